import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** What is said of a player that begins once it could play. */
async function said(begin: string, does: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/tube/engine.js': `${begin}
${does}
`,
  });
  return operationsOf(facts, 'autoplay').flatMap(({ value }) => value.traits);
}
const BEGIN = 'function onPlayerReady(event) { event.target.playVideo(); }';
const SET =
  "function setSource(self, options) { self.player = new YT.Player('film', { videoId: options.id, events: { onReady: onPlayerReady } }); }";
const ENGINE = 'export class Engine { play(options) { return made(options).then(() => setSource(this, options)); } }';

it.each([
  [BEGIN, `${SET}\n${ENGINE}`],
  ['', `${SET.replace('onPlayerReady }', 'event => event.target.playVideo() }')}\n${ENGINE}`],
])('is left open where only `play` makes it: %s', async (begin, does) => {
  expect(await said(begin, does)).toEqual(['on', 'told-to-play']);
});

it.each([
  ['something else makes it', `${SET}\nexport class Engine { constructor(options) { setSource(this, options); } }`],
  ['others may', `export ${SET}\n${ENGINE}`],
  ['another player tells it, too', `${SET}\n${ENGINE}\nnew YT.Player('head', { events: { onReady: onPlayerReady } });`],
])('unlike where %s', async (_, does) => {
  expect(await said(BEGIN, does)).toEqual(['on']);
});
