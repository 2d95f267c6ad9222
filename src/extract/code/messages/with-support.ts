import { unwrap } from '../names.ts';
import { column } from '../rows/may-keep.ts';
import type { Column } from '../rows/row.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const HELP = /^(support|helpdesk|tickets?|help desk|help center|customer (service|care))$/;
const KIND = /(^| )(type|kind|category)$/;
const PEOPLE = /^(members?|participants?|users?|recipients?|people)( ids?)?$/;

/** `{ type: 'user-to-support', participants: [me] }`: somebody asks the product for help, and nobody else is put into it. */
export const isWithSupport = (columns: readonly Column[]): boolean =>
  columns.some(({ name, value }) => KIND.test(column(name)) && saysHelp(value)) &&
  columns.every(({ name, value }) => !PEOPLE.test(column(name)) || isOne(value));

function saysHelp(value: ts.Expression | null): boolean {
  const kind = value && unwrap(value);
  if (!kind || !ts.isStringLiteralLike(kind)) return false;
  const words = splitWords(kind.text);
  return words.some((word, at) => HELP.test(word) || HELP.test(`${word} ${words[at + 1] ?? ''}`));
}

function isOne(people: ts.Expression | null): boolean {
  const list = people && unwrap(people);
  if (!list || !ts.isArrayLiteralExpression(list)) return false;
  return list.elements.length < 2 && !list.elements.some(ts.isSpreadElement);
}
