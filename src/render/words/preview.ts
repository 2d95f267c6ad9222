import type { Report } from '../../model/report.ts';
import { count } from '../../kit/text.ts';

/** What a change of policy will do, for whoever has to approve it. */
export function previewWords({ open, silenced, opened }: NonNullable<Report['preview']>): string {
  const effects = [
    ...(silenced.length > 0 ? [`${count(silenced.length, 'finding')} would no longer be told`] : []),
    ...(opened.length > 0 ? [`${count(opened.length, 'finding')} would be new`] : []),
  ];
  const effect = effects.length > 0 ? effects.join(', ') : 'no finding would change';
  return `Preview with the policy of the change: ${effect}; ${open === 0 ? 'none' : open} would be open.`;
}
