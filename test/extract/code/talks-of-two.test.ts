import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

async function shown(path: string, text: string): Promise<readonly string[]> {
  const { facts } = await runFiles({ 'package.json': '{"dependencies":{"react":"19.0.0"}}', [path]: text });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

const list = (head: string, line = '<p key={m.key}>{m.text}</p>') =>
  `export default function View({ id }) {\n  const [messages, setMessages] = useState([]);\n  ${head}\n  return <div>{messages.map(m => ${line})}</div>;\n}\n`;

it.each([
  [
    'asked for by its chat',
    'src/view.jsx',
    list('useEffect(() => void load(`/api/chats/${id}/lines`, setMessages), [id]);'),
  ],
  [
    'in a file that is called so',
    'src/chat-room.jsx',
    list("useEffect(() => void socket.on('line', setMessages), []);"),
  ],
  [
    'at an address that is called so',
    'src/pages/dm/[id].jsx',
    list("useEffect(() => void socket.on('line', setMessages), []);"),
  ],
  [
    'on the side of whoever wrote it',
    'src/message.jsx',
    "export default function Message({ message, own }) {\n  return <div className={own ? 'right' : 'left'}><p>{message.text}</p></div>;\n}\n",
  ],
])('what two say to each other, and nobody is named: %s', async (_, path, text) => {
  expect(await shown(path, text)).not.toEqual([]);
});

it.each([
  [
    'a talk with a model',
    'src/chat.jsx',
    list('useEffect(() => void ask(messages, setMessages), []);', '<p key={m.key} className={m.role}>{m.text}</p>'),
  ],
  ['a bot', 'src/chat.jsx', list('useEffect(() => void askBot(setMessages), []);')],
  ['help', 'src/chat.jsx', list('useEffect(() => void openTicket(setMessages), []);')],
  [
    'at an address of another kind',
    'src/pages/alerts/[id].jsx',
    list("useEffect(() => void socket.on('line', setMessages), []);"),
  ],
  ['what a form says', 'src/form.jsx', list('useEffect(() => setMessages(check(id)), [id]);')],
])('what no person says: %s', async (_, path, text) => {
  expect(await shown(path, text)).toEqual([]);
});
