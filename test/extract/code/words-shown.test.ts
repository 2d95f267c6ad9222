import { describe, expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "react-markdown": "9.0.0" } }';
const PAGE = `import { DirectMessage } from './direct-message';
export const Talk = ({ messages }) => <ol>{messages.map(one => <DirectMessage key={one.id} data={one} />)}</ol>;
`;

/** A component with its words far below its name, in a line of its own after `return (`. */
const direct = (before: string, words: string) => `import { Text, Time, Avatar, NoteContent } from './parts';
export function DirectMessage(props) {
  const sender = props.data.sender;
  ${before}

  return (
    <article>
      <Avatar user={sender} />
      <header />
      ${words}
    </article>
  );
}
`;

async function surfaces(file: string) {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/talk.tsx': PAGE,
    'src/direct-message.tsx': file,
  });
  const all = facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface');
  const below = all.filter(({ at }) => at.path === 'src/direct-message.tsx' && at.start.line > 3);
  return { all, below: below.map(({ at, value }) => `${at.start.line} ${value.symbol} ${value.isRepeated}`) };
}

describe('where a component shows the words', () => {
  it.each([
    ['what it is given', 'const { content } = props;', '<p>{content}</p>', 'content'],
    ['what is kept', 'const [text, setText] = useState(() => read(sender));', '<p>{text}</p>', 'text'],
    ['a reader', 'const { content } = props;', '<Text content={content} id={1} />', 'Text'],
    ['markup', 'const { content } = props;', '<p dangerouslySetInnerHTML={{ __html: content }} />', 'p'],
    ['a part', 'const event = props.data;', '<NoteContent event={event} />', 'NoteContent'],
    ['what is made of it', 'const { text } = props;', '<p>{linkify(text.trim())}</p>', 'linkify(text.trim())'],
  ])('%s', async (_, before, words, symbol) =>
    expect((await surfaces(direct(before, words))).below).toEqual([`10 ${symbol} true`]),
  );

  it.each([
    ['a text of the product', "const text = 'No longer here';", '<p>{text}</p>'],
    ['a text of its table', '', '<p>{strings.text}</p>'],
    ['a name for looks', 'const styles = useStyles();', '<p>{styles.content}</p>'],
    ['what one is about to send', "const [text, setText] = useState('');", '<p>{text}</p><textarea value={text} />'],
    ['what went wrong', 'const { error } = props;', '<p>{error.message}</p>'],
    ['what it is an answer to', 'const { content } = props;', '<QuotedText content={content} />'],
    ['the time', 'const { content } = props;', '<Time text={content} />'],
  ])('unlike %s', async (_, before, words) => expect((await surfaces(direct(before, words))).below).toEqual([]));

  it('is one place, and the best', async () => {
    const words = '<small>{content}</small>\n      <b />\n      <b />\n      <Text content={content} />';
    expect((await surfaces(direct('const { content } = props;', words))).below).toEqual(['13 Text true']);
  });

  it('is told beside what is judged, and changes nothing of it', async () => {
    const [with_, without] = await Promise.all(
      ['<p>{content}</p>', '<Body {...props} />'].map(words => surfaces(direct('const { content } = props;', words))),
    );
    const [judged, before] = [with_!, without!].map(({ all }) => surfacesOf(all));
    expect(judged!.map(({ subject }) => subject)).toEqual(before!.map(({ subject }) => subject));
    expect(judged!.flatMap(({ value }) => value.also ?? []).map(({ message }) => message)).toContain(
      'the words of DirectMessage are shown here',
    );
  });
});

describe('what somebody says of themselves', () => {
  const card = (shown: string) => `export const PersonRow = ({ user, page }) => (
  <section>
    <h1>{user.userName}</h1>
    <hr />
    <p>{${shown}}</p>
  </section>
);
`;
  const lines = async (shown: string) => {
    const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/person-row.tsx': card(shown) });
    return facts.flatMap(({ kind, at }) => (kind === 'surface' ? [at.start.line] : []));
  };
  it('is in their info', async () => expect(await lines('user.info.description')).toContain(5));
  it('unlike the info of a page', async () => expect(await lines('page.info.description')).toEqual([]));
});
