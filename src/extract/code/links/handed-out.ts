import { nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { memberOf } from './class-members.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf } from './meaning.ts';

/** What runs the function that a hook for one change is given. */
const RUNS = /^(mutate|mutateAsync)$/;
/** Where a store that is written as options keeps what it hands out. */
const PARTS = /^(getters|actions)$/;

/**
 * What the options of a call stand for under a name that is not theirs: `useMutation({ mutationFn })` hands out `mutate`,
 * `defineStore('x', { actions: { save } })` hands out `save`.
 */
export function handedOutBy(options: ts.ObjectLiteralExpression, name: string): Meaning | null {
  const maker = ts.isCallExpression(options.parent) ? (nameOf(options.parent.expression) ?? '') : '';
  if (/^use\w*Mutation$/.test(maker) && RUNS.test(name)) return memberOf({ is: 'object', node: options }, 'mutationFn');
  if (maker !== 'defineStore') return null;
  for (const part of options.properties) {
    const table = ts.isPropertyAssignment(part) && PARTS.test(textOf(part.name)) ? meaningOf(part.initializer) : null;
    const found = table && memberOf(table, name);
    if (found) return found;
  }
  return null;
}
