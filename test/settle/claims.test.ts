import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/index.ts';
import type { Given } from './settled.ts';
import { CALLS, OWNED_CALLS, settled } from './settled.ts';

const EXCEPTION = `exceptions:\n  - { rule: local/one/owned, subject: features.video, reason: r, best-interests: b, dpia: d, owner: o, approved-by: a, until: 2027-01-01 }\n`;
const REPORTS: readonly [name: string, given: Given][] = [
  ['a pass of a rule that covers a provision in full', { manifest: OWNED_CALLS, provisions: { a1: ['owned full'] } }],
  ['a pass', { manifest: OWNED_CALLS }],
  ['a registered exception', { manifest: CALLS + EXCEPTION }],
  ['a failure', { manifest: CALLS }],
  ['nothing at all', { manifest: '' }],
];

describe.each(REPORTS)('%s', (_, given) => {
  it.each(Object.values(FORMATS).map(format => [format.id, format] as const))(
    'is never called compliant in %s',
    (_, format) => {
      const printed = format.render(settled(given), { source: () => null, color: false, width: 100 });
      expect(printed).not.toMatch(/\bconforms?\b|\bcompliant\b|\bcompliance\b|\bcertif/i);
    },
  );
});
