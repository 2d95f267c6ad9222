import type { Concept } from '../model/concept.ts';
import type { Notice } from '../model/notice.ts';
import { topOf } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import type { Tree } from '../model/tree.ts';
import { didYouMean } from '../kit/text.ts';
import { loadPolicies } from './policies.ts';
import type { LoadedRule } from './rules.ts';
import { loadRules } from './rules.ts';
import { loadVocabulary } from './vocabulary.ts';

export type { LoadedRule } from './rules.ts';

/** Rules, policies and vocabulary that belong together. The built-in one is printed into one pack file. */
export interface Library {
  rules: readonly Rule[];
  policies: readonly Policy[];
  concepts: readonly Concept[];
}

/** The built-in library from its own folders, with the examples of the rules. */
export function loadLibrary(tree: Tree): { library: Library; rules: LoadedRule[]; notices: Notice[] } {
  return assemble(tree, { rules: 'rules', policies: 'policies', vocabulary: 'rules/vocabulary' }, 'built-in');
}

/** What a checked repository adds in `.childproof/`: its own rules, policies and vocabulary. */
export function loadLocal(tree: Tree, builtIn: Library): { library: Library; rules: LoadedRule[]; notices: Notice[] } {
  const folders = {
    rules: '.childproof/rules',
    policies: '.childproof/policies',
    vocabulary: '.childproof/vocabulary',
  };
  const local = assemble(tree, folders, 'local');
  local.notices.push(
    ...collisions(local.library.rules, builtIn.rules, rule => rule.id, 'rule-invalid'),
    ...collisions(local.library.policies, builtIn.policies, policy => policy.id, 'policy-invalid'),
    ...collisions(local.library.concepts, builtIn.concepts, concept => concept.concept, 'vocabulary-invalid'),
  );
  return local;
}

/** Links that lead nowhere: a policy that names a rule which is not there. */
export function checkLinks(library: Library): Notice[] {
  const ids = new Set(library.rules.map(rule => rule.id));
  return library.policies.flatMap(policy =>
    policy.provisions.flatMap(provision =>
      provision.rules
        .filter(({ rule }) => !ids.has(rule))
        .map(({ rule }) => ({
          code: 'policy-invalid' as const,
          message: `provision ${provision.id}: there is no rule "${rule}"${didYouMean(rule, ids)}`,
          at: policy.places[`${provision.id} ${rule}`] ?? topOf(policy.path),
          hint: 'correct the id, or write the rule',
        })),
    ),
  );
}

function assemble(
  tree: Tree,
  folders: { rules: string; policies: string; vocabulary: string },
  origin: 'built-in' | 'local',
) {
  const rules = loadRules(tree, folders.rules, origin);
  const policies = loadPolicies(tree, folders.policies, origin);
  const vocabulary = loadVocabulary(tree, folders.vocabulary, origin);
  return {
    library: { rules: rules.rules.map(one => one.rule), policies: policies.policies, concepts: vocabulary.concepts },
    rules: rules.rules,
    notices: [...rules.notices, ...policies.notices, ...vocabulary.notices],
  };
}

function collisions<Item extends { path: string }>(
  own: readonly Item[],
  builtIn: readonly Item[],
  idOf: (item: Item) => string,
  code: Notice['code'],
): Notice[] {
  const taken = new Map(builtIn.map(item => [idOf(item), item]));
  return own
    .filter(item => taken.has(idOf(item)))
    .map(item => ({
      code,
      message: `"${idOf(item)}" is taken by a built-in one`,
      at: topOf(item.path),
      hint: 'choose another name',
    }));
}
