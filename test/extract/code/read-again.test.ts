import { expect, it } from 'vitest';
import type { DefaultFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const STATE = `export const initialUserState = {
  privacy: { accountPrivacy: { private: false } },
};
`;
const read = (name: string) =>
  `export async function ${name}(id: string) {\n  const { accountPrivacy } = (await users.doc(id).get()).data();\n  return { private: accountPrivacy.private || false };\n}\n`;
const PAGE = `export const AccountPrivacy = () => {
  const accountPrivacy = store.getState().privacy.accountPrivacy;
  const [privateAccount, setPrivateAccount] = useState(accountPrivacy?.private || false);
  return <Switch value={privateAccount} onChange={setPrivateAccount} />;
};
`;

async function told(files: Record<string, string>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }', ...files });
  return facts
    .filter((fact): fact is DefaultFact => fact.kind === 'default' && !fact.value.isRepeated)
    .filter(({ value }) => value.symbol.startsWith('private'))
    .map(({ at, value }) => `${at.path} ${value.also?.length ?? 0}`)
    .sort();
}

const readers = {
  'src/follow.ts': read('loadFollowed'),
  'src/suggest.ts': read('loadSuggested'),
  'src/page.tsx': PAGE,
};

it('what reads a setting says its first value again', async () => {
  expect(await told({ 'src/state.ts': STATE, ...readers })).toEqual(['src/state.ts 3']);
});

it('where nothing decides it, the places that read it say it once', async () => {
  expect(await told({ 'src/follow.ts': read('loadFollowed'), 'src/suggest.ts': read('loadSuggested') })).toEqual([
    'src/follow.ts 1',
  ]);
});

it('unlike a key that two files decide', async () => {
  const other = STATE.replace('initialUserState', 'defaultUserState');
  const found = await told({ 'src/state.ts': STATE, 'src/other.ts': other, 'src/follow.ts': read('loadFollowed') });
  expect(found).toEqual(['src/follow.ts 0', 'src/other.ts 0', 'src/state.ts 0']);
});
