import { asksWhoComes } from './asks-who-comes.ts';
import { calleeOf, isAsync } from '../callees.ts';
import type { CompiledConcept } from '../concepts.ts';
import { checksAmong } from './queries/compared-among.ts';
import { checksOfEither, checksThatHold, isOfConnection } from './conditions.ts';
import type { Held } from './dominance.ts';
import { heldByFilter } from './queries/filtered.ts';
import { followed } from '../followed.ts';
import { heldByGivenAtReturn } from './given-rules.ts';
import { checksOfGate, checksOfWrapper } from './gates.ts';
import { asksNobody } from './queries/mentioned-kinds.ts';
import type { Check } from './named-checks.ts';
import { asksNothingOfTwo } from './queries/asks-nothing.ts';
import { isPastAnybody } from './lets-past.ts';
import type { FunctionNode } from '../names.ts';
import { armsOf } from './one-of-two.ts';
import { nameOf, unwrap } from '../names.ts';
import { refusedAs } from './refused-as.ts';
import { asksRight, isForStaff } from './role-decorators.ts';
import { returnsOf } from './returns.ts';
import { checksAtReturn, checksOfCall, checksWhen, keepPromises, summaryOf, through } from './summaries.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isPlugin, calledIn, promises, endsIn, namesGate, promisesToThrow, namesOption } from './promised-by-name.ts';

type Guards = readonly CompiledConcept[];

/** The checks that something which is known to have happened amounts to. */
export function checksHeld(held: Held, guards: Guards): readonly Check[] {
  if (held.ofTwo) return checksHeld({ ...held, ofTwo: undefined }, guards).filter(isOfTwo);
  // What a handler is wrapped in depends on the handler.
  if ('shownBy' in held || 'option' in held || isOfFunction(held) || ('how' in held && held.how === 'around'))
    return readHeld(held, guards);
  if ('asked' in held) return readHeld(held, guards);
  const node = 'test' in held ? held.test : held.passed;
  const end = held.otherwise ? ' else' : '';
  const question = 'test' in held ? `held ${held.outcome}${end}` : `held ${held.how} ${held.awaited}${end}`;
  return followed(node, question, guards, 0, () => readHeld(held, guards));
}

function readHeld(held: Held, guards: Guards): Check[] {
  if ('test' in held) {
    const checks = checksThatHold(held.test, held.outcome, guards);
    return (checks.length > 0 ? checks : refusedBy(held, held.test, guards)).map(check => shown(check, held.test));
  }
  if ('asked' in held) {
    const lists = checksAmong(held.asked, held.among, held.isOne, guards) ?? [];
    return (held.isOne ? checksOfEither(lists) : lists.flat()).map(check => shown(check, held.asked));
  }
  if ('said' in held) return givenBy(held.by, held.said, checksWhen(held.said, !held.isDenied, null, guards));
  if ('wentWell' in held) return checksOfCall(held.wentWell, true, 'isOk', guards);
  if ('ran' in held) return givenBy(held.by, held.ran, checksAtReturn(held.ran, guards));
  if ('listOf' in held) return checksOfList(held.listOf, guards);
  if ('shownBy' in held) {
    const tag = held.shownBy.tagName as ts.Expression;
    const name = splitWords(nameOf(tag) ?? '');
    const named = promises(guards, tag, concept =>
      concept.jsx.some(jsx => jsx.names.some(phrase => endsIn(name, phrase))),
    );
    return checksOfWrapper(tag, named, guards).map(check => asked(shown(check, held.shownBy)));
  }
  if ('option' in held) {
    const named = promises(guards, held.option.name as ts.Expression, concept => namesOption(held.option, concept));
    return named.map(check => asked(shown(check, held.option)));
  }
  const isStep = held.how === 'statement' || held.how === 'value';
  const arms = isStep || !ts.isCallExpression(unwrap(held.passed)) ? armsOf(calledIn(held.passed)) : null;
  if (arms && held.how !== 'around') return ofEachArm(held, arms, guards);
  if (held.how === 'middleware' || held.how === 'around' || held.how === 'rule') {
    // A function that runs a handler promises something only by a name such as `withFriendCheck`.
    const isNamed =
      (held.how !== 'around' || /^(with|guard|require|protect|only|ensure)[A-Z]/.test(nameOf(held.passed) ?? '')) &&
      !isPlugin(held.passed);
    const isRule = held.how === 'rule';
    const isOfRole = held.how === 'middleware' && (isForStaff(held.passed) || asksRight(held.passed));
    const named = isNamed
      ? promises(guards, held.passed, concept =>
          isOfRole ? concept.guard === 'permission' : namesGate(held.passed, concept, isRule),
        )
      : [];
    if (isOfRole) return named.map(check => asked(shown(check, held.passed)));
    const passed = checksOfGate(held, named, guards).filter(({ kind }) => kind !== 'login' || !isPastAnybody(held));
    return passed.map(check => asked(shown(check, held.passed)));
  }
  const checks = checksOfStatement(held, guards);
  const isProof = checks.length === 0 && PROVES.test(nameOf(calledIn(held.passed)) ?? '');
  return (isProof ? refusedBy(held, held.passed, guards) : checks).map(check => shown(check, held.passed));
}

