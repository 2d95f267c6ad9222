import { nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Links } from './registry.ts';
import { linksOf } from './registry.ts';

/** Calls that hand out what was put in a container or a context under a token. */
const TAKES = /^(get|resolve|inject|make|lookup|useService|getInstance|getService)$/;
const CALLS = [ts.SyntaxKind.CallExpression];
const PUTS = /^(set|register|registerInstance|bind|provide|decorate|value)$/;

/** A token that is a class, or a name with what was put under it. */
type Token = { class: ts.Identifier } | { values: readonly ts.Expression[]; className: string; at: ts.Node };

/** `container.resolve(UserService)`, `ctx.get('userService')`; null for any other call. */
export function injected(call: ts.CallExpression): Token | null {
  const [first, ...more] = call.arguments;
  if (!first || more.length > 1 || !TAKES.test(nameOf(call.expression) ?? '')) return null;
  if (ts.isIdentifier(first)) return /^[A-Z]\w*[a-z]/.test(first.text) ? { class: first } : null;
  const token = ts.isStringLiteralLike(first) ? first.text : null;
  if (token === null || !/^[A-Za-z]\w*$/.test(token)) return null;
  return { values: putUnder(token, call), className: token.charAt(0).toUpperCase() + token.slice(1), at: call };
}

const decorated = new WeakMap<Links['holding'], Map<string, readonly ts.Expression[]>>();

/** What a plug-in has put on the server under the name of a member: `app.requireFriend`, `app.decorate('requireFriend', …)`. */
export function decoratedWith(member: ts.Expression): readonly ts.Expression[] {
  if (!ts.isPropertyAccessExpression(member) || !ts.isIdentifier(member.name)) return [];
  const links = /^(fastify|app|server|instance)$/.test(nameOf(member.expression) ?? '') ? linksOf(member) : null;
  if (!links) return [];
  let known = decorated.get(links.holding);
  if (!known) decorated.set(links.holding, (known = new Map()));
  const name = member.name.text;
  let values = known.get(name);
  if (!values) {
    const isAny = links.holding('decorate').length > 0;
    known.set(name, (values = isAny ? putUnder(name, member, 'decorate') : []));
  }
  return values;
}

function putUnder(token: string, from: ts.Node, by = '\\w+'): ts.Expression[] {
  const values: ts.Expression[] = [];
  const puts = new RegExp(`\\.${by}\\(\\s*['"\`]${token}['"\`]\\s*,`);
  for (const file of linksOf(from)?.filesWith(token, puts) ?? []) {
    for (const node of linksOf(file)?.ofKinds(CALLS) ?? []) {
      if (!ts.isCallExpression(node) || !PUTS.test(nameOf(node.expression) ?? '')) continue;
      const [first, second] = node.arguments;
      if (first && second && ts.isStringLiteralLike(first) && first.text === token) values.push(second);
    }
  }
  return values;
}
