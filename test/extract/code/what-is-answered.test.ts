import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };

async function surfaces(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, ...files });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

const bar = (shown = '<p>{reply.content}</p>') => ({
  'src/reply-bar.tsx':
    'export function ReplyBar({ person }: Props) {\n  const [reply, clear] = useReply(person);\n' +
    `  return <aside title={person.username}>${shown}<button onClick={clear}>x</button></aside>;\n}\n`,
});
const shownIn = (name: string, field = '<textarea />') => ({
  [`src/${name.toLowerCase()}.tsx`]:
    "import { ReplyBar } from './reply-bar';\n" +
    `export const ${name} = ({ person }: Props) => <div><ReplyBar person={person} />${field}</div>;\n`,
});

describe('what one answers', () => {
  it('stands above the own field, and is reported where one met it', async () => {
    expect(await surfaces({ ...bar(), ...shownIn('TalkInput') })).toEqual([]);
    expect(await surfaces({ ...bar(), ...shownIn('CompositionBox') })).toEqual([]);
  });

  it.each([
    ['it is shown in the talk as well', { ...bar(), ...shownIn('TalkInput'), ...shownIn('TalkLog') }],
    ['nothing shows it', bar()],
    ['nobody writes there', { ...bar(), ...shownIn('CompositionBox', '<hr />') }],
    ['the box is of something else', { ...bar(), ...shownIn('TalkBox') }],
    ['it lists many', { ...bar('{replies.map(reply => <p>{reply.content}</p>)}'), ...shownIn('TalkInput') }],
  ])('unlike where %s', async (_, files) => {
    expect(await surfaces(files)).not.toEqual([]);
  });
});

describe('a page of which only the name says "post"', () => {
  const page = (inside: string, head = "title: 'Write for us'") =>
    surfaces({
      'src/head.tsx':
        'export const Head = ({ title, content, author }: Props) => <meta title={title} content={content} name={author} />;\n',
      'src/guest.tsx':
        `import { Head } from './head';\nexport function GuestPostPage(props: Props) {\n  const head = { ${head} };\n` +
        `  return <main><Head {...head} />${inside}</main>;\n}\n`,
    });

  it('shows what the product wrote there', async () => {
    expect(await page('<iframe title="Form" src="https://forms.example/1" />')).toEqual([]);
    expect(await page('<Notice text="Write for us" content="More" />')).toEqual([]);
  });

  it.each([
    ['hands on what it was given', '<Words {...props} /><Head {...props} />', undefined],
    ['hands on what it found', '', 'content: props.content'],
    ['shows who wrote', '<b>{props.author}</b>', undefined],
  ])('unlike one that %s', async (_, inside, head) => {
    expect(await page(inside, head)).toEqual(['GuestPostPage']);
  });
});
