import type { ASTNode } from '@marcbachmann/cel-js';
import { parse } from '@marcbachmann/cel-js';
import type { Demand } from '../model/demand.ts';
import type { Rule } from '../model/rule.ts';
import type { Method } from './type.ts';
import { TYPES } from './types/index.ts';

/** What rules ask of the code beyond where something is: the guards that they read, and the ways that their findings show. */
export function demandOf(rules: readonly Rule[]): Demand {
  return {
    guards: conceptsOfAll(rules.filter(rule => READS_GUARDS.test(expressionsOf(rule)))),
    // A rule about whatever there is speaks of what is declared; how a thing is reached is shown by those about that thing.
    traces: conceptsOfAll(rules.filter(rule => READS_TRACE.test(expressionsOf(rule)) || conceptsOf(rule) !== null)),
  };
}

/** The concepts that some of the rules are about; null if it may be any. */
function conceptsOfAll(rules: readonly Rule[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const rule of rules) {
    const concepts = conceptsOf(rule);
    if (concepts === null) return null;
    for (const concept of concepts) all.add(concept);
  }
  return all;
}

const readsGuards = TYPES.flatMap(({ fields, methods }) => [
  ...Object.entries(fields).flatMap(([name, field]) => (field.readsGuards ? [name] : [])),
  ...Object.entries(methods).flatMap(([name, overloads]) =>
    ([overloads].flat() as Method<unknown>[]).some(method => method.readsGuards) ? [name] : [],
  ),
]);
const READS_GUARDS = new RegExp(`\\.\\s*(${readsGuards.join('|')})\\b`);

const READS_TRACE = /\.\s*hasTrace\b/;

function expressionsOf({ when, let: lets, each, require, at, related, edit, message }: Rule): string {
  return JSON.stringify([when, lets, each, require, at, related, edit, message]);
}

/** The concepts of operations that a rule is about; null if it does not name them, or is wrong, which is said elsewhere. */
function conceptsOf({ for: subject, when }: Rule): readonly string[] | null {
  if (subject !== 'operation' || when === undefined) return null;
  try {
    return named(parse(when).ast);
  } catch {
    return null;
  }
}

/** `operation.concept == "a"`, `operation.concept in ["a", "b"]`, one or the other of such, and more that must hold besides. */
function named(node: ASTNode): readonly string[] | null {
  switch (node.op) {
    case '&&':
      return named(node.args[0]) ?? named(node.args[1]);
    case '||': {
      const [left, right] = [named(node.args[0]), named(node.args[1])];
      return left && right && [...left, ...right];
    }
    case '==':
    case 'in': {
      const [subject, value] = node.args;
      if (subject.op !== '.' || subject.args[1] !== 'concept') return null;
      const words = value.op === 'list' ? value.args : [value];
      const texts = words.flatMap(word => (word.op === 'value' && typeof word.args === 'string' ? [word.args] : []));
      return texts.length === words.length ? texts : null;
    }
    default:
      return null;
  }
}
