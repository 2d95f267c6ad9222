import type { FlagAudience } from '../../../model/flag-audience.ts';
import type { FlagMap } from '../../../model/flag-map.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Place } from '../../../model/place.ts';
import { topOf } from '../../../model/place.ts';
import { didYouMean, visible } from '../../../kit/text.ts';
import { detectProvider } from '../detect.ts';
import { loadWith } from '../written.ts';
import type { FlagProvider, FlagSubject, LoadedFlags } from '../provider.ts';
import { audienceAt, type AgeRange } from '../search/personas.ts';
import { search, type Answer, type SearchResult } from '../search/search.ts';
import { judge, type Judgement } from '../search/verdict.ts';

/** A question about one flag of one file. Attributes are named as an application names them. */
export interface WitnessRequest {
  path: string;
  text: string;
  /** Null to tell the system by the form of the file. */
  provider: string | null;
  /** How a map of the project's own is built. */
  map?: FlagMap;
  flag: string;
  value: unknown;
  /** What the application gives where the file decides nothing; null if that is not known. */
  codeDefault: { value: unknown } | null;
  audience: FlagAudience;
  range: AgeRange;
  region: { attribute: string; value: string } | null;
  /** Attribute -> all values that it can have. */
  domains: ReadonlyMap<string, readonly unknown[]>;
  /** As `2026-11-25`. */
  asOf: string;
}

export interface WitnessAnswer {
  provider: FlagProvider;
  subject: FlagSubject;
  judgement: Judgement;
  /** The first of those who get it. */
  witness: Answer | null;
  /** The part of the rules that gave it to them; else the flag. */
  at: Place;
  result: SearchResult;
}

/** Whether somebody gets a value, with the person; or what is wrong with the file. */
export async function findWitness(request: WitnessRequest): Promise<WitnessAnswer | { notices: readonly Notice[] }> {
  const opened = await openFlags(request);
  if (!('loaded' in opened)) return opened;
  const { provider, loaded } = opened;
  try {
    const subject = loaded.subjects.find(({ key }) => key === request.flag);
    if (!subject) return { notices: [unknownFlag(request, loaded)] };
    const pathOf = (name: string) => provider.pathOf?.(name) ?? name;
    const { region, domains } = request;
    const clock = Date.parse(`${request.asOf}T00:00:00Z`);
    const result = await search(subject, {
      audience: audienceAt(request.audience, pathOf),
      range: request.range,
      domains: new Map([...domains].map(([name, values]) => [pathOf(name), values])),
      fixed: new Map(region ? [[pathOf(region.attribute), region.value]] : []),
      region: null,
      clock,
    });
    const wanted = JSON.stringify(request.value);
    const judgement = judge(subject, result, value => JSON.stringify(value) === wanted, request.codeDefault);
    const [hit] = judgement.hits;
    const at = hit ? await subject.ruleAt(hit.context, hit.from ?? clock) : subject.at;
    // What is reported can be asked again with `flags eval`.
    const isStranger = hit && Object.keys(hit.context).length === 0 && subject.stranger;
    const witness = hit ? (isStranger ? { ...hit, context: subject.stranger! } : hit) : null;
    return { provider, subject, judgement, witness, at, result };
  } finally {
    loaded.close?.();
  }
}

/** Reads a file of flags with the system it belongs to. */
export async function openFlags({
  path,
  text,
  provider: named,
  map,
}: Pick<WitnessRequest, 'path' | 'text' | 'provider' | 'map'>): Promise<
  { provider: FlagProvider; loaded: LoadedFlags } | { notices: readonly Notice[] }
> {
  const detected = detectProvider(path, text, named);
  if ('notice' in detected) return { notices: [detected.notice] };
  const loaded = await loadWith(detected.provider, { path, text, map });
  if (loaded.subjects.length > 0 || loaded.notices.length === 0) return { provider: detected.provider, loaded };
  loaded.close?.();
  return { notices: loaded.notices };
}

function unknownFlag({ path, flag }: WitnessRequest, { subjects }: LoadedFlags): Notice {
  const keys = subjects.map(({ key }) => key);
  const message = visible(`the file holds no flag "${flag}"${didYouMean(flag, keys)}`);
  return { code: 'flags-invalid', message, at: topOf(path), hint: null };
}
