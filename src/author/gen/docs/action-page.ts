import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../../../kit/yaml.ts';
import { code, fence, page, printedFrom, prose, table } from './markdown.ts';

interface ActionFile {
  name: string;
  description: string;
  inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  outputs?: Readonly<Record<string, { description: string }>>;
  runs: { using: string; main: string };
}

/** Inputs and outputs of the Action, from `action.yml`. */
export function printActionPage(root: string): Record<string, string> {
  const file = parseYaml('action.yml', readFileSync(join(root, 'action.yml'), 'utf8'));
  if (file.troubles[0]) throw new Error(`action.yml: ${file.troubles[0].message}`);
  const action = file.value as ActionFile;
  return {
    'docs/action.md': page(
      printedFrom('action.yml'),
      '# The GitHub Action',
      prose(action.description),
      fence('yaml', WORKFLOW),
      `\`OWNER\` and \`REF\` stand for where you host childproof and for the commit you chose; pin a full commit id, as for every action. It runs on ${code(action.runs.using)}, needs read access to the code and nothing else, and installs nothing.`,
      '## Inputs',
      table(
        ['Input', 'Default', 'Meaning'],
        Object.entries(action.inputs ?? {}).map(([name, input]) => [
          `${code(name)}${input.required ? ' (required)' : ''}`,
          input.default === undefined || input.default === '' ? 'none' : code(String(input.default)),
          prose(input.description),
        ]),
      ),
      '## Outputs',
      table(
        ['Output', 'Meaning'],
        Object.entries(action.outputs ?? {}).map(([name, { description }]) => [code(name), prose(description)]),
      ),
      'How the step ends is what `check` ends with; see [the command line](cli.md#childproof-check).',
    ),
  };
}

/** A whole workflow file that runs the Action; the README shows the same. */
export const WORKFLOW = `on: [push, pull_request]
permissions: { contents: read }
jobs:
  childproof:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: OWNER/childproof@REF`;
