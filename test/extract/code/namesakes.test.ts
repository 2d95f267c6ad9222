import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const row = (shown: string) =>
  `export const MessageItem = ({ message }) => <div><b>{message.author.name}</b><p>{message.text}</p>${shown}</div>;\n`;

async function alsoOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', ...files });
  return surfacesOf(facts).flatMap(({ value }) => (value.also ?? []).map(({ at, message }) => `${at.path} ${message}`));
}

it('a component of the same name is told as another one', async () => {
  const files = { 'src/desk/message-item.tsx': row('<hr />'), 'src/web/message-item.tsx': row('') };
  expect(await alsoOf(files)).toEqual([
    'src/web/message-item.tsx another MessageItem is declared here, and lacks it too',
  ]);
});

it('the same one is told as shown there, too', async () => {
  const use =
    "import { MessageItem } from './message-item.js';\nexport const Shown = ({ all }) => <>{all.map(one => <MessageItem message={one} />)}</>;\n";
  const also = await alsoOf({
    'src/message-item.tsx': row(''),
    'src/room.tsx': use.replace('Shown', 'Room'),
    'src/wall.tsx': use.replace('Shown', 'Wall'),
  });
  expect(also.length).toBeGreaterThan(0);
  expect(also.filter(one => /another/.test(one))).toEqual([]);
});
