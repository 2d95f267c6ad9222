import { contextWith } from '../search/contexts.ts';
import { watch } from '../search/read-trace.ts';
import type { Context, FlagSubject, LoadedFlags, RewrittenFlag, Traced } from '../provider.ts';
import { wordsIn } from '../written.ts';
import type { Config, ConfigCatDocument, Setting } from './document.ts';
import { readDocument } from './document.ts';
import { openEngine, type Engine } from './engine.ts';
import { rewriteFlag, type Rewritten } from './rewrite.ts';
import { namedPath, userOf } from './user.ts';

const MAX_NOTICES = 20;

/** Reads a config; with something wrong in its shape none of its flags is judged. */
export function loadConfigCat(path: string, text: string): LoadedFlags {
  const { document, notices } = readDocument(path, text);
  if (document === null || notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { config } = document;
  let fresh: Engine | null = null;
  const engines = { plain: openEngine(config), fresh: () => (fresh ??= openEngine(config)) };
  const keys = Object.keys(config.f ?? {});
  const shared = wordsIn(config.s);
  return {
    subjects: keys.map(key => subjectOf(key, document, engines, shared)),
    notices: [],
    ask: (key, context, _, codeDefault) =>
      keys.includes(key) ? engines.plain.ask(key, userOf(context), codeDefault) : null,
    close() {
      engines.plain.close();
      fresh?.close();
    },
  };
}

interface Engines {
  plain: Engine;
  fresh(): Engine;
}

function subjectOf(
  key: string,
  { file, config }: ConfigCatDocument,
  { plain, fresh }: Engines,
  shared: readonly string[],
): FlagSubject {
  const setting = config.f![key]!;
  const path = ['f', key];
  return {
    key,
    at: file.placeOfKey(path),
    state: 'enabled',
    values: valuesOf(setting),
    words: [...new Set([...wordsIn(setting), ...shared])].filter(word => !word.startsWith('__')),
    pathOf: namedPath,
    isNobody: context => userOf(context) === undefined,
    evaluate: context => plain.ask(key, userOf(context)),
    confirm: context => fresh().ask(key, userOf(context)),
    ruleAt(context) {
      const user = userOf(context);
      const isServed = plain.ask(key, user).value !== undefined;
      return isServed ? file.placeOf([...path, ...plain.decidedBy(key, user)]) : file.placeOfKey(path);
    },
    rewrite: () => rewrittenOn(key, config),
  };
}

function valuesOf({ r: rules = [], p: options = [], ...own }: Setting): FlagSubject['values'] {
  const served = [own, ...rules.flatMap(rule => [...(rule.s ? [rule.s] : []), ...(rule.p ?? [])]), ...options];
  const all = served.map(({ v, i }) => ({ value: Object.values(v)[0], variant: i ?? null }));
  return [...new Map(all.map(one => [JSON.stringify(one), one])).values()];
}

function rewrittenOn(key: string, config: Config): RewrittenFlag {
  const rewritten = rewriteFlag(key, config);
  const probes = probesFor(rewritten.conditions, rewritten.config);
  const engine = openEngine(probes.config);
  const said = (path: string, value: unknown) => {
    const user = { identifier: '', custom: {}, ...contextWith({}, [[path, value]]) };
    return (probes.of.get(path) ?? []).map(probe => String(engine.ask(probe, user).value)).join(' ');
  };
  const model = rewritten.model(said);
  const everything = ['custom', ...model.attributes.keys()];
  return {
    model,
    evaluate: context => engine.ask(key, drawnUser(context)),
    trace(context): Traced {
      const reads = new Set<string>();
      const user = drawnUser(context);
      const watched = engine.ask(key, watch(user ?? { custom: {} }, reads));
      if (user) return { outcome: watched, reads: [...reads].map(read => read.replace(/^custom\.(?=__site)/, '')) };
      const outcome = engine.ask(key, undefined);
      // Whether there is a user at all depends on everything that they might have.
      const isAsked = reads.size > 0 || JSON.stringify(watched) !== JSON.stringify(outcome);
      return { outcome, reads: isAsked ? everything : [] };
    },
    close: () => engine.close(),
  };
}

/**
 * What stands for a percentage is an attribute like any other; it alone does not make a user. The SDK looks for none of
 * them where there is no `custom`, so that there always is one.
 */
function drawnUser(context: Context): Context | undefined {
  const isDrawn = (name: string) => name.startsWith('__site');
  const entries = Object.entries(context);
  const user = userOf(Object.fromEntries(entries.filter(([name]) => !isDrawn(name))));
  const drawn = Object.fromEntries(entries.filter(([name]) => isDrawn(name)));
  return user && { ...user, custom: { ...(user['custom'] as object | null), ...drawn } };
}

/**
 * A flag for each condition, to ask the SDK what it says of a value; and one for its opposite, where neither of them may
 * hold and that matters.
 */
function probesFor(conditions: Rewritten['conditions'], config: Config): { config: Config; of: Map<string, string[]> } {
  const of = new Map<string, string[]>();
  const settings = { ...config.f };
  const segments = [...(config.s ?? [])];
  for (const [path, list] of conditions)
    for (const { condition, isInSegment } of list) {
      const name = `__condition${Object.keys(settings).length}`;
      const [serves, v] = [{ v: { b: true } }, { b: false }];
      settings[name] = { t: 0, v, r: [{ c: [{ u: condition }], s: serves }] };
      of.set(path, [...(of.get(path) ?? []), name]);
      if (!isInSegment) continue;
      settings[`${name}-not`] = { t: 0, v, r: [{ c: [{ s: { s: segments.length, c: 1 } }], s: serves }] };
      of.set(path, [...of.get(path)!, `${name}-not`]);
      segments.push({ n: name, r: [condition] });
    }
  return { config: { ...config, f: settings, s: segments }, of };
}
