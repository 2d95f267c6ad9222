import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const OPTIONS = 'const DEFAULTS = { loop: true, autoplay: true };\n';
const LOADER = `export function loadFilm(url: string, params: Params) {
  const { loop, autoplay } = Object.assign({}, DEFAULTS, params);
  return makeTexture(url, loop, autoplay);
}
`;

/** What is said of the switch: that of a setting of somebody, or that of one film. */
async function said(text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/load-video.ts': text,
  });
  const isDefault = facts.some(({ kind }) => kind === 'default');
  return [...(isDefault ? ['setting'] : []), ...operationsOf(facts, 'autoplay').flatMap(({ value }) => value.traits)];
}

describe('what is laid under what a caller wants of a film', () => {
  it.each([
    ['with a call', LOADER],
    ['by spreading', LOADER.replace('Object.assign({}, DEFAULTS, params)', '{ ...DEFAULTS, ...params }')],
  ])('is left open %s', async (_, loader) => {
    expect(await said(OPTIONS + loader)).toEqual(['on', 'told-to-play']);
  });

  it.each([
    ['for other files, too', `export ${OPTIONS}${LOADER}`],
    ['under what was kept', OPTIONS + LOADER.replaceAll('params', 'saved')],
    ['under what somebody set', OPTIONS + LOADER.replace('Params', 'UserSettings')],
    ['of settings', OPTIONS + LOADER.replace('loadFilm', 'loadFilmSettings')],
    ['of something else', OPTIONS + LOADER.replace('loadFilm', 'createViewer')],
    ['over it', OPTIONS + LOADER.replace('Object.assign({}, DEFAULTS, params)', '{ ...params, ...DEFAULTS }')],
    ['and for somebody else', `${OPTIONS}${LOADER}export const reset = () => save(DEFAULTS);\n`],
    ['with a type of settings', OPTIONS.replace('DEFAULTS', 'DEFAULTS: Preferences') + LOADER],
  ])('is a setting %s', async (_, text) => {
    expect(await said(text)).toContain('setting');
  });
});
