import { JAVASCRIPT } from './dialects.ts';
import { Graph, Unfollowed } from './graph.ts';
import { graphForTime } from './patterns.ts';
import type { Units } from './units.ts';

/** Larger patterns are refused: nobody has looked at all their ways. */
const MAX_PLACES = 300;

/**
 * Whether a library that tries one way through a pattern after the other can take for ever on some texts: where one text
 * leads from a place back to it on two ways, each repetition doubles them. Null if the pattern cannot be followed.
 */
export function isExponential(source: string): boolean | null {
  try {
    return hasDoubleWay(placesOf(graphForTime(source, JAVASCRIPT)));
  } catch (error) {
    if (error instanceof Unfollowed) return null;
    throw error;
  }
}

/** A part of the pattern that takes one sign, and where it goes on: to the same place twice where two ways lead there. */
interface Place {
  on: Units;
  next: readonly number[];
}

function placesOf(graph: Graph): Place[] {
  const from = graph.taking.flatMap((edges, step) => edges.map(({ on, to }) => ({ step, on, to })));
  if (from.length > MAX_PLACES) throw new Unfollowed('its pattern is too large to be followed');
  return from.map(({ on, to }) => {
    const next: number[] = [];
    for (const [step, count] of waysFrom(graph, to))
      for (const [index, other] of from.entries())
        if (other.step === step) next.push(...Array.from({ length: count }, () => index));
    return { on, next };
  });
}

/** How many ways lead from a step to others without taking a sign: one, or two for more. */
function waysFrom(graph: Graph, start: number): Map<number, number> {
  const ways = new Map<number, number>();
  const walk = (step: number, seen: ReadonlySet<number>): void => {
    const count = ways.get(step) ?? 0;
    if (count >= 2) return;
    ways.set(step, count + 1);
    for (const { to } of graph.free[step]!) if (!seen.has(to)) walk(to, new Set(seen).add(to));
  };
  walk(start, new Set([start]));
  return ways;
}

/** Pairs of places looked at before a pattern counts as one that cannot be followed. */
const MAX_PAIRS = 1_000_000;

/** Two walkers start together, part at some time, and meet again at the start; always taking the same signs. */
function hasDoubleWay(places: readonly Place[]): boolean {
  let pairs = 0;
  const returnsTwice = (start: number): boolean => {
    const seen = new Set<number>();
    const queue: [one: number, other: number, parted: boolean][] = [[start, start, false]];
    for (const [one, other, parted] of queue) {
      const [some, others] = [places[one]!.next, places[other]!.next];
      for (const [first, a] of some.entries())
        for (const [second, b] of others.entries()) {
          if (++pairs > MAX_PAIRS) throw new Unfollowed('its pattern is too large to be followed');
          const apart = parted || a !== b || (one === other && first !== second);
          const name = (a * places.length + b) * 2 + Number(apart);
          if (seen.has(name) || !overlap(places[a]!.on, places[b]!.on)) continue;
          if (a === start && b === start && apart) return true;
          seen.add(name);
          queue.push([a, b, apart]);
        }
    }
    return false;
  };
  return places.some((_, start) => returnsTwice(start));
}

function overlap(some: Units, others: Units): boolean {
  return some.some(([from, below]) => others.some(([start, end]) => from < end && start < below));
}
