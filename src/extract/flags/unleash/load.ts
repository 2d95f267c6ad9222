import type { FlagSubject, LoadedFlags } from '../provider.ts';
import type { Feature, UnleashDocument } from './document.ts';
import { readUnleashDocument } from './document.ts';
import { wordsIn } from '../written.ts';
import type { Engine } from './engine.ts';
import { isOwnAttribute, openEngine } from './engine.ts';
import { rewriteFlag } from './model.ts';

const MAX_NOTICES = 20;

/** Reads a features document; with something wrong in its shape none of its flags is judged. */
export function loadUnleash(path: string, text: string): LoadedFlags {
  const { document, notices } = readUnleashDocument(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { features, segments } = document;
  let [plain, fresh]: (Engine | null)[] = [null, null];
  const engines = {
    plain: () => (plain ??= openEngine(features, segments)),
    fresh: () => (fresh ??= openEngine(features, segments)),
  };
  return { subjects: [...features.values()].map(feature => subjectOf(feature, document, engines)), notices: [] };
}

interface Engines {
  plain(): Engine;
  fresh(): Engine;
}

function subjectOf(
  feature: Feature,
  { file, features, segments, pathOf }: UnleashDocument,
  engines: Engines,
): FlagSubject {
  const { name, strategies = [], enabled } = feature;
  const path = pathOf.get(name)!;
  const at = file.placeOf([...path, 'name']);
  /** The flag with one strategy alone, opened when a place is asked for. */
  const alone: (Engine | undefined)[] = [];
  return {
    key: name,
    at,
    state: enabled ? 'enabled' : 'disabled',
    values: valuesOf(feature),
    words: wordsIn([feature, ...segments.values()]).filter(word => word !== 'currentTime'),
    pathOf: attribute => (isOwnAttribute(attribute) ? attribute : `properties.${attribute}`),
    evaluate: (context, clock) => engines.plain().ask(name, context, clock),
    confirm: (context, clock) => engines.fresh().ask(name, context, clock),
    ruleAt(context, clock) {
      const decided = strategies.findIndex((strategy, index) => {
        const one = new Map(features).set(name, { ...feature, strategies: [strategy] });
        alone[index] ??= openEngine(one, segments);
        return alone[index].ask(name, context, clock).value !== false;
      });
      return decided < 0 || !enabled ? at : file.placeOf([...path, 'strategies', decided]);
    },
    rewrite() {
      const { model, features: rewritten } = rewriteFlag(name, features, segments);
      const isRead = (attribute: string) => isOwnAttribute(attribute) || attribute.startsWith('__site');
      const engine = openEngine(rewritten, segments, isRead);
      return {
        model,
        evaluate: (context, clock) => engine.ask(name, context, clock),
        trace: (context, clock) => engine.trace(name, context, clock),
      };
    },
  };
}

/** Off is false; on is true, or the name of the variant that is drawn. */
function valuesOf({ variants = [], strategies = [] }: Feature): FlagSubject['values'] {
  const names = [...variants, ...strategies.flatMap(strategy => strategy.variants ?? [])].map(({ name }) => name);
  const drawn = [...new Set(names)].map(name => ({ value: name, variant: name }));
  return [{ value: false, variant: null }, { value: true, variant: null }, ...drawn];
}
