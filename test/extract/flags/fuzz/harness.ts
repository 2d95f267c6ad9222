import * as fc from 'fast-check';
import { PROVIDERS } from '../../../../src/extract/flags/providers.ts';
import type { Context, FlagProvider, FlagSubject } from '../../../../src/extract/flags/provider.ts';
import { MISSHAPEN } from '../../../../src/extract/flags/written.ts';
import { ABSENT, contextWith } from '../../../../src/extract/flags/search/contexts.ts';
import { CHILDREN } from '../../../../src/extract/flags/search/personas.ts';
import { Dice } from '../../../../src/extract/flags/search/self-check.ts';
import { search } from '../../../../src/extract/flags/search/search.ts';
import { judge, type SearchVerdict } from '../../../../src/extract/flags/search/verdict.ts';
import type { FlagMap } from '../../../../src/model/flag-map.ts';
import { ageIn } from '../../../../src/model/flag-audience.ts';

/** A random file of one system, with what to try by brute force. Attributes are named as an application names them. */
export interface FuzzCase {
  path: string;
  text: string;
  flag: string;
  /** The value asked about. */
  value: unknown;
  /** Attribute -> all values to try, besides none: constants of the rules, what is near to them, and others. */
  attributes: Readonly<Record<string, readonly unknown[]>>;
  /** True if the rules draw people by chance, so that one answer need not be the next. */
  isByChance?: boolean;
  /** How a map of a project's own is built. */
  map?: FlagMap;
  /** All that a person may get, for files that leave something to code: more than one value, where they do. */
  may?(context: Context): readonly unknown[];
  /** Values of the attribute that percentages hash; `user-1` … `user-40` unless it says otherwise. */
  keys?: readonly string[];
}

/** Patterns as people write them, over addresses such as `kim@pilot.example`. */
export const PATTERNS = [
  '^kim',
  '^k.m',
  'pilot',
  '(pilot|beta)',
  '@[a-z]+[.]example$',
  '^[^@\\s]+@pilot\\.example$',
  '\\bpilot\\b',
  '\\d',
  '[A-Z]',
  '^$',
  'm.*example',
  '^.{3,8}$',
  '^(kim|lee)@',
];
/** These, and others that look ahead. */
export const MORE_PATTERNS = [...PATTERNS, '^(?!kim)', '^(?=.*\\d).+@'];
/** Texts for them. */
export const ADDRESSES = [
  'kim@pilot.example',
  'KIM@pilot.example',
  'kom@x.example',
  'pilot-7@mail.example',
  'x@y.example',
  'lee@beta.example',
  'pilot@pilot.example',
  'pilots',
  'kim7@q',
  ' ',
  '',
];

export interface FlagFuzz {
  provider: string;
  cases: fc.Arbitrary<FuzzCase>;
}

export function defineFuzz(fuzz: FlagFuzz): FlagFuzz {
  return fuzz;
}

export const CLOCK = Date.UTC(2026, 10, 25);
const MAX_CONTEXTS = 1500;
const KEYS = Array.from({ length: 40 }, (_, index) => `user-${index + 1}`);
/** No application sends these for an age, and what they are to a rule is tried all the same. */
const AGES: readonly unknown[] = [...Array.from({ length: 18 }, (_, age) => age), ABSENT, null, undefined];

export interface FuzzResult {
  verdict: SearchVerdict;
  reason: string | null;
  /** What is wrong with the verdict; null if nothing is. */
  fault: string | null;
  contexts: number;
  milliseconds: number;
}

/** Searches one random flag, and then asks the vendor's library for as many people as there are. */
export async function tryCase(fuzz: FlagFuzz, one: FuzzCase): Promise<FuzzResult> {
  const provider = (PROVIDERS as readonly FlagProvider[]).find(({ id }) => id === fuzz.provider)!;
  const loaded = await provider.load(one.path, one.text, one.map);
  try {
    const subject = loaded.subjects.find(({ key }) => key === one.flag);
    if (!subject) throw new Error(`the file is not read: ${loaded.notices.map(({ message }) => message).join('; ')}`);
    return await compare(provider, subject, one);
  } finally {
    loaded.close?.();
  }
}

