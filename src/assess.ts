import type { Notice } from './model/notice.ts';
import type { Place } from './model/place.ts';
import type { Policy } from './model/policy.ts';
import type { RuleResult } from './model/verdict.ts';
import type { Tree } from './model/tree.ts';
import { UnreadableFile } from './model/tree.ts';
import { buildWorld, compileRules, evaluate } from './evaluate/index.ts';
import { choosePolicies, chooseRules } from './choose.ts';
import { gather } from './gather.ts';
import type { Gathered, GatherOptions, PolicyOfBase } from './gather.ts';

export interface AssessOptions extends GatherOptions {
  rules?: readonly string[];
  skipRules?: readonly string[];
  policies?: readonly string[];
}

/** What the rules say about a tree, before anything is marked. */
export interface Assessment {
  gathered: Gathered;
  policiesOf: (product: string) => readonly Policy[];
  results: readonly RuleResult[];
  notices: readonly Notice[];
  source: (path: string) => string | null;
  textAt: (place: Place) => string;
}

/** gather -> evaluate */
export async function assess(options: AssessOptions, held: PolicyOfBase | null = null): Promise<Assessment> {
  const gathered = await gather(options, held);
  const { library, products, facts, unreadFlags } = gathered;
  const policies = choosePolicies(library.policies, products, options.policies ?? []);
  const rules = chooseRules(library.rules, products, policies.of, options.rules ?? [], options.skipRules ?? []);
  const compiled = compileRules(rules.chosen, library.concepts);
  const world = buildWorld(
    products,
    facts,
    options.asOf,
    new Map(library.concepts.map(({ concept, about }) => [concept, about])),
    unreadFlags,
  );
  const results = evaluate(compiled.programs, policies.of, world);
  const source = (path: string) => textOf(options.tree, path);
  return {
    gathered,
    policiesOf: policies.of,
    results,
    notices: [...gathered.notices, ...policies.notices, ...rules.notices, ...compiled.notices, ...world.faults],
    source,
    textAt: place => sliceOf(source(place.path), place),
  };
}

function textOf(tree: Tree, path: string): string | null {
  try {
    return tree.read(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

function sliceOf(text: string | null, { start, end }: Place): string {
  const lines = (text ?? '').split('\n').slice(start.line - 1, end.line);
  if (lines.length === 0) return '';
  lines[lines.length - 1] = lines
    .at(-1)!
    .slice(0, end.line === start.line && end.column <= start.column ? undefined : end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return lines.join('\n');
}
