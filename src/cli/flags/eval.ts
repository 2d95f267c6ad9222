import { PLAIN_MAP } from '../../model/flag-map.ts';
import { day } from '../../kit/day.ts';
import { canonicalJson } from '../../kit/digest.ts';
import { visible } from '../../kit/text.ts';
import { evaluateCases, type EvaluationCase } from '../../extract/flags/answers/evaluate.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { columns } from '../words.ts';
import { complain, mapIn, parseJson, readInput } from './input.ts';

export interface EvalFlags {
  cases: string;
  provider?: string;
  map?: string;
  asOf?: string;
  format: 'text' | 'json';
}

/** `flags eval FILE`: what the vendor's library gives for each case. 0 every case was asked, 2 wrong input. */
export async function evalFlags(
  path: string,
  { cases, provider, map, asOf, format }: EvalFlags,
  io: Io,
): Promise<number> {
  if (path === '-' && cases === '-')
    throw new UsageError('the file and the cases cannot both come from standard input');
  const asked = casesIn(parseJson(await readInput(cases, io), cases === '-' ? 'standard input' : visible(cases)));
  const text = await readInput(path, io);
  const file = {
    path,
    text,
    provider: provider ?? null,
    ...mapIn(map, PLAIN_MAP.attributes),
    clock: clockOf(asOf ?? io.today),
  };
  const evaluated = await evaluateCases(file, asked);
  if ('notices' in evaluated) return complain(evaluated.notices, io);
  if (format === 'json') io.out(`${canonicalJson(evaluated.results, 2)}\n`);
  else {
    const rows = evaluated.results.map(({ flag, value, variant, reason }) =>
      [flag, JSON.stringify(value), variant ?? '', reason].map(visible),
    );
    io.out(`${columns([['FLAG', 'VALUE', 'VARIANT', 'REASON'], ...rows])}\n`);
  }
  return 0;
}

/** Midnight of the day, in milliseconds since 1970. */
export function clockOf(text: string): number {
  if (day(text) === null) throw new UsageError(`--as-of: "${text}" is not a day of the calendar, written YYYY-MM-DD`);
  return Date.parse(`${text}T00:00:00Z`);
}

function casesIn(document: unknown): EvaluationCase[] {
  if (!Array.isArray(document)) throw new UsageError('cases are a list of { flag, context, default }');
  return (document as unknown[]).map((one, index) => {
    const wrong = (what: string) => new UsageError(`case ${index + 1}: ${what}`);
    if (typeof one !== 'object' || one === null) throw wrong('it is not an object');
    const { flag, context = {}, default: own = null } = one as Record<string, unknown>;
    if (typeof flag !== 'string') throw wrong('`flag` is not a text');
    if (typeof context !== 'object' || context === null || Array.isArray(context))
      throw wrong('`context` is not an object');
    return { flag, context: context as EvaluationCase['context'], default: own };
  });
}
