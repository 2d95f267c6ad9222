import type { Finding } from '../model/finding.ts';
import type { Product } from '../model/product.ts';
import type { Told } from './told.ts';

/** What the verdicts that say something say, with the marks they carry by now. */
export function findingsOf(told: readonly Told[], products: ReadonlyMap<string, Product>): Finding[] {
  const ids = new Map<string, number>();
  return told.map(({ result, verdict, fingerprint }) => {
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
      fingerprint,
      magnitude: verdict.magnitude,
      mark: verdict.mark,
      edit: null,
    };
  });
}
