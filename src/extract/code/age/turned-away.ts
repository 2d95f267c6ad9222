import type { CompiledConcept } from '../concepts.ts';
import { checksOf } from '../guards/named-checks.ts';
import { eachNode, nameNode, nameOf, unwrap } from '../names.ts';
import { matchComparison } from '../comparisons.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is said to whoever has not come of an age. */
const TOO_YOUNG =
  /\b(too young|not old enough|(you|user|person|they|member|account) (are|is) under ?age|(below|under) the (minimum|required|legal) age|(must|have to|need to) be (at least|over|older than|above) \d+|at least \d+ years|\d+ (years )?(of age |old )?(or|and) (older|over))\b/i;
/** The same as the words of a name: `UnderageError`, `AGE_TOO_YOUNG`. */
const NAMED_TOO_YOUNG =
  /\b(too young|not old enough|(is |user )?under ?age (error|exception|user|account)|minimum age (error|exception|not met))\b/;
/** What is about something that only the young need, or that somebody is not young. */
const OTHER =
  /\b(only|already|consent\w*|parents?|parental|guardians?|not under ?age|no longer|unless|supervised|child account)\b/i;
/** A way out that says more than this does something else as well. */
const MAX_NODES = 40;
const ADDS = /^(refine|superRefine|test|addMethod|validate|check)$/;

/** A test of an age, and who is turned away as too young by it. */
export interface TurnedAway {
  node: ts.Node;
  trait: 'turns-away-young' | 'turned-round';
}

/**
 * Tests that tell somebody to be too young: `if (age < 13) throw new Error('too young')`, and the wrong way round
 * `age >= 13 ? 'You must be at least 13' : null`, `.refine(age => age < 13, 'You must be at least 13')`. Without the text
 * nobody knows whom a test is meant for: a product may well turn adults away.
 */
export function turnedAwayIn(file: ParsedFile, concept: CompiledConcept): TurnedAway[] {
  return file.ofKinds(KINDS).flatMap(node => {
    if (ts.isIfStatement(node)) return isRefusal(node.thenStatement) ? keptOut(node.expression, true, concept) : [];
    if (ts.isConditionalExpression(node)) {
      const [whenTrue, whenFalse] = [saysTooYoung(node.whenTrue), saysTooYoung(node.whenFalse)];
      return whenTrue === whenFalse ? [] : keptOut(node.condition, whenTrue, concept);
    }
    const test = ts.isCallExpression(node) ? predicateOf(node) : null;
    return test ? keptOut(test, false, concept) : [];
  });
}

const KINDS = [ts.SyntaxKind.IfStatement, ts.SyntaxKind.ConditionalExpression, ts.SyntaxKind.CallExpression];

/** The checks of a test, by who meets the outcome that turns somebody away. */
function keptOut(test: ts.Expression, outcome: boolean, concept: CompiledConcept): TurnedAway[] {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return keptOut(inner.operand, !outcome, concept);
  if (ts.isBinaryExpression(inner)) {
    // Of several that must hold together nobody knows which one is meant.
    const joins = outcome ? ts.SyntaxKind.BarBarToken : ts.SyntaxKind.AmpersandAmpersandToken;
    if (inner.operatorToken.kind === joins) {
      const both = [...keptOut(inner.left, outcome, concept), ...keptOut(inner.right, outcome, concept)];
      // `age < 13 || age > 99`: the other end of a range.
      const young = both.filter(({ trait }) => trait === 'turns-away-young');
      return young.length > 0 ? young : both;
    }
    const match = matchComparison(inner, outcome, concept);
    return match ? turnedAway(match.node, match.protects) : [];
  }
  const check = checksOf(inner, outcome, [concept])[0];
  return check ? turnedAway(inner, check.protects) : [];
}

function turnedAway(expression: ts.Expression, isOldEnough: boolean): TurnedAway[] {
  const inner = unwrap(expression);
  const node = nameNode(ts.isCallExpression(inner) ? inner.expression : inner);
  return node ? [{ node, trait: isOldEnough ? 'turned-round' : 'turns-away-young' }] : [];
}

/** What throws, answers with an error, or hands on a text, and says that somebody is too young. */
function isRefusal(branch: ts.Statement): boolean {
  const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  const leaves = !!last && (ts.isThrowStatement(last) || ts.isReturnStatement(last) || ts.isExpressionStatement(last));
  return leaves && isError(branch) && saysTooYoung(branch);
}

const ERROR =
  /^(error|errors|err|invalid|reject|forbidden|forbid|deny|denied|fail|failed|refuse|issue|exception|message|status|alert|toast)$/;

function isError(branch: ts.Node): boolean {
  let found = ts.isThrowStatement(branch);
  eachNode(branch, node => {
    if (ts.isThrowStatement(node)) found = true;
    if (!found && ts.isIdentifier(node)) found = splitWords(node.text).some(word => ERROR.test(word));
  });
  return found;
}

function saysTooYoung(branch: ts.Node): boolean {
  let left = MAX_NODES;
  let found = says(branch);
  eachNode(branch, node => {
    if (left-- > 0) found ||= says(node);
  });
  return found && left >= 0;
}

function says(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return NAMED_TOO_YOUNG.test(splitWords(node.text).join(' '));
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return false;
  if (!/\s/.test(node.text)) return NAMED_TOO_YOUNG.test(splitWords(node.text).join(' '));
  return TOO_YOUNG.test(node.text) && !OTHER.test(node.text);
}

/** `age < 13` of `.refine(age => age < 13, 'You must be at least 13')`: whoever does not fit is told the text. */
function predicateOf(call: ts.CallExpression): ts.Expression | null {
  if (!ADDS.test(nameOf(call.expression) ?? '')) return null;
  const predicate = call.arguments.find(ts.isArrowFunction);
  const said = call.arguments.filter(one => one !== predicate);
  if (!predicate || ts.isBlock(predicate.body) || !said.some(saysTooYoung)) return null;
  return predicate.body;
}
