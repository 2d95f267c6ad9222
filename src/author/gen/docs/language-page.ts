import { catalogueWords } from '../../../evaluate/catalogues.ts';
import { SUBJECT_TYPES } from '../../../evaluate/compile.ts';
import type { Catalogue, HostType, Method } from '../../../evaluate/type.ts';
import { TYPES } from '../../../evaluate/types/index.ts';
import { SCHEMAS } from '../schemas.ts';
import { BUILT_INS, INTRODUCTION } from './language-words.ts';
import type { Sources } from './library.ts';
import { anchor, code, codes, page, printedFrom, prose, table } from './markdown.ts';
import { keysOf } from './schema-keys.ts';
import type { Schema } from './schema-keys.ts';

const types: readonly HostType[] = TYPES;

/** The reference of the rule language: keys of a rule file, types with their fields and methods, catalogues. */
export function printLanguagePage({ concepts }: Sources): Record<string, string> {
  const rule = SCHEMAS['rule'] as Schema;
  const keys = keysOf(rule, rule.$defs ?? {}).filter(({ path }) => path !== '$schema');
  const words = catalogueWords(concepts);
  return {
    'docs/rule-language.md': page(
      printedFrom('src/model/schema/rule.ts', 'src/evaluate/types', 'src/evaluate/catalogues.ts'),
      '# The rule language',
      INTRODUCTION,
      '## Keys of a rule file',
      table(
        ['Key', 'Value', 'Meaning'],
        keys.map(({ path, required, value, about }) => [
          `${code(path)}${required ? ' (required)' : ''}`,
          value,
          prose(about),
        ]),
      ),
      '## Subjects',
      'What `for` can say. Each subject has a verdict of its own, and stands in expressions under the same name.',
      table(
        ['`for`', 'Type', 'What it is'],
        Object.entries(SUBJECT_TYPES).map(([subject, type]) => [
          code(subject),
          typeLink(type),
          prose(typeOf(type)?.about ?? ''),
        ]),
      ),
      '## Operators and functions',
      BUILT_INS,
      '## Types',
      types.flatMap(typeBlocks),
      '## Catalogues',
      'The words that a text can be. A literal that is not among them is a mistake, reported with its place.',
      (Object.keys(words) as Catalogue[]).flatMap(name => [
        `### Words: ${name}`,
        name === 'concept'
          ? `${codes(words[name])} (explained in [the vocabulary](vocabulary.md)); a repository's own vocabulary adds to them.`
          : codes(words[name]),
      ]),
    ),
  };
}

function typeOf(name: string): HostType | undefined {
  return types.find(type => type.name === name);
}

/** `list<Band>` with a link to the type inside. */
function typeLink(type: string): string {
  const element = /^list<(.+)>$/.exec(type)?.[1];
  if (element) return `list of ${typeLink(element)}`;
  return typeOf(type) ? `[${type}](#${anchor(type)})` : type;
}

const BASIS_WORDS: Readonly<Record<HostType['basis'], string>> = {
  declared: 'what the manifest declares',
  'code-seen': 'what was seen in code',
  'flag-proved': 'what was proved for a flag',
};

function typeBlocks(type: HostType): (string | null)[] {
  const fields = Object.entries(type.fields).map(([name, field]) => [
    code(name),
    withCatalogue(field.type, field.catalogue),
    prose(field.about),
  ]);
  const methods = Object.entries(type.methods).flatMap(([name, overloads]) =>
    ([overloads].flat() as Method<unknown>[]).map(method => [
      code(`${name}(${method.parameters.map(({ name: parameter }) => parameter).join(', ')})`),
      method.parameters.map(({ type: given, catalogue }) => withCatalogue(given, catalogue)).join(', ') || 'nothing',
      withCatalogue(method.returns, method.catalogue),
      prose(method.about),
    ]),
  );
  return [
    `### ${type.name}`,
    `${prose(type.about)}. A pass that looks at it rests on ${BASIS_WORDS[type.basis]}.`,
    table(['Field', 'Type', 'Meaning'], fields),
    table(['Method', 'Takes', 'Gives', 'Meaning'], methods),
    fields.length + methods.length === 0 ? 'It has no fields: it is only pointed at.' : null,
  ];
}

function withCatalogue(type: string, catalogue: Catalogue | undefined): string {
  return catalogue ? `${typeLink(type)} ([${catalogue}](#words-${catalogue}))` : typeLink(type);
}
