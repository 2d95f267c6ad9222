import type { CompiledConcept } from '../concepts.ts';
import { checksThatHold } from './conditions.ts';
import { literalOf } from '../literals.ts';
import { memberOf } from '../links/class-members.ts';
import type { Meaning } from '../links/meaning.ts';
import { meaningOf } from '../links/meaning.ts';
import { getterOfStore, isGetter } from '../links/stores.ts';
import type { Check } from './named-checks.ts';
import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { memberGiven } from './members-given.ts';
import { resultAsked } from './results.ts';
import { returnsOf } from './returns.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { bodyBehind, checksOfCall, checksOnWay, checksWhen, through } from './summaries.ts';
import { ts } from '../ts-morph.ts';

type Guards = readonly CompiledConcept[];

/**
 * Checks behind a name that says nothing by itself: a key of what a call answers (`verdict.ok`, `const { chatDisabled } =
 * useGate()`), a getter of a store, a property of an object.
 */
export function checksBehind(test: ts.Expression, outcome: boolean, guards: Guards, depth: number): Check[] {
  const taken = takenFrom(test);
  if (!taken) return [];
  const { owner, key } = taken;
  const inner = unwrap(owner);
  const made = ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner;
  const call = unwrap(made);
  if (ts.isCallExpression(call) && bodyBehind(call)) {
    const answered = checksOfCall(call, outcome, key, guards);
    if (answered.length > 0) return answered;
  }
  // `mayChat.value` of a reference
  if (key === 'value' && depth > 0) {
    const referred = checksThatHold(owner, outcome, guards, depth - 1);
    if (referred.length > 0) return referred;
  }
  const meaning = meaningOf(owner);
  const behind = meaning && valueUnder(meaning, key);
  if (!behind) return [];
  if ('declared' in behind) return through(checksWhen(behind.declared, outcome, null, guards), test, behind.declared);
  return depth > 0 ? checksThatHold(behind.value, outcome, guards, depth - 1) : [];
}

/** The object and the key that a property access or a name taken out of an object stands for. */
function takenFrom(test: ts.Expression): { owner: ts.Expression; key: string } | null {
  const inner = unwrap(test);
  const result = resultAsked(inner);
  if (result) return result;
  if (ts.isPropertyAccessExpression(inner)) return { owner: inner.expression, key: inner.name.text };
  // `verdict[0]`
  if (ts.isElementAccessExpression(inner) && ts.isNumericLiteral(inner.argumentExpression))
    return { owner: inner.expression, key: inner.argumentExpression.text };
  if (!ts.isIdentifier(inner)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !ts.isBindingElement(declared) || declared.dotDotDotToken) return null;
  const holder = declared.parent.parent;
  const key = declared.propertyName ?? declared.name;
  if (!ts.isVariableDeclaration(holder) || !holder.initializer) return null;
  // `const [isAllowed] = await verdictOn(a, b)`
  if (ts.isArrayBindingPattern(declared.parent))
    return { owner: holder.initializer, key: String(declared.parent.elements.indexOf(declared)) };
  return ts.isIdentifier(key) ? { owner: holder.initializer, key: key.text } : null;
}

/** What a property of an object or a field of a store is set to, or the getter behind it. */
function valueUnder(owner: Meaning, key: string): { value: ts.Expression } | { declared: FunctionNode } | null {
  if (owner.is === 'object') {
    const found =
      owner.node.properties.find(one => one.name && textOf(one.name) === key) ?? getterOfStore(owner.node, key);
    if (!found) return null;
    if (isGetter(ts.isPropertyAssignment(found) ? found.initializer : found)) return getterIn(found);
    if (ts.isPropertyAssignment(found)) return { value: found.initializer };
    if (ts.isShorthandPropertyAssignment(found)) return { value: found.name };
    return ts.isGetAccessorDeclaration(found) ? { declared: found } : null;
  }
  if (owner.is !== 'instance') return null;
  const getter = owner.node.members.find(one => ts.isGetAccessorDeclaration(one) && textOf(one.name) === key);
  if (getter && ts.isGetAccessorDeclaration(getter)) return { declared: getter };
  const computed = memberOf(owner, key);
  return computed?.is === 'function' && isComputed(computed.node) ? { declared: computed.node } : null;
}

function getterIn(found: ts.ObjectLiteralElementLike): { declared: FunctionNode } | null {
  const getter = ts.isPropertyAssignment(found) ? unwrap(found.initializer) : found;
  return isFunction(getter) ? { declared: getter } : null;
}

/** `isAllowed = computed(() => …)`: read like a value. */
const isComputed = ({ parent }: FunctionNode) =>
  ts.isCallExpression(parent) && /^(computed|createSelector|derived)$/.test(nameOf(parent.expression) ?? '');

/** `accessOf(user) === Access.Full`, `verdict.kind === 'granted'`: what holds on every way on which the function answers with that constant. */
export function checksOfAnswer(
  { left, right, operatorToken }: ts.BinaryExpression,
  outcome: boolean,
  guards: Guards,
): Check[] {
  const operator = operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return [];
  const isEqual = operator.startsWith('=') === outcome;
  const [asked, constant] = literalOf(right) ? [left, literalOf(right)] : [right, literalOf(left)];
  if (!constant || typeof constant.value === 'boolean' || constant.value === null) return [];
  const inner = unwrap(asked);
  const taken = takenFrom(inner);
  const whole = taken ? unwrap(taken.owner) : inner;
  const made = unwrap(ts.isIdentifier(whole) ? (valueOf(whole) ?? whole) : whole);
  const declared = ts.isCallExpression(made) ? bodyBehind(made) : null;
  if (!declared || !ts.isCallExpression(made)) return [];
  const lists = returnsOf(declared).flatMap(way => {
    const answer = way.value && taken ? memberGiven(way.value, taken.key) : way.value;
    const literal = answer && literalOf(answer);
    if (literal && (literal.value === constant.value) !== isEqual) return [];
    return [literal ? checksOnWay(way, declared, guards) : []];
  });
  const [first, ...others] = lists;
  const shared = first?.filter(check => others.every(list => list.some(one => one.kind === check.kind))) ?? [];
  return through(shared, made, declared);
}
