import * as fc from 'fast-check';
import { stringify } from 'yaml';
import type { FlagMap } from '../../../../src/model/flag-map.ts';
import type { Context } from '../../../../src/extract/flags/provider.ts';
import { CodePrinter, Computed } from '../printed-code.ts';
import { defineFuzz } from './harness.ts';

const oneOf = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);

/** What a gate says of a person; null where only code knows. */
type Says = (age: unknown, country: unknown) => boolean | null;

interface Gate {
  written: unknown;
  says: Says;
}

const UNKNOWN = { written: new Computed(), says: () => null };
const ageFrom = (limit: number): Gate => ({
  written: limit,
  says: age => (typeof age === 'number' ? age >= limit : null),
});
const countriesIn = (list: readonly string[]): Gate => ({
  written: list,
  says: (_, country) => (typeof country === 'string' ? list.includes(country) : null),
});
const share = (part: number): Gate => ({
  written: part,
  says: () => (part === 0 ? false : part === 100 ? true : null),
});

const gates = fc.record({
  minAge: fc.option(
    fc.oneof(
      { weight: 8, arbitrary: oneOf(0, 13, 16, 16.5, 17, 18, 18, 18, 21).map(ageFrom) },
      oneOf<Gate>({ written: '18', says: () => null }, { written: null, says: () => null }, UNKNOWN),
    ),
    { freq: 3, nil: null },
  ),
  countries: fc.option(
    fc.oneof(
      { weight: 6, arbitrary: fc.subarray(['GB', 'IE', 'US']).map(countriesIn) },
      oneOf<Gate>({ written: 'GB', says: () => null }, { written: [1], says: () => null }, UNKNOWN),
    ),
    { freq: 2, nil: null },
  ),
  rollout: fc.option(oneOf<Gate>(share(0), share(100), share(100), share(10), share(-1), UNKNOWN), {
    freq: 2,
    nil: null,
  }),
});

const value = fc.oneof(
  { weight: 8, arbitrary: oneOf<unknown>(true, true, true, false) },
  oneOf<unknown>('on', 0, null, [1, 'two'], new Computed()),
);

/** An entry, or none, which leaves everything to the application. */
const entry = fc.option(fc.record({ value, gates, hasValue: oneOf(true, true, true, true, false) }), { freq: 12 });
type Entry = NonNullable<(typeof entry extends fc.Arbitrary<infer One> ? One : never) & object>;

const BANDS = { child: [0, 13], teen: [13, 18], adult: [18, 130] } as const;
const audiences = oneOf<FlagMap['audiences']>(
  null,
  null,
  BANDS,
  { minor: [0, 18], grown: [18, 130] },
  { kid: [5, 18] },
);
const layout = fc.record({
  /** Whether an entry is the value itself; then it has no gates. */
  isBare: oneOf(true, false, false),
  value: oneOf('on', 'setting.enabled'),
  at: oneOf('', 'FLAGS', 'FLAGS.production'),
  path: oneOf('flags.json', 'flags.yaml', 'flags.ts', 'flags.js', 'flags.mjs', 'flags.tsx'),
  audiences,
  seed: fc.nat(),
});

const GATES = { minimumAge: 'minAge', countries: 'who.countries', rollout: 'rollout' };
const isData = (path: string) => /\.(json|ya?ml)$/.test(path);

function writtenEntry({ value: own, gates: all, hasValue }: Entry, isBare: boolean, at: string): unknown {
  if (isBare) return own;
  const { minAge, countries, rollout } = all;
  return {
    ...(hasValue && (at === 'on' ? { on: own } : { setting: { enabled: own, by: 'x' } })),
    ...(minAge && { minAge: minAge.written }),
    ...(countries && { who: { countries: countries.written } }),
    ...(rollout && { rollout: rollout.written }),
    note: 'not a gate',
  };
}

/** All that an entry may give: the application's own default is undefined, and a value that is computed is anything. */
function mayGive(of: Entry | null, isBare: boolean, age: unknown, country: unknown): unknown[] {
  if (of === null) return [undefined];
  if (!isBare && !of.hasValue) return [undefined];
  const closed = typeof of.value === 'boolean' ? false : undefined;
  const given = of.value instanceof Computed ? [true, false, undefined] : [of.value];
  const said = isBare ? [] : Object.values(of.gates).map(gate => (gate ? gate.says(age, country) : true));
  if (said.includes(false)) return [closed];
  return said.includes(null) ? [closed, ...given] : given;
}

export default defineFuzz({
  provider: 'object-map',
  cases: fc
    .tuple(layout, fc.array(entry, { minLength: 3, maxLength: 3 }))
    .map(([how, entries]) => {
      const { isBare, at, path, audiences: bands, seed } = how;
      const isComputed = (one: unknown): boolean =>
        one instanceof Computed || (typeof one === 'object' && one !== null && Object.values(one).some(isComputed));
      const names = bands ? Object.keys(bands) : [''];
      const kept = names.map((name, index) => {
        const own = entries[index]!;
        // Data has nothing that could be computed.
        const isOut = own !== null && isData(path) && isComputed(writtenEntry(own, isBare, how.value));
        return [name, isOut || (own === null && !bands) ? PLAIN : own] as const;
      });
      const flagsOf = (of: Entry | null) => ({ ...(of && { f: writtenEntry(of, isBare, how.value) }), other: true });
      const map: unknown = bands
        ? Object.fromEntries(kept.map(([name, of]) => [name, flagsOf(of)]))
        : flagsOf(kept[0]![1]);
      const whole = at === 'FLAGS.production' ? { production: map, staging: {} } : map;
      const data = at === '' ? map : { FLAGS: whole };
      const code = () => new CodePrinter(seed, /tsx?$/.test(path)).file(at === '' ? 'default' : 'FLAGS', whole);
      const may = (context: Context): unknown[] => {
        const { age, country } = context;
        const told = (of: Entry | null) => mayGive(of, isBare, age, country);
        if (!bands) return told(kept[0]![1]);
        if (typeof age !== 'number') return [undefined, ...kept.flatMap(([, of]) => told(of))];
        const band = kept.find(([name]) => age >= bands[name]![0] && age < bands[name]![1]);
        return band ? told(band[1]) : [undefined];
      };
      return {
        path,
        text: path.endsWith('json') ? JSON.stringify(data) : path.endsWith('yaml') ? stringify(data) : code(),
        flag: 'f',
        value: true,
        map: {
          at,
          value: isBare ? '' : how.value,
          gates: isBare ? { minimumAge: null, countries: null, rollout: null } : GATES,
          attributes: { age: 'age', region: 'country' },
          audiences: bands,
        },
        may,
        attributes: { country: ['GB', 'IE', 'FR', '', null, 7] },
      };
    })
    .filter(({ text }) => /\bf\b/.test(text)),
});

const PLAIN: Entry = { value: true, hasValue: true, gates: { minAge: null, countries: null, rollout: null } };
