import { list, page, printedFrom } from './markdown.ts';

const GUIDES = [
  '[First manifest](guide/first-manifest.md): from nothing to a first green run, for product managers',
  '[Adopting childproof](guide/adopting.md): first contact, undecided findings, waivers, exceptions, the Action, for engineers',
  '[Hooks and CI](guide/hooks-and-ci.md): GitHub, GitLab, Azure, Jenkins, pre-commit, lint-staged, and what each format shows, for engineers',
];

const REFERENCE = [
  '[The manifest](manifest.md): every key, every kind of feature with its settings',
  '[The command line](cli.md): commands, options, formats, exit codes',
  '[The GitHub Action](action.md): inputs and outputs',
  '[Rules](rules/README.md): what is checked, why, and how to mend it',
  '[Age Appropriate Design Code](policies/uk-aadc.md): standards, rules, and the questions that stay with people',
  '[The rule language](rule-language.md): for authors of rules',
  '[The vocabulary](vocabulary.md): what childproof recognises in code',
];

/** The way in. */
export function printDocsIndex(): Record<string, string> {
  return {
    'docs/README.md': page(
      printedFrom('src/author/gen/docs/index-page.ts'),
      '# Documentation',
      'Guides are written by hand. Everything else is printed from the program, the rules and the policies, so it says what they do.',
      '## Guides',
      list(GUIDES),
      '## Reference',
      list(REFERENCE),
    ),
  };
}
