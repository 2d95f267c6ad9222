import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

async function surfaces(shown: string, before = ''): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/row.tsx': `import { LINK } from './links.ts';
export function Row({ comment }: Props) {
  ${before}
  return <article><b>{comment.author.name}</b><p>{${shown}}</p></article>;
}
`,
  });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

it.each([
  ["comment.body.split('\\n').map((line, i) => <span key={i}>{line}<br /></span>)", ''],
  ["comment.body?.split(' ').map(word => LINK.test(word) ? <a href={word}>{word}</a> : <i>{word} </i>)", ''],
  ["(comment.body || '').split('\\n').filter(Boolean).map(line => <p>{line}</p>)", ''],
  ["comment.body.split(' ').map(word => <>{`${word} `}</>)", ''],
  ['lines.map(line => <p>{line}</p>)', "const lines = comment.body.split('\\n');"],
])('a text that is cut is shown where its pieces are: %s', async (shown, before) => {
  expect(await surfaces(shown, before)).toHaveLength(1);
});

it.each([
  ["comment.labels.split(',').map(label => <i>{label}</i>)", ''],
  ["comment.body.split('\\n').map((line, i) => <hr key={i} />)", ''],
  ["comment.body.split('\\n').map((line, i) => <hr key={line} />)", ''],
  ['lines.map(line => <p>{line}</p>)', "const lines = LINK.split('\\n');"],
])('unlike what is no text of somebody, or only counted: %s', async (shown, before) => {
  expect(await surfaces(shown, before)).toEqual([]);
});
