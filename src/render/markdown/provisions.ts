import type { ProvisionResult, Report } from '../../model/report.ts';
import { prose } from '../words/prose.ts';
import type { PolicyResult } from '../words/provision.ts';
import { byPolicy, countWords, questionWords, STATE_WORDS, STATES } from '../words/provision.ts';
import type { Block } from './escape.ts';
import { code, escaped, folded, paragraph, sentence, table } from './escape.ts';

/** Each policy with its counts, then every provision of it, those that need somebody first. */
export function provisionsBlocks({ provisions, products }: Pick<Report, 'provisions' | 'products'>): Block[] {
  if (provisions.length === 0) return [];
  return [
    paragraph('### Provisions'),
    ...byPolicy(provisions).flatMap(policy => policyBlocks(policy, products.length > 1)),
  ];
}

function policyBlocks(policy: PolicyResult, namesProduct: boolean): Block[] {
  const of = namesProduct && policy.product !== null ? ` for ${policy.product}` : '';
  const pressingFirst = [...policy.provisions].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
  return [
    folded(
      `${policy.policy}${of}: ${countWords(policy)}${questionWords(policy)}`,
      table(['Provision', 'State', 'Why'], pressingFirst.map(row)),
    ),
    ...answersBlocks(policy),
  ];
}

/** What people have answered, so that a reader can ask them. */
function answersBlocks({ provisions }: PolicyResult): Block[] {
  const answers = provisions.flatMap(({ id, attestations = [] }) => attestations.map(one => ({ id, ...one })));
  if (answers.length === 0) return [];
  return [
    paragraph('Answered by people, not by rules:'),
    table(
      ['Provision', 'Question', 'Answer', 'Who', 'On', 'Until', 'Evidence'],
      answers.map(({ id, question, answer, who, role, date, until, evidence }) => [
        escaped(id),
        sentence(prose(question)),
        sentence(prose(answer)),
        escaped(`${who} (${role})`),
        escaped(date),
        escaped(until),
        code(evidence),
      ]),
    ),
  ];
}

function row({ id, title, state, reason }: ProvisionResult): string[] {
  const words = state === 'non-conformity' ? `**${STATE_WORDS[state]}**` : STATE_WORDS[state];
  return [`${escaped(id)} ${sentence(prose(title))}`, words, sentence(prose(reason))];
}
