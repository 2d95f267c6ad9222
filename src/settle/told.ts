import type { Place } from '../model/place.ts';
import { comparePlaces, compareText } from '../model/place.ts';
import type { Judgement, RuleResult, Verdict } from '../model/verdict.ts';
import { canonicalJson } from '../kit/digest.ts';
import { fingerprinter, subjectIn } from './fingerprint.ts';

/** A verdict that says something, and what it is recognised by. */
export interface Told {
  result: RuleResult;
  verdict: Judgement;
  fingerprint: string;
  /** The fingerprint that it had when its file was called as it was then. */
  then: string;
  placeless: string;
}

/** Failing and unknown verdicts in the order of place. */
export function toldBy(
  results: readonly RuleResult[],
  textAt: (place: Place) => string,
  pathThen: (path: string) => string,
): Told[] {
  const told = results.flatMap(result => result.verdicts.filter(isTelling).map(verdict => ({ result, verdict })));
  told.sort(
    (a, b) =>
      comparePlaces(a.verdict.at, b.verdict.at) ||
      compareText(a.verdict.rule, b.verdict.rule) ||
      compareText(a.verdict.subject, b.verdict.subject) ||
      compareText(canonicalJson(a.verdict.parameters), canonicalJson(b.verdict.parameters)),
  );
  const [now, then, placeless] = [fingerprinter(), fingerprinter(), fingerprinter()];
  return told.map(({ result, verdict }) => {
    const { rule, product, subject, at } = verdict;
    const identity = { rule, product, subject, text: textAt(at) };
    const inFile = (path: string) => ({ ...identity, subject: subjectIn(subject, at.path, path) });
    return {
      result,
      verdict,
      fingerprint: now(identity),
      then: then(inFile(pathThen(at.path))),
      placeless: placeless(inFile('')),
    };
  });
}

function isTelling(verdict: Verdict): boolean {
  return verdict.outcome === 'fail' || verdict.outcome === 'unknown';
}
