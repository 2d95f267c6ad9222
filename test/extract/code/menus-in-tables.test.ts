import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const REPORT = "<button onClick={() => fetch('/report', { method: 'POST', body: message.id })}>Report</button>";
const menus = (
  message: string,
  user = 'Profile',
) => `export const MessageMenu = ({ message }) => <menu>${message}</menu>;
export const UserMenu = ({ user, message }) => <menu>${user}</menu>;
`;
const files = (over: Record<string, string> = {}) => ({
  'src/menus.tsx': menus(REPORT),
  'src/use-menu.tsx': `import { useState } from 'react';
import { MessageMenu, UserMenu } from './menus.js';
export const all = { message: MessageMenu, user: UserMenu };
export default function useMenu() {
  const [props, setProps] = useState(null);
  function onContextMenu(event, props) { setProps(props); }
  return { props, onContextMenu };
}
`,
  'src/provider.tsx': `import useMenu, { all } from './use-menu.js';
import { MenuContext } from './context.ts';
export const MenuProvider = ({ children }) => {
  const menu = useMenu();
  const Shown = menu.props ? all[menu.props.type] : () => null;
  return <MenuContext.Provider value={{ onContextMenu: menu.onContextMenu }}>{children}<Shown {...menu.props} /></MenuContext.Provider>;
};
`,
  'src/context.ts': "import { createContext } from 'react';\nexport const MenuContext = createContext(null);\n",
  'src/message.tsx': row("{ type: 'message', message }"),
  'src/chat.tsx':
    "import { Message } from './message.js';\nexport const Chat = ({ messages }) => <main>{messages.map(one => <Message key={one.id} message={one} />)}</main>;\n",
  ...over,
});
function row(given: string): string {
  return `import { useContext } from 'react';
import { MenuContext } from './context.ts';
export function Message({ message }) {
  const menu = useContext(MenuContext);
  return <div onContextMenu={event => menu.onContextMenu(event, ${given})}><b>{message.author.username}</b><p>{message.content}</p></div>;
}
`;
}
/** What is open may be told of the whole talk. */
async function ofMessage(over: Record<string, string> = {}) {
  const all = await judged(files(over));
  return all.Message ?? all.Chat;
}

it('a menu that is chosen by a text offers what stands in it', async () => {
  expect(await ofMessage()).toBe('offers');
});

it.each([
  ['a menu without a report', { 'src/menus.tsx': menus('Copy') }],
  ['a report in the menu of somebody else', { 'src/menus.tsx': menus('Copy', REPORT) }],
])('%s does not', async (_, over) => {
  expect(await ofMessage(over)).toBe('lacks');
});

it.each([
  ['what a text that stands in no table opens', { 'src/message.tsx': row("{ type: 'letter', message }") }],
  ['what a menu of no table opens', { 'src/message.tsx': row('{ message }') }],
  [
    'what two tables open',
    {
      'src/other.tsx': `import { UserMenu } from './menus.js';\nconst others = { message: UserMenu };\nexport const Other = ({ menu }) => { const Shown = others[menu.type]; return <Shown />; };\n`,
    },
  ],
])('%s is asked for', async (_, over) => {
  expect(await ofMessage(over)).toBe('what onContextMenu opens could not be followed');
});

it('what a component does with its own event opens nothing', async () => {
  const own = row('{ message }').replace('useContext(MenuContext)', 'watch()');
  expect(await ofMessage({ 'src/message.tsx': own })).toBe('lacks');
});
