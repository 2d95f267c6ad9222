import { OPEN } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { topOf } from '../model/place.ts';
import type { Basis, ElementVerdict, Evidence, Judgement, Magnitude, Outcome } from '../model/verdict.ts';
import type { Program } from './compile.ts';
import { camelCase, SUBJECT_TYPES } from './compile.ts';
import { elementsOf, valueOf } from './elements.ts';
import type { Bindings, Element } from './elements.ts';
import { typeNamed, wrap } from './environment.ts';
import { fill, fillMessages, placeOf, placesOf } from './say.ts';
import type { Judged } from './subjects.ts';
import { Elsewhere, Unknown } from './unknown.ts';
import { Recorder } from './recorder.ts';
import type { World } from './world.ts';

/**
 * What one rule says about one subject, for one binding of its parameters. The expression language swallows exceptions
 * where they do not matter to it; they matter to us, so that a fault is never a verdict, wherever it happened.
 */
export function judge(
  program: Program,
  subject: Judged,
  parameters: Readonly<Record<string, number>>,
  world: World,
): Judgement {
  world.recorder = new Recorder();
  const { crashes } = world.recorder;
  let verdict: Judgement;
  try {
    verdict = verdictOf(program, subject, parameters, world);
  } catch (error) {
    throw new RuleCrash(program.rule.id, subject.subject, crashes[0] ?? error);
  }
  if (crashes.length > 0) throw new RuleCrash(program.rule.id, subject.subject, crashes[0]);
  return verdict;
}

function verdictOf(
  program: Program,
  subject: Judged,
  parameters: Readonly<Record<string, number>>,
  world: World,
): Judgement {
  const { rule } = program;
  const scope: Bindings = { [rule.for]: wrap(SUBJECT_TYPES[rule.for], subject.entity, world) };
  for (const [name, value] of Object.entries(parameters)) scope[camelCase(name)] = BigInt(value);
  for (const { name, expression } of program.lets) lazily(scope, name, () => valueOf(expression, scope));
  const verdict = doubted(decide(program, scope, world), typeNamed(SUBJECT_TYPES[rule.for])?.doubtOf?.(subject.entity));
  // What is only pointed at afterwards is not what the verdict rests on.
  const touched = new Set(world.recorder.touched);
  const telling = verdict.outcome === 'fail' || verdict.outcome === 'unknown';
  const chosen = verdict.chosen.length > 0 || program.each.length > 0 ? verdict.chosen : [scope];
  const { evidence, witness } = world.recorder;
  const at = placeFor(program, chosen, subject, world);
  const others = typeNamed(SUBJECT_TYPES[rule.for])?.alsoAt?.(subject.entity) ?? [];
  const related = telling ? oncePerPlace([...relatedPlaces(program, chosen, at), ...others], at) : [];
  return {
    rule: rule.id,
    product: subject.product,
    subject: subject.subject,
    concept: rule.concept ?? subject.concept,
    parameters,
    outcome: verdict.outcome,
    basis: verdict.outcome === 'pass' ? basisOf(touched) : null,
    reason: verdict.reason,
    at,
    related,
    evidence: [...evidence].slice(0, 20),
    count: verdict.elements.length,
    elements: verdict.elements,
    messages: telling ? fillMessages(program, chosen, verdict.outcome === 'unknown' ? verdict.reason : null) : null,
    witness: verdict.outcome === 'fail' ? witness : null,
    magnitude: telling ? magnitudeOf(program, subject, verdict) : {},
    trace: telling ? traceOf(program, subject) : null,
    ...(verdict.outcome === 'fail' ? editsOf(program, chosen) : {}),
    ...(verdict.settle ? { settle: verdict.settle } : {}),
    mark: OPEN,
  };
}

