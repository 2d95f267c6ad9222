import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { eachNode, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** What libraries for log-in call the options that they are handed. */
const TYPES =
  /^(NextAuth(Config|Options)|AuthOptions|AuthConfig|ExpressAuthConfig|SvelteKitAuthConfig|BetterAuthOptions)$/;
const FROM = /^(next-auth|better-auth|@auth\/(core|express|sveltekit))(\/|$)/;

export const mayDeclareOptions = (ask: Ask): FileTest =>
  all(
    ask.named(
      'NextAuthConfig NextAuthOptions AuthOptions AuthConfig ExpressAuthConfig SvelteKitAuthConfig BetterAuthOptions',
    ),
    inText(/['"](next-auth|better-auth|@auth\/)/),
  );

/** `const options: NextAuthConfig = { … }`, `… satisfies BetterAuthOptions`: what is handed to the library, wherever it is called. */
export function isDeclaredOptions(node: ts.ObjectLiteralExpression, imports: ParsedFile['imports']): boolean {
  let at: ts.Node = node;
  const types: ts.TypeNode[] = [];
  for (; ts.isExpression(at.parent) && unwrap(at.parent) === node; at = at.parent)
    if (ts.isSatisfiesExpression(at.parent) || ts.isAsExpression(at.parent)) types.push(at.parent.type);
  if (!ts.isVariableDeclaration(at.parent)) return false;
  if (at.parent.type) types.push(at.parent.type);
  return types.some(type => isOfLibrary(type, imports));
}

/** `NextAuthConfig`, `Omit<NextAuthConfig, 'providers'>` */
function isOfLibrary(type: ts.TypeNode, imports: ParsedFile['imports']): boolean {
  let isFound = false;
  eachNode(type, node => {
    const binding = ts.isIdentifier(node) ? imports.get(node.text) : undefined;
    isFound ||= binding !== undefined && FROM.test(binding.specifier) && TYPES.test(binding.name);
  });
  return isFound;
}

/** The function with which the product itself makes the row of whoever is new, inside the adapter that keeps accounts. */
export function makerInside(adapter: ts.ObjectLiteralElementLike): ts.Node | null {
  const value = ts.isPropertyAssignment(adapter) ? unwrap(adapter.initializer) : null;
  const own =
    value && ts.isObjectLiteralExpression(value)
      ? value.properties.find(one => one.name !== undefined && textOf(one.name) === 'createUser')
      : undefined;
  return own?.name ?? null;
}
