import { matcher } from '../../kit/glob.ts';
import { baseName } from '../../kit/path.ts';
import type { CodeScope } from '../../model/product.ts';
import type { TreeEntry } from '../../model/tree.ts';
import type { Format } from './format.ts';
import { FORMATS as ALL } from './formats/index.ts';

const FORMATS: readonly Format[] = ALL;

/** A file that could be read as code, and why it is not if it is not. */
export interface CodeFile {
  path: string;
  /** `script` for TypeScript and JavaScript, else the name of a format. */
  language: string;
  /** Why it is left out on purpose; null for a file that is in scope. */
  excluded: string | null;
  /** Why a file in scope is not read all the same; null if it is. */
  problem: string | null;
}

/** Files above this size are data or bundles, not something a person wrote. */
const MAX_CODE_BYTES = 1024 * 1024;

const SCRIPT = /\.([cm]?[jt]s|[jt]sx)$/i;

/** Reason for what only its default values are read of: it changes a database once. */
export const MIGRATION = 'migration, read for default values only';

/** Reason for what only those who run the product see. */
export const BACK_OFFICE = 'back office';

const STORIES =
  /^(packages\/[^/]+\/|apps\/[^/]+\/)?stories\/|(^|\/)src\/stories\/(.+\/)?[^/]+\.(jsx?|tsx|vue|svelte|mdx)$/i;
/** What Storybook leaves wherever it is used; without it a folder of that name holds what people tell. */
const OF_STORYBOOK = /(^|\/)\.storybook\/|\.stories\.[^/]+$/i;

