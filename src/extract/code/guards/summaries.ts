import { checksOfEach, checksOfReduced } from './queries/asked-of-each.ts';
import { calleeOf, isAsync } from '../callees.ts';
import { ruleChosenBy } from './chosen-rules.ts';
import type { CompiledConcept } from '../concepts.ts';
import { checksOfEither, checksThatHold, isOfConnection } from './conditions.ts';
import { memberGiven } from './members-given.ts';
import { followed } from '../followed.ts';
import { handedOn } from '../links/stores.ts';
import { isOfNoTalkOfTwo } from '../other-talk.ts';
import { heldAt, heldAtEnd } from './dominance.ts';
import { heldByCall } from './held-by-call.ts';
import { checksHeld } from './held-checks.ts';
import type { Check } from './named-checks.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import type { Way } from './returns.ts';
import { armsOf } from './one-of-two.ts';
import { returnsOf } from './returns.ts';
import { truthOfResult } from './results.ts';
import { heldByEach } from './rule-lists.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { limitOf } from '../whose-age.ts';
import { reasonsFor } from './queries/list-answers.ts';
import { isAnsweredByMaking } from './queries/own-making.ts';
import { literalOf } from '../literals.ts';

type Guards = readonly CompiledConcept[];

/** What calling a function, or being called, has to say. */
export const summaryOf = <Found = Check>(
  node: ts.Node,
  question: string,
  guards: Guards,
  answer: () => readonly Found[],
): readonly Found[] => followed(node, question, guards, 1, answer);

/** Checks that hold wherever a function comes back without throwing. */
export function checksAtReturn(declared: FunctionNode, guards: Guards): readonly Check[] {
  return summaryOf(declared, 'returns', guards, () => {
    const ways = returnsOf(declared);
    const ofTwo = ways.length > 1 ? ways.filter(way => !isOfNoTalkOfTwo(way, declared)) : ways;
    return either((ofTwo.length > 0 ? ofTwo : ways).map(way => checksOnWay(way, declared, guards)));
  });
}

/** Checks that hold if a function answers yes or no: itself, or under a key of the object that it hands back. */
export function checksWhen(
  declared: FunctionNode,
  outcome: boolean,
  key: string | null,
  guards: Guards,
): readonly Check[] {
  return either(answersOf(declared, outcome, key, guards).map(({ checks }) => [...checks]));
}

interface Answer {
  checks: readonly Check[];
  /** It is neither fixed nor understood. */
  isOpen: boolean;
}

/** What holds on each way on which a function may give an answer. */
function answersOf(declared: FunctionNode, outcome: boolean, key: string | null, guards: Guards): readonly Answer[] {
  return summaryOf<Answer>(declared, `${outcome} ${key ?? ''}`, guards, () =>
    returnsOf(declared).flatMap(({ node, value }) => {
      const answer = key === null ? value : value && memberGiven(value, key);
      const isResult = key !== null && value !== null && answer === null;
      const truth = isResult ? truthOfResult(value, key) : truthOf(answer, key === null || value === null);
      if (truth === !outcome) return [];
      const reasons = answer && !outcome ? reasonsFor(answer, declared) : null;
      const said = reasons
        ? reasons.flatMap(reason => checksThatHold(reason, false, guards))
        : answer
          ? checksThatHold(answer, outcome, guards)
          : isResult && truth === null
            ? checksHandedOn(value, outcome, key, guards)
            : [];
      const checks = [...checksOnWay({ node, value }, declared, guards), ...said];
      return [{ checks, isOpen: truth === null && said.every(({ kind }) => kind === 'unread') }];
    }),
  );
}

/** `return mayWrite(a, b)`: what another function of the product says under the same key. */
function checksHandedOn(value: ts.Expression, outcome: boolean, key: string, guards: Guards): Check[] {
  const call = unwrap(value);
  return ts.isCallExpression(call) && bodyBehind(call) ? checksOfCall(call, outcome, key, guards) : [];
}

