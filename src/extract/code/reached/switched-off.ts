import { heldAt } from '../guards/dominance.ts';
import { literalOf } from '../literals.ts';
import { unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** A test that keeps control from a position in the product as people get it, and in which way. */
export interface Closed {
  test: ts.Expression;
  how: string;
}

/**
 * The test that never lets control get to a position: `if (false)`, `SHOWS_LISTS && …` where that constant is `false`, or one
 * that does so only while the product is made: `if (__DEV__)`.
 */
export function neverPassed(ast: ts.SourceFile, offset: number): Closed | null {
  const node = nodeAt(ast, offset);
  for (const held of heldAt(node)) {
    if (!('test' in held) || held.over !== null) continue;
    for (const { part, outcome } of partsOf(held.test, held.outcome)) {
      if (isFixed(part, !outcome)) return { test: part, how: 'lets nothing through as the code stands' };
      if (isOfMaking(part, outcome)) return { test: part, how: 'lets through only while the product is made' };
    }
  }
  return null;
}

/**
 * Whether a position is passed only where the product is tested: `if (process.env.TEST_MODE)`, a constant that holds such a
 * variable, `import.meta.vitest`. It is as much a test as the files that are called so.
 */
export const isOfTest = (ast: ts.SourceFile, offset: number): boolean =>
  heldAt(nodeAt(ast, offset)).some(
    held =>
      'test' in held &&
      held.over === null &&
      partsOf(held.test, held.outcome).some(({ part, outcome }) => outcome && testsForTest(part)),
  );

function testsForTest(part: ts.Expression, depth = 2): boolean {
  const text = part.getText().replace(/\s/g, '');
  if (TESTED.test(text)) return true;
  const value = depth > 0 && ts.isIdentifier(part) ? valueOf(part) : null;
  return value !== null && partsOf(value, true).some(one => one.outcome && testsForTest(one.part, depth - 1));
}
/** A variable of the environment that only a test sets; `TEST_GROUP` of an experiment is none. */
const TESTED =
  /^(Boolean\()?(process\.env|import\.meta\.env|Deno\.env)\.((\w+_)?(TEST_MODE|E2E|E2E_TESTS?|IS_TEST|IN_TEST|CYPRESS|PLAYWRIGHT)|((VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|IS)_)*TESTING|TEST|VITEST|JEST_WORKER_ID)\)?(===?['"](true|1|yes|on)['"]|!==?undefined)?$|^(process\.env\.NODE_ENV|import\.meta\.env\.MODE)===?['"]test['"]$|^import\.meta\.vitest$/;

/** `__DEV__`, `import.meta.env.DEV`, `process.env.NODE_ENV !== 'production'`, and a constant that holds one of them. */
function isOfMaking(part: ts.Expression, outcome: boolean, depth = 2): boolean {
  const text = part.getText().replace(/\s/g, '');
  if (MADE.test(text)) return outcome;
  if (RUN.test(text)) return !outcome;
  const value = depth > 0 && ts.isIdentifier(part) ? valueOf(part) : null;
  return value !== null && partsOf(value, outcome).some(one => isOfMaking(one.part, one.outcome, depth - 1));
}
const MADE =
  /^(__DEV__|import\.meta\.env\.DEV|process\.env\.NODE_ENV(===?['"]development['"]|!==?['"]production['"])|import\.meta\.env\.MODE===?['"]development['"])$/;
const RUN = /^(import\.meta\.env\.PROD|process\.env\.NODE_ENV(===?['"]production['"]|!==?['"]development['"]))$/;

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
