import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function found(concept: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/work.tsx': `${text}\n`,
  });
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
}

it.each([
  ['a place on a page', "googletag.defineSlot('/1/top', [300, 250], 'top').addService(googletag.pubads());"],
  ['a page that is filled', 'fusetag.pageInit();'],
  ['a bid', 'apstag.fetchBids({ slots });'],
  ['an address', 'export const C = () => <script src="https://cdn.fuseplatform.net/publift/tags/2/1.js" />;'],
  ['a place by its name', "window.nitroAds.createAd('top', {});"],
  ['between two rounds', 'PokiSDK.commercialBreak();'],
  ['a list below', "window._taboola.push({ article: 'auto' });"],
])('an advertisement is shown: %s', async (_, text) => {
  expect(await found('advertising-sdk', text)).toHaveLength(1);
});

it.each([
  ['a ramp of a game', 'window.ramp.push(1);'],
  ['a function of the same name', 'showAds();'],
  ['a list of requests', "queue.push({ article: 'auto' });"],
  ['a place of a timetable', "calendar.defineSlot('top', 30);"],
])('no advertisement: %s', async (_, text) => {
  expect(await found('advertising-sdk', text)).toEqual([]);
});

const SENTRY = "import * as Sentry from '@sentry/react';\n";

it('tells a collector of errors who the person is, under a key', async () => {
  expect(await found('analytics-sdk', `${SENTRY}Sentry.setContext('user', { id, roles });`)).toHaveLength(1);
  expect(await found('analytics-sdk', `${SENTRY}Sentry.setTag('userId', id);`)).toHaveLength(1);
  expect(await found('analytics-sdk', `${SENTRY}Sentry.setTag('release', version);`)).toEqual([]);
});
