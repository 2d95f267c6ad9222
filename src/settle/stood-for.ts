import type { CodeFact } from '../model/code-fact.ts';
import type { Fact } from '../model/fact.ts';
import type { KnownFinding } from '../model/known.ts';
import type { Place } from '../model/place.ts';
import { formatPlace } from '../model/place.ts';
import type { Verdict } from '../model/verdict.ts';
import { fingerprinter, subjectIn } from './fingerprint.ts';

/**
 * The places that one finding stood for, each as a finding of its own. If the one that spoke for them is mended, another
 * one speaks now, and it is no news: it was there all along.
 */
export function stoodFor(
  verdicts: readonly Verdict[],
  facts: readonly Fact[],
  textAt: (place: Place) => string,
): KnownFinding[] {
  const code = facts.filter(isCode);
  const bySubject = grouped(code, ({ subject }) => subject);
  const byPlace = grouped(code, ({ at }) => formatPlace(at));
  const [whole, placeless] = [fingerprinter(), fingerprinter()];
  return verdicts.flatMap(({ rule, product, subject, magnitude }) =>
    (bySubject.get(subject) ?? []).flatMap(fact =>
      (fact.value.also ?? [])
        .flatMap(({ at }) => byPlace.get(formatPlace(at)) ?? [])
        .filter(other => other.concept === fact.concept)
        .map(other => {
          const identity = { rule, product, subject: other.subject, text: textAt(other.at) };
          const { path } = other.at;
          return {
            fingerprint: whole(identity),
            placeless: placeless({ ...identity, subject: subjectIn(other.subject, path, '') }),
            path,
            magnitude,
          };
        }),
    ),
  );
}

const isCode = (fact: Fact): fact is CodeFact =>
  fact.kind === 'operation' || fact.kind === 'surface' || fact.kind === 'default';

function grouped(facts: readonly CodeFact[], keyOf: (fact: CodeFact) => string): ReadonlyMap<string, CodeFact[]> {
  const found = new Map<string, CodeFact[]>();
  for (const fact of facts) found.set(keyOf(fact), [...(found.get(keyOf(fact)) ?? []), fact]);
  return found;
}