async function compare(provider: FlagProvider, subject: FlagSubject, one: FuzzCase): Promise<FuzzResult> {
  const { isByChance = false } = one;
  const pathOf = (name: string) => provider.pathOf?.(name) ?? name;
  const wanted = JSON.stringify(one.value);
  const start = performance.now();
  const result = await search(subject, {
    audience: ageIn(pathOf('age')),
    range: CHILDREN,
    domains: new Map(),
    fixed: new Map(),
    region: null,
    clock: CLOCK,
  });
  const milliseconds = performance.now() - start;
  const { verdict, reason, hits } = judge(subject, result, value => JSON.stringify(value) === wanted, NOTHING);
  if (reason?.startsWith(MISSHAPEN)) return { verdict, reason, fault: reason, contexts: 0, milliseconds };
  for (const { context, from, share } of hits) {
    // Who is drawn anew at each question gets it again by and by.
    const turns = isByChance ? Math.ceil(12 / share) + 64 : 1;
    let isRepeated = false;
    for (let turn = 0; turn < turns && !isRepeated; turn++)
      isRepeated = JSON.stringify((await subject.evaluate(context, from ?? CLOCK)).value) === wanted;
    if (!isRepeated)
      return { verdict, reason, fault: `no witness: ${JSON.stringify(context)}`, contexts: 0, milliseconds };
  }
  const contexts = contextsOf(provider, one);
  for (const context of contexts) {
    const { value } = await subject.evaluate(context, CLOCK);
    const contradicted = one.may && contradiction(value, one.may(context), wanted, verdict);
    if (contradicted) {
      const fault = `${contradicted}: ${JSON.stringify(context)}`;
      return { verdict, reason, fault, contexts: contexts.length, milliseconds };
    }
    if (JSON.stringify(value) !== wanted || verdict === 'witness') continue;
    const fault = verdict === 'safe' ? `not safe: ${JSON.stringify(context)}` : null;
    return { verdict, reason, fault, contexts: contexts.length, milliseconds };
  }
  return { verdict, reason, fault: null, contexts: contexts.length, milliseconds };
}

/** What is wrong with an answer, and with a verdict, where this is all that a person may get; null if nothing is. */
function contradiction(value: unknown, may: readonly unknown[], wanted: string, verdict: SearchVerdict): string | null {
  const all = new Set(may.map(one => JSON.stringify(one)));
  if (all.size > 1 && value !== undefined) return `${JSON.stringify(value)} is only one of ${[...all].join(' and ')}`;
  if (all.size === 1 && !all.has(JSON.stringify(value))) return `${JSON.stringify(value)} is not ${[...all].join('')}`;
  return verdict === 'safe' && all.has(wanted) ? 'not safe' : null;
}

/** The application gives something that is no value of any flag. */
const NOTHING = { value: { application: 'decides' } };

/** All combinations of all values, or a random part of them where there are too many. */
function contextsOf(provider: FlagProvider, { attributes, keys = KEYS }: FuzzCase): Context[] {
  const pathOf = (name: string) => provider.pathOf?.(name) ?? name;
  const all: [path: string, values: readonly unknown[]][] = [
    [pathOf('age'), AGES],
    ...Object.entries(attributes).map(([name, of]): [string, readonly unknown[]] => [
      pathOf(name),
      [ABSENT, undefined, ...of],
    ]),
  ];
  if (!all.some(([path]) => path === provider.keyAttribute)) all.push([provider.keyAttribute, [ABSENT, ...keys]]);
  const total = all.reduce((product, [, of]) => product * of.length, 1);
  const dice = new Dice(7);
  return Array.from({ length: Math.min(total, MAX_CONTEXTS) }, (_, index) => {
    let rest = total > MAX_CONTEXTS ? dice.below(total) : index;
    return contextWith(
      {},
      all.map(([path, of]) => {
        const value = of[rest % of.length];
        rest = Math.floor(rest / of.length);
        return [path, value] as const;
      }),
    );
  });
}
