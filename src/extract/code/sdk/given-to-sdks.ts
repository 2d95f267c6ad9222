import { literalOf } from '../literals.ts';
import { chainOf, nameNode, nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { SdkUse } from './calls.ts';
import { argumentsOf } from './calls.ts';
import type { Entry } from './options.ts';
import { entriesOf } from './options.ts';

/** What the arguments set, and the arguments that have a name of their own. */
export function given(node: SdkUse['node'], isMeant: (argument: ts.Expression) => boolean = () => true): Entry[] {
  return argumentsOf(node).flatMap(argument => {
    if (!isMeant(argument)) return [];
    const inner = unwrap(argument);
    const named = ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner);
    const entry: Entry = { name: nameOf(inner) ?? '', node: argument, value: argument };
    return [...(named ? [entry] : []), ...entriesOf(argument)];
  });
}

export function isNothing(argument: ts.Expression): boolean {
  const literal = literalOf(argument);
  return literal !== null && (literal.value === null || literal.value === undefined);
}

export function symbolOf(head: ts.Node): string {
  const { parent } = head;
  // `require('package')(key)`
  if (ts.isStringLiteralLike(head) && ts.isCallExpression(parent)) return head.text;
  const whole = ts.isPropertyAccessExpression(parent) && parent.name === head ? parent : (head as ts.Expression);
  return chainOf(whole)
    .filter(name => name !== 'this' && name !== 'window')
    .slice(-2)
    .join('.');
}

/** `app.use(VueMatomo, …)`: what is plugged in says more than that something is. */
export function symbolOfPlugin(node: SdkUse['node']): string | null {
  const [plugin] = ts.isCallExpression(node) && nameOf(node.expression) === 'use' ? node.arguments : [];
  return plugin && ts.isIdentifier(plugin) && ts.isCallExpression(node)
    ? `${symbolOf(nameNode(node.expression) ?? node.expression)}(${plugin.text})`
    : null;
}

export function argumentOf(node: SdkUse['node'], told: string | null): string | null {
  for (const argument of argumentsOf(node)) {
    const value = literalOf(argument)?.value;
    if (typeof value === 'string' && value !== told) return value;
  }
  return told;
}

export const unique = (words: readonly string[]) => [...new Set(words)];