/** A fault of ours inside a rule's evaluation: never a verdict. */
export class RuleCrash extends Error {
  override name = 'RuleCrash';
  constructor(rule: string, subject: string, cause: unknown) {
    super(`rule ${rule} crashed on ${subject}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

interface Decision {
  outcome: Outcome;
  reason: string | null;
  elements: ElementVerdict[];
  /** Scopes of the elements that decided. */
  chosen: Bindings[];
  /** What answers the question that is left open. */
  settle?: string | null;
}

function decide(program: Program, scope: Bindings, world: World): Decision {
  const none = (outcome: Outcome, reason: string): Decision => ({ outcome, reason, elements: [], chosen: [] });
  if (program.when) {
    const when = attempt(() => valueOf(program.when!, scope));
    if (when instanceof Unknown) return undecided(when, [], []);
    if (when !== true)
      return none('not-applicable', `the condition of the rule does not hold: ${oneLine(program.rule.when!)}`);
  }
  const elements = attempt(() => elementsOf(program.each, scope));
  if (elements instanceof Unknown) return undecided(elements, [], []);
  if (elements.length === 0) {
    const reason = `there is no ${program.each.map(one => one.name).join(' and ')} to look at`;
    return program.rule.expect === 'some' ? none('unknown', reason) : none('not-applicable', reason);
  }
  const verdicts = elements.map(element => judgeElement(program, element, world));
  const list = verdicts.map(one => one.verdict);
  const failing = elements.filter((_, index) => list[index]!.outcome === 'fail');
  if (failing.length > 0)
    return { outcome: 'fail', reason: null, elements: list, chosen: failing.map(one => one.scope) };
  const open = elements.filter((_, index) => list[index]!.outcome === 'unknown').map(one => one.scope);
  const unknowns = verdicts.flatMap(one => one.unknown ?? []);
  // A question that is really open comes before one that is answered elsewhere.
  const first = unknowns.find(one => !(one instanceof Elsewhere)) ?? unknowns[0];
  if (first) return undecided(first, list, open);
  return { outcome: 'pass', reason: null, elements: list, chosen: elements.map(one => one.scope) };
}

/** What may never run does not fail, and is no pass either. */
function doubted(decision: Decision, doubt: Evidence | undefined): Decision {
  if (decision.outcome !== 'fail' || !doubt) return decision;
  return undecided(new Unknown(doubt.message, doubt.at), decision.elements, decision.chosen);
}

/** What is decided elsewhere, as the manifest declares, is not evaluated here: neither a pass nor an open question. */
function undecided(unknown: Unknown, elements: ElementVerdict[], chosen: Bindings[]): Decision {
  if (unknown instanceof Elsewhere)
    return { outcome: 'not-applicable', reason: `not evaluated here: ${unknown.message}`, elements, chosen };
  return { outcome: 'unknown', reason: unknown.message, elements, chosen, settle: unknown.settle };
}

function judgeElement(
  program: Program,
  element: Element,
  world: World,
): { verdict: ElementVerdict; unknown: Unknown | null } {
  const before = world.recorder.witness;
  const result = attempt(() => valueOf(program.require, element.scope));
  // Only an element that fails may leave a witness behind.
  if (result !== false) world.recorder.witness = before;
  if (result instanceof Unknown)
    return { verdict: { outcome: 'unknown', bindings: element.names, reason: result.message }, unknown: result };
  return {
    verdict: { outcome: result === true ? 'pass' : 'fail', bindings: element.names, reason: null },
    unknown: null,
  };
}

function attempt<Result>(call: () => Result): Result | Unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof Unknown) return error;
    throw error;
  }
}

/** Names under `let` are evaluated when used, so that one that cannot be known harms only what needs it. */
function lazily(scope: Bindings, name: string, value: () => unknown): void {
  let known: { value: unknown } | null = null;
  Object.defineProperty(scope, name, { enumerable: true, get: () => (known ??= { value: value() }).value });
}

/** `at` of the first deciding element; the subject where it cannot be found. */
function placeFor(program: Program, scopes: readonly Bindings[], subject: Judged, world: World): Place {
  const own = () => {
    return typeNamed(SUBJECT_TYPES[program.rule.for])?.placeOf(subject.entity) ?? null;
  };
  const { at } = program;
  // Without an element its name does not exist, and what `at` would point at neither.
  const found = at && scopes.length > 0 ? scopes.map(scope => placeOf(at, scope)).find(place => place !== null) : null;
  return found ?? own() ?? subject.at ?? topOf(world.products[0]?.product.manifest ?? '');
}

/** A failure is worse than an open question, another element or place that fails is worse, and so is a weaker subject. */
function magnitudeOf({ rule }: Program, { entity }: Judged, { outcome, elements }: Decision): Magnitude {
  if (outcome !== 'fail') return {};
  const others = typeNamed(SUBJECT_TYPES[rule.for])?.alsoAt?.(entity).length ?? 0;
  const failing = elements
    .filter(one => one.outcome === 'fail')
    .map(({ bindings }) => Object.values(bindings).join(' '));
  return {
    ...typeNamed(SUBJECT_TYPES[rule.for])?.exposureOf?.(entity),
    ...(others > 0 && { places: others + 1 }),
    ...Object.fromEntries(failing.filter(name => name !== '').map(name => [`fails for ${name}`, 1])),
    fails: 1,
  };
}

/** Words that a YAML file needs no quotes for, so that an edit cannot change more than a value. */
const PLAIN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What would mend each failing element; nothing unless all of them can be mended. */
function editsOf({ edit }: Program, scopes: readonly Bindings[]): Pick<Judgement, 'edits'> {
  if (!edit) return {};
  const edits = scopes.map(scope => ({ at: placeOf(edit.at, scope), to: fill(edit.to, [scope]) }));
  const isSafe = edits.every(({ at, to }) => at !== null && /\.ya?ml$/.test(at.path) && PLAIN.test(to));
  return isSafe ? { edits: edits as { at: Place; to: string }[] } : {};
}

/** How control gets to the subject, if calls lead there. */
function traceOf({ rule }: Program, { entity }: Judged): readonly Evidence[] | null {
  const steps = typeNamed(SUBJECT_TYPES[rule.for])?.traceOf?.(entity) ?? [];
  return steps.length > 0 ? steps : null;
}

/** Of one kind beside a finding; more than that nobody reads. */
const MAX_RELATED = 100;

const saidOf = (program: Program, engineer: Program['messages']['engineer'], scope: Bindings) =>
  fillMessages({ ...program, messages: { engineer, product: [], auditor: [] } }, [scope], null).engineer;

function relatedPlaces(program: Program, scopes: readonly Bindings[], at: Place): Evidence[] {
  const found: Evidence[] = [];
  for (const related of program.related) {
    for (const scope of scopes) {
      const places = placesOf(related.at, scope).slice(0, MAX_RELATED);
      for (const place of places) {
        if (same(place, at) || found.some(one => same(one.at, place))) continue;
        found.push({ at: place, message: saidOf(program, related.message, scope) });
      }
    }
  }
  return found;
}

/** What is said twice of one place is said by whoever says it first. */
const oncePerPlace = (all: readonly Evidence[], own: Place): Evidence[] =>
  all.filter((one, index) => !same(one.at, own) && all.findIndex(other => same(other.at, one.at)) === index);

function same(a: Place, b: Place): boolean {
  return a.path === b.path && a.start.line === b.start.line && a.start.column === b.start.column;
}

/** The strongest thing that was looked at: a proof over a flag, code, or only the declaration. */
function basisOf(touched: ReadonlySet<string>): Basis {
  return touched.has('flag-proved') ? 'flag-proved' : touched.has('code-seen') ? 'code-seen' : 'declared';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
