import type { Context, FlagOutcome, Soon, Traced } from '../provider.ts';
import { watch } from '../search/read-trace.ts';
import type { Flag, Segment } from './document.ts';
import { init, TestData, type LDClient, type LDEvaluationDetail } from './library.ts';

const SILENT = { error() {}, warn() {}, info() {}, debug() {} };
/** A flag that asks nothing, to learn what the SDK reads of every context. */
const PROBE = '__probe';
/** Everybody has a key; who is asked about without one gets this. */
export const STRANGER: Context = { kind: 'user', key: 'somebody' };

/** The SDK with a data file in it. */
export interface Engine {
  ask(key: string, context: Context): Soon<FlagOutcome>;
  /** As an application would ask that knows nobody. */
  askForNobody(key: string): Soon<FlagOutcome>;
  trace(key: string, context: Context): Soon<Traced>;
  /** Which part of the flag decided, as the SDK says. */
  reasonOf(key: string, context: Context): Soon<LDEvaluationDetail['reason']>;
  close(): void;
}

/** No network, no events, no timers: the data stands in memory. */
export async function openEngine(flags: Iterable<Flag>, segments: Iterable<Segment>): Promise<Engine> {
  const data = new TestData();
  for (const flag of flags) await data.usePreconfiguredFlag(structuredClone(flag));
  for (const segment of segments) await data.usePreconfiguredSegment(structuredClone(segment));
  await data.usePreconfiguredFlag({ key: PROBE, on: true, version: 1, variations: [1], fallthrough: { variation: 0 } });
  const client = init('offline', {
    updateProcessor: data.getFactory(),
    sendEvents: false,
    diagnosticOptOut: true,
    logger: SILENT,
  });
  await client.waitForInitialization({ timeout: 10 });
  return engineOn(client);
}

function engineOn(client: LDClient): Engine {
  const always = new Reads();
  void detailOf(client, PROBE, watch(completed({}), always));
  return {
    ask: (key, context) => then(detailOf(client, key, completed(context)), outcomeOf),
    askForNobody: key => then(detailOf(client, key, {}), outcomeOf),
    trace(key, context) {
      const reads = new Reads();
      return then(detailOf(client, key, watch(completed(context), reads)), detail => ({
        outcome: outcomeOf(detail),
        reads: [...reads].filter(
          read => read !== 'kind' && !read.startsWith('_meta') && reads.of(read) > always.of(read),
        ),
      }));
    },
    reasonOf: (key, context) => then(detailOf(client, key, completed(context)), ({ reason }) => reason),
    close: () => client.close(),
  };
}

/** How often each attribute was looked at. */
class Reads extends Set<string> {
  readonly #counts = new Map<string, number>();

  override add(read: string): this {
    this.#counts.set(read, (this.#counts.get(read) ?? 0) + 1);
    return super.add(read);
  }

  of(read: string): number {
    return this.#counts.get(read) ?? 0;
  }
}

/** A context without a kind is a user, as the SDK's older form of it is. */
export function completed(context: Context): Context {
  return 'kind' in context ? context : { ...STRANGER, ...context };
}

/** Identity tells the application's own default from every value of the file. */
const CODE_DEFAULT = {};

/** The SDK calls back at once where nothing has to be fetched; only then its promise need not be waited for. */
function detailOf(client: LDClient, key: string, context: Context): Soon<LDEvaluationDetail> {
  let told: LDEvaluationDetail | null = null;
  const promise = client.variationDetail(key, context as never, CODE_DEFAULT, (_, detail) => (told = detail ?? null));
  return told ?? promise;
}

function outcomeOf({ value, variationIndex, reason }: LDEvaluationDetail): FlagOutcome {
  const { kind, errorKind } = reason;
  return {
    value: value === CODE_DEFAULT ? undefined : (value as unknown),
    variant: typeof variationIndex === 'number' ? String(variationIndex) : null,
    reason: kind,
    error: errorKind ?? null,
  };
}

function then<From, To>(value: Soon<From>, next: (value: From) => To): Soon<To> {
  return value instanceof Promise ? value.then(next) : next(value);
}
