import type { Context, FlagOutcome, FlagSubject, LoadedFlags, RewrittenFlag } from '../provider.ts';
import { ENDLESS_PATTERN } from '../search/patterns.ts';
import { wordsIn } from '../written.ts';
import type { Feature, GrowthBookDocument } from './document.ts';
import { readDocument } from './document.ts';
import { openEngine, type Engine } from './engine.ts';
import { rewriteFlag } from './rewrite.ts';

const MAX_NOTICES = 20;

/** Reads a payload; with something wrong in its shape none of its flags is judged. */
export function loadGrowthBook(path: string, text: string): LoadedFlags {
  const { document, notices } = readDocument(path, text);
  if (document === null) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const engines = enginesOn(document);
  const isEndless = notices.some(({ message }) => message === ENDLESS_PATTERN);
  const ask: LoadedFlags['ask'] = (key, context) => (isEndless ? null : engines.plain().ask(key, context));
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES), ask };
  const { features, savedGroups } = document;
  const shared = wordsIn(savedGroups);
  const subjects = Object.entries(features).map(([key, feature]) => subjectOf(key, feature, document, engines, shared));
  return { subjects, notices: [], ask };
}

interface Engines {
  plain(): Engine;
  fresh(): Engine;
  /** One in which rules are called by their position. */
  counted(): Engine;
}

function enginesOn(document: GrowthBookDocument): Engines {
  let [plain, fresh, counted]: (Engine | null)[] = [null, null, null];
  return {
    plain: () => (plain ??= openEngine(document)),
    fresh: () => (fresh ??= openEngine(document)),
    counted: () => (counted ??= openEngine({ ...document, features: countedRules(document.features) })),
  };
}

function countedRules(features: Readonly<Record<string, Feature>>): Record<string, Feature> {
  return Object.fromEntries(
    Object.entries(features).map(([key, feature]) => [
      key,
      feature.rules ? { ...feature, rules: feature.rules.map((rule, id) => ({ ...rule, id: String(id) })) } : feature,
    ]),
  );
}

function subjectOf(
  key: string,
  feature: Feature,
  document: GrowthBookDocument,
  engines: Engines,
  shared: readonly string[],
): FlagSubject {
  const { file, base } = document;
  const path = [...base, key];
  const at = file.placeOfKey(path);
  return {
    key,
    at,
    state: 'enabled',
    values: valuesOf(feature),
    words: [...new Set([...wordsIn(feature), ...shared])],
    evaluate: context => engines.plain().ask(key, context),
    confirm: context => engines.fresh().ask(key, context),
    ruleAt(context) {
      const { rule, outcome } = engines.counted().told(key, context);
      if (rule !== null) return file.placeOf([...path, 'rules', Number(rule)]);
      const isDefault = 'defaultValue' in feature && outcome.reason === 'defaultValue';
      return isDefault ? file.placeOf([...path, 'defaultValue']) : at;
    },
    rewrite: () => rewrittenOn(key, document),
  };
}

function valuesOf({ defaultValue, rules = [] }: Feature): FlagSubject['values'] {
  const all: { value: unknown; variant: string | null }[] = [];
  if (defaultValue !== undefined && defaultValue !== null) all.push({ value: defaultValue, variant: null });
  for (const rule of rules) {
    if ('force' in rule) all.push({ value: rule.force, variant: null });
    else
      for (const [index, value] of (rule.contextualVariations ?? rule.variations ?? []).entries())
        all.push({ value, variant: rule.meta?.[index]?.key || String(index) });
  }
  return [...new Map(all.map(one => [JSON.stringify(one), one])).values()];
}

function rewrittenOn(key: string, document: GrowthBookDocument): RewrittenFlag {
  let reads = new Set<string>();
  const { model, payload, origins } = rewriteFlag(key, document, path => reads.add(path));
  const engine = openEngine(payload);
  const evaluate = (context: Context): FlagOutcome => {
    const { outcome, rule } = engine.told(key, context);
    return rule === null ? outcome : { ...outcome, ...origins.get(rule) };
  };
  return {
    model,
    evaluate,
    trace(context) {
      reads = new Set();
      const outcome = evaluate(context);
      return { outcome, reads: [...reads] };
    },
  };
}
