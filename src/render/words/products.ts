import type { Report } from '../../model/report.ts';
import { listOf } from '../../kit/text.ts';

/** The products of a report in words, not yet escaped; or why there is none: nothing declares one, or what does was not understood. */
export function productsInWords({ products, sources }: Report): string {
  if (products.length > 0) return products.map(({ name, manifest }) => `${name} (${manifest})`).join(', ');
  const failed = sources.filter(source => source.role === 'manifest' && source.status === 'failed');
  return failed.length === 0
    ? 'none is declared'
    : `none is understood: see ${listOf(failed.map(source => source.path))}`;
}
