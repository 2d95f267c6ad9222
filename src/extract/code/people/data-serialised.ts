import { returnedBy } from '../links/returned.ts';
import type { FunctionNode } from '../names.ts';
import { enclosingFunction, isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { tableBefore } from '../rows/tables.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { usesInTurn } from '../uses.ts';
import { isAnswer, isAsked } from './answers.ts';
import type { ServedDatum } from './data-served.ts';
import { FINDS, isForItself } from './data-served.ts';
import { openAnswer } from './open-answers.ts';
import { isPeopleTable } from './names.ts';
import { datumNamed } from './personal-data.ts';

const MAX_USES = 20;

/** As a first look: `email: user.email` */
export const SERIALISES =
  /\b(\w{0,12}(?:[eE]mail|[pP]hone|[bB]irth|dob|[aA]ge|[lL]ast[A-Z_]|[oO]nline)\w{0,16})['"]?\s*:\s*\w{1,30}[?!]?\.\1\b/;

/**
 * `toPublic = user => ({ name: user.name, email: user.email })`, where somebody who was asked for is answered so; and a function that
 * finds whom it is asked for and hands back such an object, where its answer is the one of a route.
 */
export function dataSerialised(node: ts.PropertyAssignment, file: ParsedFile): ServedDatum | null {
  const datum = file.side === 'client' ? null : datumNamed(textOf(node.name));
  const value = datum ? unwrap(node.initializer) : null;
  if (!datum || !value || !ts.isPropertyAccessExpression(value) || datumNamed(value.name.text) !== datum) return null;
  const within = enclosingFunction(node);
  const person = unwrap(value.expression);
  if (!within || !ts.isIdentifier(person) || isForItself(within) || openAnswer(node)) return null;
  if (!returnedBy(within).some(one => node.parent === unwrap(one))) return null;
  const declared = declarationOf(person.text, person);
  const at = within.parameters.findIndex(one => one === declared);
  const found = at < 0 ? finds(person) : null;
  if (at < 0 && !(found && isAsked(found.arguments, within))) return null;
  let left = MAX_USES;
  for (const use of usesInTurn(within)) {
    if (left-- === 0) return null;
    if (use && (at < 0 ? answersWith(use) : answersOf(use, at)))
      return { node: node.name, symbol: textOf(node.name), data: [datum], isWhole: false, isHandedOn: false };
  }
  return null;
}

/** `res.json(toPublic(user))`, `users.map(toPublic)` of people who were found for whoever asks. */
function answersOf(use: ts.Expression, at: number): boolean {
  const { parent } = use;
  if (!ts.isCallExpression(parent)) return false;
  const isEach = parent.expression !== use && nameOf(parent.expression) === 'map';
  const owner = isEach && ts.isPropertyAccessExpression(parent.expression) ? parent.expression.expression : null;
  const given = parent.expression === use ? parent.arguments[at] : owner;
  const answering = given ? answerAround(parent) : null;
  const query = answering && given ? finds(given) : null;
  return query !== null && answering !== null && (isEach || isAskedOfOthers(query.arguments, answering));
}

/** `return this.people.profile(id)`, `res.json(await people.profile(req.params.id))` */
function answersWith(use: ts.Expression): boolean {
  const { parent: call } = use;
  if (!ts.isCallExpression(call) || call.expression !== use) return false;
  const answering = answerAround(call);
  return answering !== null && isAskedOfOthers(call.arguments, answering);
}

/** The function that answers whoever looks with what a call hands back. */
function answerAround(call: ts.CallExpression): FunctionNode | null {
  const answering = openAnswer(call);
  for (let at: ts.Node = call; answering && at !== answering; at = at.parent) {
    if (at.parent === answering && !ts.isBlock(at)) return answering;
    if (at !== call && isFunction(at)) return null;
    if (at !== call && isAnswer(at)) return answering;
  }
  return null;
}

const ASKED_BY = /^@(Param|Params|Query|QueryParam|Arg|Args|Body)\b/;

/** Not of whoever asks: `profile(@CurrentUser() user)`. */
function isAskedOfOthers(given: readonly ts.Expression[], within: FunctionNode): boolean {
  let isOwn = false;
  for (const one of given)
    throughout(one, node => {
      const declared = ts.isIdentifier(node) ? declarationOf(node.text, node) : null;
      const marks = declared && ts.isParameter(declared) ? (ts.getDecorators(declared) ?? []) : [];
      isOwn ||= marks.length > 0 && !marks.some(mark => ASKED_BY.test(mark.getText()));
      isOwn ||= ts.isPropertyAccessExpression(node) && /^(user|session|auth|userId)$/.test(node.name.text);
    });
  return !isOwn && isAsked(given, within);
}

/** The query of people that a name, or an expression, holds the answer of. */
function finds(person: ts.Expression): ts.CallExpression | null {
  const inner = unwrap(person);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const call = value && unwrap(value);
  if (!call || !ts.isCallExpression(call) || !FINDS.test(nameOf(call.expression) ?? '')) return null;
  const table = tableBefore(call);
  return table && isPeopleTable(table) ? call : null;
}
