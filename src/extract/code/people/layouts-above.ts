import { folderOf } from '../../../kit/path.ts';
import { calleeOf } from '../callees.ts';
import { functionHandedOut } from '../links/exported-functions.ts';
import { isFunction, nameOf, textOf, unwrap, namesBound } from '../names.ts';
import type { Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { asksWho } from './own-page-only.ts';

const ENDINGS = ['tsx', 'jsx', 'ts', 'js'];
/** What sends whoever is there somewhere else, and comes back to nobody. */
const SENDS = /^(redirect|permanentRedirect|notFound|unauthorized|forbidden)$/;

/** Whether a layout of the folders above a page of `app/` shows it to nobody who is not signed in. */
export function isBehindLayout(path: string, { parse }: Pick<Slice, 'parse'>): boolean {
  if (!/(^|\/)app\//.test(path)) return false;
  for (let folder = folderOf(path); /(^|\/)app(\/|$)/.test(folder); folder = folderOf(folder))
    for (const ending of ENDINGS) {
      const layout = parse(`${folder}/layout.${ending}`);
      if (layout && isClosed(layout.ast)) return true;
    }
  return false;
}

/** The function that a layout file hands out, and what it waits for of the product's own. */
function isClosed(layout: ts.SourceFile): boolean {
  const body = functionHandedOut(layout, 'default')?.body;
  return !!body && ts.isBlock(body) && (sendsAway(body) || waitsFor(body).some(sendsAway));
}

/** Those before which nobody is let through: `if (path.startsWith('/users')) return children;` */
function alwaysRun(statements: readonly ts.Statement[]): readonly ts.Statement[] {
  const first = statements.findIndex(mayReturn);
  return first < 0 ? statements : statements.slice(0, first);
}

function mayReturn(node: ts.Node): boolean {
  if (isFunction(node)) return false;
  const value = ts.isReturnStatement(node) ? node.expression && unwrap(node.expression) : null;
  // `return redirect('/log-in')` lets nobody through.
  const isSent = !!value && ts.isCallExpression(value) && SENDS.test(nameOf(value.expression) ?? '');
  return (ts.isReturnStatement(node) && !isSent) || (ts.forEachChild(node, mayReturn) ?? false);
}

/** `await demandUser();`, `const user = await demandUser();` at the beginning of every run. */
function waitsFor({ statements }: ts.Block): ts.Block[] {
  return alwaysRun(statements).flatMap(one => {
    const given = ts.isVariableStatement(one)
      ? one.declarationList.declarations.map(({ initializer }) => initializer)
      : ts.isExpressionStatement(one)
        ? [one.expression]
        : [];
    return given.flatMap(value => {
      const call = value && unwrap(value);
      const body = call && ts.isCallExpression(call) ? calleeOf(call.expression)?.body : undefined;
      return body && ts.isBlock(body) ? [body] : [];
    });
  });
}

/** `const session = await auth(); if (!session) redirect('/log-in');`, and nothing around it that may leave it out. */
function sendsAway({ statements }: ts.Block): boolean {
  const asked = new Set<string>();
  return alwaysRun(statements).some(one => {
    if (ts.isVariableStatement(one))
      for (const { name, initializer } of one.declarationList.declarations)
        if (initializer && asksWho(initializer)) for (const taken of namesBound(name)) asked.add(taken);
    return ts.isIfStatement(one) && isOfNobody(one.expression, asked) && isSentAway(one.thenStatement);
  });
}

/** `!session`, `!session?.user`, `session === null`, alone or among others of which one is enough. */
function isOfNobody(test: ts.Expression, asked: ReadonlySet<string>): boolean {
  const inner = unwrap(test);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    if (operator === '||') return isOfNobody(inner.left, asked) || isOfNobody(inner.right, asked);
    return /^===?$/.test(operator) && /^(null|undefined)$/.test(inner.right.getText()) && isOf(inner.left, asked);
  }
  return (
    ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken && isOf(inner.operand, asked)
  );
}

function isOf(value: ts.Expression, asked: ReadonlySet<string>): boolean {
  let at = unwrap(value);
  while (ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return ts.isIdentifier(at) && asked.has(textOf(at));
}

function isSentAway(then: ts.Statement): boolean {
  const statements = ts.isBlock(then) ? then.statements : [then];
  return statements.some(one => {
    const sent = ts.isExpressionStatement(one) || ts.isReturnStatement(one) ? one.expression : undefined;
    const call = sent && unwrap(sent);
    return !!call && ts.isCallExpression(call) && SENDS.test(nameOf(call.expression) ?? '');
  });
}
