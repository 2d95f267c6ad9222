import { heldAt } from '../dominance.ts';
import { literalOf } from '../literals.ts';
import { unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** The test that never lets control get to a position: `if (false)`, `SHOWS_LISTS && …` where that constant is `false`. */
export function neverPassed(ast: ts.SourceFile, offset: number): ts.Expression | null {
  const node = nodeAt(ast, offset);
  for (const held of heldAt(node)) {
    if (!('test' in held) || held.over !== null) continue;
    const found = partsOf(held.test, held.outcome).find(({ part, outcome }) => isFixed(part, !outcome));
    if (found) return found.part;
  }
  return null;
}

/** What must be so for a test to have an outcome: both sides of an `&&` that holds. */
function partsOf(test: ts.Expression, outcome: boolean): { part: ts.Expression; outcome: boolean }[] {
  const part = unwrap(test);
  if (ts.isPrefixUnaryExpression(part) && part.operator === ts.SyntaxKind.ExclamationToken)
    return partsOf(part.operand, !outcome);
  const both = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
  if (ts.isBinaryExpression(part) && part.operatorToken.kind === both)
    return [...partsOf(part.left, outcome), ...partsOf(part.right, outcome)];
  return [{ part, outcome }];
}

/** A word of the language, or a name that stands for one; a member of a table may be set when it runs. */
const isFixed = (part: ts.Expression, value: boolean): boolean =>
  (ts.isIdentifier(part) || part.kind === ts.SyntaxKind.FalseKeyword || part.kind === ts.SyntaxKind.TrueKeyword) &&
  literalOf(part)?.value === value;

function nodeAt(ast: ts.SourceFile, offset: number): ts.Node {
  let node: ts.Node = ast;
  const holding = (one: ts.Node) => (one.getStart(ast) <= offset && offset < one.end ? one : undefined);
  for (let inner = ts.forEachChild(node, holding); inner; inner = ts.forEachChild(node, holding)) node = inner;
  return node;
}
