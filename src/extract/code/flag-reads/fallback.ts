import type { CodeOption } from '../../../model/code-fact.ts';
import { literalOf } from '../literals.ts';
import { nameOf, unwrap, wordsOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** The option of a read that says what it gives where the flag cannot be asked. */
const FALLBACK = 'fallback';

/** Verbs that answer yes or no and take no fallback: without an answer, no. */
const YES_OR_NO =
  /^(is on|use feature is on|is feature enabled|feature enabled|is toggle enabled|check gate|use gate|is flag on|is flag enabled|flag enabled|has feature|has feature flag|has feature enabled|is enabled|use feature flag enabled|feature flag enabled|use flag|get boolean)$/;
const VARIATION = /(^| )variation( detail)?$/;
/** Verbs of which the second argument is what is given otherwise. */
const SECOND =
  /^((get|use) (boolean|string|number|object)( flag)? (value|details)|use (suspense )?flag|use feature flag|(get|use) feature value|use flag value|(get|use) value( details)?( async)?|get flag value|get|get (value )?details)$/;

/**
 * What a read gives in an outage: the literal that the call is given, or the one that stands behind `??`; null if there is
 * none to see. A value that depends on run time has its text alone.
 */
export function fallbackOf(read: ts.Node, file: ParsedFile): CodeOption | null {
  const call = callAround(read);
  const behind = givenBehind(read, file);
  if (behind) return behind;
  const given = call && givenTo(call);
  if (given) return optionOf(given, file);
  const isNo =
    (call && (YES_OR_NO.test(wordsOf(call.expression).join(' ')) || isTakenAsBoolean(call))) || isTested(call ?? read);
  return isNo ? nothing(read, file) : null;
}

/** What stands behind a read, as in `read ?? true`; null if nothing does. */
export function givenBehind(read: ts.Node, file: ParsedFile): CodeOption | null {
  const behind = standIn(callAround(read) ?? read);
  if (!behind) return null;
  return isDenial(behind) ? { ...optionOf(behind, file), value: true } : optionOf(behind, file);
}

/** What a call is given for the case that the flag cannot be asked; null if that is nothing, or stands behind it. */
export function givenIn(head: ts.Node): ts.Expression | null {
  const call = callAround(head);
  return call && !standIn(call) ? givenTo(call) : null;
}

/** `getValue(remoteConfig, 'x').asBoolean()` */
function isTakenAsBoolean({ parent }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'asBoolean';
}

/** What is not there counts as no. */
export function nothing(read: ts.Node, file: ParsedFile): CodeOption {
  return { name: FALLBACK, value: false, text: 'nothing, which counts as false', at: file.placeOf(read) };
}

export function optionOf(given: ts.Expression, file: Pick<ParsedFile, 'placeOf'>): CodeOption {
  const value = literalOf(given)?.value ?? null;
  return { name: FALLBACK, value, text: shortened(given.getText()), at: file.placeOf(given) };
}

const shortened = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 60);

/** The call of which this is the head: `isOn` of `gb.isOn('x')`. */
export function callAround(head: ts.Node): ts.CallExpression | null {
  if (ts.isCallExpression(head)) return head;
  const callee = ts.isPropertyAccessExpression(head.parent) && head.parent.name === head ? head.parent : head;
  const { parent } = callee;
  return ts.isCallExpression(parent) && parent.expression === callee ? parent : null;
}

/** The arguments from the key on, which some systems ask for in the second place. */
function fromKeyOn({ arguments: [first, ...others] }: ts.CallExpression): readonly (ts.Expression | undefined)[] {
  const isKey = first !== undefined && (isText(first) || !others[0] || !isText(others[0]));
  return isKey ? [first, ...others] : others;
}

const isText = (expression: ts.Expression) => typeof literalOf(expression)?.value === 'string';

function givenTo(call: ts.CallExpression): ts.Expression | null {
  const verb = wordsOf(call.expression).join(' ');
  const [, second, third] = fromKeyOn(call);
  // `ldClient.variation('x', false)` in a browser, `variation('x', context, false)` on a server.
  if (VARIATION.test(verb)) return third ?? second ?? null;
  const own = second && optionIn(second);
  if (own) return own;
  if (verb === 'is enabled' || verb === 'get variant') {
    const given = third ?? (second && isPlain(second) ? second : undefined);
    return given ? (answerOf(given) ?? given) : null;
  }
  if (SECOND.test(verb)) return second ?? null;
  return second && isPlain(second) ? second : null;
}

/** `hasFeature('x', { fallback: true })` */
function optionIn(expression: ts.Expression): ts.Expression | null {
  const inner = unwrap(expression);
  if (!ts.isObjectLiteralExpression(inner)) return null;
  for (const property of inner.properties)
    if (ts.isPropertyAssignment(property) && /^(fallback|default|defaultValue)$/.test(property.name.getText()))
      return property.initializer;
  return null;
}

const isPlain = (expression: ts.Expression) => {
  const literal = literalOf(expression);
  return literal !== null || answerOf(expression) !== null;
};

/** What a function that only gives a constant gives: `() => true`. */
function answerOf(expression: ts.Expression): ts.Expression | null {
  const inner = unwrap(expression);
  return ts.isArrowFunction(inner) && ts.isExpression(inner.body) ? inner.body : null;
}

/** `read ?? true`, `read || true`, `read !== false`, `const { open = true } = useFlags()`. */
function standIn(read: ts.Node): ts.Expression | null {
  if (ts.isIdentifier(read) && ts.isBindingElement(read.parent)) return read.parent.initializer ?? null;
  const at = answerAround(read);
  const { parent } = at;
  if (!ts.isBinaryExpression(parent) || parent.left !== at) return null;
  const sign = parent.operatorToken.kind;
  if (sign === ts.SyntaxKind.QuestionQuestionToken || sign === ts.SyntaxKind.BarBarToken)
    return literalOf(parent.right) ? parent.right : null;
  return isDenial(parent) ? parent : null;
}

/** The read with what is taken off its answer. */
function answerAround(read: ts.Node): ts.Node {
  let at = read;
  if (ts.isIdentifier(at) && ts.isPropertyAccessExpression(at.parent) && at.parent.name === at) at = at.parent;
  while (isAround(at.parent, at)) at = at.parent;
  return at;
}

/** `if (read)`, `!read`, `read && …`, `read ? … : …`; a flag that was picked out of all flags is hardly used otherwise. */
function isTested(read: ts.Node): boolean {
  if (ts.isIdentifier(read) && ts.isBindingElement(read.parent)) return true;
  const at = answerAround(read);
  const { parent } = at;
  return (
    (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken) ||
    (ts.isIfStatement(parent) && parent.expression === at) ||
    (ts.isConditionalExpression(parent) && parent.condition === at) ||
    (ts.isBinaryExpression(parent) &&
      parent.left === at &&
      parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
  );
}

/** `read !== false`: what is not there is not false, so that it counts as true. */
function isDenial(expression: ts.Expression): boolean {
  return (
    ts.isBinaryExpression(expression) &&
    expression.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken &&
    unwrap(expression.right).kind === ts.SyntaxKind.FalseKeyword
  );
}

/** Parentheses, `await`, and what is read off an answer: `.value`, `.asBoolean()`, `.enabled`. */
function isAround(parent: ts.Node, inner: ts.Node): boolean {
  if (ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent))
    return true;
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === inner && /^(value|asBoolean|asString|asNumber|enabled|on)$/.test(parent.name.text);
  return (
    ts.isCallExpression(parent) &&
    parent.expression === inner &&
    /^as(Boolean|String|Number)$/.test(nameOf(parent.expression) ?? '')
  );
}
