import { operandsOf } from '../operands.ts';
import type { Held } from './dominance.ts';
import { heldAtEnd } from './dominance.ts';
import { literalOf } from '../literals.ts';
import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * `requireRole(['member'])` of a function that makes the middleware: what it asks only of those for whom it was given such,
 * `if (roles && roles.length) { … }`, is asked here.
 */
export function heldWhereGiven(passed: ts.Expression, declared: FunctionNode): Held[] {
  const call = unwrap(passed);
  const made = ts.isCallExpression(call) && call.arguments.length > 0 ? meaningOf(call.expression) : null;
  if (made?.is !== 'function' || made.node === declared || !declared.body) return [];
  const given = new Set(
    made.node.parameters.flatMap(({ name }, at) => {
      const argument = (call as ts.CallExpression).arguments[at];
      return argument && isSomething(argument) ? [textOf(name)] : [];
    }),
  );
  return given.size > 0 ? branchesOn(given, declared.body).flatMap(one => heldAtEnd(one)) : [];
}

function isSomething(argument: ts.Expression): boolean {
  const inner = unwrap(argument);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length > 0;
  return ts.isObjectLiteralExpression(inner) || Boolean(literalOf(inner)?.value);
}

/** Branches of a body, and of the `try` in it, that are taken whenever the names hold something. */
function branchesOn(given: ReadonlySet<string>, body: ts.Node): ts.Block[] {
  if (ts.isTryStatement(body)) return branchesOn(given, body.tryBlock);
  if (!ts.isBlock(body)) return [];
  return body.statements.flatMap(one => {
    if (!ts.isIfStatement(one) || one.elseStatement || !ts.isBlock(one.thenStatement)) return branchesOn(given, one);
    return operandsOf(one.expression, ts.SyntaxKind.AmpersandAmpersandToken).every(test => asksWhether(given, test))
      ? [one.thenStatement]
      : [];
  });
}

/** `roles`, `roles.length`, `roles?.length` */
function asksWhether(given: ReadonlySet<string>, test: ts.Expression): boolean {
  const inner = unwrap(test);
  const isLength = ts.isPropertyAccessExpression(inner) && inner.name.text === 'length';
  const asked = isLength ? inner.expression : inner;
  return ts.isIdentifier(asked) && given.has(nameOf(asked)!);
}
