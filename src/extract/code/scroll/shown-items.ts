import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { returnsOf } from '../guards/returns.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What every answer holds, whatever was asked for. */
const ANSWERED = /^(data|items|results?|rows|docs|list|pages|nodes|edges|entities|content)$/;
/** What gives the same things again: fewer of them, in another order, each in another form. */
const SAME_THINGS = /^(map|flatMap|filter|slice|sort|reverse|concat|toReversed|toSorted|flat)$/;

/** The name of what is shown without the parts that say nothing: `friends` of `data.friends?.edges`. */
export function namedThings(chain: readonly string[]): string[] {
  const names = [...chain];
  while (names.length > 1 && ANSWERED.test(names.at(-1)!)) names.pop();
  // `profile.items` are not profiles.
  const [last = ''] = names.slice(-1);
  return names.length < chain.length && !/s$|people$/i.test(last) ? [] : [last];
}

/**
 * What a list holds, by the name under which it came: `friends` of `data={rows}` with `const rows = useMemo(() =>
 * data.friends?.edges?.map(…), [data])`.
 */
export function thingsIn(value: ts.Expression, hops = MAX_NAMES): string[] {
  const inner = unwrap(value);
  if (ts.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()))
    return thingsIn(inner.left, hops);
  if (ts.isCallExpression(inner)) return thingsOfCall(inner, hops);
  if (ts.isPropertyAccessExpression(inner)) return namedThings(chainOf(inner));
  if (!ts.isIdentifier(inner)) return [];
  const kept = hops > 0 ? valueOf(inner) : null;
  const found = kept ? thingsIn(kept, hops - 1) : [];
  return found.length > 0 ? found : [inner.text];
}

/** Names that stand for one another. */
const MAX_NAMES = 4;

function thingsOfCall(call: ts.CallExpression, hops: number): string[] {
  const callee = unwrap(call.expression);
  if (ts.isPropertyAccessExpression(callee) && SAME_THINGS.test(textOf(callee.name)))
    return thingsIn(callee.expression, hops);
  const [made] = call.arguments;
  if (!/^(useMemo|computed)$/.test(nameOf(callee) ?? '') || !made || !isFunction(made)) return [];
  const [only, ...others] = returnsOf(made);
  return only?.value && others.length === 0 ? thingsIn(only.value, hops) : [];
}
