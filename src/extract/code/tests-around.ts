import { ts } from './ts-morph.ts';

/**
 * The tests that decide whether a node is there or is run, from the inmost one out to `around`: `test ? node : …`,
 * `test && node`, `if (test) node`.
 */
export function* testsAround(node: ts.Node, around: ts.Node): Generator<ts.Expression> {
  for (let at = node; at && at !== around; at = at.parent) {
    const test = testIn(at.parent);
    if (test && test !== at) yield test;
  }
}

function testIn(parent: ts.Node): ts.Expression | null {
  if (ts.isConditionalExpression(parent)) return parent.condition;
  if (ts.isIfStatement(parent)) return parent.expression;
  const isAnd = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? parent.left : null;
}