/** Whole parts of a path, and what they say about the file. The first that fits is the reason. */
const PARTS: readonly (readonly [part: RegExp, reason: string])[] = [
  [/(^|\/)(vendor|vendors|third[-_]party|bower_components|jspm_packages|\.yarn)\//i, 'vendored'],
  // `public/maps-sdk@1.4.0/sdk.js`: what is handed out as it came, a package with its version.
  [/(^|\/)(public|static|assets|www|wwwroot)\/(.*\/)?[\w.-]+@v?\d+\.\d+\.\d+[\w.-]*(\/.*)?\.[cm]?js$/i, 'vendored'],
  [
    /(^|\/)(dist|build|out|umd|coverage|\.next|\.nuxt|\.output|\.turbo|\.svelte-kit|storybook-static)\//i,
    'build output',
  ],
  // What a phone's project keeps of the built pages, and scripts that carry the digest of their content.
  [/(^|\/)(android\/app\/src\/main\/assets|ios\/App\/App\/public|platforms\/\w+\/.*www)\//i, 'build output'],
  [
    /(^|\/)(assets|static\/js|_next\/static|_nuxt|_astro)\/([\w.~[\]-]+[-.])?(?=[\w-]*\d)(?=[\w-]*[A-Z]|[\da-f]{8})[\w-]{8}(\.chunk)?\.m?js$/,
    'build output',
  ],
  [/(^|\/)(__generated__|generated|\.prisma)\//i, 'generated'],
  [/^((?!src\/)[^/]+\/)*docs\//i, 'documentation'],
  // Drafts beside all sources; among them the word is also one of the language.
  [/^((designs?|drafts?|research|ux)\/)?prototypes\//i, 'prototype'],
  [/[._-](backup|bak|old|orig|copy)([._-]?\d+)?\.[^/]+$/i, 'copy'],
  [/[._](gen|generated|pb)\.[^/]+$/i, 'generated'],
  [/\.d\.[cm]?ts$|(^|\/)flow-typed\//i, 'type declarations'],
  [/\.min\.[cm]?js$|[-.]bundle\.js$|\.(prod|umd|iife)\.[cm]?js$/i, 'minified'],
  // Settings and scripts of editors, agents and CI; some frameworks keep server code in a folder with a dot.
  [/(^|\/)\.(?!server\/|client\/)[\w-]+\//, 'tool settings'],
  [
    /(^|\/)(__tests__|__test__|tests?|specs?|cypress|playwright|detox|maestro|testing|test-?(utils|helpers)|(integration|acceptance|functional|smoke|unit|load|regression)[-_]?tests?)\//i,
    'test',
  ],
  // `scripts/test-feed.mjs`: run by hand.
  [/(^|\/)(scripts?|bin|tools)\/(.+\/)?test[-_.][^/]*\.[cm]?[jt]s$/i, 'test'],
  // Outside `src` only: inside it the word also stands for end-to-end encryption.
  [/^((?!src\/)[^/]+\/)*([\w-]+[-_])?e2e([-_]tests?)?\//i, 'test'],
  // `use-ab-test.ts` tries something out on half of the people.
  [
    /(\.test|(?<!(?:^|[/._-])(?:a-?b|split))[_-]test|[._-](tests|spec|e2e|cy))\.[^/]+$|(^|\/)(setup-?tests?|(jest|vitest|mocha|karma)[.-]?setup)[.\w-]*\.[cm]?[jt]sx?$/i,
    'test',
  ],
  [
    /(^|\/)(__mocks__|__fixtures__|mocks?|fixtures?|testdata|(database|db|prisma)\/factories|seeds?|seeders?)\/|[._-](mock|mocks|mocked|fixture|fixtures)\.[^/]+$/i,
    'mock data',
  ],
  [/(^|\/)seed(s|er|ers)?([A-Z_.-][\w.-]*)?\.[cm]?[jt]s$/, 'mock data'],
  [/^(?!.*\b(routes|pages|app)\/).*\.showcase\.[^/]+$/, 'story'],
  [/\.(stories|story)\.[^/]+$|(^|\/)(\.storybook|storybook\/stories|__stories__)\//i, 'story'],
  // Where Storybook puts its examples. Elsewhere, and in what a server runs, stories are what people tell: `services/stories/`.
  [STORIES, 'story'],
  [/(^|\/)(locales?|i18n|translations?|langs?)\/([a-z]{2,3}([-_][a-z]{2,4})?)(\.[^/]+$|\/)/i, 'locale'],
  [/(^|\/)\.(claude|cursor|agents?|github|gitlab|vscode|husky|circleci|devcontainer)\//i, 'settings of a tool'],
  // Inside `src` and the like it is a page of the product.
  [/^((?!(src|app|pages|routes)\/)[^/]+\/)*(docs|documentation)\//i, 'documentation'],
  [/(^|\/)(migrations?)\//i, MIGRATION],
  [
    /(^|\/)(\(?admin\)?|admin-?(console|panel|area|dashboard)|\((moderators?|moderation|staff|back-?office)\)|administration|back-?office|mod-?tools|moderator-?tools|staff)\//i,
    BACK_OFFICE,
  ],
  // `routes/admin.users.tsx`: a router that takes dots for what stands between folders.
  [/(^|\/)routes\/(.+\/)?_?admin[._+][^/]*\.[cm]?[jt]sx?$/i, BACK_OFFICE],
  // A collector of errors is started in a file that is called so; the framework loads it with every page.
  [
    /(^|\/)(?!sentry\.(client|server|edge)\.)[^/]*\.config\.[cm]?[jt]s$|(^|\/)(webpack|rollup|gulpfile|gruntfile)[^/]*\.[cm]?js$/i,
    'build script',
  ],
];

/**
 * Which files are code, and which of those are left out early with the reason. Names alone decide; the text is not read.
 * @param isClaimed True if the product owns the path.
 */
export function selectFiles(
  entries: readonly TreeEntry[],
  scope: Pick<CodeScope, 'include' | 'exclude'>,
  isClaimed: (path: string) => boolean,
): CodeFile[] {
  const included = scope.include.length > 0 ? matcher(scope.include) : () => true;
  const excluded = matcher(scope.exclude);
  const files: CodeFile[] = [];
  const hasStorybook = entries.some(({ path }) => OF_STORYBOOK.test(path));
  for (const entry of entries) {
    const language = languageOf(entry.path);
    if (language === null || !isClaimed(entry.path)) continue;
    const isLarge = entry.size > MAX_CODE_BYTES;
    const reason = !included(entry.path)
      ? 'outside code.include'
      : excluded(entry.path)
        ? 'in code.exclude'
        : (nameReason(entry.path, scope, hasStorybook) ??
          (isLarge && formatOf(entry.path)?.isDataWhenLarge ? 'data' : null));
    // What is no code is not missed.
    if (reason !== null && formatOf(entry.path)?.isCode === false) continue;
    // By its name it is hand-written code, so that leaving it out is a gap and not a choice.
    const problem = reason === null && isLarge ? 'larger than 1 MiB' : null;
    files.push({ path: entry.path, language, excluded: reason, problem });
  }
  return files;
}

/** Reasons that stand whatever a manifest includes: the file is for the compiler, or a copy of what is read elsewhere. */
const FIXED = new Set([MIGRATION, 'type declarations', 'minified']);

/** What the name says, unless a glob of `code.include` names the part that says so: `src/admin/**` brings it in. */
function nameReason(path: string, { include }: Pick<CodeScope, 'include'>, hasStorybook: boolean): string | null {
  for (const [part, reason] of PARTS) {
    if (!part.test(path) || (part === STORIES && !hasStorybook)) continue;
    const isAskedFor = !FIXED.has(reason) && include.some(glob => part.test(glob) && matcher([glob])(path));
    if (!isAskedFor) return reason;
  }
  return null;
}

export function languageOf(path: string): CodeFile['language'] | null {
  if (SCRIPT.test(baseName(path))) return 'script';
  return formatOf(path)?.name ?? null;
}

/** The format of a file that is no script by itself; null for scripts and for files that are not read as code. */
export function formatOf(path: string): Format | null {
  if (SCRIPT.test(baseName(path))) return null;
  return FORMATS.find(format => format.isFormatOf(path)) ?? null;
}

/** Whether a file can be parsed as a script: it is one, or its format holds one. */
export function mayHoldScript(path: string): boolean {
  return SCRIPT.test(baseName(path)) || formatOf(path)?.script !== undefined;
}

/** Why a path is not the product's own hand-written code; null if it is. */
export function exclusionOf(path: string): string | null {
  return PARTS.find(([part]) => part.test(path))?.[1] ?? null;
}

/** A file that the extractor would read if a product claimed it. */
export function isCodePath(path: string): boolean {
  return languageOf(path) !== null && formatOf(path)?.isCode !== false && exclusionOf(path) === null;
}
