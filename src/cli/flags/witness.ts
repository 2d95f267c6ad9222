import { ADULT_AGE, parseBand, UNKNOWN_BAND } from '../../model/band.ts';
import type { FlagAudience } from '../../model/flag-audience.ts';
import { ageIn } from '../../model/flag-audience.ts';
import { whoIsServed } from '../../model/flag-answers.ts';
import { formatPlace } from '../../model/place.ts';
import { canonicalJson } from '../../kit/digest.ts';
import { listOf, visible } from '../../kit/text.ts';
import { findWitness, type WitnessAnswer, type WitnessRequest } from '../../extract/flags/answers/witness.ts';
import { printable } from '../../extract/flags/answers/printable.ts';
import type { AgeRange } from '../../extract/flags/search/personas.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { clockOf } from './eval.ts';
import { complain, mapIn, parseValue, readInput } from './input.ts';

export interface WitnessFlags {
  flag: string;
  value: string;
  below?: string;
  band?: string;
  region?: string;
  regionAttribute: string;
  ageAttribute: string;
  ageType: FlagAudience['age']['type'];
  default?: string;
  provider?: string;
  map?: string;
  asOf?: string;
  format: 'text' | 'json';
}

/** Nobody is older, as far as flags go. */
const OLDEST = 120;

/** `flags witness FILE`: who gets a value. 0 a proof that nobody does, 1 somebody does, 2 wrong input, 3 anything else. */
export async function witness(path: string, flags: WitnessFlags, io: Io): Promise<number> {
  const { region } = flags;
  const asOf = flags.asOf ?? io.today;
  clockOf(asOf);
  const request: WitnessRequest = {
    path,
    text: await readInput(path, io),
    provider: flags.provider ?? null,
    ...mapIn(flags.map, { age: flags.ageAttribute, region: flags.regionAttribute }),
    flag: flags.flag,
    value: parseValue(flags.value, '--value'),
    codeDefault: flags.default === undefined ? null : { value: parseValue(flags.default, '--default') },
    audience: { ...ageIn(flags.ageAttribute), age: { attribute: flags.ageAttribute, type: flags.ageType } },
    range: rangeOf(flags),
    region: region === undefined ? null : { attribute: flags.regionAttribute, value: region },
    domains: new Map(),
    asOf,
  };
  const answer = await findWitness(request);
  if ('notices' in answer) return complain(answer.notices, io);
  const found = reportOf(request, answer);
  const strange = neverServed(request, answer);
  if (strange !== null) io.err(`childproof: ${visible(strange)}\n`);
  io.out(flags.format === 'json' ? `${canonicalJson(found, 2)}\n` : textOf(found, answer));
  return found.verdict === 'safe' ? 0 : found.verdict === 'witness' ? 1 : 3;
}

/** Asked for "true" where a flag serves true, nobody gets it, and nothing is shown by that. */
function neverServed(
  { value, codeDefault, flag }: WitnessRequest,
  { subject, judgement }: WitnessAnswer,
): string | null {
  const asked = JSON.stringify(value);
  const served = [...new Set(subject.values.map(one => JSON.stringify(one.value)))];
  const isKnown = served.includes(asked) || (codeDefault !== null && JSON.stringify(codeDefault.value) === asked);
  if (isKnown || judgement.verdict !== 'safe' || served.length === 0) return null;
  return `no variant of "${flag}" has the value ${asked}; they have ${listOf(served)}`;
}

/** The person of unknown age is asked about too, unless a band was named. */
function rangeOf({ below, band }: WitnessFlags): AgeRange {
  if (below !== undefined && band !== undefined) throw new UsageError('--below and --band cannot be given together');
  if (band === UNKNOWN_BAND.name) return { from: 0, below: 0, unknown: true };
  if (band !== undefined) {
    const parsed = parseBand(band);
    if (!parsed) throw new UsageError(`--band: "${band}" is no band such as 13-15, 18+ or unknown`);
    return { from: parsed.from, below: (parsed.to ?? OLDEST) + 1, unknown: false };
  }
  const limit = below === undefined ? ADULT_AGE : Number(below);
  if (!Number.isInteger(limit) || limit < 1 || limit > OLDEST + 1)
    throw new UsageError(`--below: "${below}" is no age in whole years`);
  return { from: 0, below: limit, unknown: true };
}

function reportOf(request: WitnessRequest, { provider, judgement, witness: person, at, result }: WitnessAnswer) {
  const { verdict, hits, reason, share } = judgement;
  const ages = new Set(hits.map(({ persona }) => persona.age));
  const known = [...ages].filter(age => age !== null).sort((a, b) => a - b);
  return {
    flag: request.flag,
    value: request.value,
    verdict,
    witness: person && {
      context: printable(person.context),
      from: person.from === null ? null : new Date(person.from).toISOString(),
    },
    /** Whole years, and null for a person of unknown age. */
    ages: ages.has(null) ? [...known, null] : known,
    share: share === null ? null : Number(share.toPrecision(6)),
    at,
    reason: reason ?? person?.outcome.reason ?? null,
    evaluations: result.evaluations,
    engine: provider.engine,
  };
}

function textOf(found: ReturnType<typeof reportOf>, { judgement: { hits }, result }: WitnessAnswer): string {
  const what = `${found.flag} serving ${JSON.stringify(found.value)}`;
  const rows: [string, string | null][] = [
    [
      'who',
      hits.length > 0 ? whoIsServed(hits.map(({ persona }) => ({ persona: persona.text, age: persona.age }))) : null,
    ],
    ['person', found.witness && JSON.stringify(found.witness.context)],
    ['from', found.witness?.from ?? null],
    [
      'share',
      found.share === null || found.share === 1
        ? null
        : `${Number((found.share * 100).toPrecision(6))} % of such people`,
    ],
    ['where', formatPlace(found.at)],
    ['reason', found.reason],
    ['reads', result.reads.join(', ') || 'nothing of the person'],
    ['asked', `${found.evaluations} evaluations by ${found.engine}`],
  ];
  const lines = rows.flatMap(([name, text]) => (text === null ? [] : [`  ${name.padEnd(8)}${visible(text)}`]));
  return `${found.verdict}: ${visible(what)}\n${lines.join('\n')}\n`;
}
