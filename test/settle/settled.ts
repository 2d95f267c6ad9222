import { choosePolicies, chooseRules } from '../../src/choose.ts';
import { discover } from '../../src/discover/index.ts';
import { buildWorld, compileRules, evaluate } from '../../src/evaluate/index.ts';
import { extractManifests } from '../../src/extract/manifests/index.ts';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import { loadLocal } from '../../src/load/index.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Notice } from '../../src/model/notice.ts';
import type { Report } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import { settle } from '../../src/settle/index.ts';
import { policyText } from '../load/policy-text.ts';
import { NOTHING, ruleText, said } from '../evaluate/one-rule.ts';
import { textAt } from '../kit/source-text.ts';

export interface Given {
  /** Name of a rule -> its lines; its id is `local/one/NAME`. */
  rules?: Readonly<Record<string, string>>;
  /** Provision -> links to rules by name, as `NAME strength`. */
  provisions?: Readonly<Record<string, readonly string[]>>;
  /** Ages that the policy sets, as YAML. */
  parameters?: string;
  /** Manifest after its first two lines, or all files of the tree. */
  manifest?: string;
  files?: Readonly<Record<string, string>>;
  facts?: (product: string) => Fact[];
  asOf?: string;
  failOn?: Report['failOn'];
  suppressions?: boolean;
  skip?: readonly string[];
  /** Hands the results over in the other order. */
  isTurned?: boolean;
  notices?: readonly Notice[];
  sources?: readonly Source[];
}

export const OWNED = {
  owned: 'require: feature.hasOwner\nmessage: { engineer: "{feature.key} has no owner", product: p, auditor: a }',
};

/** A report of the stages from manifest to settle, over rules and a policy of the test's own. */
export function settled(given: Given): Report {
  const files = given.files ?? {
    'childproof.yaml': `childproof: 1\nproduct: { name: Pigeon }\n${given.manifest ?? ''}`,
  };
  const tree = memoryTree(files);
  const { library, notices } = loadLocal(memoryTree(libraryFiles(given)), NOTHING);
  const compiled = compileRules(library.rules, [{ concept: 'dm-send' }, { concept: 'age-check' }]);
  const read = extractManifests(tree, discover(tree, null).roots);
  const wrong = said([...notices, ...compiled.notices, ...read.notices]);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const policies = choosePolicies(library.policies, read.products, ['local/text']);
  const chosen = chooseRules(library.rules, read.products, policies.of, [], given.skip ?? []).chosen;
  const facts = [...read.facts, ...read.products.flatMap(product => given.facts?.(product.id) ?? [])];
  const asOf = given.asOf ?? '2026-06-01';
  const world = buildWorld(read.products, facts, asOf, new Map());
  const programs = compiled.programs.filter(program => chosen.includes(program.rule));
  const results = evaluate(programs, policies.of, world);
  return settle({
    results: given.isTurned ? results.toReversed() : results,
    products: read.products,
    policiesOf: policies.of,
    ruleIds: library.rules.map(rule => rule.id),
    notices: given.notices ?? [],
    sources: given.sources ?? read.sources,
    asOf,
    version: '0.0.0',
    failOn: given.failOn ?? 'error',
    suppressions: given.suppressions ?? true,
    textAt: place => (files[place.path] === undefined ? '' : textAt(files[place.path]!, place)),
  });
}

function libraryFiles({ rules = OWNED, provisions, parameters }: Given): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [name, lines] of Object.entries(rules))
    files[`.childproof/rules/one/${name}.yaml`] = ruleText(`${lines}\nid: local/one/${name}`);
  const links = Object.entries(provisions ?? { a1: Object.keys(rules) }).map(([id, named]) => [
    id,
    named.map(link => `local/one/${link}`),
  ]);
  files['.childproof/policies/text.yaml'] = policyText(
    'local/text',
    Object.fromEntries(links) as Record<string, string[]>,
    parameters === undefined ? '' : `parameters: ${parameters}\n`,
  );
  return files;
}

/** State and reason of a provision. */
export function provisionOf(given: Given, id = 'a1'): { state: string; reason: string; strength: string | null } {
  const { state, reason, strength } = settled(given).provisions.find(one => one.id === id)!;
  return { state, reason, strength };
}

export const CALLS = 'features:\n  video: { kind: calls }\n';
export const OWNED_CALLS = 'features:\n  video: { kind: calls, owner: x }\n';
