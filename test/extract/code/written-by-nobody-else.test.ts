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
  const bubble = (
    author: string,
  ) => `export const MessageBubble = ({ message }: Props) => <div><i>{message.role}</i>${author}<p>{message.text}</p></div>;
`;
  const used = `import { MessageBubble } from '@/bubble';
export const Shown = ({ all }: Props) => all.map(one => <MessageBubble key={one.id} message={one} />);
`;
  const shown = async (path: string, author = '', types = '', more = '') =>
    Object.keys(
      await judged({
        [path]: types + bubble(author + more),
        'src/shown.tsx': used.replace('@/', `./${path.slice(4, -10)}`),
      }),
    );
  it.each(['src/components/AI/bubble.tsx', 'src/ai-chat/bubble.tsx', 'src/CopilotPanel/bubble.tsx'])(
    'is nobody’s content: %s',
    async path => {
      expect(await shown(path)).toEqual([]);
      // In a talk with people one may ask a model as well.
      expect(await shown(path, '<b>{message.author.name}</b>')).not.toEqual([]);
      expect(await shown(path, '<b>{message.sender.name}</b>')).not.toEqual([]);
    },
  );
  it('is not known by its folder where what shows a line is not seen', async () => {
    const list = "import { MessageBubble } from 'kit';\n" + used.slice(used.indexOf('\n') + 1);
    expect(Object.keys(await judged({ 'src/ai/list.tsx': list }))).not.toEqual([]);
    expect(await judged({ 'src/ai-chat/list.tsx': list })).toEqual({});
  });
  it('is told by whom a message can be from, wherever it lies', async () => {
    const typed = (from: string, more = '') =>
      shown('src/talk/bubble.tsx', `<b>{message.label}</b>`, `type Line = { ${from}; text: string };\n`, more);
    expect(await typed("role: 'user' | 'assistant'")).toEqual([]);
    expect(await typed("sender: 'ai' | 'user' | 'system'")).toEqual([]);
    expect(await typed("sender: 'user' | 'ai' | 'agent'")).not.toEqual([]);
    expect(await typed("type: 'user' | 'bot'")).not.toEqual([]);
    expect(await typed("role: 'user' | 'admin'")).not.toEqual([]);
    expect(await typed("role: 'user' | 'assistant'", '<i>{message.sender.name}</i>')).not.toEqual([]);
  });
  it.each(['src/Aid/bubble.tsx', 'src/ai-safety/bubble.tsx', 'src/buddy-ai/bubble.tsx'])(
    'unlike one that a model only looks after: %s',
    async path => expect(await shown(path)).not.toEqual([]),
  );
});

describe('a name of one’s own', () => {
  const panel = (from: string, picture = '<img src={picture} alt="" />') => ({
    'src/panel.tsx': `export const UserProfilePanel = ({ currentIdentity, member, picture }: Props) => {
  const username = ${from}?.nickname || '';
  return <button onClick={() => setOpen(true)}>${picture}<b>{username}</b></button>;
};
`,
  });
  it('is on the button that opens one’s menu', async () => {
    expect(await judged(panel('currentIdentity'))).toEqual({});
    expect(await judged(panel('member'))).toEqual({ UserProfilePanel: 'lacks' });
  });
  it('so is a picture that is called one’s own, and none that is only beside', async () => {
    const picture = (alt: string) => `<img src={member.profile.photo} alt={'${alt}'} />`;
    expect(await judged(panel('currentIdentity', picture('Your picture')))).toEqual({});
    expect(await judged(panel('currentIdentity', picture('Picture')))).toEqual({ UserProfilePanel: 'lacks' });
  });
});

describe('what a game and a quiz say', () => {
  const shown = (name: string, author: string) => ({
    'src/shown.tsx': `export const ${name} = ({ message, more }: Props) => <p>${author}{message.text}</p>;
export const All = ({ all }: Props) => all.map(one => <${name} key={one.id} message={one} />);
`,
  });
  it.each(['PresenceMessage', 'QuizMessageView', 'DailyHintMessage'])('is nobody’s: %s', async name => {
    expect(await judged(shown(name, ''))).toEqual({});
    // Whoever answers or talks there is somebody.
    expect(Object.keys(await judged(shown(name, '<b>{message.author.name}</b>')))).not.toEqual([]);
    expect(Object.keys(await judged(shown(name, '<Avatar src={message.photo} />')))).not.toEqual([]);
  });
  it('unlike a message', async () => expect(Object.keys(await judged(shown('SplashMessageItem', '')))).not.toEqual([]));
});
