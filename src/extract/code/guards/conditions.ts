import { queryBehind, queryFoundEmpty } from './queries/query-behind.ts';
import { checksOfSameLength } from './queries/asked-of-each.ts';
import { checksBehind, checksOfAnswer } from './behind.ts';
import { isUnawaited } from '../callees.ts';
import { changeBehind } from './queries/changed-rows.ts';
import { isChoiceOfConnected } from './chosen-by-recipient.ts';
import { counted } from './queries/counted-lists.ts';
import { checksOfLookUp } from './queries/compared-among.ts';
import type { CompiledConcept } from '../concepts.ts';
import { heldByEmpty, waysOfValue } from './kept-verdicts.ts';
import { queryIn } from './queries/query-steps.ts';
import { queryNarrowed } from './queries/narrowed-queries.ts';
import { caughtAnswer } from './caught-answers.ts';
import { checksHeld, isOfTwo } from './held-checks.ts';
import { resultAsked } from './results.ts';
import { literalOf } from '../literals.ts';
import type { Check } from './named-checks.ts';
import { checksOf, checksOfChange } from './named-checks.ts';
import { chainOf, nameOf, unwrap } from '../names.ts';
import { saysPrivateTalk } from './queries/private-kinds.ts';
import { answerGivenTo, answerTaken } from './promises.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { checksOfCall, checksOfNamedCall } from './summaries.ts';
import { splitWords } from '../tokens.ts';
import { operandsOf } from '../operands.ts';
import { ts } from '../ts-morph.ts';
import { askedAbout } from '../whose-age.ts';
import { answersNull } from './nothing-found.ts';
import { asksPosition, isBarePosition } from './places-in-lists.ts';
import { unreadCheck } from './queries/unread-checks.ts';
import { presumedAmong, said } from './presumed.ts';
import { isWholeList } from './queries/whole-lists.ts';

/**
 * The checks that are known to have come out in the protective way once an expression has the outcome. What could have
 * come out either way is left out: "not sure" is no guard.
 */
export function checksThatHold(
  expression: ts.Expression,
  outcome: boolean,
  guards: readonly CompiledConcept[],
  depth = 6,
): Check[] {
  const found = checksRead(expression, outcome, guards, depth);
  // `row.accepted` may be a consent, or a friendship that both agreed to.
  const isOther = !outcome || found.some(({ kind }) => kind !== 'consent');
  return isOther ? found : [...found, ...checksUnread(expression, guards)];
}

function checksUnread(test: ts.Expression, guards: readonly CompiledConcept[]): Check[] {
  const connection = guards.find(({ guard }) => guard === 'connection');
  const found = connection && unreadCheck(test, connection);
  return found
    ? [{ concept: connection.id, kind: 'unread', node: found.query, protects: true, unread: found.unread }]
    : [];
}

