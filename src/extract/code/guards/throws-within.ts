import { calleeOf } from '../callees.ts';
import { readImports } from '../imports.ts';
import { initializerOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { nameOf, throughout, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isMissing, THROWS } from './nobody-there.ts';

/** How deep what is called is followed; what lies deeper may throw. */
const HOPS = 4;
/** Kits that say who it is come back with nothing from these. */
const COMES_BACK = /^(auth|getSession|getServerSession|getToken)$/;

/**
 * `req.user = await currentUser(req)`: whether what is called may throw for who says nothing of who they are, in whatever
 * function below it. What is taken from a package is not read, and may do so.
 */
export function throwsWithin(call: ts.CallExpression): boolean {
  const declared = calleeOf(call.expression);
  if (declared) return mayThrow(declared, HOPS);
  const callee = unwrap(call.expression);
  return (
    ts.isIdentifier(callee) &&
    !COMES_BACK.test(callee.text) &&
    call.arguments.length > 0 &&
    readImports(call.getSourceFile()).has(callee.text)
  );
}

function mayThrow({ body }: FunctionNode, hops: number): boolean {
  if (!body) return false;
  if (hops === 0) return true;
  const text = body.getText();
  let may = false;
  throughout(body, node => {
    may ||=
      ts.isThrowStatement(node) ||
      isOfNothing(node, text) ||
      (ts.isCallExpression(node) && (isNamedSo(node) || isThrower(node, hops)));
  });
  return may;
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
