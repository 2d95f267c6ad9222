import { calleeOf } from '../callees.ts';
import { computedBy } from '../components/setup-values.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { memberGiven } from './members-given.ts';
import { returnsOf } from './returns.ts';

/**
 * What a tested name or answer was worked out from: the value of a variable, what a function answers, one key of what a hook
 * hands out, what the tags of a component give it as a prop. The test itself comes last.
 */
export function valuesBehind(test: ts.Expression, hops = 3): readonly ts.Expression[] {
  const inner = unwrap(test);
  const made = hops === 0 ? [] : madeFrom(inner).map(one => remembered(unwrap(one)));
  return [...made.flatMap(one => valuesBehind(one, hops - 1)), inner];
}

function madeFrom(inner: ts.Expression): readonly ts.Expression[] {
  if (ts.isCallExpression(inner)) return answersOf(inner, null);
  if (!ts.isIdentifier(inner)) return [];
  const value = valueOf(inner);
  if (value) return [value];
  const declared = declarationOf(inner.text, inner);
  if (!declared || !ts.isBindingElement(declared) || declared.dotDotDotToken) return [];
  if (!ts.isObjectBindingPattern(declared.parent)) return [];
  const key = textOf(declared.propertyName ?? declared.name);
  const holder = declared.parent.parent;
  if (ts.isParameter(holder)) return givenAsProp(holder, key);
  const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const call = made && ts.isAwaitExpression(made) ? unwrap(made.expression) : made;
  return call && ts.isCallExpression(call) ? answersOf(call, key) : [];
}

function answersOf(call: ts.CallExpression, key: string | null): ts.Expression[] {
  const declared = calleeOf(call.expression);
  const returned = declared?.body ? returnsOf(declared) : [];
  return returned.flatMap(({ value }) => {
    const answer = value && key !== null ? memberGiven(remembered(unwrap(value)), key) : value;
    return answer ? [answer] : [];
  });
}

/** `useMemo(() => a || b, [a, b])`, `computed(() => a || b)` */
function remembered(made: ts.Expression): ts.Expression {
  const isMemo = ts.isCallExpression(made) && nameOf(made.expression) === 'useMemo';
  const [given] = isMemo ? made.arguments : [];
  const value = given && unwrap(given);
  return value && ts.isArrowFunction(value) && !ts.isBlock(value.body) ? unwrap(value.body) : computedBy(made);
}

/** `<Counter consent={…} />`, `<Counter {...{ consent }} />` */
function givenAsProp(parameter: ts.ParameterDeclaration, key: string): ts.Expression[] {
  const component = parameter.parent;
  if (!isFunction(component) || component.parameters[0] !== parameter) return [];
  return (usesOfFunction(component) ?? []).flatMap(use => {
    const tag = use.parent;
    if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return [];
    const given = tag.attributes.properties.flatMap(one => {
      if (ts.isJsxSpreadAttribute(one)) return memberGiven(one.expression, key) ?? [];
      const value = textOf(one.name) === key && one.initializer;
      return value && ts.isJsxExpression(value) ? (value.expression ?? []) : [];
    });
    return given.slice(-1);
  });
}
