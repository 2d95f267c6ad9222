import type { Policy, Provision, Strength } from '../model/policy.ts';
import { STRENGTHS } from '../model/policy.ts';
import type { Product } from '../model/product.ts';
import type { Attested, ProvisionResult, ProvisionState } from '../model/report.ts';
import type { Outcome, RuleResult, Verdict } from '../model/verdict.ts';
import type { Attestations } from './attestations.ts';
import { count, listOf } from '../kit/text.ts';

/**
 * The state of every provision of every selected policy, for every product.
 * @param missing What of the run keeps it from saying anything good, in words; null if nothing does.
 */
export function provisionsOf(
  products: readonly Product[],
  policiesOf: (product: string) => readonly Policy[],
  results: readonly RuleResult[],
  missing: string | null,
  attestedIn: (product: string) => Attestations,
): ProvisionResult[] {
  return products.flatMap(product =>
    policiesOf(product.id).flatMap(policy =>
      policy.provisions.map(provision => {
        const own = results.filter(
          result =>
            result.product === product.id &&
            result.binding.provisions.some(one => one.policy === policy.id && one.id === provision.id),
        );
        return {
          ...provisionOf(policy, provision, product, own, missing),
          ...attested(attestedIn(product.id).of(policy.id, provision.id)),
        };
      }),
    ),
  );
}

const attested = (attestations: Attested[]) => (attestations.length > 0 ? { attestations } : {});

function provisionOf(
  policy: Policy,
  provision: Provision,
  product: Product,
  results: readonly RuleResult[],
  missing: string | null,
): ProvisionResult {
  const passed = results.filter(result => result.verdicts.some(verdict => verdict.outcome === 'pass'));
  const { state, reason } = stateOf(results, passed, provision, missing);
  return {
    policy: policy.id,
    id: provision.id,
    title: provision.title,
    product: product.manifest === null ? null : product.id,
    state,
    reason,
    strength: strongest(
      provision.rules.filter(link => passed.some(result => result.rule.id === link.rule)).map(link => link.strength),
    ),
    rules: provision.rules.map(link => ({
      id: link.rule,
      strength: link.strength,
      outcomes: countOutcomes(
        results.filter(result => result.rule.id === link.rule).flatMap(result => result.verdicts),
      ),
    })),
    questions: provision.questions,
  };
}

/**
 * The worst that was seen decides. Waived and known findings are non-conformities that somebody answers for; only an
 * exception that the text itself allows is told apart. Nothing here ever says "conforms": rules cover in part.
 */
function stateOf(
  results: readonly RuleResult[],
  passed: readonly RuleResult[],
  provision: Provision,
  missing: string | null,
): { state: ProvisionState; reason: string } {
  const verdicts = results.flatMap(result => result.verdicts);
  const strengthOf = new Map(provision.rules.map(link => [link.rule, link.strength]));
  const bears = (verdict: Verdict) => strengthOf.get(verdict.rule) !== 'supporting';
  const failing = verdicts.filter(verdict => verdict.outcome === 'fail' && bears(verdict));
  const excepted = failing.filter(verdict => verdict.mark.state === 'excepted');
  const open = failing.length - excepted.length;
  if (open > 0) {
    const rules = [
      ...new Set(failing.filter(verdict => verdict.mark.state !== 'excepted').map(verdict => verdict.rule)),
    ];
    return {
      state: 'non-conformity',
      reason: `${count(open, 'non-conformity', 'non-conformities')} found by ${listOf(rules)}`,
    };
  }
  const hints = verdicts.filter(
    verdict => verdict.outcome === 'fail' && !bears(verdict) && verdict.mark.state !== 'excepted',
  );
  if (hints.length > 0) {
    const rules = [...new Set(hints.map(verdict => verdict.rule))];
    return {
      state: 'undecided',
      reason: `${count(hints.length, 'finding')} of supporting rules ${hints.length === 1 ? 'bears' : 'bear'} on this (${listOf(rules)}); a person has to judge`,
    };
  }
  const unknown = verdicts.filter(verdict => verdict.outcome === 'unknown');
  if (unknown.length > 0) {
    return {
      state: 'undecided',
      reason: `${count(unknown.length, 'question')} could not be decided by ${listOf([...new Set(unknown.map(verdict => verdict.rule))])}`,
    };
  }
  const gap = gapOf(results, provision, missing);
  if (excepted.length > 0 && gap !== null)
    return { state: 'undecided', reason: `nothing but registered exceptions was found, but ${gap}` };
  if (excepted.length > 0)
    return {
      state: 'excepted',
      reason: `${count(excepted.length, 'registered exception')} for a compelling reason`,
    };
  if (provision.rules.length === 0)
    return { state: 'not-evaluated', reason: 'no rule can test this; a person has to answer the questions' };
  if (passed.length === 0) {
    const elsewhere = verdicts.find(verdict => verdict.reason?.startsWith('not evaluated here'));
    return {
      state: 'not-evaluated',
      reason: elsewhere?.reason ?? 'the product has nothing that its rules could look at',
    };
  }
  if (!passed.some(result => strengthOf.get(result.rule.id) !== 'supporting')) {
    return {
      state: 'not-evaluated',
      reason: 'only supporting rules looked at this, and they found nothing; a person has to answer the questions',
    };
  }
  if (gap !== null) return { state: 'undecided', reason: `no non-conformity was found, but ${gap}` };
  const rules = passed.map(result => result.rule.id);
  return {
    state: 'no-non-conformity-found',
    reason: `no non-conformity found by ${listOf([...new Set(rules)])}; the rules cover this provision in part`,
  };
}

/** What keeps a run from saying anything good about a provision: rules that were left out, files that were not read. */
function gapOf(results: readonly RuleResult[], provision: Provision, missing: string | null): string | null {
  const left = provision.rules.filter(link => !results.some(result => result.rule.id === link.rule));
  if (left.length > 0) return `${listOf(left.map(link => link.rule))} did not run`;
  return missing;
}

export function countOutcomes(verdicts: readonly Verdict[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 };
  for (const verdict of verdicts) counts[verdict.outcome]++;
  return counts;
}

function strongest(strengths: readonly Strength[]): Strength | null {
  return STRENGTHS.find(strength => strengths.includes(strength)) ?? null;
}
