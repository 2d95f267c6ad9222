import type { CallSite } from '../call-sites.ts';
import { callSiteOf, isCallOf } from '../call-sites.ts';
import { matchComparison } from '../comparisons.ts';
import type { CompiledConcept } from '../concepts.ts';
import { checksOf, LOOKUPS } from './named-checks.ts';
import type { EvidenceReader } from '../evidence.ts';
import { nameNode, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** Names of checks that are facts of their own wherever they stand: calls, comparisons and names that are tested. */
export function findStatedChecks(file: ParsedFile, concept: CompiledConcept, evidence: EvidenceReader): ts.Node[] {
  const heads = new Set<ts.Node>();
  const add = (expression: ts.Expression): void => {
    const head = nameNode(
      ts.isCallExpression(unwrap(expression)) ? askedOf(unwrap(expression) as ts.CallExpression) : expression,
    );
    if (head && !isWithinUnlike(concept, file.path, head)) heads.add(head);
  };
  for (const node of file.ofKinds(KINDS)) {
    if (ts.isCallExpression(node)) {
      const site: CallSite | null = callSiteOf(node, file);
      const isCheck =
        checksOf(node, true, [concept]).length > 0 || (site !== null && isCallOf(concept, site, evidence));
      if (isCheck) add(node);
    } else if (ts.isBinaryExpression(node)) {
      const match = matchComparison(node, true, concept);
      if (match) add(match.node);
    }
    for (const test of testsOf(node)) {
      const inner = unwrap(test);
      const isName = ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner);
      if (isName && checksOf(inner, true, [concept]).length > 0) add(inner);
    }
  }
  return [...heads];
}

/** Calls and comparisons that can be a check, and what tests something. */
const KINDS = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.PrefixUnaryExpression,
];

/** What a call asks about: its own name, or the list that it looks into. */
function askedOf({ expression: callee }: ts.CallExpression): ts.Expression {
  return ts.isPropertyAccessExpression(callee) && LOOKUPS.test(callee.name.text) ? callee.expression : callee;
}

/** Operands that decide something: a condition, an operand of `!`, `&&` and `||`. */
export function testsOf(node: ts.Node): ts.Expression[] {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return [node.expression];
  if (ts.isConditionalExpression(node)) return [node.condition];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return [node.operand];
  if (!ts.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return [node.left, node.right];
  return kind === ts.SyntaxKind.BarBarToken ? [node.left] : [];
}
