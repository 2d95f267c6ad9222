import { count, visible } from '../kit/text.ts';
import type { Guard } from '../model/code-fact.ts';
import type { Fact } from '../model/fact.ts';
import { columns, wrapText } from './words.ts';

/** Facts file by file: place, concept and symbol in columns, and below each what is known about it. */
export function factsText(facts: readonly Fact[], width: number): string {
  const byPath = new Map<string, Fact[]>();
  for (const fact of facts) byPath.set(fact.at.path, [...(byPath.get(fact.at.path) ?? []), fact]);
  const blocks = [...byPath].map(([path, list]) => `${visible(path)}\n${listText(list, width)}\n\n`);
  const closing = 'Facts say what is there, not whether it is right: `childproof check` judges.';
  return `${blocks.join('')}${count(facts.length, 'fact')} in ${count(byPath.size, 'file')}. ${closing}\n`;
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
        guardsOf(guards),
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
        guards.length > 0 ? guardsOf(guards) : '',
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
  const list = guards.map(({ kind, at, limit }) => {
    const years = limit === undefined || limit === null ? '' : `, below ${limit}`;
    return `${kind} (line ${at.start.line}${years})`;
  });
  return `behind ${[...new Set(list)].join(', ')}`;
}

const MAX_ARGUMENT = 60;
const shortened = (text: string) => (text.length > MAX_ARGUMENT ? `${text.slice(0, MAX_ARGUMENT - 1)}…` : text);
