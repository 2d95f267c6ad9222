import type { FunctionNode } from '../names.ts';
import { nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { tableBefore } from '../rows/tables.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { usesOfDeclaration } from '../uses.ts';
import { isWithin } from '../within.ts';
import { isAnswer, isAsked } from './answers.ts';
import type { ServedDatum } from './data-served.ts';
import { FINDS } from './data-served.ts';
import { isPeopleTable } from './names.ts';
import { openAnswer } from './open-answers.ts';
import { datumNamed } from './personal-data.ts';

/**
 * `res.json({ name: user.name, email: user.email })` of somebody who was asked for, also where the object is kept in a name before:
 * `const profile = { lastLogin: user.lastLogin || user.createdAt }; … res.json(profile)`.
 */
export function dataAnswered(node: ts.PropertyAssignment, file: ParsedFile): ServedDatum | null {
  const datum = file.side === 'client' ? null : datumNamed(textOf(node.name));
  const value = datum ? firstOf(node.initializer) : null;
  if (!datum || !value || !ts.isPropertyAccessExpression(value) || datumNamed(value.name.text) !== datum) return null;
  const found = ts.isIdentifier(value.expression) ? valueOf(value.expression) : null;
  const calls = found ? queriesIn(found) : null;
  const answering = calls ? openAnswer(node) : null;
  if (!calls || !answering || !isWithinAnswer(node, answering)) return null;
  const isOfAsked = (asked: ts.CallExpression) => {
    const table = FINDS.test(nameOf(asked.expression) ?? '') ? tableBefore(asked) : null;
    return table !== null && isPeopleTable(table) && isAsked(asked.arguments, answering);
  };
  return calls.every(isOfAsked)
    ? { node: node.name, symbol: textOf(node.name), data: [datum], isWhole: false, isHandedOn: false, answering }
    : null;
}

/** `user.lastLogin || user.createdAt`: what is answered where it is there. */
function firstOf(value: ts.Expression): ts.Expression {
  const inner = unwrap(value);
  const isOr = ts.isBinaryExpression(inner) && /^(\|\||\?\?)$/.test(inner.operatorToken.getText());
  return isOr ? firstOf((inner as ts.BinaryExpression).left) : inner;
}

/** What somebody was looked up by: `id ? await User.findById(id) : await User.findOne({ name }).lean()`. */
function queriesIn(value: ts.Expression): ts.CallExpression[] | null {
  const inner = unwrap(value);
  if (ts.isAwaitExpression(inner)) return queriesIn(inner.expression);
  if (ts.isConditionalExpression(inner)) {
    const ways = [queriesIn(inner.whenTrue), queriesIn(inner.whenFalse)];
    return ways.every(one => one !== null) ? ways.flat() : null;
  }
  if (!ts.isCallExpression(inner)) return null;
  if (FINDS.test(nameOf(inner.expression) ?? '')) return [inner];
  const before = receiverOf(inner.expression);
  return before && ts.isCallExpression(unwrap(before)) ? queriesIn(before) : [inner];
}

function isWithinAnswer(node: ts.PropertyAssignment, answering: FunctionNode): boolean {
  for (let at: ts.Node = node.parent; at !== answering && at; at = at.parent) {
    if (isAnswer(at)) return true;
    if (ts.isConditionalExpression(at) || ts.isSpreadAssignment(at)) return false;
    if (!ts.isVariableDeclaration(at)) continue;
    const uses = [...usesOfDeclaration(at)];
    return uses.some(use => isGivenToAnswer(use, answering)) && !uses.some(use => isTakenAway(use, node));
  }
  return false;
}

/** `res.status(200).json(profile)`, `res.json({ profile })` */
function isGivenToAnswer(use: ts.Node, answering: FunctionNode): boolean {
  const { parent } = use;
  if (!isWithin(use, answering)) return false;
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
    return isAnswer(parent.parent.parent);
  return isAnswer(parent) && !isMade(parent);
}

/** `render(data)`, `toPdf(data)`: what comes of it may go anywhere; `res.render('profile', data)` answers. */
const isMade = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  /^(render|map\w*|to[A-Z]\w*|serialize\w*)$/.test(nameOf(node.expression) ?? '') &&
  !/^(res|response|reply|ctx|context|view|c)\b/.test(node.expression.getText());

/** `delete profile.email` */
function isTakenAway(use: ts.Node, { name }: ts.PropertyAssignment): boolean {
  const read = use.parent;
  return (
    ts.isPropertyAccessExpression(read) &&
    read.expression === use &&
    read.name.text === textOf(name) &&
    ts.isDeleteExpression(read.parent)
  );
}
