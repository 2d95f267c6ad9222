import type { Context, FlagOutcome, RewrittenFlag } from '../provider.ts';
import type { Entry } from './document.ts';
import { attributesOf, keyOf, openEngine, type Engine } from './engine.ts';
import { modelOf, rewriteFlag, testOf } from './rewrite.ts';
import { ENTITY, type Constraint, type Flag } from './snapshot.ts';
import { decidingRule, pathOf } from './walk.ts';

/** More answers than this are not kept. */
const MOST_KEPT = 200_000;

/**
 * All flags of a file, rewritten, and a flag for each constraint in them. The library is compiled code that cannot be
 * watched: what decides is told by asking it about one constraint after the other.
 */
export interface Work {
  rewritten(entry: Entry): RewrittenFlag;
  holds(constraint: Constraint, context: Context): boolean;
  close(): void;
}

export async function openWork(entries: readonly Entry[]): Promise<Work> {
  const all = new Map(entries.map((entry, index) => [entry, rewriteFlag(entry, `r${index}`)]));
  const tests = new Map<string, Flag>();
  const add = (constraint: Constraint) => {
    const name = JSON.stringify(constraint);
    if (!tests.has(name)) tests.set(name, testOf(constraint, `t${tests.size}`));
  };
  for (const { constraints } of all.values()) constraints.forEach(add);
  // A time may be one that only the library can read: it is asked whether it is the time itself.
  for (const { constraints } of all.values())
    for (const one of constraints) if (one.type.startsWith('DATETIME')) add({ ...one, operator: 'eq' });
  const flags = [...[...all.values()].map(({ flag }) => flag), ...tests.values()];
  const engine = await openEngine({ namespace: { key: 'default' }, flags });
  const met = metBy(engine, tests);
  const holds = (constraint: Constraint, context: Context) => met(constraint, textFor(constraint, context));
  return {
    holds,
    rewritten(entry) {
      const rewritten = all.get(entry)!;
      const evaluate = (context: Context): FlagOutcome => engine.ask(rewritten.flag, context);
      return {
        model: modelOf(rewritten, met),
        evaluate,
        trace(context) {
          const reads = new Set<string>();
          const read = (one: Constraint) => {
            reads.add(pathOf(one));
            return holds(one, context);
          };
          decidingRule(rewritten.flag, read, () => false);
          return {
            // Asked for when nothing is left to settle.
            get outcome() {
              return evaluate(context);
            },
            reads: [...reads],
          };
        },
      };
    },
    close: () => engine.close(),
  };
}

function textFor({ type, property }: Constraint, context: Context): string {
  if (type === ENTITY) return keyOf(context);
  const attributes = attributesOf(context);
  return Object.hasOwn(attributes, property) ? attributes[property]! : '';
}

function metBy(engine: Engine, tests: ReadonlyMap<string, Flag>) {
  const known = new Map<string, boolean>();
  const keys = new Map<Constraint, string>();
  const keyFor = (constraint: Constraint) => {
    const key = keys.get(constraint) ?? JSON.stringify(constraint);
    keys.set(constraint, key);
    return key;
  };
  return (constraint: Constraint, text: string): boolean => {
    const key = keyFor(constraint);
    const name = `${key}\n${text}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const { type, property } = constraint;
    const flag = tests.get(key);
    const context = type === ENTITY ? { entityId: text } : Object.fromEntries([[property, text]]);
    const met = flag !== undefined && engine.ask(flag, context).value === true;
    if (known.size < MOST_KEPT) known.set(name, met);
    return met;
  };
}
