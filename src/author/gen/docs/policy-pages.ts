import type { Policy, Provision } from '../../../model/policy.ts';
import { STRENGTHS } from '../../../model/policy.ts';
import { count } from '../../../kit/text.ts';
import { linkFrom, policyPage, rulePage } from './library.ts';
import type { Sources } from './library.ts';
import { anchor, code, list, page, printedFrom, prose, table } from './markdown.ts';

/** A page for each policy: what the text asks for, which rules serve it, what only a person can answer. */
export function printPolicyPages({ policies }: Sources): Record<string, string> {
  return Object.fromEntries(policies.map(policy => [policyPage(policy.id), policyPageOf(policy)]));
}

/** Every policy in one table, links as seen from `from`. */
export function policiesTable(policies: readonly Policy[], from: string): string {
  const rows = policies.map(policy => [
    `[${policy.id}](${linkFrom(from, policyPage(policy.id))})`,
    prose(policy.title),
    policy.jurisdiction.join(', '),
    BINDING_WORDS[policy.binding],
    `${policy.provisions.filter(({ rules }) => rules.length > 0).length} of ${policy.provisions.length}`,
  ]);
  return table(['Policy', 'Text', 'Where', 'Kind', 'Provisions that rules reach'], rows) ?? '';
}

const BINDING_WORDS: Readonly<Record<Policy['binding'], string>> = {
  law: 'law',
  'statutory-code': 'statutory code',
  guidance: 'guidance',
  voluntary: 'voluntary',
  internal: 'internal',
};

const CONFIRMED_WORDS: Readonly<Record<Provision['confirmed'], string>> = {
  publisher: "the publisher's own page was seen",
  secondary: 'from secondary sources',
  unconfirmed: 'not confirmed',
};

const STRENGTHS_IN_WORDS =
  'A `full` rule tests all that the provision asks for, a `partial` one a piece of it, a `supporting` one something that makes it likelier.';

function policyPageOf(policy: Policy): string {
  const own = policyPage(policy.id);
  const { from, until } = policy['in-force'];
  const facts = [
    ['Id', code(policy.id)],
    ['Publisher', prose(policy.publisher)],
    ['Edition', prose(policy.edition)],
    ['Where it applies', policy.jurisdiction.join(', ')],
    ['Kind', BINDING_WORDS[policy.binding]],
    ['In force', until ? `${from} to ${until}` : `from ${from}`],
    ['Source', `<${policy.source}>`],
    ['Mapping', `[${policy.path}](${linkFrom(own, policy.path)})`],
  ];
  const reached = policy.provisions.filter(({ rules }) => rules.length > 0).length;
  return page(
    printedFrom(policy.path),
    `# ${prose(policy.title)}`,
    table(['', ''], facts),
    '## What this page does not claim',
    prose(policy.disclaimer),
    '## About the text',
    prose(policy.about),
    policy.parameters ? '## Ages that the text sets' : null,
    table(
      ['Parameter', 'Years', 'Differs in'],
      Object.entries(policy.parameters ?? {}).map(([name, { default: years, regions }]) => [
        code(name),
        String(years),
        Object.entries(regions ?? {})
          .map(([region, other]) => `${region}: ${other}`)
          .join(', ') || 'no region',
      ]),
    ),
    '## Provisions',
    `Rules reach ${reached} of ${count(policy.provisions.length, 'provision')}. ${STRENGTHS_IN_WORDS} A provision without rules is never passed: its questions are for a person.`,
    table(
      ['Provision', 'Rules', 'Questions', 'Summary confirmed by'],
      policy.provisions.map(provision => [
        `[${provision.id} ${prose(provision.title)}](#${anchor(headingOf(provision))})`,
        strengthsOf(provision),
        String(provision.questions.length),
        CONFIRMED_WORDS[provision.confirmed],
      ]),
    ),
    policy.provisions.flatMap(provision => provisionBlocks(provision, own)),
  );
}

function headingOf({ id, title }: Provision): string {
  return `${id} ${title}`;
}

/** `2 partial, 1 supporting`, or that there is none. */
function strengthsOf({ rules }: Provision): string {
  return (
    STRENGTHS.map(strength => ({ strength, number: rules.filter(link => link.strength === strength).length }))
      .filter(({ number }) => number > 0)
      .map(({ strength, number }) => `${number} ${strength}`)
      .join(', ') || 'none'
  );
}

function provisionBlocks(provision: Provision, own: string): (string | null)[] {
  const rules = provision.rules.map(({ rule, strength, rationale }) => [
    `[${rule}](${linkFrom(own, rulePage(rule))})`,
    strength,
    prose(rationale),
  ]);
  return [
    `### ${prose(headingOf(provision))}`,
    prose(provision.summary),
    `[Source](${provision.source}), last compared on ${provision.checked}: ${CONFIRMED_WORDS[provision.confirmed]}.`,
    rules.length === 0 ? 'No rule can test this.' : table(['Rule', 'Strength', 'Why, and what it leaves open'], rules),
    provision.questions.length === 0 ? null : 'Only a person can answer:',
    list(provision.questions.map(prose)),
  ];
}
