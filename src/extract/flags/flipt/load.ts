import { crc32 } from 'node:zlib';
import type { Context, FlagSubject, LoadedFlags } from '../provider.ts';
import { wordsIn } from '../written.ts';
import { readDocument, type Entry } from './document.ts';
import { keyOf, openEngine, type Engine } from './engine.ts';
import { SHARES } from './sites.ts';
import { isBoolean, type Snapshot } from './snapshot.ts';
import { decidingRule } from './walk.ts';
import { openWork, type Work } from './work.ts';

const MAX_NOTICES = 20;

/** Reads a file; with something wrong in its shape none of its flags is judged. */
export function loadFlipt(path: string, text: string): LoadedFlags {
  const { entries, snapshots, notices } = readDocument(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const engines = new Engines(entries, snapshots);
  return {
    subjects: entries.map(entry => subjectOf(entry, engines)),
    notices: [],
    close: () => engines.close(),
  };
}

/** Opened when they are first needed: one for each namespace, the same anew, and one for all that is rewritten. */
class Engines {
  readonly #opened = new Map<string, Promise<{ close(): void }>>();
  readonly #entries: readonly Entry[];
  readonly #snapshots: ReadonlyMap<string, Snapshot>;

  constructor(entries: readonly Entry[], snapshots: ReadonlyMap<string, Snapshot>) {
    this.#entries = entries;
    this.#snapshots = snapshots;
  }

  of(kind: 'plain' | 'fresh', namespace: string): Promise<Engine> {
    return this.#open(`${kind} ${namespace}`, () => openEngine(this.#snapshots.get(namespace)!));
  }

  work(): Promise<Work> {
    return this.#open('work', () => openWork(this.#entries));
  }

  close(): void {
    for (const opened of this.#opened.values()) void opened.then(one => one.close()).catch(() => {});
  }

  #open<One extends { close(): void }>(name: string, open: () => Promise<One>): Promise<One> {
    const opened = (this.#opened.get(name) as Promise<One> | undefined) ?? open();
    this.#opened.set(name, opened);
    return opened;
  }
}

function subjectOf(entry: Entry, engines: Engines): FlagSubject {
  const { id, flag, namespace, file, path, variants } = entry;
  const at = file.placeOf([...path, 'key']);
  const isLive = flag.enabled || (isBoolean(flag) && flag.rollouts.length > 0);
  let plain: Engine | null = null;
  const ask = (engine: Engine, context: Context) => engine.ask(flag, context);
  return {
    key: id,
    at,
    state: isLive ? 'enabled' : 'disabled',
    values: isBoolean(flag)
      ? [...new Set([flag.enabled, ...flag.rollouts.flatMap(valueIn)])].map(value => ({ value, variant: null }))
      : variants.map(value => ({ value, variant: value })),
    words: wordsIn(flag).filter(word => word !== 'entityId'),
    pathOf: name => name.replaceAll('.', String.raw`\.`),
    evaluate(context) {
      if (plain) return ask(plain, context);
      return engines.of('plain', namespace).then(engine => ask((plain = engine), context));
    },
    confirm: async context => ask(await engines.of('fresh', namespace), context),
    async ruleAt(context) {
      const { holds } = await engines.work();
      const hash = crc32(keyOf(context) + flag.key) % SHARES;
      const index = decidingRule(
        flag,
        one => holds(one, context),
        share => hash < Math.fround(share),
      );
      if (index !== null) return file.placeOf([...path, isBoolean(flag) ? 'rollouts' : 'rules', index]);
      return isBoolean(flag) ? file.placeOf([...path, 'enabled']) : at;
    },
    rewrite: async () => (await engines.work()).rewritten(entry),
  };
}

function valueIn({ threshold, segment }: Entry['flag']['rollouts'][number]): boolean[] {
  const rule = threshold ?? segment;
  return rule ? [rule.value] : [];
}
