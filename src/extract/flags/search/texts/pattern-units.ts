import type { AST } from '@eslint-community/regexpp';
import { foldedUnits, type Dialect } from './dialects.ts';
import { Unfollowed } from './graph.ts';
import { allBut, ANY, DIGITS, signs, unitsOf, WORD, type Units } from './units.ts';

export interface PatternFlags {
  /** Without regard to case. */
  folded?: boolean;
  /** Each line has a start and an end. */
  lines?: boolean;
  /** A dot is any sign. */
  dots?: boolean;
}

/** How a pattern is read. */
export interface Reading {
  dialect: Dialect;
  /** Whether what is repeated some times is taken for repeated without end. */
  isForTime?: boolean;
  folded: boolean;
  lines: boolean;
  dots: boolean;
}

/** The units that one sign of a pattern stands for. */
export function unitsIn(
  node: AST.CharacterClassElement | AST.CharacterSet | AST.CharacterClass,
  reading: Reading,
): Units {
  const { dialect } = reading;
  switch (node.type) {
    case 'Character':
      return foldedIn([[node.value, node.value + 1]], reading);
    case 'CharacterClassRange':
      return foldedIn([[node.min.value, node.max.value + 1]], reading);
    case 'CharacterSet':
      if (node.kind === 'any') return reading.dots ? ANY : dialect.dot;
      if (node.kind === 'property') throw new Unfollowed('its pattern asks for a kind of signs');
      return turned(
        node.kind === 'digit' ? DIGITS : node.kind === 'space' ? dialect.space : wordIn(reading, node.negate),
        node.negate,
      );
    case 'CharacterClass':
      return turned(unitsOf(node.elements.flatMap(one => unitsIn(one, reading))), node.negate);
    default:
      throw new Unfollowed('its pattern puts sets of signs together');
  }
}

const turned = (units: Units, isNegated: boolean): Units => (isNegated ? allBut(units) : units);

/** Where all of Unicode is folded, two more signs are letters of words; and which are none, is another matter. */
function wordIn({ folded, dialect }: Reading, isNegated: boolean): Units {
  if (!folded || !dialect.byPoint) return WORD;
  if (isNegated || dialect.strange) throw new Unfollowed('its pattern asks for words without regard to case');
  return unitsOf([...WORD, ...signs('\u017f\u212a')]);
}

function foldedIn(units: Units, { dialect, folded }: Reading): Units {
  if (units.some(([, below]) => below > 0x1_00_00)) throw new Unfollowed('its pattern names rare signs');
  if (dialect.byPoint && units.some(([from, below]) => from < 0xe000 && below > 0xd800))
    throw new Unfollowed('its pattern names halves of signs');
  if (!folded) return units;
  const all: (readonly [number, number])[] = [];
  for (const [from, below] of units)
    for (let unit = from; unit < below; unit++) {
      const both = foldedUnits(unit, dialect);
      if (both === null) throw new Unfollowed('its pattern names rare signs without regard to case');
      all.push(...both);
    }
  return unitsOf(all);
}
