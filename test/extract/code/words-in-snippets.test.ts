import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const shown = (body: string) =>
  judged({
    'src/lines.tsx': `export const Lines = ({ all }: Props) => <ol>{all.map(one => <Line key={one.id} given={one} />)}</ol>;
const Line = ({ given }: Props) => { ${body} };
`,
  });

it('a line of a talk of another service holds its words in a snippet', async () => {
  expect(
    await shown(
      'const chat = given.inner; return <li><b>{chat.authorDetails?.displayName}</b><p>{chat.snippet?.displayMessage}</p></li>;',
    ),
  ).not.toEqual({});
});

it.each([
  ['a piece of code', 'return <li><b>{given.title}</b><pre>{given.snippet.content}</pre></li>;'],
  ['what a search found of a page', 'return <li><a href={given.url}>{given.name}</a><p>{given.snippet.text}</p></li>;'],
])('unlike %s', async (_, body) => expect(await shown(body)).toEqual({}));
