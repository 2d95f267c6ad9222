import type { CompiledConcept } from './concepts.ts';
import type { ts } from './ts-morph.ts';

/** Calls that are followed one inside the other. */
const MAX_CALLS = 6;

type Guards = readonly CompiledConcept[];

/** A question that is being answered. */
interface Frame {
  index: number;
  /** Some call further on was not followed, because too many were open. */
  isCut: boolean;
  /** It came back to a question below it, which had no answer yet. */
  isRound: boolean;
}

interface Kept {
  found: readonly unknown[];
  /** Calls that were open when it was found, if that made a difference; null if it did not. */
  depth: number | null;
}

const known = new WeakMap<Guards, WeakMap<ts.Node, Map<string, Kept | Frame>>>();
const frames: Frame[] = [];
let depth = 0;

/**
 * What has been found out about a node, kept so that the answer does not depend on what was asked before: one that was cut
 * short counts only where as many calls are open, and one that went round in a circle is not kept at all. Whoever comes back
 * to a question on the way to its own answer learns nothing.
 *
 * @param steps 1 for a question that follows a call, 0 for one within a function.
 */
export function followed<Found>(
  node: ts.Node,
  question: string,
  guards: Guards,
  steps: 0 | 1,
  answer: () => readonly Found[],
): readonly Found[] {
  const answers = answersOf(node, guards);
  const before = answers.get(question);
  if (before && 'index' in before) {
    for (const frame of frames.slice(before.index + 1)) frame.isRound = true;
    return [];
  }
  if (before && (before.depth === null || before.depth === depth)) {
    if (before.depth !== null) cutShort();
    return before.found as readonly Found[];
  }
  if (depth + steps > MAX_CALLS) {
    cutShort();
    return [];
  }
  const frame: Frame = { index: frames.length, isCut: false, isRound: false };
  answers.set(question, frame);
  frames.push(frame);
  depth += steps;
  let found: readonly Found[] | null = null;
  try {
    found = answer();
    return found;
  } finally {
    depth -= steps;
    frames.pop();
    if (before) answers.set(question, before);
    else answers.delete(question);
    if (found && !frame.isRound) answers.set(question, { found, depth: frame.isCut ? depth : null });
  }
}

function cutShort(): void {
  for (const frame of frames) frame.isCut = true;
}

function answersOf(node: ts.Node, guards: Guards): Map<string, Kept | Frame> {
  let nodes = known.get(guards);
  if (!nodes) known.set(guards, (nodes = new WeakMap()));
  let answers = nodes.get(node);
  if (!answers) nodes.set(node, (answers = new Map()));
  return answers;
}
