import { printActionPage } from './docs/action-page.ts';
import { printCliPage } from './docs/cli-page.ts';
import { printDocsIndex } from './docs/index-page.ts';
import { printLanguagePage } from './docs/language-page.ts';
import { readSources } from './docs/library.ts';
import { printManifestPage } from './docs/manifest-page.ts';
import { printPolicyPages } from './docs/policy-pages.ts';
import { printReadme } from './docs/readme.ts';
import { printRulePages } from './docs/rule-pages.ts';
import { printVocabularyPage } from './docs/vocabulary-page.ts';

/** Every page of `docs/` but the guides, and the printed parts of the README. */
export async function printDocs(root: string): Promise<Record<string, string>> {
  const sources = readSources(root);
  return {
    ...printDocsIndex(),
    ...printRulePages(sources),
    ...printPolicyPages(sources),
    ...printLanguagePage(sources),
    ...printManifestPage(),
    ...printVocabularyPage(sources),
    ...(await printCliPage()),
    ...printActionPage(root),
    ...(await printReadme(root, sources)),
  };
}
