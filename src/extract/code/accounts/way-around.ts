import type { FunctionNode } from '../names.ts';
import { declaredName, isFunction, nameOf } from '../names.ts';
import { routeOf } from '../routes/route-calls.ts';
import { routeAt } from '../routes/routes.ts';
import { functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** The code that runs where something is called, and nothing that only stands beside it. */
export interface Way {
  parts: readonly ts.Node[];
  /**
   * Whoever calls it comes this way, too; null where nobody in the code does: a route, the top of a file. `unseen` where it is
   * handed out among others, to whoever made them all.
   */
  made: FunctionNode | 'unseen' | null;
}

/**
 * The method, handler or function around a call. A class, a table of handlers or a function that registers routes holds other
 * ways beside it, and what those ask is asked of nobody here.
 */
export function wayAround(use: ts.Node): Way {
  let at = use;
  for (; !ts.isSourceFile(at.parent); at = at.parent) {
    if (ts.isObjectLiteralExpression(at) && routeAt(at)) return { parts: [at], made: null };
    if (ts.isCallExpression(at) && isRegistered(at, use)) return { parts: partsOf(at), made: null };
    if (isHandedOut(at, use)) return { parts: [], made: 'unseen' };
    if (!isFunction(at) || isForRoute(at, use)) continue;
    const whole = declaredAs(at);
    if (whole) return { parts: [whole, ...decoratorsAround(whole)], made: routeAt(at) ? null : at };
  }
  return { parts: [at], made: null };
}

/** `return { enter, bring }` */
function isHandedOut(at: ts.Node, use: ts.Node): boolean {
  const isNamed = ts.isShorthandPropertyAssignment(use.parent) || ts.isPropertyAssignment(use.parent);
  if (!isNamed || use.parent.parent !== at || !ts.isObjectLiteralExpression(at) || at.properties.length < 2)
    return false;
  const holder = ts.isParenthesizedExpression(at.parent) ? at.parent.parent : at.parent;
  return ts.isReturnStatement(holder) || ts.isArrowFunction(holder);
}

/** A function that is registered for a route, maybe in wraps: `wrap(async (req, res) => …)`. */
function isForRoute(made: FunctionNode, use: ts.Node): boolean {
  let at = made.parent;
  for (; ts.isCallExpression(at) || ts.isParenthesizedExpression(at); at = at.parent)
    if (ts.isCallExpression(at) && isRegistered(at, use)) return true;
  return false;
}

/** What a function is declared as, under a name by which others call it; null for one that is only handed on. */
function declaredAs(made: FunctionNode): ts.Node | null {
  if (ts.isMethodDeclaration(made) && ts.isObjectLiteralExpression(made.parent))
    return isTable(made.parent) ? made : null;
  if (ts.isClassElement(made) || ts.isFunctionDeclaration(made)) return made;
  const holder = holderOf(made);
  if (ts.isPropertyDeclaration(holder)) return holder;
  if (ts.isPropertyAssignment(holder)) return isProcedure(made) || isTable(holder.parent) ? holder : null;
  // `const made = retry(() => insertUser(…))` in a function is what came of it.
  if (ts.isVariableDeclaration(holder)) return made.parent === holder || isAtTop(holder) ? holder : null;
  return declaredName(made) !== null || isExported(holder) ? holder : null;
}

/** `const join = wrap(async () => …)`, `join: procedure.input(shape).mutation(async () => …)` */
function holderOf({ parent }: FunctionNode): ts.Node {
  let holder = parent;
  for (;;) {
    const isAround = ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder);
    // `procedure.mutation(…).meta(…)`
    const isChain = ts.isPropertyAccessExpression(holder) && ts.isCallExpression(holder.parent);
    if (!ts.isCallExpression(holder) && !isAround && !isChain) return holder;
    holder = holder.parent;
  }
}

const isExported = (holder: ts.Node): boolean =>
  ts.isExportAssignment(holder) ||
  (ts.isBinaryExpression(holder) && /^(module\.)?exports\b/.test(holder.left.getText()));

const isAtTop = ({ parent }: ts.VariableDeclaration): boolean => ts.isSourceFile(parent.parent.parent);

const isProcedure = ({ parent }: FunctionNode): boolean =>
  ts.isCallExpression(parent) &&
  ts.isPropertyAccessExpression(parent.expression) &&
  /^(mutation|query|action|handler|resolve)$/.test(parent.expression.name.text);

/** `{ signUp, join }` of a service, of resolvers or of a router; the settings of a hook belong to who gives them. */
function isTable(object: ts.ObjectLiteralExpression): boolean {
  let at: ts.Node = object;
  for (;;) {
    const { parent } = at;
    if (ts.isCallExpression(parent)) return TABLES.test(nameOf(parent.expression) ?? '');
    const isInside =
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isSatisfiesExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isObjectLiteralExpression(parent);
    if (!isInside) return !ts.isNewExpression(parent) && !ts.isJsxExpression(parent);
    at = parent;
  }
}
const TABLES = /router|routes|resolvers|freeze|service|controller|actions|handlers|procedures|methods|module/i;

/** `router.post('/join', …)`, `socket.on('join', …)`: called by nobody but whoever asks from outside. */
function isRegistered(call: ts.CallExpression, use: ts.Node): boolean {
  const { expression: callee, arguments: given } = call;
  if (!given.some(one => one.pos <= use.pos && use.end <= one.end)) return false;
  if (routeOf(call)) return true;
  const [name] = given;
  return (
    ts.isPropertyAccessExpression(callee) &&
    /^(on|once|handle|command|hears|addListener|process|addHook)$/.test(callee.name.text) &&
    name !== undefined &&
    ts.isStringLiteralLike(name) &&
    ts.isExpressionStatement(call.parent)
  );
}

/** What a route is given, and the functions of this file that are meant by a name among it. */
const partsOf = ({ arguments: given }: ts.CallExpression): ts.Node[] =>
  given.flatMap(one => {
    const named = ts.isIdentifier(one) ? functionNamed(one.text, one) : null;
    return named ? [one, named] : [one];
  });

/** `@UseGuards(AgeGuard) class …`: what is asked before each of its methods. */
const decoratorsAround = ({ parent }: ts.Node): readonly ts.Node[] =>
  ts.isClassLike(parent) ? (ts.getDecorators(parent) ?? []) : [];
