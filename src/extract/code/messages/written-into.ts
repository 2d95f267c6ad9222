import { calleeOf } from '../callees.ts';
import { queryIn } from '../guards/queries/query-steps.ts';
import { literalOf } from '../literals.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { usesOf } from '../writes/uses.ts';

export const SETS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);
const MAX_STEPS = 3;
/** What a row has to take in values by. */
const TAKES = /^(set|assign|merge|fill|update\w*|overwrite|patch\w*|setAttributes)$/;
/** What puts all of one thing into another: `Object.assign(call, …)`, `_.merge(call, …)`. */
const PUTS = /^(assign\w*|merge\w*|extend|defaults\w*|copyProperties|applyChanges|hydrate)$/;

/**
 * What else a row is given before it is looked at: `call.status = req.body.status`, `call.set(req.body)`, `Object.assign(call,
 * req.body)`; also by another name, by a function that it is handed to, and in the table before it is read.
 */
export function writtenInto(declared: ts.Node, name: ts.Identifier, member: string): ts.Expression[] {
  const within = enclosingFunction(declared);
  if (!within || member === '') return [];
  return [
    ...writtenIn(declared, name.text, within, member, name.pos, MAX_STEPS),
    ...keptBefore(declared, within, member),
  ];
}

function writtenIn(
  declared: ts.Node,
  name: string,
  within: ts.Node,
  member: string,
  before: number,
  steps: number,
): ts.Expression[] {
  if (steps === 0) return [];
  return usesOf(declared, name, within).flatMap(use => {
    if (use.pos > before) return [];
    const { parent } = use;
    if (ts.isVariableDeclaration(parent) && parent.initializer === use && ts.isIdentifier(parent.name))
      return writtenIn(parent, parent.name.text, within, member, before, steps - 1);
    if (ts.isCallExpression(parent) && parent.expression !== use) return writtenBy(parent, use, member, steps);
    if (ts.isElementAccessExpression(parent) && parent.expression === use) {
      const key = literalOf(parent.argumentExpression)?.value;
      return typeof key === 'string' && key !== member ? [] : setTo(parent);
    }
    if (!ts.isPropertyAccessExpression(parent)) return [];
    const { parent: around } = parent;
    if (parent.name.text === member) return setTo(parent);
    const isCalled = ts.isCallExpression(around) && around.expression === parent;
    return isCalled && TAKES.test(parent.name.text) ? takenBy(around, member) : [];
  });
}

/** `call.status = x`, `({ status: call.status } = x)` */
function setTo(target: ts.Expression): ts.Expression[] {
  let at: ts.Node = target;
  while (ts.isPropertyAssignment(at.parent) || ts.isObjectLiteralExpression(at.parent)) at = at.parent;
  const { parent } = at;
  return ts.isBinaryExpression(parent) && parent.left === at && SETS.has(parent.operatorToken.kind)
    ? [parent.right]
    : [];
}

function takenBy({ arguments: given }: ts.CallExpression, member: string): ts.Expression[] {
  const [first, second] = given;
  if (first && second && ts.isStringLiteralLike(first)) return first.text === member ? [second] : [];
  return given.flatMap(one => partsNamed(one, member));
}

/** By a function that the row is handed to: what is read there, or what puts all of the rest into it. */
function writtenBy(call: ts.CallExpression, use: ts.Expression, member: string, steps: number): ts.Expression[] {
  const place = call.arguments.indexOf(use);
  const isPut = place === 0 && PUTS.test(nameOf(call.expression) ?? '');
  if (isPut) return call.arguments.slice(1).flatMap(one => partsNamed(one, member));
  const callee = calleeOf(call.expression);
  const parameter = callee?.parameters[place];
  if (!callee?.body || !parameter || !ts.isIdentifier(parameter.name)) return [];
  return writtenIn(parameter, parameter.name.text, callee.body, member, callee.body.end, steps - 1);
}

/** `await Call.updateOne({ id }, { status })` before `const call = await Call.findById(id).lean()`. */
function keptBefore(declared: ts.Node, within: ts.Node, member: string): ts.Expression[] {
  const read = ts.isVariableDeclaration(declared) && declared.initializer ? unwrap(declared.initializer) : null;
  const asked = read && ts.isAwaitExpression(read) ? unwrap(read.expression) : read;
  const query = asked && (queryIn(asked) ?? asked);
  const owner = query && ts.isCallExpression(query) ? receiverOf(query.expression) : null;
  const table = owner ? chainOf(owner).join('.') : '';
  if (table === '') return [];
  const kept: ts.Expression[] = [];
  eachNode(within, node => {
    if (!ts.isCallExpression(node) || node.pos > declared.pos || !UPDATES.test(nameOf(node.expression) ?? '')) return;
    const at = receiverOf(node.expression);
    if (at && chainOf(at).join('.') === table) kept.push(...valuesIn(node, member));
  });
  return kept;
}

const UPDATES = /^(update\w*|find\w*AndUpdate|upsert\w*|patch\w*)$/;
const HELD = /^(data|\$set|set|values|update|create)$/;

/** Of what is written, what is put under a name; where a row is looked for says nothing of it. */
function valuesIn({ arguments: given }: ts.CallExpression, member: string): ts.Expression[] {
  return given.flatMap(one => {
    const inner = unwrap(one);
    if (!ts.isObjectLiteralExpression(inner)) return [];
    const held = inner.properties.filter(ts.isPropertyAssignment).filter(each => HELD.test(textOf(each.name)));
    return [inner, ...held.map(({ initializer }) => initializer)].flatMap(each =>
      ts.isObjectLiteralExpression(unwrap(each)) ? partsNamed(each, member) : [each],
    );
  });
}

/** Of an object that is written out, what is put under a name; anything else as a whole. */
function partsNamed(given: ts.Expression, member: string): ts.Expression[] {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return [inner];
  return inner.properties.flatMap(one => {
    if (ts.isSpreadAssignment(one)) return [one.expression];
    if (!one.name || textOf(one.name) !== member) return [];
    return ts.isPropertyAssignment(one) ? [one.initializer] : ts.isShorthandPropertyAssignment(one) ? [one.name] : [];
  });
}
