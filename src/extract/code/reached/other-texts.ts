import type { Tree } from '../../../model/tree.ts';
import { BACK_OFFICE, exclusionOf } from '../files.ts';
import { textOf } from './text-of.ts';

/** Files that could name code without being read as code: pages, settings of tools, scripts of a shell, text of a build. */
const NAMES_CODE =
  /\.([cm]?[jt]sx?|vue|svelte|astro|mdx|html?|ejs|hbs|handlebars|pug|njk|tpl|twig|liquid|php|erb|py|rb|go|java|json5?|ya?ml|toml|sh|mk|gradle|xml|plist|prisma|graphql|gql)$|(^|\/)(Dockerfile|Makefile|Procfile|Jenkinsfile)[^/]*$/i;
/** What tests, stories and words of a language name is not used by the product for that. */
const NO_USE = new Set([
  'test',
  'mock data',
  'story',
  'locale',
  'documentation',
  'copy',
  'type declarations',
  'minified',
]);
const LARGE = 512 * 1024;
const MANY = 5_000;

/**
 * Whether a word stands in a file that is not read as code. All of them are read once, when that is first asked, which is
 * where nothing that is read as code names it: seldom.
 */
export const otherTexts = (tree: Tree, isIndexed: (path: string) => boolean): ((word: string) => boolean) =>
  wordsWhere(
    tree,
    path => NAMES_CODE.test(path) && !isIndexed(path) && !NO_USE.has(exclusionOf(path) ?? '') && !LOCKS.test(path),
    true,
  );

/** Whether a word stands in what is left out because those who run the product work there. */
export const backOffice = (tree: Tree): ((word: string) => boolean) =>
  wordsWhere(tree, path => NAMES_CODE.test(path) && exclusionOf(path) === BACK_OFFICE, false);

/** @param atWorst The answer where there are too many files to ask. */
function wordsWhere(tree: Tree, isMeant: (path: string) => boolean, atWorst: boolean): (word: string) => boolean {
  let words: ReadonlySet<string> | 'too many' | null = null;
  return word => {
    words ??= wordsOf(tree, isMeant);
    return words === 'too many' ? atWorst : words.has(word);
  };
}

function wordsOf(tree: Tree, isMeant: (path: string) => boolean): ReadonlySet<string> | 'too many' {
  const files = tree.list().filter(({ path, size, problem }) => size <= LARGE && !problem && isMeant(path));
  if (files.length > MANY) return 'too many';
  const words = new Set<string>();
  for (const { path } of files) for (const [word] of textOf(tree, path).matchAll(/[\w$-]+/g)) words.add(word);
  return words;
}

/** Lists of packages, and what tools that look at code have found in which file. */
const LOCKS =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock|eslint-suppressions\.json|\.eslintrc(\.\w+)?|eslint\.config\.\w+|knip\.jsonc?|\.secrets\.baseline|\.betterer\.results)$/;
