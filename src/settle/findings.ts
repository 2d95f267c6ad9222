import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { comparePlaces, compareText } from '../model/place.ts';
import type { Product } from '../model/product.ts';
import type { RuleResult, Verdict } from '../model/verdict.ts';
import { canonicalJson } from '../kit/digest.ts';
import { fingerprinter } from './fingerprint.ts';

/** Findings of failing and unknown verdicts, in the order of place, each with its fingerprint. */
export function findingsOf(
  results: readonly RuleResult[],
  products: ReadonlyMap<string, Product>,
  textAt: (place: Place) => string,
): Finding[] {
  const told = results.flatMap(result => result.verdicts.filter(isTelling).map(verdict => ({ result, verdict })));
  told.sort(
    (a, b) =>
      comparePlaces(a.verdict.at, b.verdict.at) ||
      compareText(a.verdict.rule, b.verdict.rule) ||
      compareText(a.verdict.subject, b.verdict.subject) ||
      compareText(canonicalJson(a.verdict.parameters), canonicalJson(b.verdict.parameters)),
  );
  const fingerprint = fingerprinter();
  const ids = new Map<string, number>();
  return told.map(({ result, verdict }) => {
    const { rule, binding } = result;
    const base = `${rule.id}:${verdict.product ?? '-'}:${verdict.subject}`;
    const ordinal = ids.get(base) ?? 0;
    ids.set(base, ordinal + 1);
    return {
      id: ordinal === 0 ? base : `${base}~${ordinal + 1}`,
      rule: rule.id,
      title: rule.title,
      product: verdict.product,
      subject: verdict.subject,
      concept: verdict.concept,
      layer: rule.layer,
      severity: products.get(result.product)?.severities[rule.id]?.severity ?? rule.severity,
      confidence: rule.confidence,
      verdict: verdict.outcome as 'fail' | 'unknown',
      message: verdict.messages!,
      fix: rule.fix.replace(/\s+/g, ' ').trim(),
      at: verdict.at,
      related: verdict.related,
      witness: verdict.witness,
      trace: verdict.trace,
      parameters: verdict.parameters,
      provisions: binding.provisions,
      fingerprint: fingerprint({
        rule: rule.id,
        product: verdict.product,
        subject: verdict.subject,
        text: textAt(verdict.at),
      }),
      mark: verdict.mark,
      edit: null,
    };
  });
}

function isTelling(verdict: Verdict): boolean {
  return verdict.outcome === 'fail' || verdict.outcome === 'unknown';
}