function checksRead(
  expression: ts.Expression,
  outcome: boolean,
  guards: readonly CompiledConcept[],
  depth: number,
): Check[] {
  const inner = unwrap(expression);
  const again = (one: ts.Expression, result: boolean) => checksThatHold(one, result, guards, depth);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return again(inner.operand, !outcome);
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd || kind === ts.SyntaxKind.BarBarToken) {
      if (isAnd === outcome) return [...again(inner.left, outcome), ...again(inner.right, outcome)];
      // "Who hears from friends only, and is no friend" was refused: the friendship is what is left to ask.
      // `rows[0] || null` is there because of the row.
      const possible = operandsOf(inner, kind).filter(one => truthOf(one) !== !outcome);
      const asked = possible.filter(one => !(isAnd && isChoiceOfConnected(one)));
      const found = checksOfEither(asked.map(one => again(one, outcome)));
      if (found.length === 0) {
        const open = presumedAmong(asked, outcome);
        const rest = open.length > 0 ? asked.filter(one => !open.includes(one)).map(one => again(one, outcome)) : [];
        const agreed = checksOfEither(rest).filter(({ kind }) => kind === 'consent');
        if (agreed.length > 0) return agreed.map(check => ({ ...check, presumed: said(open[0]!, outcome) }));
      }
      // "A private message, and not to a friend" was refused: for a private one the friendship is left.
      const ofTwo = isAnd && found.length === 0 ? asked.filter(one => !saysPrivateTalk(one)) : asked;
      if (ofTwo.length === asked.length) return found;
      return checksOfEither(ofTwo.map(one => again(one, outcome))).filter(isOfTwo);
    }
    if (kind === ts.SyntaxKind.QuestionQuestionToken && truthOf(inner.right) === !outcome)
      return again(inner.left, outcome);
    const plain = asTruth(inner, outcome);
    if (plain) return again(plain.test, plain.outcome);
    const answer = checksOfAnswer(inner, outcome, guards);
    if (answer.length > 0) return answer;
    const isSame = /^([!=])==?$/.exec(inner.operatorToken.getText())?.[1] === (outcome ? '=' : '!');
    const ofAll = isSame ? checksOfSameLength(inner, guards) : [];
    if (ofAll.length > 0) return [...ofAll];
  }
  if (ts.isConditionalExpression(inner)) return checksOfChoice(inner, outcome, again);
  if (isWholeList(inner) || isBarePosition(inner)) return [];
  const query = queryIn(inner) ?? queryNarrowed(inner);
  if (query) return isUnawaited(inner as ts.CallExpression) ? [] : again(query, outcome);
  const changed = changeBehind(inner);
  if (changed) return checksOfChange(changed, outcome, guards);
  const looked = checksOfLookUp(inner, outcome, guards);
  if (looked) return looked.isOne ? checksOfEither(looked.lists) : looked.lists.flat();
  // `if (!links.length)`
  const list = counted(inner);
  const held = list === inner ? [] : again(list, outcome);
  if (held.length > 0) return held;
  const value =
    ts.isIdentifier(inner) && depth > 0 ? (valueOf(inner) ?? answerGivenTo(inner) ?? oneOfAll(inner)) : null;
  const none = queryFoundEmpty(inner);
  if (none) return again(none, !outcome);
  const rows = depth > 0 ? queryBehind(inner) : null;
  const asked = rows ? checksThatHold(rows, outcome, guards, depth - 1) : [];
  if (asked.length > 0) return asked;
  if (ts.isIdentifier(inner) && !value && depth > 0) {
    const ways = waysOfValue(inner, outcome)?.map(way => [
      ...way.held.flatMap(held => ('over' in held && held.over !== null ? [] : checksHeld(held, guards))),
      ...(way.value ? checksThatHold(way.value, outcome, guards, depth - 1) : []),
    ]);
    if (ways) return checksOfEither(ways);
  }
  const empty = ts.isIdentifier(inner) && !outcome ? heldByEmpty(inner) : [];
  if (empty.length > 0) return empty.flatMap(held => [...checksHeld(held, guards)]);
  // What a variable was made from says more than its name: `const blocked = !(await areFriends(a, b))`.
  if (value && isVerdict(value, guards)) return checksThatHold(value, outcome, guards, depth - 1);
  const found = checksOf(inner, outcome, guards);
  if (found.length > 0) {
    if (!ts.isCallExpression(inner)) return found.filter(check => check.protects);
    return isUnawaited(inner) ? [] : checksOfNamedCall(inner, outcome, found, guards);
  }
  if (depth === 0) return [];
  if (value) return checksThatHold(value, outcome, guards, depth - 1);
  const caught = caughtAnswer(inner);
  // Without an answer it has failed, or said no.
  if (caught && outcome !== caught.isError)
    return caught.isError
      ? [...checksHeld({ passed: caught.call, how: 'statement', awaited: true, over: null }, guards)]
      : checksThatHold(caught.call, outcome, guards, depth - 1);
  if (ts.isCallExpression(inner) && !resultAsked(inner)) {
    if (nameOf(inner.expression) === 'Boolean' && inner.arguments[0]) return again(inner.arguments[0], outcome);
    return isUnawaited(inner) ? [] : checksOfCall(inner, outcome, null, guards);
  }
  return checksBehind(inner, outcome, guards, depth - 1);
}

/** Whether a value that is written out counts as true; null if it is not. */
function truthOf(value: ts.Expression): boolean | null {
  const literal = literalOf(unwrap(value));
  return literal && Boolean(literal.value);
}

/** `friends ? null : 'no'`: it came by one side or the other, and where one cannot be it came by the other. */
function checksOfChoice(
  { condition, whenTrue, whenFalse }: ts.ConditionalExpression,
  outcome: boolean,
  again: (one: ts.Expression, result: boolean) => Check[],
): Check[] {
  const ways = [whenTrue, whenFalse].flatMap((value, at) => {
    const literal = literalOf(value);
    if (literal) return Boolean(literal.value) === outcome ? [again(condition, at === 0)] : [];
    return [[...again(condition, at === 0), ...again(value, outcome)]];
  });
  return checksOfEither(ways);
}

/** `ok` of `const [ok, user] = await Promise.all([areFriends(a, b), load(b)])`: the call that it is the answer of. */
function oneOfAll(name: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isBindingElement(declared) || !ts.isArrayBindingPattern(declared.parent)) return null;
  const { elements, parent: holder } = declared.parent;
  const isFixed = ts.isVariableDeclaration(holder) && (ts.getCombinedNodeFlags(holder) & ts.NodeFlags.Const) !== 0;
  const made = ts.isParameter(holder) ? answerTaken(holder) : isFixed ? holder.initializer : null;
  const all = made && unwrap(made);
  if (!all || !ts.isCallExpression(all) || chainOf(all.expression).join('.') !== 'Promise.all') return null;
  const list = all.arguments[0] && unwrap(all.arguments[0]);
  return (list && ts.isArrayLiteralExpression(list) && list.elements[elements.indexOf(declared)]) || null;
}

