import { diskTree } from '../../../kit/trees/disk.ts';
import { loadLibrary } from '../../../load/index.ts';
import type { LoadedRule } from '../../../load/index.ts';
import { compareText } from '../../../model/place.ts';
import type { Concept } from '../../../model/concept.ts';
import type { Policy, Strength } from '../../../model/policy.ts';

/** What the pages are printed from: rules with their examples, policies, concepts, each sorted by id. */
export interface Sources {
  rules: readonly LoadedRule[];
  policies: readonly Policy[];
  concepts: readonly Concept[];
}

export function readSources(root: string): Sources {
  const { library, rules, notices } = loadLibrary(diskTree(root));
  if (notices.length > 0)
    throw new Error(`docs cannot be printed: ${notices.map(({ at, message }) => `${at?.path} ${message}`).join('; ')}`);
  return {
    rules: [...rules].sort((a, b) => compareText(a.rule.id, b.rule.id)),
    policies: [...library.policies].sort((a, b) => compareText(a.id, b.id)),
    concepts: [...library.concepts].sort((a, b) => compareText(a.concept, b.concept)),
  };
}

/** A provision that a rule serves, and how. */
export interface Served {
  policy: Policy;
  id: string;
  title: string;
  strength: Strength;
  rationale: string;
}

export function servedBy(rule: string, policies: readonly Policy[]): Served[] {
  return policies.flatMap(policy =>
    policy.provisions.flatMap(({ id, title, rules }) =>
      rules
        .filter(link => link.rule === rule)
        .map(({ strength, rationale }) => ({ policy, id, title, strength, rationale })),
    ),
  );
}

/** The page of a rule, from the root of the repository. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}

/** The page of a policy, from the root of the repository. */
export function policyPage(id: string): string {
  return `docs/policies/${id}.md`;
}

/** A link target as seen from a page; both paths start at the root of the repository. */
export function linkFrom(page: string, target: string): string {
  const from = page.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
