import { linksOf } from '../links/registry.ts';
import { unwrap } from '../names.ts';
import { column } from '../rows/may-keep.ts';
import type { Column } from '../rows/row.ts';
import { ts } from '../ts-morph.ts';
import { isShownUnsent } from './shown-unsent.ts';

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
