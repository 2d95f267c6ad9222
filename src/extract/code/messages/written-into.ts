import { queryIn } from '../guards/queries/query-steps.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { partsNamed, valuesPut } from '../writes/values-put.ts';
import { writesTo } from '../writes/writes-to.ts';

/**
 * What else a row is given before it is looked at: `call.status = req.body.status`, `call.set(req.body)`, `Object.assign(call,
 * req.body)`; also by another name, by a function that it is handed to, and in the table before it is read.
 */
export function writtenInto(declared: ts.Node, name: ts.Identifier, member: string): ts.Expression[] {
  const within = enclosingFunction(declared);
  if (!within || member === '') return [];
  const written = [...writesTo(name)].filter(({ kind, path }) => kind !== 'set' || path.length > 0);
  return [...written.flatMap(one => valuesPut(one, [member])), ...keptBefore(declared, within, member)];
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
