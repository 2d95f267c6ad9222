import type { FlagOutcome, RewrittenFlag } from '../provider.ts';
import { ABSENT, contextWith } from './contexts.ts';
import { CLOCK, type Choice, type Site, type ValueClass } from './model.ts';
import type { Plan } from './plan.ts';
import { choicesOf, shareOf, type Picks } from './rings.ts';

/** What has been settled so far; what is not settled was not read. */
export interface Assignment {
  /** Position in the list of personas, of the first one of their peers; null while no age was read. */
  persona: number | null;
  /** Null while the clock was not read. */
  moment: number | null;
  values: ReadonlyMap<string, ValueClass | typeof ABSENT>;
  picks: Picks;
}

/** An answer that depends on nothing but its assignment. */
export interface Leaf extends Assignment {
  outcome: FlagOutcome;
}

export interface Exploration {
  /** Whether every combination was covered. */
  complete: boolean;
  /** False where the library could not be watched and everything was combined with everything. */
  watched: boolean;
  /** All that was read. */
  reads: ReadonlySet<string>;
  /** What was read and is no attribute that could be varied. */
  strange: ReadonlySet<string>;
  evaluations: number;
}

/** Evaluations of the rewritten flag before a search gives up: about a second. */
const MAX_EVALUATIONS = 200_000;

const NOTHING: Assignment = { persona: null, moment: null, values: new Map(), picks: new Map() };

/**
 * Asks the rewritten flag on demand: first with nothing settled, then once for each value of the first attribute that
 * was read and is not settled, and so on. An answer for which all that was read is settled holds for everybody with
 * those attributes, so the leaves cover everything. `visit` gets each leaf, and ends the search by returning true.
 */
export async function explore(
  flag: RewrittenFlag,
  plan: Plan,
  clock: number,
  visit: (leaf: Leaf) => Promise<boolean> | boolean,
  start: Assignment = NOTHING,
  limit = MAX_EVALUATIONS,
): Promise<Exploration> {
  const reads = new Set<string>();
  const strange = new Set<string>();
  const stack = [start];
  let evaluations = 0;
  let watched = true;
  let complete = true;
  for (let state = stack.pop(); state; state = stack.pop()) {
    if (evaluations >= limit) {
      complete = false;
      break;
    }
    let branch: Assignment[] | null = null;
    if (watched) {
      evaluations++;
      const told = flag.trace(tracedContext(state, plan), state.moment ?? clock);
      const traced = told instanceof Promise ? await told : told;
      if (traced === null) {
        watched = false;
        stack.push(state);
        continue;
      }
      for (const read of traced.reads) {
        reads.add(read);
        branch ??= branchOn(read, state, plan, strange);
      }
      if (branch === null) {
        const done = visit({ ...state, outcome: traced.outcome });
        if (done === true || (done !== false && (await done))) break;
      }
    } else {
      branch = branchOnAnything(state, plan);
      if (branch === null) {
        evaluations++;
        const outcome = await flag.evaluate(tracedContext(state, plan), state.moment ?? clock);
        if (await visit({ ...state, outcome })) break;
      }
    }
    if (branch) for (let index = branch.length - 1; index >= 0; index--) stack.push(branch[index]!);
  }
  return { complete, watched, reads, strange, evaluations };
}

export function tracedContext({ persona, values, picks }: Assignment, { personas, frame }: Plan) {
  const base = persona === null ? frame : { ...frame, ...personas[persona]!.context };
  return contextWith(base, [
    ...[...values].map(([name, of]) => [name, of === ABSENT ? ABSENT : of.value] as const),
    ...[...picks].map(([name, { value }]) => [name, value] as const),
  ]);
}

/** The assignments to go on with after a read; null if it is settled, or cannot be. */
function branchOn(read: string, state: Assignment, plan: Plan, strange: Set<string>): Assignment[] | null {
  const site = plan.sites.get(read);
  if (site)
    return state.picks.has(read) ? null : (branchOnKeys(site, state, plan) ?? branchOnChoice(site, state, plan));
  if (plan.carriers.has(read)) return state.persona === null ? branchOnPersona(state, plan) : null;
  if (read === CLOCK && plan.moments.length > 0)
    return state.moment === null ? plan.moments.map(moment => ({ ...state, moment })) : null;
  if (plan.domains.has(read)) return state.values.has(read) ? null : branchOnValue(read, state, plan);
  if (!plan.fixed.has(read) && !isFrame(read, plan)) strange.add(read);
  return null;
}

/** An object that only holds attributes is not an attribute itself. */
function isFrame(read: string, { domains, entangled }: Plan): boolean {
  if (entangled.has(read)) return false;
  for (const name of domains.keys()) if (name.startsWith(`${read}.`)) return true;
  return false;
}

/** One of each group of people whom no test tells apart. */
function branchOnPersona(state: Assignment, { peers }: Plan): Assignment[] {
  return peers.flatMap(([first], persona) => (first === persona ? [{ ...state, persona }] : []));
}

function branchOnValue(name: string, state: Assignment, { domains, required }: Plan): Assignment[] {
  const known = domains.get(name)!;
  const all: readonly (ValueClass | typeof ABSENT)[] = required.has(name) ? known : [ABSENT, ...known];
  return all.map(value => ({ ...state, values: new Map(state.values).set(name, value) }));
}

/** What is hashed is settled before the hash is chosen: without it, there is none. */
function branchOnKeys(site: Site, state: Assignment, plan: Plan): Assignment[] | null {
  for (const key of site.keys) {
    if (plan.carriers.has(key)) {
      if (state.persona === null) return branchOnPersona(state, plan);
    } else if (!state.values.has(key) && plan.domains.has(key)) return branchOnValue(key, state, plan);
  }
  return null;
}

function branchOnChoice(site: Site, state: Assignment, plan: Plan): Assignment[] {
  const whole = (value: Choice['value']): Choice => ({ value, from: 0, to: site.ring });
  const settled = site.keys.map(key => (plan.carriers.has(key) ? null : state.values.get(key)));
  const isKeyless = settled.length > 0 && settled.every(value => value === ABSENT);
  // A constant may be of a kind that is not hashed, so both are tried; the file as it stands decides later.
  const isPinned = settled.every(value => value === null || value === ABSENT || value?.others === null);
  const without = site.keyless === 'any' ? choicesOf(site) : [whole(site.keyless.value)];
  const both = isPinned && site.keyless !== 'any' && !site.random;
  const choices = isKeyless ? without : both ? [...choicesOf(site), ...without] : choicesOf(site);
  return choices
    .map(choice => ({ ...state, picks: new Map(state.picks).set(site.attribute, choice) }))
    .filter(({ picks }) => shareOf([...plan.sites.values()], picks) > 0);
}

/** Without a trace everything counts as read. */
function branchOnAnything(state: Assignment, plan: Plan): Assignment[] | null {
  if (state.persona === null) return branchOnPersona(state, plan);
  if (state.moment === null && plan.moments.length > 0) return plan.moments.map(moment => ({ ...state, moment }));
  for (const name of plan.domains.keys()) if (!state.values.has(name)) return branchOnValue(name, state, plan);
  for (const site of plan.sites.values())
    if (!state.picks.has(site.attribute)) return branchOnChoice(site, state, plan);
  return null;
}
