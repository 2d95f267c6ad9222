import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { comparePlaces } from '../model/place.ts';
import type { Product } from '../model/product.ts';
import type { Edit } from '../model/verdict.ts';
import type { Told } from './told.ts';

/** What the verdicts that say something say, with the marks they carry by now. */
export function findingsOf(
  told: readonly Told[],
  products: ReadonlyMap<string, Product>,
  textAt: (place: Place) => string,
): Finding[] {
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
      fix: fixOf(rule.fix, verdict.settle),
      at: verdict.at,
      related: verdict.related,
      witness: verdict.witness,
      trace: verdict.trace,
      parameters: verdict.parameters,
      provisions: binding.provisions,
      fingerprint,
      magnitude: verdict.magnitude,
      mark: verdict.mark,
      edit: joined(verdict.edits ?? [], textAt),
    };
  });
}

/** An open question has its own next step, and ends in the condition under which the fix of the rule is what is left to do. */
function fixOf(fix: string, settle: string | undefined): string {
  const own = fix.replace(/\s+/g, ' ').trim();
  if (settle === undefined) return own;
  return `${settle} ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}

/** More lines than this are no small change any more. */
const MOST_LINES = 12;

/** The edits of a finding as one: what stands between them stays as it is. Null where that is no small change of values. */
function joined(edits: readonly Edit[], textAt: (place: Place) => string): Finding['edit'] {
  const sorted = [...new Map(edits.map(one => [JSON.stringify(one.at), one])).values()].sort((a, b) =>
    comparePlaces(a.at, b.at),
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || last.at.path !== first.at.path) return null;
  if (last.at.end.line - first.at.start.line >= MOST_LINES) return null;
  // Only a value that is one word: a list, a map or an alias means more than it shows.
  if (!sorted.every(({ at }) => /^(["']?)[\w-]+\1$/.test(textAt(at)))) return null;
  let to = '';
  sorted.forEach(({ at, to: word }, index) => {
    const before = sorted[index - 1]?.at.end;
    to += `${before ? textAt({ path: at.path, start: before, end: at.start }) : ''}${word}`;
  });
  return { at: { path: first.at.path, start: first.at.start, end: last.at.end }, to };
}
