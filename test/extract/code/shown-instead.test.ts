import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const list = (name: string, more = '') =>
  `const ${name} = ({ all }: Props) => <ul>{all.map(one => <li>{one.author.name}: {one.text}${more}</li>)}</ul>;\n`;
const REPORT = '<button onClick={() => reportMessage(one.id)}>Report</button>';
const ALL: Readonly<Record<string, string>> = {
  ChatMessageList: list('ChatMessageList'),
  DirectMessageList: list('DirectMessageList'),
  PrivateMessageList: list('PrivateMessageList', REPORT),
  ProfileCard: 'const ProfileCard = ({ user }: Props) => <p>{user.username}: {user.bio}</p>;\n',
};

async function judged(shown: string): Promise<string[]> {
  const used = Object.entries(ALL).flatMap(([name, text]) => (shown.includes(`<${name}`) ? [text] : []));
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/popup.tsx': `${used.join('')}export const Popup = ({ all, group, user }: Props) => <div>${shown}</div>;\n`,
  });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

it.each([
  '{group ? <ChatMessageList all={all} /> : <DirectMessageList all={all} />}',
  '{group ? (\n<ChatMessageList all={all}></ChatMessageList>) : (<DirectMessageList all={all} />)}',
])('says once what is lacking in whichever is shown: %s', async shown => {
  expect(await judged(shown)).toEqual(['ChatMessageList']);
});

it.each([
  ['both are shown', '{group && <ChatMessageList all={all} />}<DirectMessageList all={all} />'],
  ['one has what the other lacks', '{group ? <ChatMessageList all={all} /> : <PrivateMessageList all={all} />}'],
  ['they are of two kinds', '{group ? <ChatMessageList all={all} /> : <ProfileCard user={user} />}'],
])('and twice where %s', async (_, shown) => {
  expect(await judged(shown)).toHaveLength(2);
});
