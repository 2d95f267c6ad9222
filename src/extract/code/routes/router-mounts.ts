import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { isMadeRouter, SERVERS } from './route-calls.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfDeclaration, usesOfFunction } from '../uses.ts';

/** Where a router is put into another one. */
export type Mount =
  /** `app.use('/dm', router)`, `app.route('/dm', router)`, `app.register(plugin, { prefix: '/dm' })` */
  | { call: ts.CallExpression; path: string; child: ts.Expression | null }
  /** `addRoutes(app)`: the function adds to the router that it is given. */
  | { call: ts.CallExpression; path: string; child: null; router: ts.Expression };

const INTO = /^(use|route|register|mount|group|scope)$/;
/** Calls that make one handler of a whole router: `app.use(router.routes())`. */
const WHOLE = /^(routes|middleware|callback|getRouter)$/;

/** Everywhere a router is mounted, in this file or another; null if that cannot be known. */
export function mountsOf(router: ts.Expression): Mount[] | null {
  if (!ts.isIdentifier(router)) return null;
  const declaration = declarationOf(router.text, router);
  if (declaration && ts.isParameter(declaration)) return mountsOfPlugin(declaration);
  if (!declaration || !ts.isVariableDeclaration(declaration) || !isRouter(router, declaration)) return null;
  return [...usesOfDeclaration(declaration)].flatMap(use => mountIn(whole(use)) ?? []);
}

/** A router by its name, or by what it is made with: `const messages = new Hono()`. */
const isRouter = ({ text }: ts.Identifier, declaration: ts.VariableDeclaration): boolean =>
  SERVERS.test(text) || isMadeRouter(declaration);

/** `router.routes()` stands for the router. */
function whole(use: ts.Expression): ts.Expression {
  const { parent } = use;
  const isCalled = ts.isPropertyAccessExpression(parent) && WHOLE.test(parent.name.text);
  return isCalled && ts.isCallExpression(parent.parent) ? parent.parent : use;
}

function mountIn(child: ts.Expression): Mount | null {
  const call = child.parent;
  if (!ts.isCallExpression(call) || !call.arguments.includes(child)) return null;
  return INTO.test(nameOf(call.expression) ?? '') ? { call, path: pathIn(call), child } : null;
}

/** The path of a mount: its first argument, or the prefix among its options. */
function pathIn({ arguments: given }: ts.CallExpression): string {
  const [first] = given;
  const path = first ? literalOf(first)?.value : null;
  if (typeof path === 'string') return path.replace(/\/$/, '');
  for (const argument of given) {
    const options = unwrap(argument);
    if (!ts.isObjectLiteralExpression(options)) continue;
    const prefix = options.properties.find(one => one.name && textOf(one.name) === 'prefix');
    const value = prefix && ts.isPropertyAssignment(prefix) ? literalOf(prefix.initializer)?.value : null;
    if (typeof value === 'string') return value.replace(/\/$/, '');
  }
  return '';
}

/** `export default async function plugin(fastify) { … }`: where the function is registered, or called with a router. */
function mountsOfPlugin(parameter: ts.ParameterDeclaration): Mount[] | null {
  const declared = parameter.parent as FunctionNode;
  if (!isFunction(declared)) return null;
  const onSpot = ts.isCallExpression(declared.parent) ? mountIn(declared as ts.Expression) : null;
  if (onSpot) return [onSpot];
  const position = declared.parameters.indexOf(parameter);
  return (usesOfFunction(declared) ?? []).flatMap((use): Mount[] => {
    const mounted = mountIn(use);
    if (mounted) return [mounted];
    const call = use.parent;
    const router = ts.isCallExpression(call) && call.expression === use ? call.arguments[position] : undefined;
    return router ? [{ call: call as ts.CallExpression, path: '', child: null, router }] : [];
  });
}
