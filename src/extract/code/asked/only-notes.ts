import { stateOf } from '../controls/told-states.ts';
import { eachNode, nameOf, unwrap } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What sends what is in it, as HTML does, and a component that is called so. */
const SENDS = /^(form|button|input)$|(Form|Button|Submit)$/;

/**
 * `<Suggestions action={addUser} />` of a function in the file that only sets state: a component is told what to do with what was
 * chosen, and nothing is asked of a server. A form sends what it is given to in any case.
 */
export function onlyNotes(attribute: ts.JsxAttribute, handler: ts.Expression): boolean {
  const element = attribute.parent.parent;
  const named = unwrap(handler);
  if (SENDS.test(nameOf(element.tagName as ts.Expression) ?? '') || !ts.isIdentifier(named)) return false;
  const run = functionNamed(named.text, named);
  if (!run?.body) return false;
  if (!ts.isBlock(run.body)) return setsState(run.body);
  return (
    run.body.statements.length > 0 &&
    run.body.statements.every(one => ts.isExpressionStatement(one) && setsState(one.expression))
  );
}

/** `setUsers(before => [...before, user])` of a state of the component, where nothing is awaited. */
function setsState(value: ts.Expression): boolean {
  if (!ts.isCallExpression(value) || stateOf(value) === null) return false;
  let waits = false;
  eachNode(value, node => {
    waits ||= ts.isAwaitExpression(node) || (ts.isCallExpression(node) && ASKS.test(nameOf(node.expression) ?? ''));
  });
  return !waits;
}
const ASKS = /^(fetch|post|put|patch|request|mutate|mutateAsync|send|submit|sign\w*|register\w*|create\w*)$/i;
