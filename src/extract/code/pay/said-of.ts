import { nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What runs whatever it is told, and says nothing of it. */
const GENERAL =
  /^(submit|mutate|mutateAsync|trigger|run|execute|fire|send|call|invoke|request|post|put|fetch|\$fetch|ofetch|axios|ajax|useMutation|createMutation|useRequest|useAsync)$/;
const NAMES = /^(url|path|endpoint|method|route|action|mutationFn|mutation)$/;

/**
 * In which words a call says what it asks for: its own name, and of one that runs whatever it is told what runs, the address, and
 * the function: `paymentLink.submit()`, `post('/billing/checkout', plan)`, `useMutation({ mutationFn: startCheckout })`.
 */
export function saidOf(call: ts.CallExpression): string[] {
  const name = nameOf(call.expression) ?? '';
  if (!GENERAL.test(name)) return [name];
  const callee = unwrap(call.expression);
  const runs = ts.isPropertyAccessExpression(callee) ? callee.expression : null;
  const made = runs && ts.isIdentifier(unwrap(runs)) ? valueOf(unwrap(runs) as ts.Identifier) : null;
  const maker = made && unwrap(made);
  return [
    ...(runs ? [nameOf(runs) ?? ''] : []),
    ...(maker && ts.isCallExpression(maker) ? toldTo(maker) : []),
    ...toldTo(call),
  ];
}

/** The address or the function that a call is given first, by itself or under a key. */
function toldTo({ arguments: [first] }: ts.CallExpression): string[] {
  const given = first && unwrap(first);
  if (!given) return [];
  if (!ts.isObjectLiteralExpression(given)) return textIn(given);
  return given.properties.flatMap(one =>
    ts.isPropertyAssignment(one) && NAMES.test(textOf(one.name)) ? textIn(unwrap(one.initializer)) : [],
  );
}

/** `shop.api.payments.get_link`, `/billing/checkout`, and a name. What stands behind a question mark is no name of anything. */
function textIn(given: ts.Expression): string[] {
  if (ts.isStringLiteralLike(given)) return [given.text.replace(/[?#].*$/, '')];
  if (ts.isTemplateExpression(given))
    return [
      [given.head.text, ...given.templateSpans.map(({ literal }) => literal.text)].join('/').replace(/[?#].*$/, ''),
    ];
  return ts.isIdentifier(given) || ts.isPropertyAccessExpression(given) ? [nameOf(given) ?? ''] : [];
}
