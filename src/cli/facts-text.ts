import { count, visible } from '../kit/text.ts';
import type { Guard } from '../model/code-fact.ts';
import type { Fact } from '../model/fact.ts';
import { compareText } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { columns, wrapText } from './words.ts';

/** Facts file by file: place, concept and symbol in columns, and below each what is known about it; then which files were read. */
export function factsText(facts: readonly Fact[], sources: readonly Source[], width: number): string {
  const byPath = new Map<string, Fact[]>();
  for (const fact of facts) byPath.set(fact.at.path, [...(byPath.get(fact.at.path) ?? []), fact]);
  const blocks = [...byPath].map(([path, list]) => `${visible(path)}\n${listText(list, width)}\n\n`);
  const closing = 'Facts say what is there, not whether it is right: `childproof check` judges.';
  const total = `${count(facts.length, 'fact')} in ${count(byPath.size, 'file')}. ${closing}`;
  return `${blocks.join('')}${wrapText(total, width, '')}\n${wrapText(readText(sources), width, '')}\n`;
}

/** `12 files were read as code. Left out: 3 test, 1 vendored.` */
function readText(sources: readonly Source[]): string {
  const code = sources.filter(source => source.role === 'code');
  const out = new Map<string, number>();
  for (const { status, reason } of code)
    if (status === 'skipped' && reason !== null) out.set(reason, (out.get(reason) ?? 0) + 1);
  const reasons = [...out].sort(([a, some], [b, others]) => others - some || compareText(a, b));
  const read = code.filter(source => source.status === 'read').length;
  const left = reasons.map(([reason, amount]) => `${amount} ${visible(reason)}`).join('; ');
  return `${count(read, 'file')} read as code${left === '' ? '' : `. Left out: ${left}`}. \`--format json\` lists each.`;
}

function listText(facts: readonly Fact[], width: number): string {
  const places = facts.map(({ at }) => `${at.start.line}:${at.start.column}`);
  const widest = Math.max(...places.map(place => place.length));
  const heads = columns(
    facts.map((fact, index) => [
      `  ${places[index]!.padStart(widest)}`,
      'concept' in fact ? visible(fact.concept) : fact.kind,
      visible(nameOf(fact)),
    ]),
  ).split('\n');
  return facts
    .flatMap((fact, index) => {
      const details = detailsOf(fact);
      return [heads[index]!, ...(details === '' ? [] : [wrapText(visible(details), width, ' '.repeat(widest + 4))])];
    })
    .join('\n');
}

/** What a reader knows the fact by. */
function nameOf(fact: Fact): string {
  switch (fact.kind) {
    case 'operation':
    case 'surface':
      return fact.value.symbol;
    case 'default':
      return `${fact.value.symbol} = ${fact.value.text}`;
    case 'flag':
    case 'feature':
      return fact.value.key;
    case 'setting':
      return `${fact.value.feature}.${fact.value.name}`;
    default:
      return fact.subject;
  }
}

function detailsOf(fact: Fact): string {
  switch (fact.kind) {
    case 'operation': {
      const { side, guards, argument, traits, options } = fact.value;
      const set = options.map(({ name, value, text }) => `${name}: ${value === null ? text : String(value)}`);
      return parts([
        sideOf(side),
        guards ? guardsOf(guards) : '',
        traits.join(', '),
        argument === null ? '' : `with "${shortened(argument)}"`,
        set.length > 0 ? `sets ${set.join(', ')}` : '',
      ]);
    }
    case 'surface': {
      const { side, controls, complete, guards } = fact.value;
      const offered = controls.map(({ concept, symbol, state }) => `${concept} ${symbol} (${state})`);
      return parts([
        sideOf(side),
        offered.length > 0 ? `offers ${offered.join(', ')}` : 'offers no control',
        complete ? '' : 'not followed to its end',
        guards && guards.length > 0 ? guardsOf(guards) : '',
      ]);
    }
    case 'default': {
      const { setting, option, owner, side } = fact.value;
      return parts([`${setting}: ${option ?? 'a value that is not known'}`, owner, side === 'unknown' ? '' : side]);
    }
    case 'flag': {
      const { environment, reads, proof, doubt } = fact.value;
      return parts([environment, `reads ${reads.join(', ') || 'nothing'}`, proof ? 'proof' : (doubt ?? 'no proof')]);
    }
    case 'feature':
      return parts([fact.value.kind, fact.value.availableTo.map(band => band.name).join(' ') || 'off for everybody']);
    case 'setting':
      return fact.value.declared ? 'declared' : 'not declared';
    default:
      return '';
  }
}

const parts = (list: readonly string[]) => list.filter(part => part !== '').join('; ');
const sideOf = (side: string) => (side === 'unknown' ? 'side unknown' : side);

/** `behind age (line 12, below 18), connection (line 14)`. */
function guardsOf(guards: readonly Guard[]): string {
  if (guards.length === 0) return 'no guard';
  const list = guards.map(({ kind, at, limit, another, unread, ofPage }) => {
    const years = limit === undefined || limit === null ? '' : `, below ${limit}`;
    return `${kind} (line ${at.start.line}${years}${another ? `, but of ${another.asked}` : ''}${unread === undefined ? '' : ', not read to its end'}${ofPage ? ', of the page alone' : ''})`;
  });
  return `behind ${[...new Set(list)].join(', ')}`;
}

const MAX_ARGUMENT = 60;
const shortened = (text: string) => (text.length > MAX_ARGUMENT ? `${text.slice(0, MAX_ARGUMENT - 1)}…` : text);
