import type { FlagSubject, LoadedFlags, RewrittenFlag } from '../provider.ts';
import { isMap, wordsIn } from '../written.ts';
import type { EngineContext, Feature } from './context.ts';
import { readFlagsmithDocument, type FlagsmithDocument } from './document.ts';
import { readsDeciding } from './deciding.ts';
import { byFlag, outcomeOf, personFor, personIn, resultFor, SOMEBODY } from './engine.ts';
import { rewriteFlag } from './model.ts';
import { variantsOf } from './sites.ts';

const MAX_NOTICES = 20;

/** Reads a document; with something wrong in its shape none of its flags is judged. */
export function loadFlagsmith(path: string, text: string): LoadedFlags {
  const { document, notices } = readFlagsmithDocument(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { context } = document;
  const own = byFlag(context);
  return {
    subjects: Object.values(context.features).map(feature => subjectOf(feature, document, own.get(feature.name)!)),
    notices: [],
    ask(key, { identity, ...flat }, _, codeDefault) {
      const asked = isMap(identity) ? identity : flat;
      const { identifier, key: own, traits, ...more } = asked;
      const isNobody = Object.keys(asked).length === 0;
      const person = { identifier, key: own, traits: { ...(isMap(traits) ? traits : {}), ...more } };
      const result = resultFor(context, key, isNobody ? null : personIn(person));
      if (!result) return null;
      const { reason, variant = null, enabled } = result;
      // Whether it is on is a question of its own; a value is given only by what is on.
      const value = typeof codeDefault === 'boolean' ? enabled : enabled ? result.value : undefined;
      return { value, variant, reason, error: null };
    },
  };
}

function subjectOf(
  feature: Feature,
  { file, flagAt, segmentAt, keyless }: FlagsmithDocument,
  own: EngineContext,
): FlagSubject {
  const { name } = feature;
  const path = flagAt.get(name)!;
  const at = file.placeOf('feature' in part(file.value, path) ? [...path, 'feature', 'name'] : path);
  let fresh: EngineContext | null = null;
  const states = [feature, ...Object.values(own.segments).flatMap(({ overrides = [] }) => overrides)];
  return {
    key: name,
    at,
    state: states.some(({ enabled }) => enabled) ? 'enabled' : 'disabled',
    values: valuesOf(states),
    words: wordsIn(own).filter(word => word !== 'identifier'),
    pathOf: attribute => `traits.${attribute.replaceAll('.', String.raw`\.`)}`,
    stranger: { identifier: SOMEBODY },
    evaluate: person => outcomeOf(resultFor(own, name, personIn(person))),
    confirm: person => outcomeOf(resultFor((fresh ??= structuredClone(own)), name, personIn(person))),
    ruleAt(person) {
      const { reason } = outcomeOf(resultFor(own, name, personIn(person)));
      const segment = /segment=(.*)$/.exec(reason)?.[1];
      if (segment === 'identity_overrides') return file.placeOf(['identity_overrides']);
      const rule = segment === undefined ? undefined : segmentAt.get(segment);
      return rule ? file.placeOf([...rule, 'name']) : at;
    },
    rewrite: () => rewritten(own, name, keyless),
  };
}

function part(value: unknown, path: readonly (string | number)[]): object {
  const found = path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined),
    value,
  );
  return isMap(found) ? found : {};
}

function valuesOf(states: readonly Feature[]): FlagSubject['values'] {
  const all = states.flatMap(state => {
    const values = [state.value, ...variantsOf(state).map(({ value }) => value)];
    return state.enabled ? values.map(value => value ?? true) : [];
  });
  const distinct = new Map([false, ...all].map(value => [JSON.stringify(value), value]));
  return [...distinct.values()].map(value => ({ value, variant: null }));
}

function rewritten(own: EngineContext, name: string, keyless: ReadonlySet<string>): RewrittenFlag {
  const { model, context } = rewriteFlag(own, keyless);
  return {
    model,
    evaluate: person => outcomeOf(resultFor(context, name, personFor(person))),
    trace: person => ({
      // Asked for when nothing is left to settle.
      get outcome() {
        return outcomeOf(resultFor(context, name, personFor(person)));
      },
      reads: readsDeciding(context, person),
    }),
  };
}
