import { canonicalJson } from '../kit/digest.ts';
import { didYouMean, visible } from '../kit/text.ts';
import { EVERYTHING } from '../model/demand.ts';
import { laneOf } from '../model/notice.ts';
import { comparePlaces, compareText, formatPlace } from '../model/place.ts';
import { gather } from '../run.ts';
import type { Gathered } from '../run.ts';
import { runOptions } from './check.ts';
import { factsText } from './facts-text.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';

export interface FactsFlags {
  format: 'text' | 'json';
  config?: string;
  concept?: string;
  /** `FILE:LINE[:COLUMN]`: say why that line is or is not a fact, instead of listing. */
  why?: string;
  cache: boolean;
}

/** `facts [DIR]`: what was recognised, before any judgement. 0 everything was read, 2 wrong input, 3 incomplete. */
export async function facts(folder: string, flags: FactsFlags, io: Io): Promise<number> {
  const { config, cache, concept } = flags;
  const options = runOptions(folder, config === undefined ? { cache } : { config, cache }, io);
  // An explanation of one line is to be whole.
  const gathered = await gather(flags.why === undefined ? options : { ...options, demand: EVERYTHING });
  if (flags.why !== undefined) {
    const { why } = await import('./why.ts');
    return await why(flags.why, options.tree, gathered, flags.format, io);
  }
  if (concept !== undefined) checkConcept(concept, gathered);
  const sorted = gathered.facts
    .filter(fact => concept === undefined || ('concept' in fact && fact.concept === concept))
    .sort((a, b) => comparePlaces(a.at, b.at) || compareText(a.kind, b.kind));
  if (flags.format === 'json') {
    const list = sorted.map(fact => Object.assign({ concept: null }, fact));
    io.out(`${canonicalJson({ facts: list, notices: gathered.notices, sources: gathered.sources }, 2)}\n`);
  } else {
    io.out(factsText(sorted, gathered.sources, io.isTerminal ? io.width : 100));
    for (const notice of gathered.notices)
      io.err(`${notice.at ? `${visible(formatPlace(notice.at))} ` : ''}${visible(notice.message)}\n`);
  }
  if (gathered.notices.some(notice => laneOf(notice) === 'wrong')) return 2;
  const isIncomplete = gathered.notices.some(
    notice => laneOf(notice) === 'incomplete' && notice.code !== 'no-manifest',
  );
  return isIncomplete || gathered.sources.some(source => source.status === 'failed') ? 3 : 0;
}

function checkConcept(concept: string, { library }: Gathered): void {
  const ids = library.concepts.map(one => one.concept);
  if (!ids.includes(concept))
    throw new UsageError(`--concept: there is no concept "${visible(concept)}"${didYouMean(concept, ids)}`);
}
