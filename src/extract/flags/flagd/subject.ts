import type { Place } from '../../../model/place.ts';
import type { KeyPath } from '../../../kit/yaml.ts';
import type { FlagSubject, RewrittenFlag } from '../provider.ts';
import { disputeIn } from './dispute.ts';
import { isMap } from '../written.ts';
import { type WrittenFlag } from './document.ts';
import { openEngine, openProbe, openWatchedEngine, type Engine, type ValueType, type WatchedEngine } from './engine.ts';
import { wordsOf } from './limits.ts';
import { readRule, type Probe } from './model.ts';
import { tagged } from './places.ts';

/** Engines on one file, opened when they are first needed. */
export interface Engines {
  plain(): Engine;
  fresh(): Engine;
  watched(): WatchedEngine;
  probe(): Probe | null;
}

export function enginesOn(json: string): Engines {
  let plain: Engine | null = null;
  let fresh: Engine | null = null;
  let watched: WatchedEngine | null = null;
  let probe: Probe | null | undefined;
  return {
    plain: () => (plain ??= openEngine(json)),
    fresh: () => (fresh ??= openEngine(json)),
    watched: () => (watched ??= openWatchedEngine(json, true)),
    probe: () => (probe === undefined ? (probe = openProbe()) : probe),
  };
}

/**
 * @param written The rule of the flag with its evaluators written out, and what is wrong with those that are not.
 * @param placeOf Where a part of the flag stands in the file.
 */
export function subjectOf(
  { key, at, value, path }: WrittenFlag,
  { rule, missing }: { rule: unknown; missing: readonly string[] },
  engines: Engines,
  placeOf: (path: KeyPath) => Place,
): FlagSubject {
  const variants = isMap(value['variants']) ? value['variants'] : {};
  const type = typeOf(sampleOf({ value }));
  const state = value['state'] === 'DISABLED' ? 'disabled' : 'enabled';
  const alone = (targeting: unknown, of: object = variants) =>
    JSON.stringify({ flags: { [key]: { ...value, variants: of, targeting } } });
  const parts = tagged(value['targeting'], variants);
  let marking: Engine | null = null;
  return {
    key,
    at,
    state,
    values: Object.entries(variants).map(([variant, of]) => ({ value: of, variant })),
    words: wordsOf(rule),
    evaluate: (context, clock) => engines.plain().ask(key, type, context, clock),
    confirm: (context, clock) => engines.fresh().ask(key, type, context, clock),
    ruleAt(context, clock) {
      if (rule === undefined || state === 'disabled') return at;
      const whole = [...path, 'targeting'];
      if (!parts) return placeOf(whole);
      marking ??= openEngine(alone(parts.rule, parts.variants), false);
      const { variant, reason } = marking.ask(key, type, context, clock);
      const part = reason === 'TARGETING_MATCH' && variant !== null ? parts.paths.get(variant) : undefined;
      if (part) return placeOf([...whole, ...part]);
      return reason === 'TARGETING_MATCH' ? placeOf(whole) : placeOf([...path, 'defaultVariant']);
    },
    rewrite(): RewrittenFlag {
      const read = readRule(rule, engines.probe());
      const dispute = disputeIn(read.rule);
      const isSame = read.model.sites.length === 0;
      const engine = isSame ? engines.watched() : openWatchedEngine(alone(read.rule), false);
      return {
        model: {
          ...read.model,
          unknowns: [...missing, ...(dispute === null ? [] : [dispute]), ...read.model.unknowns],
        },
        evaluate: (context, clock) => engine.plain(key, type, context, clock),
        trace: (context, clock) => engine.ask(key, type, context, clock),
      };
    },
  };
}

/** The schema lets a flag have variants of one type only; an application asks for that type. */
export function sampleOf({ value }: Pick<WrittenFlag, 'value'>): unknown {
  return isMap(value['variants']) ? Object.values(value['variants'])[0] : undefined;
}

export function typeOf(sample: unknown): ValueType {
  return typeof sample === 'boolean' || typeof sample === 'string' || typeof sample === 'number'
    ? (typeof sample as ValueType)
    : 'object';
}
