import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../src/model/place.ts';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';
const LINE = `export function ChatMessage({ message }) {
  return <li><b>{message.author.name}</b><p>{message.text}</p></li>;
}
`;

/** The places that are judged, each with what stands beside it. */
async function led(files: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  const judged = surfacesOf(facts).filter(({ value }) => value.isRepeated !== true);
  return Object.fromEntries(
    judged.map(({ at, value }) => [
      `${at.path}:${at.start.line}`,
      (value.also ?? []).map(one => `${one.message} ${formatPlace(one.at).split(':').slice(0, 2).join(':')}`),
    ]),
  );
}

describe('where a report that is missing everywhere would be added', () => {
  const LIST = `import { ChatMessage } from './line';
export function ChatMessageList({ messages }) {
  return <ul>{messages.map(message => <ChatMessage key={message.id} message={message} />)}</ul>;
}
`;
  const PAGE = `import { ChatMessageList } from './list';
export function RoomScreen({ messages }) {
  return <main><ChatMessageList messages={messages} /></main>;
}
`;

  it('is what a list shows for each, and not the page around it', async () => {
    expect(await led({ 'src/line.tsx': LINE, 'src/list.tsx': LIST, 'src/page.tsx': PAGE })).toEqual({
      'src/line.tsx:1': [
        'message.text is shown inside it src/line.tsx:2',
        'ChatMessageList shows it here src/page.tsx:3',
        'ChatMessageList is declared here src/list.tsx:2',
        'ChatMessage is shown here src/list.tsx:3',
      ],
    });
  });

  it('is the page, where the words stand in it beside what it shows for each', async () => {
    const list = `import { ChatMessage } from './line';
export function ChatMessageList({ pinned, messages }) {
  return (
    <ul>
      {pinned.map(message => (
        <li key={message.id}>
          <b>{message.author.name}</b>
          <p>{message.text}</p>
        </li>
      ))}
      <hr />
      <hr />
      <hr />
      <hr />
      <hr />
      <hr />
      {messages.map(message => <ChatMessage key={message.id} message={message} />)}
    </ul>
  );
}
`;
    const files = { 'src/line.tsx': LINE, 'src/list.tsx': list, 'src/page.tsx': PAGE };
    const places = Object.keys(await led(files));
    expect(places).toEqual(['src/list.tsx:2']);
  });

  it('is the component behind a route that only leads to it', async () => {
    const route = `import { CommentThread } from '../comments/thread';
export default function CommentThreadPage({ comments }) {
  return <CommentThread comments={comments} />;
}
`;
    const thread = `export function CommentThread({ comments }) {
  return <div>{comments.map(comment => <p key={comment.id}>{comment.author.name}: {comment.body}</p>)}</div>;
}
`;
    const places = Object.keys(await led({ 'src/routes/[id].tsx': route, 'src/comments/thread.tsx': thread }));
    expect(places).toEqual(['src/comments/thread.tsx:1']);
  });

  it('is the one of both that is shown inside the other, too', async () => {
    const list = `import { ChatMessage } from './line'; import { FoldedMessage } from './folded';
export function ChatMessageList({ messages }) {
  return (
    <ul>
      {messages.map(message =>
        message.isFolded ? <FoldedMessage key={message.id} message={message} /> : <ChatMessage key={message.id} message={message} />,
      )}
    </ul>
  );
}
`;
    const folded = `import { ChatMessage } from './line';
export function FoldedMessage({ message }) {
  return <details><ChatMessage message={message} /></details>;
}
`;
    const files = { 'src/line.tsx': LINE, 'src/folded.tsx': folded, 'src/list.tsx': list, 'src/page.tsx': PAGE };
    expect(Object.keys(await led(files))).toEqual(['src/line.tsx:1']);
  });

  it('is where it is shown, if a report stands beside it somewhere else', async () => {
    const reported = `import { ChatMessage } from './line';
export function Reported({ message, onReport }) {
  return <div><ChatMessage message={message} /><button onClick={() => onReport(message.id)}>Report</button></div>;
}
`;
    const files = { 'src/line.tsx': LINE, 'src/list.tsx': LIST, 'src/page.tsx': PAGE, 'src/reported.tsx': reported };
    expect(Object.keys(await led(files))).not.toContain('src/line.tsx:1');
  });
});

it('says of a menu that it is one', async () => {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/menu.tsx': `export function MessageActionsMenu({ message, onReply, onForward, onCopy }) {
  return (
    <ul>
      <li onClick={onReply}>Reply</li>
      <li onClick={onForward}>Forward</li>
      <li onClick={() => onCopy(message.text)}>Copy</li>
    </ul>
  );
}
`,
    'src/line.tsx': LINE,
  });
  const said = surfacesOf(facts).map(({ value: { symbol, isMenu = false } }) => [symbol, isMenu]);
  expect(said).toContainEqual(['MessageActionsMenu', true]);
  expect(said).toContainEqual(['ChatMessage', false]);
});

it("takes a line that the program says in a talk for nobody's words", async () => {
  const lines = (name: string) => `export function RoomLines({ messages }) {
  return <ul>{messages.map(message => <${name} key={message.id} message={message} />)}</ul>;
}
`;
  const shown = (name: string) => `function ${name}({ message }) {
  return <li>{sayChange({ message, name: message.author.name })}</li>;
}
`;
  const judged = async (name: string) => Object.keys(await led({ 'src/lines.tsx': lines(name) + shown(name) }));
  expect(await judged('ControlMessageView')).toEqual([]);
  expect(await judged('ChatMessageView')).not.toEqual([]);
});

describe('a report that is there and not shown', () => {
  const NAME = `export function NameTag({ person, withCard }) {
  return <span><b>{person.name}</b>{withCard && <button onClick={() => reportUser(person.id, 'other')}>Report</button>}</span>;
}
`;
  const comment = (given: string) => `import { NameTag } from './name-tag';
export function Comment({ comment, withCard }) {
  return <li><NameTag person={comment.author}${given} /><p>{comment.text}</p></li>;
}
`;
  const page = (name: string, given: string) => `import { Comment } from './comment';
export function ${name}({ comments }) {
  return <main>{comments.map(one => <Comment key={one.id} comment={one}${given} />)}</main>;
}
`;
  const files = (inComment: string, onFirst: string, onSecond: string) => ({
    'src/name-tag.tsx': NAME,
    'src/comment.tsx': comment(inComment),
    'src/family-page.tsx': page('FamilyPage', onFirst),
    'src/setup-page.tsx': page('SetupPage', onSecond),
  });

  it('is told once, at what shows the words, where no use shows it', async () => {
    expect(Object.keys(await led(files('', '', '')))).toEqual(['src/comment.tsx:2']);
  });
  it('is told where it is not shown, if another use shows it', async () => {
    const places = Object.keys(await led(files(' withCard={withCard}', ' withCard', '')));
    expect(places).toContain('src/setup-page.tsx:3');
    expect(places).not.toContain('src/comment.tsx:2');
  });
});