/** Checks that hold at each of some places in a function. */
export function checksAtAll(points: readonly ts.Node[], declared: FunctionNode, guards: Guards): readonly Check[] {
  return either(
    points.map(point => heldAt(point, declared).flatMap(held => (held.isPart ? [] : checksHeld(held, guards)))),
  );
}

export function checksOnWay({ node, value }: Way, declared: FunctionNode, guards: Guards): Check[] {
  const before = ts.isBlock(node) && node === declared.body ? heldAtEnd(node) : heldAt(node, declared);
  const parameters = new Set(declared.parameters.map(one => textOf(one.name)));
  // What is handed back is waited for by the caller.
  const last = value ? heldByCall(value, 'value').map(held => ({ ...held, awaited: true })) : [];
  return [...before, ...last].flatMap(held => {
    // "Each of a list" is all of them if the list is what the function was given.
    const isGiven =
      !('over' in held) || held.over === null || (!held.isPart && parameters.has(held.over.split('.')[0]!));
    return isGiven ? checksHeld(held, guards) : [];
  });
}

/** A way that only those who run the product can take does not open it to anybody else. */
const STAFF = /^(admin|administrator|moderator|staff|superuser|sysadmin)s?$/;

/** Of several places one is reached; nobody knows which. Of ages that differ the one that keeps out the fewest is sure. */
function either(lists: readonly Check[][]): readonly Check[] {
  const some = lists.filter(checks => !checks.some(isByStaff));
  const found = some.length === 1 ? some[0]! : checksOfEither(some);
  const ages = found.filter(check => check.kind === 'age');
  if (some.length < 2 || ages.length < 2) return found;
  const limits = ages.map(limitIn);
  const least =
    limits.includes(null) && !limits.some(limit => limit !== null && limit < 18)
      ? null
      : Math.min(...limits.map(limit => limit ?? 18));
  const weakest = ages.find(check => limitIn(check) === least) ?? ages[0]!;
  return found.filter(check => check.kind !== 'age' || check === weakest);
}

const limitIn = (check: Check) => check.limit ?? limitOf(check.node);

function isByStaff({ kind, node, via }: Check): boolean {
  if (kind !== 'permission' || via?.some(({ given }) => !given)) return false;
  const inner = unwrap(node);
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  return chainOf(callee).some(name => splitWords(name).some(word => STAFF.test(word)));
}

/** Whether an answer is known to be yes or no; null if it depends. An empty list says no. */
function truthOf(answer: ts.Expression | null, isWhole: boolean): boolean | null {
  if (!answer) return isWhole ? false : null;
  const inner = unwrap(answer);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length > 0;
  if (ts.isObjectLiteralExpression(inner)) return true;
  const literal = literalOf(inner);
  return literal && Boolean(literal.value);
}

/** Whether the function can be looked into and what it answers is what the caller sees. */
export function bodyBehind(call: ts.CallExpression): FunctionNode | null {
  const declared = calleeOf(call.expression);
  return declared?.body ? declared : null;
}

export function through(checks: readonly Check[], from: ts.Expression, into: FunctionNode): Check[] {
  return checks.map(check => ({ ...check, via: [{ from, into }, ...(check.via ?? [])] }));
}

const SEARCHES = /^(find|findLast|some|every|filter)$/;

/** What a call without a telling name says about its answer: by the body of the function, or of the test of a search. */
export function checksOfCall(call: ts.CallExpression, outcome: boolean, key: string | null, guards: Guards): Check[] {
  const declared = handedOn(call) ?? ruleChosenBy(call) ?? bodyBehind(call);
  if (declared) {
    const checks = checksWhen(declared, outcome, key, guards);
    const isMade = checks.some(isOfConnection) && isAnsweredByMaking(call);
    return through(isMade ? checks.filter(one => !isOfConnection(one)) : checks, call, declared);
  }
  const ofEach =
    key === null ? [...checksOfEach(call, outcome, guards), ...checksOfReduced(call, outcome, guards)] : [];
  if (ofEach.length > 0) return [...ofEach];
  const name = nameOf(call.expression) ?? '';
  const [test] = call.arguments;
  if (key !== null || !SEARCHES.test(name) || !test || !ts.isArrowFunction(test)) return [];
  // A promise is something in any case.
  if (isAsync(test)) return [];
  // All have passed, or none was found; that one of several is all right says nothing of the others.
  const isOfAll = (name === 'every') === outcome;
  const list = receiverOf(call.expression);
  if (isOfAll && list && !ts.isBlock(test.body)) {
    const ofRules = heldByEach(list, test, [{ test: test.body, outcome, over: null }]);
    if (ofRules.length > 0) return ofRules.flatMap(held => checksHeld(held, guards));
  }
  return isOfAll || (outcome && looksForOne(test)) ? [...checksWhen(test, outcome, null, guards)] : [];
}

