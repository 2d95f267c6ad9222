import type { Anchor, Place, Position } from '../model/place.ts';
import { topOf } from '../model/place.ts';
import type { Rule } from '../model/rule.ts';

/** Turns offsets into a text of a rule file into a place; `end` is exclusive. */
export type Locate = (start: number, end: number) => Place;

/** Finds places in one text of a rule, by its key path. */
export function locator(rule: Rule, key: string): Locate {
  const origin = rule.places[key] ?? topOf(rule.path);
  const anchors = rule.anchors[key] ?? [[0, origin.start.line, origin.start.column] as const];
  return (start, end) => ({
    path: origin.path,
    start: positionAt(anchors, start),
    end: end > start ? after(positionAt(anchors, end - 1)) : positionAt(anchors, start),
  });
}

/** The same text from a later offset on: a placeholder inside a message. */
export function startingAt(locate: Locate, offset: number): Locate {
  return (start, end) => locate(offset + start, offset + end);
}

function positionAt(anchors: readonly Anchor[], offset: number): Position {
  const [begin, line, column] = anchors.findLast(anchor => anchor[0] <= offset) ?? anchors[0]!;
  return { line, column: column + offset - begin };
}

function after({ line, column }: Position): Position {
  return { line, column: column + 1 };
}
