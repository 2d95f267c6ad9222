import type { ProvisionResult, Report } from '../../model/report.ts';
import type { RenderContext } from '../format.ts';
import { shorten } from '../words/prose.ts';
import { LONGEST_DESCRIPTION } from './limits.ts';
import { plain } from './text.ts';

/** Each policy as a taxonomy and each of its provisions as a category, with the state that this run gives it. */
export function taxonomiesOf({ provisions }: Report, { texts }: RenderContext) {
  return policiesOf(provisions).map(policy => {
    const text = texts?.policy(policy) ?? null;
    const ids = [...new Set(provisions.filter(one => one.policy === policy).map(({ id }) => id))];
    return {
      name: plain(policy),
      ...(text && {
        fullName: plain(text.title),
        organization: plain(text.publisher),
        version: plain(text.edition),
        ...(text.source.startsWith('https://') && { informationUri: text.source }),
        fullDescription: { text: shorten(plain(text.about), LONGEST_DESCRIPTION, '…') },
      }),
      shortDescription: { text: `${plain(text?.title ?? policy)}. ${plain(text?.disclaimer ?? 'Not legal advice.')}` },
      taxa: ids.map(id => {
        const results = provisions.filter(one => one.policy === policy && one.id === id);
        const source = text?.provisions.find(one => one.id === id)?.source;
        return {
          id: plain(id),
          shortDescription: { text: plain(results[0]!.title) },
          ...(source?.startsWith('https://') && { helpUri: source }),
          properties: { states: results.map(stateOf) },
        };
      }),
    };
  });
}

/** Whether a provision is among the taxonomies: one that a finding names may have been out of the run's scope. */
export function hasTaxon({ provisions }: Report, { policy, id }: { policy: string; id: string }): boolean {
  return provisions.some(one => one.policy === policy && one.id === id);
}

/** In the order of the report. */
export function policiesOf(provisions: readonly ProvisionResult[]): string[] {
  return [...new Set(provisions.map(({ policy }) => policy))];
}

function stateOf({ product, state, reason, strength, questions, attestations = [] }: ProvisionResult) {
  const answers = attestations.map(({ question, answer, who, role, date, until, evidence }) => ({
    question: plain(question),
    answer: plain(answer),
    who: plain(`${who} (${role})`),
    date,
    until,
    evidence: plain(evidence),
  }));
  return { product, state, reason: plain(reason), strength, questions: questions.map(plain), answers };
}
