import { nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What puts a host before an address is called after one of these. */
const HOST = /^(url|uri|base|endpoint|host|origin|backend|api)$/;

/** `this.baseUrl`, `API_URL`: what every address of a service begins with, maybe with the slash at its end. */
export const isBase = (expression: ts.Expression): boolean =>
  splitWords(nameOf(unwrap(expression)) ?? '').some(word => HOST.test(word));

/** `API_URL + 'users/'` is no one word: what follows begins a part of its own. */
export const afterBase = (base: ts.Expression | undefined, text: string): string =>
  base && isBase(base) && /^[a-z]/i.test(text) ? `/${text}` : text;

/**
 * The address in `apiUrl('/users/block')`, `withBase(path)` or `new URL('/reports', base)`: a function of the product puts the
 * same host before every one. Null for any other call.
 */
export function builtAddress(
  made: ts.CallExpression | ts.NewExpression,
  read: (given: ts.Expression) => string | null,
): string | null {
  const [first, ...more] = made.arguments ?? [];
  const name = nameOf(made.expression) ?? '';
  const isBuilt = ts.isNewExpression(made) ? name === 'URL' : splitWords(name).some(word => HOST.test(word));
  if (!first || !isBuilt || more.length > 1) return null;
  const inner = unwrap(first);
  // A name may hold the whole address of another service.
  const path = ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner) ? read(inner) : null;
  return path?.startsWith('/') ? path : null;
}
