import type { Concept, Matcher } from '../../../model/concept.ts';
import { allKinds } from '../../../model/catalogue.ts';
import { count, listOf } from '../../../kit/text.ts';
import type { Sources } from './library.ts';
import { linkFrom } from './library.ts';
import { code, codes, list, page, printedFrom, prose, table } from './markdown.ts';
import { matcherInWords, unlikeInWords } from './matcher-words.ts';

const PAGE = 'docs/vocabulary.md';

/** What things look like in code: every concept with what recognises it and what only looks like it. */
export function printVocabularyPage({ concepts }: Sources): Record<string, string> {
  return {
    [PAGE]: page(
      printedFrom('rules/vocabulary/'),
      '# The vocabulary',
      `${count(concepts.length, 'concept')} of code. childproof recognises them by names, imports, routes, rendered components and labels. Names are compared as whole words in any case style: \`send message\` is \`sendMessage\`, \`send_message\` and \`SEND-MESSAGE\`, never \`resendMessages\`.`,
      'A recognised name is not proof of what the code does, and a name that is not here is not recognised. Add your own words in the manifest under `code.words`, for example `report-entry-point: [flag]`; add whole concepts in `.childproof/vocabulary/`.',
      'A comparison without words is one with a number, a date or a limit.',
      table(
        ['Concept', 'What it is', 'Recognising it yields', 'Who can enforce it'],
        concepts.map(({ concept, about, fact, guard, side }) => [
          `[${concept}](#${concept})`,
          prose(about),
          guard ? `${guard} guard` : fact,
          side,
        ]),
      ),
      concepts.flatMap(conceptBlocks),
    ),
  };
}

function conceptBlocks(concept: Concept): (string | null)[] {
  const kinds = allKinds().filter(kind => kind.concepts.includes(concept.concept));
  const evidence = Object.entries(concept.evidence ?? {}).map(([kind, words]) => `${code(kind)}: ${codes(words)}`);
  return [
    `### ${concept.concept}`,
    `${prose(concept.about)}. [Source](${linkFrom(PAGE, concept.path)})`,
    kinds.length === 0
      ? null
      : `Belongs to features of kind ${listOf(
          kinds.map(kind => code(kind.id)),
          'or',
        )}.`,
    concept.match ? 'Recognised by any of:' : null,
    list((concept.match?.any ?? []).map((matcher: Matcher) => matcherInWords(matcher))),
    concept.unlike ? 'Not taken for it:' : null,
    list((concept.unlike ?? []).map(unlikeInWords)),
    evidence.length === 0 ? null : 'Words that count as further evidence:',
    list(evidence),
    table(
      ['Setting', 'Names in code', 'Values'],
      (concept.settings ?? []).map(({ setting, name, owners, notOwners, values }) => [
        code(setting),
        `${codes(name)}${owners ? ` of ${codes(owners)}` : ''}${notOwners ? `, not of ${codes(notOwners)}` : ''}`,
        Object.entries(values)
          .map(([option, literals]) => `${code(option)}: ${codes(literals)}`)
          .join('; '),
      ]),
    ),
    concept.owners ? `Literals count as defaults in: ${codes(concept.owners)}.` : null,
    concept.inverts ? `Leading words that turn a yes/no name round: ${codes(concept.inverts)}.` : null,
  ];
}
