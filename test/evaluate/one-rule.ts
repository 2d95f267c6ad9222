import { discover } from '../../src/discover/index.ts';
import { buildWorld, compileRules, evaluate } from '../../src/evaluate/index.ts';
import { extractManifests } from '../../src/extract/manifests/index.ts';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import type { Library } from '../../src/load/index.ts';
import { loadLocal } from '../../src/load/index.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Notice } from '../../src/model/notice.ts';
import { formatPlace } from '../../src/model/place.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { RuleResult, Verdict } from '../../src/model/verdict.ts';

export const NOTHING: Library = { rules: [], policies: [], concepts: [] };
export const RULE_PATH = '.childproof/rules/one/rule.yaml';
const CONCEPTS = ['dm-send', 'age-check', 'feature-flag-check', 'report-entry-point', 'block-user', 'missing-age'].map(
  concept => ({ concept }),
);

const REST: Readonly<Record<string, string>> = {
  id: 'local/one/rule',
  title: 't',
  severity: 'error',
  confidence: 'high',
  layer: 'manifest',
  for: 'feature',
  require: '"true"',
  message: '{ engineer: e, product: p, auditor: a }',
  why: 'w',
  fix: 'f',
  examples: '[{ name: a, verdict: pass, files: {} }, { name: b, verdict: fail, files: {} }]',
};

/** A whole rule around the lines that matter; those come first, so that their lines count from 1. */
export function ruleText(lines: string): string {
  const given = new Set(lines.split('\n').map(line => /^[a-z]+(?=:)/.exec(line)?.[0]));
  const rest = Object.entries(REST).filter(([key]) => !given.has(key));
  return `${lines}\n${rest.map(([key, value]) => `${key}: ${value}`).join('\n')}\n`;
}

/** Notices as `line:column message`. */
export function said(notices: readonly Notice[]): string[] {
  return notices.map(({ at, message }) => `${at ? formatPlace({ ...at, path: '' }).slice(1) : '-'} ${message}`);
}

/** Loads and type-checks one rule. */
export function compileOne(lines: string) {
  const { library, notices } = loadLocal(memoryTree({ [RULE_PATH]: ruleText(lines) }), NOTHING);
  const compiled = compileRules(library.rules, CONCEPTS);
  return { programs: compiled.programs, notices: [...notices, ...compiled.notices] };
}

export const MANIFEST = `childproof: 1
product: { name: Example }
audience: { bands: [13-15, 16-17, 18+] }
`;

interface Given {
  /** A whole manifest, or what follows a minimal one of three lines. */
  manifest?: string;
  facts?: (product: string) => Fact[];
  policies?: readonly Policy[];
  /** True if a flag file of the product could not be read. */
  isBlind?: boolean;
  asOf?: string;
}

/** Judges one rule over one product; a mistake in either is a mistake of the test. */
export function resultsOf(lines: string, given: Given = {}): RuleResult[] {
  return judgeOne(lines, given).results;
}

/** The same, with what went wrong while the rule was evaluated. */
export function judgeOne(lines: string, given: Given = {}): { results: RuleResult[]; faults: readonly Notice[] } {
  const { programs, notices } = compileOne(lines);
  const manifest = given.manifest ?? '';
  const text = manifest.startsWith('childproof:') ? manifest : `${MANIFEST}${manifest}`;
  const tree = memoryTree({ 'childproof.yaml': text });
  const read = extractManifests(tree, discover(tree, null).roots);
  const wrong = said([...notices, ...read.notices]);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const facts = [...read.facts, ...(given.facts?.(read.products[0]!.id) ?? [])];
  const blind = new Set(given.isBlind ? read.products.map(product => product.id) : []);
  const world = buildWorld(read.products, facts, given.asOf ?? '2026-06-01', new Map(), blind);
  return { results: evaluate(programs, () => given.policies ?? [], world), faults: world.faults };
}

export function verdictsOf(lines: string, given: Given = {}): Verdict[] {
  return resultsOf(lines, given).flatMap(result => result.verdicts);
}

/** The only verdict there is. */
export function verdictOf(lines: string, given: Given = {}): Verdict {
  const [verdict, ...others] = verdictsOf(lines, given);
  if (!verdict || others.length > 0) throw new Error(`expected one verdict, not ${others.length + (verdict ? 1 : 0)}`);
  return verdict;
}

/** A rule as loaded, for what needs only its id, origin or parameters. */
export function loadedRule(lines: string, change: Partial<Rule> = {}): Rule {
  return { ...compileOne(lines).programs[0]!.rule, ...change };
}
