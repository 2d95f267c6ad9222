import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { Dialect } from './dialects.ts';
import { Graph, Unfollowed } from './graph.ts';
import { unitsIn, type PatternFlags, type Reading } from './pattern-units.ts';
import { ANY } from './units.ts';
import type { Language } from './languages.ts';

/** Texts in which a pattern is found somewhere. Throws `Unfollowed` for a pattern that looks around, or back. */
export function matching(
  source: string,
  dialect: Dialect,
  { folded = false, lines = false, dots = false }: PatternFlags = {},
): Language {
  if (dialect.strange?.test(source)) throw new Unfollowed('its pattern is written in a way that is not followed');
  const pattern = parsed(source, dialect);
  const reading: Reading = { dialect, folded, lines, dots };
  const [only, ...others] = pattern.alternatives;
  const looks = others.length === 0 && !lines ? looksOf(only!) : null;
  if (!looks)
    return {
      parts: [
        {
          graph: graphOf(
            pattern.alternatives.map(one => one.elements),
            reading,
          ),
          met: true,
        },
      ],
    };
  const [start, rest] = [only!.elements[0]!, only!.elements.slice(1 + looks.length)];
  return {
    parts: [
      { graph: graphOf([[start, ...rest]], reading), met: true },
      ...looks.map(look => ({
        graph: graphOf(
          look.alternatives.map(one => [start, ...one.elements]),
          reading,
        ),
        met: !look.negate,
      })),
    ],
  };
}

/** The ways that a library tries one after the other. What is repeated many times could as well be without end. */
export function graphForTime(source: string, dialect: Dialect): Graph {
  const all = parsed(source, dialect).alternatives.map(({ elements }) => elements);
  const graph = new Graph();
  for (const elements of all)
    add(graph, elements, graph.start, graph.end, {
      dialect,
      folded: false,
      lines: false,
      dots: false,
      isForTime: true,
    });
  return graph;
}

function parsed(source: string, dialect: Dialect): AST.Pattern {
  try {
    return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
      unicode: dialect.byPoint && dialect.strange === null,
    });
  } catch {
    throw new Unfollowed('its pattern is not one');
  }
}

/** What stands at the start of a text is looked for before anything else: `^(?!staff)`. */
function looksOf({ elements }: AST.Alternative): AST.LookaheadAssertion[] | null {
  const [start, ...rest] = elements;
  if (start?.type !== 'Assertion' || start.kind !== 'start') return null;
  const looks: AST.LookaheadAssertion[] = [];
  for (const one of rest) {
    if (one.type !== 'Assertion' || one.kind !== 'lookahead') break;
    looks.push(one);
  }
  return looks.length > 0 ? looks : null;
}

function graphOf(alternatives: readonly (readonly AST.Element[])[], reading: Reading): Graph {
  const graph = new Graph();
  const first = graph.step();
  if (reading.dialect.byPoint) graph.takePoint(graph.start, ANY, graph.start);
  else graph.take(graph.start, ANY, graph.start);
  graph.go(graph.start, first);
  for (const elements of alternatives) add(graph, elements, first, graph.end, reading);
  graph.take(graph.end, ANY, graph.end);
  return graph;
}

function add(graph: Graph, elements: readonly AST.Element[], from: number, to: number, reading: Reading): void {
  let at = from;
  for (const element of elements) {
    const next = graph.step();
    addOne(graph, element, at, next, reading);
    at = next;
  }
  graph.go(at, to);
}

function addOne(graph: Graph, element: AST.Element, from: number, to: number, reading: Reading): void {
  const { dialect } = reading;
  switch (element.type) {
    case 'Assertion':
      // Engines differ on what stands in the middle of a sign.
      if (element.kind === 'word' && dialect.byPoint && !dialect.strange)
        throw new Unfollowed('its pattern asks for the edges of words of Unicode');
      if (element.kind === 'word') graph.go(from, to, element.negate ? 'no-word' : 'word');
      else if (element.kind === 'start') graph.go(from, to, reading.lines ? 'line-start' : 'start');
      else if (element.kind === 'end') graph.go(from, to, reading.lines ? 'line-end' : 'end');
      else throw new Unfollowed('its pattern looks around');
      return;
    case 'Group':
    case 'CapturingGroup':
      if (element.type === 'Group' && element.modifiers) throw new Unfollowed('its pattern changes its flags');
      for (const one of element.alternatives) add(graph, one.elements, from, to, reading);
      return;
    case 'Quantifier':
      repeat(graph, element, from, to, reading);
      return;
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const units = unitsIn(element, reading);
      if (dialect.byPoint) graph.takePoint(from, units, to);
      else graph.take(from, units, to);
      return;
    }
    default:
      throw new Unfollowed('its pattern looks back at what it has met');
  }
}

function repeat(graph: Graph, quantifier: AST.Quantifier, from: number, to: number, reading: Reading): void {
  const { element, min, max } = quantifier;
  let at = from;
  const once = () => {
    const next = graph.step();
    addOne(graph, element, at, next, reading);
    at = next;
  };
  if (reading.isForTime && max > 1) {
    repeatForTime(graph, quantifier, from, to, reading);
    return;
  }
  for (let count = 0; count < min; count++) once();
  graph.go(at, to);
  if (max === Number.POSITIVE_INFINITY) {
    const loop = graph.step();
    graph.go(at, loop);
    at = loop;
    once();
    graph.go(at, loop);
    graph.go(loop, to);
    return;
  }
  for (let count = min; count < max; count++) {
    once();
    graph.go(at, to);
  }
}

/** Each way to go on is one of its own: once more, or no more. */
function repeatForTime(
  graph: Graph,
  { element, min, max }: AST.Quantifier,
  from: number,
  to: number,
  reading: Reading,
): void {
  const [start, end] = [graph.step(), graph.step()];
  graph.go(from, start);
  addOne(graph, element, start, end, reading);
  graph.go(end, start);
  // Something that may be nothing, a number of times: there are many ways to choose which times it is.
  if (Number.isFinite(max) && canBeNothing(graph, start, end)) graph.go(end, start);
  graph.go(end, to);
  if (min === 0) graph.go(from, to);
}

function canBeNothing(graph: Graph, start: number, end: number): boolean {
  const found = new Set([start]);
  for (const step of found) for (const { to } of graph.free[step]!) found.add(to);
  return found.has(end);
}
