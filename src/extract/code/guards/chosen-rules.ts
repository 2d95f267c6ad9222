import { bodyBehind } from './summaries.ts';
import { literalOf } from '../literals.ts';
import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import { returnsOf } from './returns.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * `can(user, 'dm.send')` of a function that looks the rule up in a table, `RULES[action](user)`, and says no where there is
 * none: the rule that this call chooses.
 */
export function ruleChosenBy(call: ts.CallExpression): FunctionNode | null {
  const declared = bodyBehind(call);
  if (!declared) return null;
  let rule: FunctionNode | null = null;
  for (const { value } of returnsOf(declared)) {
    if (!value || literalOf(value)?.value === false) continue;
    const called = unwrap(value);
    const chosen = ts.isCallExpression(called) ? entryFor(called.expression, declared, call) : null;
    if (!chosen || (rule && rule !== chosen)) return null;
    rule = chosen;
  }
  return rule;
}

/** The function that `RULES[action]` is for the constant that the call gives for `action`. */
function entryFor(callee: ts.Expression, declared: FunctionNode, call: ts.CallExpression): FunctionNode | null {
  const inner = unwrap(callee);
  const looked = unwrap(ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner);
  if (!ts.isElementAccessExpression(looked)) return null;
  const position = declared.parameters.findIndex(one => one.name.getText() === looked.argumentExpression.getText());
  const given = call.arguments[position];
  const key = given && literalOf(given)?.value;
  const table = meaningOf(looked.expression);
  if (typeof key !== 'string' || table?.is !== 'object') return null;
  const entry = table.node.properties.find(
    one => one.name && !ts.isComputedPropertyName(one.name) && textOf(one.name) === key,
  );
  const found = entry && ts.isPropertyAssignment(entry) ? meaningOf(entry.initializer) : null;
  if (found?.is === 'function') return found.node;
  return entry && isFunction(entry) ? entry : null;
}
