import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const CARD = `export const PostCard = ({ post, body }: Props) => <article><b>{post?.author.name}</b><p>{body ?? post.body}</p></article>;
`;

describe('what one is about to send', () => {
  const page = (head: string, given: string) => ({
    'src/card.tsx': CARD,
    'src/page.tsx': `import { PostCard } from './card';
export const Topic = ({ ${head.startsWith('const') ? 'id' : head} }: Props) => {
  ${head.startsWith('const') ? head : ''}
  return <main><PostCard ${given} /></main>;
};
`,
  });

  it.each([
    ['a state', 'const [previewText, setPreviewText] = useState(null);', 'body={previewText}'],
    ['what a hook hands out', 'const { start, previewContent } = usePreview();', 'body={previewContent}'],
  ])('is shown to its author: %s', async (_, head, given) => {
    expect(await judged({ 'src/page.tsx': page(head, given)['src/page.tsx']!, 'src/card.tsx': '' })).toEqual({});
  });
  it.each([
    ['what somebody hands over', 'previewText', 'body={previewText}'],
    ['a part of what is there', 'const post = usePost(id);', 'body={post.preview}'],
    ['a state of another name', 'const [text, setText] = useState(null);', 'post={text}'],
  ])('unlike %s', async (_, head, given) => {
    expect(Object.keys(await judged(page(head, given)))).not.toEqual([]);
  });
});

describe('a talk with a model', () => {
  const bubble = `export const MessageBubble = ({ message }: Props) => <div><b>{message.author}</b><p>{message.text}</p></div>;
export const Shown = ({ all }: Props) => all.map(one => <MessageBubble key={one.id} message={one} />);
`;
  it('is nobody’s content', async () => {
    expect(await judged({ 'src/components/AI/bubble.tsx': bubble })).toEqual({});
    expect(await judged({ 'src/AIAnswers.tsx': bubble })).toEqual({});
    expect(Object.keys(await judged({ 'src/components/Aid/bubble.tsx': bubble }))).not.toEqual([]);
  });
});

describe('a name of one’s own', () => {
  const panel = (from: string) => ({
    'src/panel.tsx': `export const UserProfilePanel = ({ currentIdentity, member, picture }: Props) => {
  const username = ${from}?.nickname || '';
  return <button onClick={() => setOpen(true)}><img src={picture} alt="" /><b>{username}</b></button>;
};
`,
  });
  it('is on the button that opens one’s menu', async () => {
    expect(await judged(panel('currentIdentity'))).toEqual({});
    expect(await judged(panel('member'))).toEqual({ UserProfilePanel: 'lacks' });
  });
});

describe('what a game and a quiz say', () => {
  const shown = (name: string) => ({
    'src/shown.tsx': `export const ${name} = ({ message, author }: Props) => <p><b>{author}</b>{message}</p>;
export const All = ({ all }: Props) => all.map(one => <${name} key={one.id} message={one} author={one.author} />);
`,
  });
  it.each(['RichPresenceMessage', 'QuizQuestionView', 'DailyHintMessage'])('is nobody’s: %s', async name => {
    expect(await judged(shown(name))).toEqual({});
  });
  it('unlike a message', async () => expect(Object.keys(await judged(shown('RichMessageItem')))).not.toEqual([]));
});
