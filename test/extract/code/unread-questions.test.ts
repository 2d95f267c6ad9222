import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "name": "web", "dependencies": { "react-dom": "19.0.0", "posthog-js": "1.0.0" } }';

/** What stands in front of the start of a tracker and is no guard that is known. */
async function asked(before: string): Promise<(string | undefined)[]> {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/measure.ts': `import posthog from 'posthog-js';
export function start(seller: Seller) {
  ${before}
  posthog.init('key');
}
`,
  });
  return operationsOf(facts, 'analytics-sdk')
    .filter(({ value }) => value.traits.includes('starts'))
    .flatMap(({ value }) => (value.asked ?? []).map(({ message }) => message));
}

it('names what is asked in front and cannot be told', async () => {
  expect(await asked('if (!shouldTrack() || !seller.key) return;')).toEqual(['shouldTrack()']);
});

it.each([
  ['if (hasDoNotTrackOn()) return;', 'hasDoNotTrackOn()'],
  ['if (navigator.globalPrivacyControl || !seller.key) return;', 'navigator.globalPrivacyControl'],
  ['if (!seller.key || !data?.jwt) return;', 'data?.jwt'],
])('names a guard of another kind: %s', async (before, said) => {
  expect(await asked(before)).toEqual([said]);
});

it.each([
  'if (!hasDoNotTrackOn()) return;',
  'if (data?.jwt) return;',
  'if (!readJwt()) return;',
  'if (!seller.token) return;',
  'if (!canUseDOM()) return;',
  'if (shouldTrack()) return;',
  'if (!seller.key) return;',
  'if (!isAdult(seller)) return;',
])('unlike %s', async before => {
  expect(await asked(before)).toEqual([]);
});
