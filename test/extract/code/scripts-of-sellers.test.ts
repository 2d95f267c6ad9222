import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function sellersIn(code: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/page.ts': code,
  });
  return operationsOf(facts, 'advertising-sdk').map(({ at, value }) => `${at.start.line} ${value.symbol}`);
}

const HINT = `const link = document.createElement('link'); link.rel = 'preload'; link.href = \`https://cdn.intergient.com/\${id}/ramp.js\`; document.head.append(link);`;
const SCRIPT = `const tag = document.createElement('script'); tag.src = \`https://cdn.intergient.com/\${id}/ramp.js\`; document.head.append(tag);`;

it('the script of a seller is what starts it, and not the hint to fetch it before', async () => {
  expect(await sellersIn(`${HINT}\n${SCRIPT}\n`)).toEqual(['2 cdn.intergient.com/']);
  expect(await sellersIn(`${SCRIPT}\n${HINT}\n`)).toEqual(['1 cdn.intergient.com/']);
});

it('a hint alone asks for it all the same, once', async () => {
  expect(await sellersIn(`${HINT}\n${HINT.replaceAll('link', 'other')}\n`)).toEqual(['1 cdn.intergient.com/']);
});

it('each portal has a script of its own', async () => {
  const load = (address: string) => `{ const tag = document.createElement('script'); tag.src = '${address}'; }\n`;
  const code =
    load('https://sdk.crazygames.com/crazygames-sdk-v3.js') + load('https://game-cdn.poki.com/scripts/v2/poki-sdk.js');
  expect(await sellersIn(code)).toEqual(['1 sdk.crazygames.com/', '2 game-cdn.poki.com/scripts/']);
  expect(await sellersIn(load('https://sdk.crazygames.com/a.js').repeat(2))).toHaveLength(1);
});
