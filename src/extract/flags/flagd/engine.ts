import { FlagdCore, MemoryStorage } from '@openfeature/flagd-core';
import type { Reads } from '../answers/read-trace.ts';
import { watch } from '../answers/read-trace.ts';
import type { Context, FlagOutcome } from '../provider.ts';

type ValueType = 'boolean' | 'string' | 'number' | 'object';

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
  ask(key: string, type: ValueType, context: Context): FlagOutcome;
}

export function openEngine(json: string): Engine {
  return engineOn(storageOf(json));
}

/** A second engine on the same file that tells what each evaluation read; null where the library cannot be watched. */
export interface WatchedEngine {
  ask(key: string, type: ValueType, context: Context): { outcome: FlagOutcome; reads: readonly string[] } | null;
}

export function openWatchedEngine(json: string): WatchedEngine {
  const storage = storageOf(json);
  const engine = engineOn(storage);
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
    ask(key, type, context) {
      reads = new Set();
      runs = 0;
      const outcome = engine.ask(key, type, context);
      if (ruled.has(key) && runs !== 1 && outcome.reason !== 'DISABLED') return null;
      return { outcome, reads: [...reads].filter(read => !CONSTANT.has(read)) };
    },
  };
}

/** What the library itself adds to every context and that never changes for a flag. */
const CONSTANT = new Set(['$flagd', '$flagd.flagKey']);

function storageOf(json: string): MemoryStorage {
  const storage = new MemoryStorage(SILENT, OPTIONS);
  storage.setConfigurations(json, true);
  return storage;
}

function engineOn(storage: MemoryStorage): Engine {
  const core = new FlagdCore(storage, SILENT);
  return {
    ask(key, type, context) {
      // The library hands back the very object it was given where the application's own default would be used.
      const codeDefault = {} as never;
      const told = core.resolve(type, key, codeDefault, context as never, SILENT);
      return {
        value: told.value === codeDefault ? undefined : told.value,
        variant: told.variant ?? null,
        reason: told.reason ?? 'UNKNOWN',
        error: told.errorMessage ?? null,
      };
    },
  };
}