/** One of two functions runs, and nobody knows which; what is called by the name of both does what either does. */
function ofEachArm(held: Passed, arms: readonly ts.Expression[], guards: Guards): Check[] {
  const passed = unwrap(held.passed);
  return checksOfEither(
    arms.map(arm => {
      if (!ts.isCallExpression(passed)) return [...checksHeld({ ...held, passed: arm }, guards)];
      const declared = calleeOf(arm);
      if (declared?.body)
        return isAsync(declared) && !held.awaited ? [] : through(checksAtReturn(declared, guards), passed, declared);
      return promises(guards, held.passed, concept => promisesToThrow(held, concept, arm));
    }),
  ).map(check => shown(check, held.passed));
}

/** What one of several functions asks, by the call of the name that stands for them all: `rule(ctx)`. */
const givenBy = (call: ts.CallExpression | undefined, into: FunctionNode, checks: readonly Check[]): Check[] =>
  checks.map(check =>
    call ? { ...check, via: [{ from: call, into, given: call.arguments }, ...(check.via ?? [])] } : check,
  );

type Tested = Extract<Held, { test: unknown }>;
type Passed = Extract<Held, { passed: unknown }>;

/** `jwt.verify(token)`, whose `catch` says that nobody has signed in. */
const PROVES = /^(verify|decode|authenticate|introspect|getUser|getSession|currentUser)/;

/** A condition that says nothing by itself, and how whoever does not meet it is sent away. */
function refusedBy(held: Tested | Passed, node: ts.Expression, guards: Guards): Check[] {
  const { otherwise } = held;
  const isAsked = !('test' in held) || (!isHalf(held) && asksWhoComes(held.test, held.outcome));
  const kind = otherwise && isAsked ? refusedAs(otherwise) : null;
  const concept = kind && guards.find(({ guard }) => guard === kind);
  return concept ? [{ concept: concept.id, kind, node, protects: true }] : [];
}

/** `isRequired && !user` sends away only some of those without; `!user && !token` everybody who has neither. */
function isHalf({ test, outcome }: Tested): boolean {
  const inner = unwrap(test);
  if (!ts.isBinaryExpression(inner)) return false;
  const { kind } = inner.operatorToken;
  const isOpen = kind === (outcome ? ts.SyntaxKind.BarBarToken : ts.SyntaxKind.AmpersandAmpersandToken);
  const isNone = (one: ts.Expression) => ts.isPrefixUnaryExpression(unwrap(one));
  return isOpen && !(isNone(inner.left) && isNone(inner.right));
}

type OfFunction = Extract<Held, { said: unknown } | { ran: unknown } | { listOf: unknown } | { wentWell: unknown }>;
const isOfFunction = (held: Held): held is OfFunction =>
  'said' in held || 'ran' in held || 'listOf' in held || 'wentWell' in held;

/** `onlyFriends(people)`: of each of the list that the function hands back. */
function checksOfList(call: ts.CallExpression, guards: Guards): Check[] {
  const declared = calleeOf(call.expression);
  const [way, ...more] = declared ? returnsOf(declared) : [];
  if (!declared || !way?.value || more.length > 0) return [];
  const { value } = way;
  const inside = summaryOf(declared, 'list', guards, () =>
    heldByFilter(value).flatMap(one => ('over' in one && one.over !== null ? [] : checksHeld(one, guards))),
  );
  return through(inside, call, declared);
}

/** A check of one kind of talk says something only about who may write to whom. */
export const isOfTwo = (check: Check): boolean => isOfConnection(check) || check.kind === 'block';

/** What stands in front of a handler, and what shows a part of a page, asks whoever makes the request or looks at it. */
const asked = (check: Check): Check => ({ ...check, of: 'actor' });
/** A check of this place is shown with the whole condition, one of another function as it stands there. */
const shown = (check: Check, whole: ts.Node): Check => ({ ...check, whole: check.whole ?? whole });

function checksOfStatement(held: Extract<Held, { passed: unknown }>, guards: Guards): Check[] {
  const passed = unwrap(held.passed);
  if (!ts.isCallExpression(passed)) return [];
  const named = promises(
    guards,
    held.passed,
    concept => promisesToThrow(held, concept) && !(concept.guard === 'connection' && asksNothingOfTwo(passed, concept)),
  );
  const declared = calleeOf(passed.expression);
  if (!declared?.body) return named;
  if (isAsync(declared) && !held.awaited) return [];
  const given = heldByGivenAtReturn({ to: declared, what: passed.arguments });
  const inside = through([...checksAtReturn(declared, guards), ...atEach(given, guards)], passed, declared);
  return keepPromises(named, named, inside, () => asksNobody(declared, guards));
}

/** Checks that hold at each of several places. */
export const atEach = (places: readonly (readonly Held[])[], guards: Guards): Check[] =>
  checksOfEither(places.map(held => held.flatMap(one => checksHeld(one, guards))));
