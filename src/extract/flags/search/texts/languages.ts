import { loweredUnits } from './dialects.ts';
import { Graph, Unfollowed } from './graph.ts';
import { ANY, signs, type Units } from './units.ts';

/** A set of texts: those of which each part is met, or not met, as it says. */
export interface Language {
  parts: readonly { graph: Graph; met: boolean }[];
}

export type Where = 'whole' | 'start' | 'end' | 'within';

/**
 * Texts that are a text, or have it at their start, at their end or somewhere.
 * @param isFolded Both are made lower case first, as the library does.
 */
export function literal(text: string, where: Where, isFolded = false): Language {
  const graph = new Graph();
  if (where === 'end' || where === 'within') graph.take(graph.start, ANY, graph.start);
  let at = graph.start;
  const units = isFolded ? text.toLowerCase().split('') : text.split('');
  for (const [index, unit] of units.entries()) {
    const isLast = index === units.length - 1 && (where === 'start' || where === 'within');
    const to = graph.step();
    graph.take(at, isFolded ? foldedUnit(unit, isLast) : signs(unit), to);
    at = to;
  }
  if (where === 'start' || where === 'within') {
    graph.go(at, graph.end);
    graph.take(graph.end, ANY, graph.end);
  } else graph.go(at, graph.end, 'end');
  return { parts: [{ graph, met: true }] };
}

function foldedUnit(unit: string, isLast: boolean): Units {
  // A sigma goes by what follows it, the dot of a capital I is a sign of its own, and pairs are folded as pairs.
  if (/[\u0307\u03c2\u03c3\ud800-\udfff]/.test(unit))
    throw new Unfollowed('rare signs in it are compared without regard to case');
  const units = loweredUnits(unit);
  return isLast && unit === 'i' ? [...units, [0x130, 0x131]] : units;
}

/** Texts that come after a text in the order of units, which is JavaScript's. */
export function after(text: string): Language {
  const graph = new Graph();
  let at = graph.start;
  for (const unit of text.split('')) {
    const code = unit.charCodeAt(0);
    graph.take(at, [[code + 1, 0x1_00_00]], graph.end);
    const to = graph.step();
    graph.take(at, signs(unit), to);
    at = to;
  }
  graph.take(at, ANY, graph.end);
  graph.take(graph.end, ANY, graph.end);
  return { parts: [{ graph, met: true }] };
}
