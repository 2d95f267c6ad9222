import { linksOf } from '../links/registry.ts';
import { chainOf, unwrap } from '../names.ts';
import { column } from '../rows/may-keep.ts';
import type { Column } from '../rows/row.ts';
import { ts } from '../ts-morph.ts';

/** What turns a draft into a message, in the words of a row that is changed. */
const PUBLISHES =
  /\b(?:status|state)['"]?\s*[:=]\s*(?:['"]|(?:\w+\.)*[A-Z]\w*\.)(?:sent|published|delivered|posted)\b|\bupdate\w*\([^;]{0,300}\b(?:sent|published|delivered)_?at['"]?\s*[:=]\s*(?!null\b|undefined\b)/i;
/** The same of a row that says of itself whether it is one. */
const NO_DRAFT =
  /\b(?:is_?)?draft['"]?\s*[:=]\s*(?:false|null|undefined|''|0\b)|\bunset['"]?\s*:\s*\{[^{}]{0,200}draft/i;

/** `isDraft: true`, `status: 'draft'`: the column that says that nobody has sent it yet; null for a row that goes out. */
export const draftIn = (columns: readonly Column[]): Column | null =>
  columns.find(({ name, value }) => {
    const kept = value && unwrap(value);
    if (/^(is )?draft$/.test(column(name))) return kept?.kind === ts.SyntaxKind.TrueKeyword;
    if (!/^(status|state)$/.test(column(name)) || !kept) return false;
    return ts.isStringLiteralLike(kept) && /^draft$/i.test(kept.text);
  }) ?? null;

/**
 * Whether a draft is seen to be sent from where it is kept: in its file, or anywhere by the name of its own column. Of others
 * it is only known that they may be. One that the recipient is shown among all others has gone out.
 */
export function isSentLater({ name, value }: Column): boolean {
  if (isSentIn(value!.getSourceFile()) || isShownUnsent(value!)) return true;
  return /draft/i.test(name) && linksOf(value!)?.lookFor(name, NO_DRAFT, 0) === null;
}

/** Asked once of a file, however many drafts it keeps. */
const sending = new WeakMap<ts.SourceFile, boolean>();

function isSentIn(file: ts.SourceFile): boolean {
  let is = sending.get(file);
  if (is === undefined) sending.set(file, (is = PUBLISHES.test(file.text) || NO_DRAFT.test(file.text)));
  return is;
}

/** `directMessage.findMany({ where: { recipientId: me } })`, which asks for no state: whoever it is for reads a draft as well. */
function isShownUnsent(value: ts.Expression): boolean {
  const call = ts.findAncestor(value, ts.isCallExpression);
  const table = call && chainOf(call.expression).at(-2);
  if (!table) return false;
  const shows = (text: string) => showsAll(text, table);
  return shows(value.getSourceFile().text) || linksOf(value)?.lookFor(table, { test: shows }, 0) === null;
}

const LISTS = /^\.(?:findMany|findAll|find)\(([^;]{0,400})/;
const FOR_RECIPIENT = /\b(?:recipient|receiver|addressee|to)(?:_?(?:user)?_?id)?['"]?\s*(?::|,|\})/i;

/** Whether a list of the rows is asked for by whom they are for, and by nothing that says whether they were sent. */
function showsAll(text: string, table: string): boolean {
  for (let at = text.indexOf(table); at >= 0; at = text.indexOf(table, at + 1)) {
    const asked = LISTS.exec(text.slice(at + table.length, at + table.length + 440))?.[1];
    if (asked && FOR_RECIPIENT.test(asked) && !/status|state|draft|sent|published|delivered/i.test(asked)) return true;
  }
  return false;
}
