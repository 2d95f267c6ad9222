import { calleeOf } from '../callees.ts';
import { readImports } from '../imports.ts';
import { initializerOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isMissing, saysForNobody, THROWS, truthOfNobody } from './nobody-there.ts';

/** How deep what is called is followed; what lies deeper may throw. */
const HOPS = 4;
/** Kits that say who it is come back with nothing from these. */
const COMES_BACK = /^(auth|getSession|getServerSession|getToken)$/;
/** The same of packages, and what takes heads and cookies apart. */
const OF_PACKAGE =
  /^(getAuth|getIronSession|currentUser|fromNodeHeaders|parse|parseCookies?|decode|getCookies?|getSignedCookie)$/;

/**
 * `req.user = await currentUser(req)`: whether what is called may throw for who says nothing of who they are, in whatever
 * function below it. What is taken from a package is not read, and may do so.
 */
export function throwsWithin(call: ts.CallExpression): boolean {
  const declared = calleeOf(call.expression);
  if (declared) return mayThrow(declared, HOPS);
  const callee = unwrap(call.expression);
  if (!ts.isIdentifier(callee) || call.arguments.length === 0 || COMES_BACK.test(callee.text)) return false;
  const from = readImports(call.getSourceFile()).get(callee.text);
  return from !== undefined && !(OF_PACKAGE.test(from.name) && /^(@\w|\w)/.test(from.specifier));
}

function mayThrow({ body }: FunctionNode, hops: number): boolean {
  if (!body) return false;
  if (hops === 0) return true;
  const text = body.getText();
  const throws = (node: ts.Node): boolean =>
    ts.isThrowStatement(node) ||
    isOfNothing(node, text) ||
    (ts.isCallExpression(node) && (isNamedSo(node) || isThrower(node, hops)));
  return ts.isBlock(body) ? throwsOnWay(body.statements, throws) === 'thrown' : saysForNobody(body, throws);
}

/** The way of one who says nothing of who they are: whether it may end in a throw, comes back before, or goes on. */
function throwsOnWay(statements: readonly ts.Statement[], throws: Throws): 'thrown' | 'back' | 'on' {
  for (const statement of statements) {
    const end = endOf(statement, throws);
    if (end !== 'on') return end;
  }
  return 'on';
}

type Throws = (node: ts.Node) => boolean;

function endOf(statement: ts.Statement, throws: Throws): 'thrown' | 'back' | 'on' {
  if (ts.isBlock(statement)) return throwsOnWay(statement.statements, throws);
  if (ts.isIfStatement(statement)) {
    if (saysForNobody(statement.expression, throws)) return 'thrown';
    const truth = truthOfNobody(statement.expression);
    const { thenStatement, elseStatement } = statement;
    const ends = [
      truth === false ? null : endOf(thenStatement, throws),
      truth === true ? null : elseStatement ? endOf(elseStatement, throws) : 'on',
    ].filter(end => end !== null);
    return ends.find(end => end === 'thrown') ?? (ends.every(end => end === 'back') ? 'back' : 'on');
  }
  if (ts.isTryStatement(statement)) {
    const { tryBlock, catchClause, finallyBlock } = statement;
    const last = finallyBlock ? throwsOnWay(finallyBlock.statements, throws) : 'on';
    if (last !== 'on') return last;
    const end = throwsOnWay(tryBlock.statements, throws);
    // What is caught is thrown no further, unless the `catch` does.
    return end === 'thrown' && catchClause ? throwsOnWay(catchClause.block.statements, throws) : end;
  }
  if (saysForNobody(statement, throws)) return 'thrown';
  return ts.isReturnStatement(statement) ? 'back' : 'on';
}

const isNamedSo = ({ expression }: ts.CallExpression): boolean =>
  splitWords(nameOf(expression) ?? '').some(word => THROWS.test(word));

function isThrower({ expression }: ts.CallExpression, hops: number): boolean {
  const declared = calleeOf(expression);
  return declared !== null && mayThrow(declared, hops - 1);
}

/** `session.user` of what was looked up, where nobody has asked whether it was found. */
function isOfNothing(node: ts.Node, text: string): boolean {
  if (!ts.isPropertyAccessExpression(node) || ts.isOptionalChain(node)) return false;
  if (/^(then|catch|finally)$/.test(node.name.text)) return false;
  if (isMissing(node.expression)) return true;
  const of = unwrap(node.expression);
  if (!ts.isIdentifier(of)) return false;
  const from = initializerOf(of);
  const isLookedUp = !!from && ts.isCallExpression(unwrap(from));
  return (
    isLookedUp && !new RegExp(`!${of.text}\\b|\\b${of.text}\\s*(&&|\\?(?!\\.)|[!=]==?)|if \\(${of.text}\\b`).test(text)
  );
}
