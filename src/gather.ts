import type { Cache } from './model/cache.ts';
import type { Demand } from './model/demand.ts';
import type { Directive } from './model/directive.ts';
import type { Fact } from './model/fact.ts';
import type { Notice } from './model/notice.ts';
import type { Product } from './model/product.ts';
import type { Source } from './model/source.ts';
import type { Tree } from './model/tree.ts';
import { checkLinks, loadLocal } from './load/index.ts';
import type { Library } from './load/index.ts';
import { discover } from './discover/index.ts';
import { extractManifests } from './extract/manifests/index.ts';
import { extractFlags } from './extract/flags/index.ts';
import { extractCode } from './extract/code/index.ts';
import type { CodeRequest } from './extract/code/index.ts';
import { demandOf } from './evaluate/index.ts';
import { readDirectives } from './kit/directives.ts';
import { checkElsewhere } from './choose.ts';
import { inputNotices } from './input.ts';
import { lostScope } from './lost-scope.ts';
import { changesOfLibrary } from './own-library.ts';
import { keptCode } from './kept.ts';
import { removedFeatures, stillJudged } from './removed-features.ts';
import { heldBindings } from './held-bindings.ts';
import { directivesHeld, heldToBase } from './policy-keys.ts';
import { codeScopeOf, flagKeysOf, demandFor, judgedEnvironments, ownership } from './scope.ts';

export interface GatherOptions {
  tree: Tree;
  /** Day that dates are compared with, YYYY-MM-DD. */
  asOf: string;
  /** Built-in rules, policies and vocabulary. */
  library: Library;
  config?: string | null;
  /** What is asked of the code beyond where things are; without it, what the rules ask. */
  demand?: Demand;
  /** Where facts of code are kept between runs, and the name of the build that made them. */
  kept?: { cache: Cache; program: string } | null;
}

/** Everything before judgement: what is there, and what could not be read. */
export interface Gathered {
  library: Library;
  products: Product[];
  facts: Fact[];
  notices: Notice[];
  sources: Source[];
  /** Comments that ask to leave a line alone, those that count. */
  directives: Directive[];
  /** Products of which a flag file could not be read. */
  unreadFlags: ReadonlySet<string>;
  /** What was asked of the code, for each product. */
  code: readonly CodeRequest[];
}

/** Whose policy holds instead of the tree's own: that of the commit a change started from. */
export interface PolicyOfBase {
  products: readonly Product[];
  directives: readonly Directive[];
  /** The library with the rules, policies and concepts that the repository had of its own. */
  library: Library;
  facts: readonly Fact[];
  sources: readonly Source[];
  /** How a path of now was called then. */
  pathThen(path: string): string;
  /** Files that were renamed: path of now -> path of then. */
  renames: ReadonlyMap<string, string>;
}

/** load -> discover -> extract */
export async function gather(options: GatherOptions, held: PolicyOfBase | null = null): Promise<Gathered> {
  const { tree, library: builtIn, config = null, kept = null, asOf } = options;
  const local = loadLocal(tree, builtIn);
  const library = held ? withNewRules(held.library, local.library) : join(builtIn, local.library);
  const discovery = discover(tree, config);
  const manifests = extractManifests(tree, discovery.roots);
  const facts: Fact[] = manifests.facts.filter(({ product }) => !manifests.products.some(({ id }) => id === product));
  const notices = [...local.notices, ...checkLinks(library), ...discovery.notices, ...manifests.notices];
  const sources = [...local.sources, ...discovery.sources, ...manifests.sources];
  const products = manifests.products.map(product => {
    if (!held || product.manifest === null) return product;
    const { product: own, notices: changes } = heldToBase(product, before(product, held));
    notices.push(...changes);
    return own;
  });
  if (held) notices.push(...changesOfLibrary(local.library, held.library));
  const directives: Directive[] = [];
  const unreadFlags = new Set<string>();
  const asked: CodeRequest[] = [];
  const demand = options.demand ?? demandOf(library.rules);
  const owns = ownership(products, discovery.ownerOf);
  for (const product of products) {
    const then = held ? factsBefore(product, held) : [];
    const bound = heldBindings(
      manifests.facts.filter(fact => fact.product === product.id),
      then,
    );
    notices.push(...bound.notices);
    const declared = bound.facts;
    facts.push(...declared);
    const removed = held ? removedFeatures(declared, then) : [];
    const own = [...declared, ...removed.flatMap(one => one.facts)];
    const flags = await extractFlags({
      tree,
      product: product.id,
      sources: product.flags,
      regions: product.regions,
      judged: judgedEnvironments(own),
      asOf,
    });
    const request: CodeRequest = {
      tree,
      product: product.id,
      scope: codeScopeOf(product),
      claimed: path => owns(product, path),
      concepts: library.concepts,
      flagKeys: flagKeysOf(own),
      demand: demandFor(demand, product, own),
    };
    asked.push(request);
    const code = kept ? await keptCode(request, extractCode, kept.cache, kept.program) : await extractCode(request);
    const still = stillJudged(removed, code.facts);
    notices.push(...still.notices);
    facts.push(...still.facts, ...flags.facts, ...code.facts);
    directives.push(...(code.directives ?? []));
    if (flags.sources.some(source => source.status === 'failed')) unreadFlags.add(product.id);
    notices.push(
      ...(product.manifest === null ? flags.notices.filter(notice => notice.code !== 'glob-empty') : flags.notices),
      ...code.notices,
    );
    sources.push(...flags.sources, ...code.sources);
  }
  notices.push(
    ...checkElsewhere(
      manifests.facts,
      library.concepts.map(one => one.concept),
    ),
  );
  notices.push(...inputNotices(tree, products, sources, discovery.ownerOf));
  if (held)
    notices.push(
      ...lostScope({
        now: { tree, products, sources, ownerOf: discovery.ownerOf },
        then: held,
        pathThen: held.pathThen,
        renames: held.renames,
      }),
    );
  for (const { path, role, status } of sources)
    if ((role === 'manifest' || role === 'flags') && status === 'read')
      directives.push(...readDirectives(path, tree.read(path)));
  const { counting, notices: changes } = directivesHeld(directives, held);
  notices.push(...changes);
  return { library, products, facts, notices, sources, directives: counting, unreadFlags, code: asked };
}

/** The product as it was: by its manifest, under the name the file had then, else by its id. */
function before({ manifest, id }: Product, { products, pathThen }: PolicyOfBase): Product | null {
  const then = pathThen(manifest!);
  return products.find(one => one.manifest === then) ?? products.find(one => one.id === id) ?? null;
}

function factsBefore(product: Product, held: PolicyOfBase): Fact[] {
  const then = product.manifest === null ? null : before(product, held);
  return then ? held.facts.filter(fact => fact.product === then.id) : [];
}

function join(builtIn: Library, local: Library): Library {
  return {
    rules: [...builtIn.rules, ...local.rules],
    policies: [...builtIn.policies, ...local.policies],
    concepts: [...builtIn.concepts, ...local.concepts],
  };
}

/** Own rules of before, and those that a change adds: a rule can only ask for more. A new concept could be a guard. */
function withNewRules(held: Library, now: Library): Library {
  const known = new Set(held.rules.map(rule => rule.id));
  const concepts = new Set(held.concepts.map(one => one.concept));
  return {
    rules: [...held.rules, ...now.rules.filter(rule => !known.has(rule.id))],
    policies: held.policies,
    concepts: [...held.concepts, ...now.concepts.filter(one => !concepts.has(one.concept) && one.fact !== 'guard')],
  };
}
