import { canonicalJson } from '../kit/digest.ts';
import { count, visible } from '../kit/text.ts';
import type { Fact } from '../model/fact.ts';
import { laneOf } from '../model/notice.ts';
import { comparePlaces, compareText, formatPlace } from '../model/place.ts';
import { gather } from '../run.ts';
import { runOptions } from './check.ts';
import type { Io } from './io.ts';
import { columns } from './words.ts';

/** `facts [DIR]`: what was recognised, before any judgement. 0 everything was read, 2 wrong input, 3 incomplete. */
export async function facts(
  folder: string,
  flags: { format: 'text' | 'json'; config?: string },
  io: Io,
): Promise<number> {
  const gathered = await gather(runOptions(folder, flags.config === undefined ? {} : { config: flags.config }, io));
  const sorted = [...gathered.facts].sort((a, b) => comparePlaces(a.at, b.at) || compareText(a.kind, b.kind));
  if (flags.format === 'json') {
    const list = sorted.map(fact => Object.assign({ concept: null }, fact));
    io.out(`${canonicalJson({ facts: list, notices: gathered.notices, sources: gathered.sources }, 2)}\n`);
  } else {
    io.out(textOf(sorted));
    for (const notice of gathered.notices)
      io.err(`${notice.at ? `${visible(formatPlace(notice.at))} ` : ''}${visible(notice.message)}\n`);
  }
  if (gathered.notices.some(notice => laneOf(notice) === 'wrong')) return 2;
  const isIncomplete = gathered.notices.some(
    notice => laneOf(notice) === 'incomplete' && notice.code !== 'no-manifest',
  );
  return isIncomplete || gathered.sources.some(source => source.status === 'failed') ? 3 : 0;
}

function textOf(list: readonly Fact[]): string {
  const rows = list.map(fact => [
    visible(formatPlace(fact.at)),
    fact.kind,
    visible('concept' in fact ? fact.concept : ''),
    visible(detailOf(fact)),
  ]);
  const table = rows.length > 0 ? `${columns(rows)}\n\n` : '';
  return `${table}${count(rows.length, 'fact')}. Facts say what is there, not whether it is right: \`childproof check\` judges.\n`;
}

/** The one thing about a fact that a reader looks for. */
function detailOf(fact: Fact): string {
  switch (fact.kind) {
    case 'operation': {
      const guards = [...new Set(fact.value.guards.map(guard => guard.kind))];
      return `${fact.value.symbol} (${fact.value.side}; ${guards.length > 0 ? `guards: ${guards.join(', ')}` : 'no guard'})`;
    }
    case 'surface': {
      const controls = fact.value.controls.map(control => `${control.symbol} ${control.state}`);
      return `${fact.value.symbol} (${controls.length > 0 ? controls.join(', ') : 'no control'}${fact.value.complete ? '' : '; not followed to its end'})`;
    }
    case 'default':
      return `${fact.value.symbol} = ${fact.value.text} (${fact.value.owner}; ${fact.value.setting}: ${fact.value.option ?? 'unknown'})`;
    case 'flag':
      return `${fact.value.key} (${fact.value.environment}; reads ${fact.value.reads.join(', ') || 'nothing'}; ${fact.value.proof ? 'proof' : (fact.value.doubt ?? 'no proof')})`;
    case 'feature':
      return `${fact.value.key} (${fact.value.kind}; ${fact.value.availableTo.map(band => band.name).join(' ') || 'off for everybody'})`;
    case 'setting':
      return `${fact.value.feature}.${fact.value.name} (${fact.value.declared ? 'declared' : 'not declared'})`;
    default:
      return fact.subject;
  }
}
