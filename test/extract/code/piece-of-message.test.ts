import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

/** A list, and messages that show their words in a piece called as many others are. */
const list = (beside: string) => ({
  'package.json': '{ "dependencies": { "react": "19.0.0" } }',
  'src/row.tsx':
    'export const Row = ({ entry }: Props) => <li title={entry.author.username}><Content message={entry} /></li>;\n' +
    'const Content = ({ message }: Props) => <p title={message.author.username}>{message.text}</p>;\n',
  'src/list.tsx':
    "import { Row } from './row';\n" +
    `export const Log = ({ entries }: Props) => <>${beside}{entries.map(entry => <Row entry={entry} />)}</>;\n`,
  ...Object.fromEntries(
    [...'abcdefghijklmn'].map(name => [
      `src/${name}.tsx`,
      `export const Page${name} = () => <Content kind="${name}" />;\n`,
    ]),
  ),
});

it('looks for a piece that is not handed out in its own file only', async () => {
  const { facts } = await runFiles(list('<ReportButton onClick={() => openReport(entries)} />'));
  const gaps = surfacesOf(facts).map(({ value }) => value.gap?.message);
  expect(gaps).toEqual([expect.stringContaining('is offered around it, in Log')]);
});

it('claims that nothing is offered where nothing is', async () => {
  const { facts } = await runFiles(list('<button onClick={() => close(entries)}>Close</button>'));
  expect(new Set(surfacesOf(facts).map(({ value }) => value.gap))).toEqual(new Set([undefined]));
});

it('states the component of a piece beside what speaks for it', async () => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/item.tsx':
      "import { Below } from './below';\n" +
      'export const CommentItem = ({ comment }: Props) => <li title={comment.author.username}><p>{comment.text}</p><Below comment={comment.first} /></li>;\n',
    'src/below.tsx':
      'export const Below = ({ comment }: Props) => <q title={comment.author.username}>{comment.text}</q>;\n',
  });
  const stated = facts.filter(fact => fact.kind === 'surface').map(({ at, value }) => [at.path, value]);
  expect(stated).toContainEqual(['src/below.tsx', expect.objectContaining({ symbol: 'Below', isRepeated: true })]);
  expect(surfacesOf(facts).map(({ value }) => value.symbol)).toEqual(['CommentItem']);
});
