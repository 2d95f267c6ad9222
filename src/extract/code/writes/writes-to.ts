import { calleeOf } from '../callees.ts';
import { enclosingFunction } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Alias } from './at-use.ts';
import { boundBy, doneAt } from './at-use.ts';
import type { Stretch } from './stretch.ts';
import { runsIn } from './stretch.ts';
import type { Named } from './uses.ts';
import { usesOf, usesOfThis } from './uses.ts';
import { isWithin } from '../within.ts';
import type { Key, Write } from './write.ts';

/** How many functions one within the other are followed. */
const MAX_CALLS = 3;

/**
 * All that writes to what a name stands for, or may do so, within a stretch: by its name, by other names for it or for its members,
 * and in functions that it is handed to. What a whole file keeps may be written to at any time, unless a beginning is asked for.
 */
export function writesTo(name: Named, stretch: Stretch = { until: name }): Iterable<Write> {
  const declared = ts.isIdentifier(name) ? declarationOf(name.text, name) : null;
  const isAnyTime = !stretch.from && declared !== null && enclosingFunction(declared) === null;
  const end = stretch.until === name ? name : null;
  const asked = { stretch: isAnyTime ? {} : stretch, end, inside: null, calls: 0, seen: new Set<ts.Node>() };
  return writesBy({ name, declared, path: [] }, asked, true);
}

interface Asked {
  stretch: Stretch;
  /** The use that is asked about: what is done with it comes later, but for `find(Object.assign(where, more))`. */
  end: Named | null;
  inside: ts.CallExpression | null;
  calls: number;
  seen: Set<ts.Node>;
}

/** One after the other: most questions are settled by the first. */
function* writesBy({ name, declared, path }: Alias, asked: Asked, isOwnName: boolean): Iterable<Write> {
  const within = enclosingFunction(declared ?? name) ?? name.getSourceFile();
  const { stretch, end, inside, seen } = asked;
  for (const use of ts.isIdentifier(name) ? usesOf(declared, name.text, within) : usesOfThis(within)) {
    if (seen.has(use) || (use !== end && !runsIn(use, stretch, declared))) continue;
    seen.add(use);
    const { write, aliases } = doneAt(use);
    if (use === end && write?.kind !== 'over') continue;
    const handed = write?.kind === 'handed' ? parametersFor(use, write, path, asked) : [];
    // Another name for it that is given something else stands for that.
    if (write && (isOwnName || write.kind !== 'set' || write.path.length > 0))
      yield { ...write, use, path: [...path, ...write.path], inside, isFollowed: handed.length > 0 };
    for (const one of aliases) yield* writesBy({ ...one, path: [...path, ...one.path] }, asked, false);
    const calls = asked.calls + 1;
    const further = { stretch: {}, end, inside: inside ?? (write?.by as ts.CallExpression), calls, seen };
    for (const one of handed) yield* writesBy(one, further, false);
  }
}

/** The names by which a function goes on with what it is handed. */
function parametersFor(
  use: ts.Node,
  { by, given, path: own }: HandedTo,
  path: readonly Key[],
  { calls }: Asked,
): Alias[] {
  if (calls === MAX_CALLS || !ts.isCallExpression(by)) return [];
  const callee = calleeOf(by.expression);
  const parameter = callee?.body && callee.parameters[given.findIndex(one => isWithin(use, one))];
  return parameter ? boundBy(parameter, [...path, ...own]) : [];
}

type HandedTo = Pick<Write, 'by' | 'given' | 'path'>;
