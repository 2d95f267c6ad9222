import type { Condition, Value } from '../guards/queries/asked-conditions.ts';
import { conditionsAsked } from '../guards/queries/conditions-asked.ts';
import { personBehind } from '../guards/queries/people-asked.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, eachNode, nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const LISTS = /^(findMany|findAll|find)$/;
const ASKS_IN_TEXT = /^(query|execute|all|any|many|manyOrNone|raw|\$queryRaw)$/;
const LISTS_IN_TEXT = /\.(?:findMany|findAll|find)\(|\bfrom\s+["`]?\w+/i;

/**
 * `directMessage.findMany({ where: { recipientId: me } })`, which asks for no state: whoever it is for reads a draft as well.
 * @param value A value of the draft, within the call that keeps it.
 */
export function isShownUnsent(value: ts.Expression): boolean {
  const call = ts.findAncestor(value, ts.isCallExpression);
  const table = call && chainOf(call.expression).at(-2);
  if (!table) return false;
  const file = value.getSourceFile();
  const others = linksOf(value)?.filesWith(table, LISTS_IN_TEXT) ?? [];
  return [file, ...others.filter(one => one !== file)].some(one => showsAll(one, table));
}

/** Whether a list of the rows is asked for by whom they are for, and by nothing that says whether they were sent. */
function showsAll(file: ts.SourceFile, table: string): boolean {
  let isShown = false;
  eachNode(file, node => {
    if (isShown || !isListOf(node, table)) return;
    isShown = waysIn(conditionsAsked(node)).some(way => way !== null && isForRecipient(way));
  });
  return isShown;
}

function isListOf(node: ts.Node, table: string): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const name = nameOf(node.expression) ?? '';
  if (LISTS.test(name)) return chainOf(node.expression).at(-2) === table;
  const [text] = ASKS_IN_TEXT.test(name) ? node.arguments : [];
  const from = text && /\bselect\b[^;]*?\bfrom\s+["`]?(\w+)/i.exec(text.getText())?.[1];
  return from !== undefined && from !== '' && isSameTable(from, table);
}

const isSameTable = (one: string, other: string): boolean => {
  const [here, there] = [one, other].map(each => splitWords(each).join(' ').replace(/s$/, ''));
  return here === there;
};

/** A column that a way through the conditions asks for, with its values; none of what must not be. */
interface Asked {
  column: string;
  values: readonly Value[];
}
type Way = readonly Asked[] | null;
const MOST = 16;

/** Each way in which a row may be found; null for one of which something was not read. */
function waysIn(condition: Condition): Way[] {
  if ('all' in condition)
    return condition.all.reduce<Way[]>(
      (ways, one) => {
        const more = waysIn(one);
        return ways.flatMap(way => more.map(each => (way && each ? [...way, ...each] : null))).slice(0, MOST);
      },
      [[]],
    );
  if ('any' in condition) return condition.any.flatMap(waysIn).slice(0, MOST);
  if ('unread' in condition || 'within' in condition) return [null];
  if ('not' in condition) return waysIn(condition.not).map(way => way?.map(one => ({ ...one, values: [] })) ?? null);
  return [[{ column: condition.column.join(' '), values: 'values' in condition ? condition.values : [] }]];
}

/** To whom a row goes is asked for and nothing of its state, nor that whoever reads has written it. */
function isForRecipient(way: readonly Asked[]): boolean {
  if (way.some(({ column }) => STATE.test(column))) return false;
  const wordsOf = (column: string) => splitWords(column.split(' ').at(-1)!).join(' ');
  const readers = way.filter(({ column }) => RECIPIENT.test(wordsOf(column))).flatMap(({ values }) => values);
  const isByOne = way.some(({ column }) => SENDER.test(wordsOf(column)));
  return readers.some(one => (isByOne ? isOneself(one) : !isAskedFor(one)));
}

const RECIPIENT = /^(recipient|receiver|addressee|to)( user)?( id)?$/;
const SENDER = /^(sender|author|from|writer)( user)?( id)?$/;
const STATE = /status|state|draft|sent|published|delivered/i;

const textOf = (value: Value): string =>
  'given' in value ? (personBehind(value.given) ?? value.given.getText()) : 'text' in value ? value.text : '';

/** `req.query.to`: somebody whose letters are looked for. */
const isAskedFor = (value: Value): boolean => 'said' in value || /\b(query|params|body)\b/.test(textOf(value));
/** `req.user.id`, `session.userId`, `me` */
const isOneself = (value: Value): boolean =>
  !isAskedFor(value) && /(^|\.)(user|auth|session|me|viewer|currentUser|uid)\b|^(me|my|current)/.test(textOf(value));
