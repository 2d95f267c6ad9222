import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Flags that a page reads of what a module hands out at once. */
async function flags(module: string, call: string, read: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "next": "15.0.0" } }',
    'src/app/page.tsx': `import { ${call} } from '${module}';
export default async function Page() {
  ${read}
  return <main />;
}
`,
  });
  return operationsOf(facts, 'feature-flag-check').map(({ value }) => value.symbol);
}

it.each([
  [
    '~/utils/feature-flags',
    'getAllFlags',
    'const { openRooms } = await getAllFlags(); if (!openRooms) notFound();',
    'openRooms',
  ],
  [
    '../lib/featureToggles.js',
    'loadToggles',
    'const { openRooms } = await loadToggles(); if (openRooms) start();',
    'openRooms',
  ],
  [
    '../lib/feature_flag/index.js',
    'getFlags',
    'const on = await getFlags(); if (on.openRooms) start();',
    'on.openRooms',
  ],
])('%s hands out flags by %s', async (module, call, read, flag) => {
  expect(await flags(module, call, read)).toEqual([flag]);
});

it.each([
  ['../lib/countries.js', 'getAllFlags', 'const { france } = await getAllFlags(); if (france) start();'],
  ['../lib/feature-flags.js', 'describeFlag', 'const { text } = describeFlag(one); if (text) start();'],
  ['../lib/feature-flags.js', 'getAllFlags', 'const { length } = await getAllFlags(); if (length) start();'],
  ['../lib/feature-flags-page.js', 'getFlags', 'const { title } = getFlags(); if (title) start();'],
])('unlike %s by %s', async (module, call, read) => expect(await flags(module, call, read)).toEqual([]));
