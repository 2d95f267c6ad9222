import type { Notice } from '../model/notice.ts';
import type { Policy } from '../model/policy.ts';
import type { Attestation, Product } from '../model/product.ts';
import type { Attested } from '../model/report.ts';
import { didYouMean } from '../kit/text.ts';

export interface Attestations {
  /** Answers to the questions of a provision that may be relied on today. */
  of(policy: string, provision: string): Attested[];
  /** Answers that do not count: past their day, to a question that nobody asks. */
  faults: readonly Notice[];
}

/**
 * The answers of people. They are evidence beside that of rules, shown with the name, and change no state: what a person
 * says is for the auditor to weigh.
 */
export function attestationsOf(product: Product, policies: readonly Policy[], asOf: string): Attestations {
  const faults = product.attestations.flatMap(one => faultOf(one, policies, asOf));
  const wrong = new Set(faults.map(({ at }) => at));
  const counting = product.attestations.filter(({ at }) => !wrong.has(at));
  return {
    of: (policy, provision) =>
      counting
        .filter(one => one.policy === policy && one.provision === provision)
        .map(({ question, answer, who, role, date, evidence, until, at }) => ({
          question: plain(question),
          answer,
          who,
          role,
          date,
          evidence,
          until,
          at,
        })),
    faults,
  };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function faultOf(one: Attestation, policies: readonly Policy[], asOf: string): Notice[] {
  const { at } = one;
  const wrong = (message: string, hint: string | null): Notice[] => [{ code: 'manifest-invalid', message, at, hint }];
  const policy = policies.find(({ id }) => id === one.policy);
  if (!policy) {
    const ids = policies.map(({ id }) => id);
    const message = `attestation: the policy "${one.policy}" is not checked here${didYouMean(one.policy, ids)}`;
    return wrong(message, 'name it under `policies` in the manifest, or take the answer out');
  }
  const provision = policy.provisions.find(({ id }) => id === one.provision);
  if (!provision) {
    const ids = policy.provisions.map(({ id }) => id);
    return wrong(
      `attestation: ${policy.id} has no provision "${one.provision}"${didYouMean(one.provision, ids)}`,
      null,
    );
  }
  if (!provision.questions.some(question => plain(question) === plain(one.question))) {
    const message = `attestation: ${policy.id} ${provision.id} does not ask this${didYouMean(one.question, provision.questions)}`;
    return wrong(message, 'copy the question from the page of the policy; if its words have changed, answer anew');
  }
  if (one.date > asOf)
    return wrong(
      `the attestation of ${one.who} is of ${one.date}, a day that has not come yet`,
      'write the day of the answer',
    );
  if (one.until >= asOf) return [];
  const message = `the answer of ${one.who} for ${policy.id} ${provision.id} ended on ${one.until} and no longer counts`;
  return [{ code: 'suppression-expired', message, at, hint: 'ask again, and give a later day' }];
}
