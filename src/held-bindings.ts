import type { FeatureFact, Fact, FlagBinding, ManifestFact, SettingFact } from './model/fact.ts';
import type { Notice } from './model/notice.ts';
import { canonicalJson } from './kit/digest.ts';

type Bound = FeatureFact | SettingFact;

/**
 * What ties a feature or a setting to its flag, as the base had it: without the tie nobody asks what the flag serves, and
 * with another reading of its values a child can get the open one. A tie to another flag counts at once, and is said.
 */
export function heldBindings(
  now: readonly ManifestFact[],
  then: readonly Fact[],
): { facts: ManifestFact[]; notices: Notice[] } {
  const before = new Map(then.filter(isBound).map(fact => [nameOf(fact), fact.value.flag]));
  const notices: Notice[] = [];
  const facts = now.map(fact => {
    const old = isBound(fact) ? before.get(nameOf(fact)) : null;
    if (!isBound(fact) || !old) return fact;
    const { flag } = fact.value;
    if (flag && sameTie(flag, old)) return fact;
    const isOther = flag !== null && flag.key !== old.key;
    const what =
      flag === null ? 'is no longer bound' : isOther ? `is bound to ${flag.key} instead` : 'is read in another way';
    const since = isOther ? 'what it serves now is judged' : 'this does not count until it is merged';
    notices.push({
      code: 'policy-change',
      message: `${fact.subject} was bound to the flag ${old.key} and ${what}: ${since}`,
      at: flag?.at ?? fact.at,
      hint: 'whoever may decide this approves the change',
    });
    return isOther ? fact : withTie(fact, flag, old);
  });
  return { facts, notices };
}

const isBound = (fact: Fact): fact is Bound => fact.kind === 'feature' || fact.kind === 'setting';
const nameOf = (fact: Bound) => `${fact.kind} ${fact.subject}`;

/** New values may be given a meaning; those of before keep theirs. */
function withTie(fact: Bound, now: FlagBinding | null, then: FlagBinding): Bound {
  const flag = { ...then, values: { ...now?.values, ...then.values }, at: now?.at ?? fact.at };
  return { ...fact, value: { ...fact.value, flag } } as Bound;
}

function sameTie(now: FlagBinding, then: FlagBinding): boolean {
  const kept = Object.entries(then.values).every(([value, option]) => now.values[value] === option);
  const rest = ({ key, environment, gate, codeDefault }: FlagBinding) =>
    canonicalJson([key, environment, gate, codeDefault ?? null]);
  return kept && rest(now) === rest(then);
}