/** A value that is itself made of checks: a call, or calls and comparisons joined by `!`, `&&` and `||`. */
function isVerdict(value: ts.Expression, guards: readonly CompiledConcept[]): boolean {
  const inner = unwrap(value);
  if (ts.isPrefixUnaryExpression(inner)) return isVerdict(inner.operand, guards);
  if (ts.isBinaryExpression(inner) && /^(&&|\|\|)$/.test(inner.operatorToken.getText()))
    return isVerdict(inner.left, guards) || isVerdict(inner.right, guards);
  if (ts.isCallExpression(inner) && isUnawaited(inner)) return true;
  return ts.isCallExpression(inner) && checksOf(inner, true, guards).length > 0;
}

/** Names of the person who acts; an age check on them says nothing about the person who is reached. */
const ACTORS: ReadonlySet<string> = new Set(
  'sender me self current viewer author from my session req request ctx actor caller'.split(' '),
);

/**
 * One of several operands came out right, nobody knows which. It is a guard if all of them are of one kind. "Not a child,
 * or a friend" is one as well: for a child only the friendship is left; but only if it is the child who is asked about.
 */
export function checksOfEither(given: readonly Check[][]): Check[] {
  if (given.length === 0 || given.some(checks => checks.length === 0)) return [];
  const operands = given.length === 1 ? given : given.map((checks, at) => onWay(checks, { among: given, at }));
  const [first] = operands;
  const shared = first!
    .map(check => check.kind)
    .filter(kind => operands.every(one => one.some(check => check.kind === kind)));
  const all = operands.flat();
  if (shared.length > 0) return asPresumed(all.filter(check => shared.includes(check.kind)));
  const isOfAge = operands.some(checks => checks.every(check => check.kind === 'age' && !isAboutActor(check.node)));
  const isProtective = all.every(({ kind }) => kind === 'age' || kind === 'connection' || kind === 'consent');
  return isOfAge && isProtective ? asPresumed(all) : [];
}

/** One of the ways is open to some who were never asked: so is the whole. */
function asPresumed(checks: Check[]): Check[] {
  const open = checks.find(({ presumed }) => presumed)?.presumed;
  return open ? checks.filter(({ kind }) => kind === 'consent').map(check => ({ ...check, presumed: open })) : checks;
}

/** Whether two know one another, be it in a form that was not read. */
export const isOfConnection = ({ kind }: Check): boolean => kind === 'connection' || kind === 'unread';

const onWay = (checks: readonly Check[], way: { among: object; at: number }): Check[] =>
  checks.map(check => (isOfConnection(check) ? { ...check, ways: [...(check.ways ?? []), way] } : check));

function isAboutActor(node: ts.Expression): boolean {
  const inner = unwrap(node);
  // `const isAdult = req.user.age >= 18`
  if (askedAbout(inner) === 'actor') return true;
  const asked = ts.isCallExpression(inner) ? [...inner.arguments, inner.expression] : [inner];
  return asked
    .flatMap(chainOf)
    .flatMap(splitWords)
    .some(word => ACTORS.has(word));
}

/** A comparison that only spells out truth: `x === true`, `x != null`, `x.length > 0`; null for any other. */
function asTruth(comparison: ts.BinaryExpression, outcome: boolean) {
  const { left, right, operatorToken } = comparison;
  const isInList = asksPosition(comparison);
  if (isInList !== null) return { test: left, outcome: isInList === outcome };
  const literal = literalOf(right);
  if (!literal) return null;
  const { value } = literal;
  const text = operatorToken.getText();
  if (/^[!=]==?$/.test(text)) {
    const isEqual = text.startsWith('=') === outcome;
    // A verdict is never nothing: that it is there does not say that it is yes.
    if ((value === null || value === undefined) && isYesOrNo(left)) return null;
    if (value === undefined && text.length === 3 && answersNull(left)) return null;
    if (value === null || value === undefined || value === 0) return { test: counted(left), outcome: !isEqual };
    if (value === true) return { test: left, outcome: isEqual };
    // `result.matchedCount === 1`
    if (value === 1 && isEqual && changeBehind(left)) return { test: left, outcome: true };
    if (value !== false) return null;
    // `x === false` that did not hold: a property may be missing, so nothing is known; a call has answered.
    return isEqual || ts.isCallExpression(unwrap(left)) ? { test: left, outcome: !isEqual } : null;
  }
  if ((text === '>' && value === 0) || (text === '>=' && value === 1)) return { test: counted(left), outcome };
  if ((text === '<' && value === 1) || (text === '<=' && value === 0))
    return { test: counted(left), outcome: !outcome };
  return null;
}

/** `areFriends(a, b)`, and what keeps its answer. */
function isYesOrNo(asked: ts.Expression): boolean {
  const inner = unwrap(asked);
  const kept = ts.isIdentifier(inner) ? (valueOf(inner) ?? caughtAnswer(inner)?.call) : caughtAnswer(inner)?.call;
  const made = kept ? unwrap(kept) : inner;
  return ts.isCallExpression(made) && VERDICT.test(nameOf(made.expression) ?? '');
}

const VERDICT = /^(are|is|has|have|can|may|does|do|should)[A-Z]/;
