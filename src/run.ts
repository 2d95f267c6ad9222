import type { Fact } from './model/fact.ts';
import type { Notice } from './model/notice.ts';
import type { Place } from './model/place.ts';
import type { Product } from './model/product.ts';
import type { Report } from './model/report.ts';
import type { Severity } from './model/rule.ts';
import type { Source } from './model/source.ts';
import type { Tree } from './model/tree.ts';
import { UnreadableFile } from './model/tree.ts';
import { checkLinks, loadLocal } from './load/index.ts';
import type { Library } from './load/index.ts';
import { discover } from './discover/index.ts';
import { extractManifests } from './extract/manifests/index.ts';
import { extractFlags } from './extract/flags/index.ts';
import { extractCode } from './extract/code/index.ts';
import type { CodeRequest } from './extract/code/index.ts';
import { buildWorld, compileRules, evaluate } from './evaluate/index.ts';
import { settle } from './settle/index.ts';
import { codeScopeOf, flagKeysOf, judgedEnvironments, ownership } from './scope.ts';
import { checkElsewhere, choosePolicies, chooseRules } from './choose.ts';
import { inputNotices } from './input.ts';
import { keptCode } from './kept.ts';
import type { Cache } from './model/cache.ts';

/** What a run needs. Date and version come in from the edge: one input gives the same bytes. */
export interface RunOptions {
  tree: Tree;
  /** Built-in rules, policies and vocabulary. */
  library: Library;
  asOf: string;
  version: string;
  failOn?: Severity | 'never';
  config?: string | null;
  rules?: readonly string[];
  skipRules?: readonly string[];
  policies?: readonly string[];
  suppressions?: boolean;
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
  /** Products of which a flag file could not be read. */
  unreadFlags: ReadonlySet<string>;
  /** What was asked of the code, for each product. */
  code: readonly CodeRequest[];
}

/** load -> discover -> extract */
export async function gather(options: RunOptions): Promise<Gathered> {
  const { tree, library: builtIn, config = null, kept = null, asOf } = options;
  const local = loadLocal(tree, builtIn);
  const library = join(builtIn, local.library);
  const discovery = discover(tree, config);
  const manifests = extractManifests(tree, discovery.roots);
  const facts: Fact[] = [...manifests.facts];
  const notices = [...local.notices, ...checkLinks(library), ...discovery.notices, ...manifests.notices];
  const sources = [...local.sources, ...discovery.sources, ...manifests.sources];
  const unreadFlags = new Set<string>();
  const asked: CodeRequest[] = [];
  const owns = ownership(manifests.products, discovery.ownerOf);
  for (const product of manifests.products) {
    const own = manifests.facts.filter(fact => fact.product === product.id);
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
    };
    asked.push(request);
    const code = kept ? await keptCode(request, extractCode, kept.cache, kept.program) : await extractCode(request);
    facts.push(...flags.facts, ...code.facts);
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
  notices.push(...inputNotices(tree, manifests.products, sources, discovery.ownerOf));
  return { library, products: manifests.products, facts, notices, sources, unreadFlags, code: asked };
}

/** The whole pipeline on one page: gather, evaluate, settle. */
export async function run(options: RunOptions): Promise<{ report: Report; source: (path: string) => string | null }> {
  const { tree, asOf, version, failOn = 'error', suppressions = true } = options;
  const { library, products, facts, notices, sources, unreadFlags } = await gather(options);
  const policies = choosePolicies(library.policies, products, options.policies ?? []);
  const rules = chooseRules(library.rules, products, policies.of, options.rules ?? [], options.skipRules ?? []);
  const compiled = compileRules(rules.chosen, library.concepts);
  const world = buildWorld(
    products,
    facts,
    asOf,
    new Map(library.concepts.map(({ concept, about }) => [concept, about])),
    unreadFlags,
  );
  const results = evaluate(compiled.programs, policies.of, world);
  const source = (path: string) => textOf(tree, path);
  const report = settle({
    results,
    products,
    policiesOf: policies.of,
    ruleIds: library.rules.map(rule => rule.id),
    notices: [...notices, ...policies.notices, ...rules.notices, ...compiled.notices, ...world.faults],
    sources,
    asOf,
    version,
    failOn,
    suppressions,
    textAt: place => sliceOf(source(place.path), place),
  });
  return { report, source };
}

function join(builtIn: Library, local: Library): Library {
  return {
    rules: [...builtIn.rules, ...local.rules],
    policies: [...builtIn.policies, ...local.policies],
    concepts: [...builtIn.concepts, ...local.concepts],
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
