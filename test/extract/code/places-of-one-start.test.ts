import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react-native": "0.80.0", "@react-native-firebase/analytics": "24.0.0" } }';
const SWITCH = `import { getAnalytics, setAnalyticsCollectionEnabled } from '@react-native-firebase/analytics';
export const setCollection = (isOn: boolean) => setAnalyticsCollectionEnabled(getAnalytics(), isOn);
`;
const CALLER = (name: string, value: string) => `import { setCollection } from './collection';
export function ${name}(account: Account) {
  setCollection(${value});
}
`;

/** What is told with the start that is judged. */
async function toldWith(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  return facts.flatMap(fact => {
    if (fact.kind !== 'operation' || fact.concept !== 'analytics-sdk') return [];
    const { traits = [], also = [] } = fact.value;
    if (!traits.includes('starts') || traits.includes('repeated')) return [];
    return also.map(({ at, message }) => `${at.path}:${at.start.line} ${message}`);
  });
}

it('who calls the function that switches it is told with the start inside', async () => {
  const told = await toldWith({
    'src/collection.ts': SWITCH,
    'src/sign-in.ts': CALLER('signedIn', '!account.refusesTracking'),
    'src/sign-out.ts': CALLER('signedOut', 'false'),
  });
  expect(told).toEqual(
    expect.arrayContaining([expect.stringMatching(/^src\/sign-(in|out)\.ts:3 setCollection is called here$/)]),
  );
});

it('what calls another function of the same name is not', async () => {
  const told = await toldWith({
    'src/collection.ts': SWITCH,
    'src/shelf.ts': 'export const setCollection = (isOn: boolean) => localStorage.setItem("shelf", String(isOn));\n',
    'src/sign-in.ts': CALLER('signedIn', 'true'),
    'src/stamps.ts': CALLER('collected', 'true').replace('./collection', './shelf'),
  });
  expect(told.filter(one => one.startsWith('src/stamps.ts'))).toEqual([]);
});
