import type { KeyPath } from '../../../kit/yaml.ts';
import type { Entry } from './document.ts';
import type { Form } from './form.ts';
import { namedIn } from './segments.ts';
import { BOOLEAN, VARIANT, type Rollout, type Rule, type Segment } from './snapshot.ts';

type Segments = ReadonlyMap<string, Segment>;
type Read = Pick<Entry, 'flag' | 'variants' | 'unknowns'>;

export function flagIn(form: Form, value: unknown, at: KeyPath, shared: Segments): Read | null {
  const flag = form.map(value, at, 'a flag');
  if (!flag) return null;
  const key = form.text(flag, 'key', at);
  if (key.trim() === '') return flag['key'] === undefined ? null : form.wrong(at, 'a flag has no key');
  const unknowns: string[] = [];
  const written = form.text(flag, 'type', at, VARIANT);
  if (written !== BOOLEAN && written !== VARIANT) unknowns.push(`flags have no type "${written}"`);
  const listed = form.list(flag, 'variants', at).flatMap((one, index) => {
    const place = [...at, 'variants', index];
    const variant = form.map(one, place, 'a variant');
    return variant ? [{ key: form.text(variant, 'key', place), isDefault: form.truth(variant, 'default', place) }] : [];
  });
  // What a server gives to clients has no list of variants.
  const isServed = !('variants' in flag);
  const served = flag['defaultVariant'] ?? null;
  const own = served === null ? null : form.map(served, [...at, 'defaultVariant'], 'a variant');
  const usual = own ? form.text(own, 'key', [...at, 'defaultVariant']) : listed.findLast(one => one.isDefault)?.key;
  const rules = form.list(flag, 'rules', at).flatMap((one, index) => ruleIn(one, [...at, 'rules', index]));
  const rollouts = form.list(flag, 'rollouts', at).flatMap((one, index) => rolloutIn(one, [...at, 'rollouts', index]));
  const drawn = rules.flatMap(({ distributions }) => distributions.map(({ variantKey }) => variantKey));
  if (!isServed)
    for (const name of drawn)
      if (!listed.some(one => one.key === name)) unknowns.push(`the flag has no variant "${name}"`);
  const all = [...listed.map(one => one.key), ...(isServed ? drawn : []), ...(usual === undefined ? [] : [usual])];
  return {
    flag: {
      key,
      name: key,
      type: written === BOOLEAN ? BOOLEAN : VARIANT,
      enabled: form.truth(flag, 'enabled', at),
      rules,
      rollouts,
      ...(usual !== undefined && { defaultVariant: { id: usual, key: usual } }),
    },
    variants: [...new Set(all)],
    unknowns: [...new Set(unknowns)],
  };

  function ruleIn(one: unknown, place: KeyPath): Rule[] {
    const rule = form.map(one, place, 'a rule');
    if (!rule) return [];
    const { missing, ...named } = namedIn(form, rule, place, shared);
    unknowns.push(...missing.map(absent));
    const distributions = form.list(rule, 'distributions', place).flatMap((part, index) => {
      const at = [...place, 'distributions', index];
      const share = form.map(part, at, 'a distribution');
      if (!share) return [];
      const variantKey = form.text(share, 'variantKey' in share ? 'variantKey' : 'variant', at);
      return [{ variantKey, rollout: form.share(share, 'rollout', at) }];
    });
    return [{ ...named, distributions }];
  }

  function rolloutIn(one: unknown, place: KeyPath): Rollout[] {
    const rollout = form.map(one, place, 'a rollout');
    if (!rollout) return [];
    if ((rollout['threshold'] ?? null) !== null) {
      const at = [...place, 'threshold'];
      const threshold = form.map(rollout['threshold'], at, 'a threshold');
      if (!threshold) return [];
      return [
        {
          threshold: { percentage: form.share(threshold, 'percentage', at), value: form.truth(threshold, 'value', at) },
        },
      ];
    }
    if ((rollout['segment'] ?? null) === null) return [{}];
    const { missing, ...named } = namedIn(form, rollout, place, shared);
    unknowns.push(...missing.map(absent));
    const at = [...place, 'segment'];
    const holder = form.map(rollout['segment'], at, 'the segment of a rollout');
    return holder ? [{ segment: { ...named, value: form.truth(holder, 'value', at) } }] : [];
  }
}

const absent = (key: string) => `the segment "${key}" is not in the file`;
