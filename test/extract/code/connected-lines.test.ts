import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether a message to somebody is said to go out only between people who are connected. */
async function isGuarded(state: string, test = 'isConnected'): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "socket.io-client": "4.0.0" } }',
    'src/chat.jsx': `import { io } from 'socket.io-client';
export function Chat({ recipientId }) {
  const [socket] = useState(() => io('/chat'));
  ${state}
  const sendPrivateMessage = text => {
    if (${test}) socket.emit('send_private_message', { recipientId, text });
  };
  return <Composer onSend={sendPrivateMessage} />;
}
`,
  });
  return operationsOf(facts, 'dm-send').some(({ value }) => value.guards?.some(({ kind }) => kind === 'connection'));
}

const STATE = 'const [isConnected, setIsConnected] = useState(false);';

it.each<[string, string?]>([
  [
    `${STATE}\n  useEffect(() => { socket.on('connect', () => setIsConnected(true)); socket.on('disconnect', () => setIsConnected(false)); }, []);`,
  ],
  [`${STATE}\n  socket.on('connect', () => setIsConnected(socket.connected));`],
  ['const { isConnected } = useSocket();'],
  ['const { isConnected } = useContext(SocketContext);'],
  ['const isConnected = useSelector(state => state.socket.isConnected);'],
  ["const isConnected = queue.state === 'ready';"],
  ['const { isConnected } = props;', 'socket && isConnected'],
  ['const { isConnected } = props;', '!(!isConnected || !isInternetReachable)'],
])('a line that is up connects no two people: %s', async (state, test) => {
  expect(await isGuarded(state, test)).toBe(false);
});

it.each<[string, string?]>([
  ['const isConnected = friends.areConnected(me.id, recipientId);'],
  ['const isConnected = me.connectionIds[recipientId];'],
  ['const { isConnected } = useConnection(recipientId);'],
  [
    `${STATE}\n  useEffect(() => { api.statusWith(recipientId).then(found => setIsConnected(found === 'accepted')); }, []);`,
  ],
  [
    `${STATE}\n  socket.on('connect', () => join());\n  const look = async () => { const found = await api.with(recipientId); setIsConnected(found.isMutual); };`,
  ],
])('unlike what is asked of both: %s', async state => {
  expect(await isGuarded(state)).toBe(true);
});