/** `r => r.to === recipient.id && r.isAccepted`: the search is for something about a given person. */
function looksForOne(test: ts.ArrowFunction): boolean {
  const [parameter] = test.parameters;
  if (!parameter) return false;
  const names = new Set(parameter.name.getText().match(/[\w$]+/g));
  let isFound = false;
  // In a search within the search it is each of another list that is compared.
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    ts.forEachChild(node, look);
    if (!ts.isBinaryExpression(node) || !/^={2,3}$/.test(node.operatorToken.getText())) return;
    const sides = [node.left, node.right].map(side => chainOf(side)[0]);
    isFound ||=
      sides.some(root => names.has(root ?? '')) &&
      sides.some(root => root !== undefined && /^[a-z]/.test(root) && !names.has(root));
  };
  look(test.body);
  return isFound;
}

/** `const areFriends = isOpen ? () => true : known`: what either of two functions says; one that is not seen keeps the promise. */
const checksOfArms = (
  call: ts.CallExpression,
  arms: readonly ts.Expression[],
  outcome: boolean,
  promised: readonly Check[],
  guards: Guards,
): Check[] =>
  checksOfEither(
    arms.map(arm => {
      const declared = calleeOf(arm);
      if (declared?.body) return through(checksWhen(declared, outcome, null, guards), call, declared);
      return LETS_PASS.test(nameOf(arm) ?? '') ? [] : [...promised];
    }),
  );
const LETS_PASS = /^(noop|always|pass|skip|allow|true$|identity$|constant|just|yes$)/i;

/**
 * A name that promises a check is believed as far as the body, if it can be found, fits: one that asks something else, or
 * does not ask on every way, breaks the promise.
 */
export function checksOfNamedCall(
  call: ts.CallExpression,
  outcome: boolean,
  named: readonly Check[],
  guards: Guards,
): Check[] {
  const declared = bodyBehind(call);
  const promised = named.filter(check => check.protects);
  const arms = declared ? null : armsOf(call.expression);
  if (arms) return checksOfArms(call, arms, outcome, promised, guards);
  if (!declared) return promised;
  const inside = through(checksWhen(declared, outcome, null, guards), call, declared);
  const answers = answersOf(declared, outcome, null, guards);
  return keepPromises(promised, named, inside, kind =>
    answers.every(({ checks, isOpen }) => isOpen || checks.some(check => check.kind === kind)),
  );
}

/**
 * The promised checks that the body keeps, and what else it tests.
 * @param mayKeep Whether a promise that the body does not show to be kept may be kept all the same.
 */
export function keepPromises(
  promised: readonly Check[],
  named: readonly Check[],
  inside: readonly Check[],
  mayKeep: (kind: Check['kind']) => boolean,
): Check[] {
  const kept = promised.flatMap((check): Check[] => {
    const same = inside.filter(one => one.kind === check.kind);
    if (same.length > 0)
      return [
        {
          ...check,
          limit: check.kind === 'age' ? (limitOf(check.node) ?? limitIn(same[0]!)) : null,
          ...(check.kind === 'connection' && { inside: same }),
          ...(same.every(({ presumed }) => presumed) && { presumed: same[0]!.presumed! }),
        },
      ];
    return mayKeep(check.kind) ? [check] : [];
  });
  return [...kept, ...inside.filter(one => !named.some(check => check.kind === one.kind))];
}
