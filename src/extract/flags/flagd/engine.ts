import type { Context, FlagOutcome, Traced } from '../provider.ts';
import { atTime } from '../search/clock.ts';
import { CLOCK } from '../search/model.ts';
import type { Reads } from '../search/read-trace.ts';
import { watch } from '../search/read-trace.ts';
import { FlagdCore, MemoryStorage } from './library.ts';

export type ValueType = 'boolean' | 'string' | 'number' | 'object';

/** Private parts of the pinned version of the library that the read trace stands on; any of them may be missing. */
interface Inside {
  _targeting?: { _engine?: { run?: Run } };
}

type Run = (logic: unknown, context: object) => unknown;

const SILENT = { error() {}, warn() {}, info() {}, debug() {} };

/**
 * Never without this: the library's other mode generates code out of the rules and runs it, and rules come from the
 * checked repository.
 */
const OPTIONS = { disableDynamicCodeGeneration: true };

/** What the library says when it is given `json`: null if it takes it, else its words. Its schema is applied strictly. */
export function refusalOf(json: string): string | null {
  try {
    new MemoryStorage(SILENT, OPTIONS).setConfigurations(json, true);
    return null;
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error ? cause.message : message;
  }
}

/** The library with one file in it. */
export interface Engine {
  ask(key: string, type: ValueType, context: Context, clock: number): FlagOutcome;
}

/** @param strict Off for rules that this program rewrote: the schema was applied to the file already. */
export function openEngine(json: string, strict = true): Engine {
  return engineOn(storageOf(json, strict));
}

/** An engine that tells what each evaluation read; null where the library cannot be watched. */
export interface WatchedEngine {
  plain(key: string, type: ValueType, context: Context, clock: number): FlagOutcome;
  ask(key: string, type: ValueType, context: Context, clock: number): Traced | null;
}

export function openWatchedEngine(json: string, strict: boolean): WatchedEngine {
  const storage = storageOf(json, strict);
  const engine = engineOn(storage);
  const plain = engineOn(storageOf(json, strict));
  let reads: Reads = new Set();
  let runs = 0;
  const ruled = new Set<string>();
  for (const [key, flag] of storage.getFlags()) {
    const { _targeting: targeting } = flag as unknown as Inside;
    if (!targeting) continue;
    ruled.add(key);
    const { _engine: inner } = targeting;
    if (typeof inner?.run !== 'function') continue;
    // The library copies the context before its rule engine sees it, so only here can a read be noticed.
    const run: Run = (logic, context) => {
      runs++;
      return inner.run!(logic, watch(context, reads));
    };
    Object.assign(targeting, { _engine: { run } });
  }
  return {
    plain: plain.ask,
    ask(key, type, context, clock) {
      reads = new Set();
      runs = 0;
      const outcome = engine.ask(key, type, context, clock);
      if (ruled.has(key) && runs !== 1 && outcome.reason !== 'DISABLED') return null;
      return { outcome, reads: [...reads].flatMap(read => ADDED.get(read) ?? [read]) };
    },
  };
}

/**
 * What the library says of a part of a rule, as text; null where its engine cannot be reached. Parts with no percentage
 * need nothing of what the library adds to a context but its logger.
 */
export function openProbe(): ((part: unknown, context: Context) => string) | null {
  const flag = { state: 'ENABLED', variants: { on: true }, defaultVariant: 'on', targeting: { '!!': [true] } };
  const [[, opened] = []] = storageOf(JSON.stringify({ flags: { flag } }), true).getFlags();
  const engine = (opened as unknown as Inside | undefined)?._targeting?._engine;
  if (typeof engine?.run !== 'function') return null;
  return (part, context) => {
    try {
      const said = engine.run!(part, { ...context, [Symbol.for('flagd.logger')]: SILENT });
      return `${typeof said} ${JSON.stringify(said)}`;
    } catch {
      return 'fails';
    }
  };
}

/** What the library itself adds to every context: the key never changes for a flag, the time does. */
const ADDED = new Map<string, readonly string[]>([
  ['$flagd', []],
  ['$flagd.flagKey', []],
  ['$flagd.timestamp', [CLOCK]],
]);

function storageOf(json: string, strict: boolean): MemoryStorage {
  const storage = new MemoryStorage(SILENT, OPTIONS);
  storage.setConfigurations(json, strict);
  return storage;
}

function engineOn(storage: MemoryStorage): Engine {
  const core = new FlagdCore(storage, SILENT);
  return {
    ask(key, type, context, clock) {
      // The library hands back the very object it was given where the application's own default would be used.
      const codeDefault = {} as never;
      const told = atTime(clock, () => core.resolve(type, key, codeDefault, context as never, SILENT));
      return {
        value: told.value === codeDefault ? undefined : told.value,
        variant: told.variant ?? null,
        reason: told.reason ?? 'UNKNOWN',
        error: told.errorMessage ?? null,
      };
    },
  };
}
