import type { Concept } from '../model/concept.ts';
import type { Notice } from '../model/notice.ts';
import { topOf } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { isInside } from '../kit/path.ts';
import { didYouMean, listOf } from '../kit/text.ts';
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
export function loadLocal(
  tree: Tree,
  builtIn: Library,
): { library: Library; rules: LoadedRule[]; notices: Notice[]; sources: Source[] } {
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
    ...strays(tree, Object.values(folders)),
  );
  return { ...local, sources: sourcesOf(tree, Object.values(folders), local.notices) };
}

/** Own rules decide what a run says, so the report accounts for their files like for any other input. */
function sourcesOf(tree: Tree, folders: readonly string[], notices: readonly Notice[]): Source[] {
  return tree
    .list()
    .filter(({ path }) => path.endsWith('.yaml') && folders.some(folder => isInside(folder, path)))
    .map(({ path, problem }) => {
      const reason = problem ?? notices.find(notice => notice.at?.path === path)?.message ?? null;
      const status = reason === null ? 'read' : 'failed';
      return { path, role: 'policy', status, reason, digest: problem === undefined ? tree.digest(path) : null };
    });
}

/** A rule in a folder that nothing reads would never run, and nobody would notice. */
function strays(tree: Tree, folders: readonly string[]): Notice[] {
  return tree
    .list()
    .filter(({ path }) => /(^|\/)\.childproof\/.*\.ya?ml$/.test(path))
    .filter(({ path }) => !folders.some(folder => isInside(folder, path)))
    .map(({ path }) => ({
      code: 'not-judged' as const,
      message: `nothing reads this file; own files are read from ${listOf(folders)} of the checked directory`,
      at: topOf(path),
      hint: 'move it there, or delete it',
    }));
}

/** Links that lead nowhere: a policy that names a rule which is not there, or an age that no rule asks for. */
export function checkLinks(library: Library): Notice[] {
  const ids = new Set(library.rules.map(rule => rule.id));
  const concepts = new Set(library.concepts.map(one => one.concept));
  const nameless = library.rules.flatMap(({ concept, path, places }): Notice[] =>
    concept === undefined || concepts.has(concept)
      ? []
      : [
          {
            code: 'rule-invalid',
            message: `there is no concept "${concept}"${didYouMean(concept, concepts)}`,
            at: places.id ?? topOf(path),
            hint: 'correct `concept`, or write the vocabulary file',
          },
        ],
  );
  const ages = new Set(library.rules.flatMap(rule => Object.keys(rule.parameters ?? {})));
  const links = library.policies.flatMap(policy => {
    const broken = (key: string, message: string, hint: string): Notice => ({
      code: 'policy-invalid',
      message,
      at: policy.places[key] ?? topOf(policy.path),
      hint,
    });
    const rules = policy.provisions.flatMap(provision =>
      provision.rules
        .filter(({ rule }) => !ids.has(rule))
        .map(({ rule }) =>
          broken(
            `${provision.id} ${rule}`,
            `provision ${provision.id}: there is no rule "${rule}"${didYouMean(rule, ids)}`,
            'correct the id, or write the rule',
          ),
        ),
    );
    const parameters = Object.keys(policy.parameters ?? {})
      .filter(name => !ages.has(name))
      .map(name =>
        broken(
          `parameters.${name}`,
          `parameters: no rule has a parameter "${name}"${didYouMean(name, ages)}`,
          'correct the name, or leave it out',
        ),
      );
    return [...rules, ...parameters];
  });
  return [...nameless, ...links];
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
  const taken = new Map(builtIn.map(item => [idOf(item), 'a built-in one']));
  return own.flatMap(item => {
    const id = idOf(item);
    const by = taken.get(id);
    taken.set(id, by ?? item.path);
    if (by === undefined) return [];
    return [{ code, message: `"${id}" is taken by ${by}`, at: topOf(item.path), hint: 'choose another name' }];
  });
}
