import { AGE_METHODS, allKinds, REPORTING_POINTS, SAFEGUARDS } from '../../../model/catalogue.ts';
import { MANIFEST_KEYS } from '../../../model/document-keys.ts';
import type { KindDefinition } from '../../../model/kind.ts';
import { SCHEMAS } from '../schemas.ts';
import { linkFrom } from './library.ts';
import { code, codes, page, printedFrom, prose, table } from './markdown.ts';
import { keysOf, valueInWords } from './schema-keys.ts';
import type { Schema } from './schema-keys.ts';

const PAGE = 'docs/manifest.md';

/** Every key of a manifest, and every kind of feature with its settings. */
export function printManifestPage(): Record<string, string> {
  const manifest = SCHEMAS['manifest'] as Schema;
  const addition = SCHEMAS['addition'] as Schema;
  const defs = manifest.$defs ?? {};
  // A person who reads from the top wants the product before its features; the schema has them in another order.
  const sections = MANIFEST_KEYS.map(name => [name, manifest.properties![name]!] as const);
  return {
    [PAGE]: page(
      printedFrom('src/model/schema', 'src/model/kinds', 'src/model/catalogue.ts'),
      '# The manifest',
      `\`childproof.yaml\` says what a product is, who uses it, and what its features do by default. The folder of the file is the product; the nearest manifest above a file owns it. New to it? Begin with [the first manifest](${linkFrom(PAGE, 'docs/guide/first-manifest.md')}).`,
      `Other teams can add declarations beside their code: a file whose name ends in \`.childproof.yaml\` joins the product it lies in. It may have ${codes(Object.keys(addition.properties ?? {}).filter(name => name !== '$schema'))} and nothing else.`,
      'An unknown key, a wrong value or a mistake in the YAML is said with line and column, and the run ends with exit code 2: what was not understood is not judged.',
      'For completion and hover in an editor, make the first line `# yaml-language-server: $schema=PATH/TO/manifest.json`; `childproof schema manifest > manifest.json` writes the file.',
      '## Keys',
      'Paths are written with `[]` for each entry of a list and `<key>` for a name of your own.',
      sections.flatMap(([name, schema]) => sectionOf(name, schema, manifest.required?.includes(name) ?? false, defs)),
      '## Defaults of settings',
      prose(`${defs['settingDefault']?.description ?? ''}.`),
      'Where `unknown` is left out and unknown age is a child, a person of unknown age gets what the youngest band gets. A band that the manifest is silent about is undecided, not passed. Options can have names of your own under `options:`; they count as what they are mapped to, and the order of protection stays that of the kind.',
      '## Kinds of features',
      'The kind decides which settings there are. Options stand in order of protection, the weakest first; the bold one is the start that protects a child when nobody has decided.',
      allKinds()
        .filter(kind => kind.depth === 'full')
        .flatMap(kindBlocks),
      '### Kinds whose settings are not modelled yet',
      'They can be declared, and rules about owners, assessments, flags and reporting judge them; childproof knows no settings for them.',
      table(
        ['Kind', 'What it is', 'Risks to a child'],
        allKinds()
          .filter(kind => kind.depth === 'named')
          .map(kind => [code(kind.id), prose(kind.about), prose(kind.risks.join(', '))]),
      ),
      '## Safeguards',
      table(
        ['Safeguard', 'Meaning'],
        Object.entries(SAFEGUARDS).map(([name, about]) => [code(name), prose(about)]),
      ),
      '## Places to report from',
      table(
        ['Place', 'Meaning'],
        Object.entries(REPORTING_POINTS).map(([name, about]) => [code(name), prose(about)]),
      ),
      '## Ways of establishing age',
      table(
        ['Method', 'Meaning', 'Can be highly effective'],
        Object.entries(AGE_METHODS).map(([name, { about, capable }]) => [
          code(name),
          prose(about),
          capable ? 'yes' : 'no',
        ]),
      ),
    ),
  };
}

function sectionOf(name: string, schema: Schema, required: boolean, defs: Readonly<Record<string, Schema>>) {
  const keys = keysOf({ type: 'object', properties: { [name]: schema } }, defs).slice(1);
  const facts = [
    prose(`${schema.description ?? ''}.`),
    ...(keys.length === 0 ? [`Value: ${valueInWords(schema, defs)}.`] : []),
    ...(required ? ['Required.'] : []),
  ];
  return [
    `### ${code(name)}`,
    facts.join(' '),
    table(
      ['Key', 'Value', 'Meaning'],
      keys.map(({ path, required: needed, value, about: meaning }) => [
        `${code(path)}${needed ? ' (required)' : ''}`,
        value,
        prose(meaning),
      ]),
    ),
  ];
}

function kindBlocks(kind: KindDefinition): (string | null)[] {
  const rows = Object.entries(kind.settings).map(([name, { about, options, protective }]) => [
    code(name),
    prose(about),
    options
      .map(
        option =>
          `${option.name === protective ? `**${code(option.name)}**` : code(option.name)} ${prose(option.about)}`,
      )
      .join(' → '),
  ]);
  return [
    `### ${code(kind.id)}`,
    prose(kind.about),
    `Risks to a child: ${prose(kind.risks.join(', '))}.`,
    kind.concepts.length === 0
      ? null
      : `In code: ${kind.concepts.map(id => `[${id}](vocabulary.md#${id})`).join(', ')}.`,
    table(['Setting', 'What it decides', 'Options, weakest first'], rows),
  ];
}
