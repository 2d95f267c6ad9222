import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-native": "0.80.0" } }' };

/** What is said of a message whose press does something. */
async function stateOf(head: string, handler: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const { facts } = await runFiles({
    ...PACKAGE,
    'src/list.tsx': `${head}
  return <div>{messages.map(message => <ChatMessage key={message.id} message={message} onLongPress={${handler}} />)}</div>;
}
`,
    'src/line.tsx': `export function ChatMessage({ message, onLongPress }) {
  return <li onClick={() => onLongPress(message)}><b>{message.author.name}</b><b>{message.text}</b></li>;
}
`,
    ...files,
  });
  const [surface] = surfacesOf(facts).filter(({ value }) => value.isRepeated !== true);
  const { controls, gap } = surface!.value;
  if (controls.some(one => one.concept === 'report-entry-point' && one.state === 'works')) return 'offers';
  return gap ? gap.message : 'lacks';
}

const list = (imports: string, before = '') => `import { ChatMessage } from './line';
${imports}
export function ChatMessageList({ messages }) {
  ${before}`;
const REPORT = '<MenuItem title="Report" onPress={() => reportMessage(message.id)} />';
const MUTE = '<MenuItem title="Mute" onPress={() => muteTalk(message.id)} />';

describe('what a press on an item opens', () => {
  const sheet = (entry: string) => ({
    'src/sheet.tsx': `import { MenuItem } from 'menus';
import { pushSheet } from './sheets.ts';
export const showLineMenu = message => pushSheet({ title: 'Choose', component: () => <div>${entry}</div> });
`,
    'src/sheets.ts': 'export const pushSheet = sheet => sheets.push(sheet);\n',
  });
  const menu = (entry: string) => ({
    'src/choices.tsx': `import { MenuItem } from 'menus';
export const Choices = ({ message }) => <div>${entry}</div>;\n`,
    'src/sheets.ts': `import { Choices } from './choices';\nregisterSheet('line-menu', Choices);\n`,
    'src/screens.tsx': `import { Choices } from './choices';
export const Screens = () => <Stack.Navigator><Stack.Screen name="LineActions" component={Choices} /></Stack.Navigator>;
`,
  });
  const ways: [string, string, (entry: string) => Record<string, string>][] = [
    [list("import { showLineMenu } from './sheet';"), 'showLineMenu', sheet],
    [list("import { showLineMenu } from './sheet';"), '() => showLineMenu(message)', sheet],
    [list("import { Choices } from './choices';"), '() => modal.open(Choices, { message })', menu],
    [list("import { SheetManager } from 'sheets';"), "() => SheetManager.show('line-menu', { message })", menu],
    [list('', 'const navigation = useNavigation();'), "() => navigation.navigate('LineActions', { message })", menu],
  ];
  it.each(ways)('is offered with it: %#', async (head, handler, files) => {
    expect(await stateOf(head, handler, files(REPORT))).toBe('offers');
    expect(await stateOf(head, handler, files(MUTE))).toBe('lacks');
  });

  it('is asked for where it cannot be found', async () => {
    const head = list("import { useLineContext } from 'lines';", 'const { showModal } = useLineContext();');
    expect(await stateOf(head, 'sender => showModal({ user: sender })')).toBe(
      'what showModal opens could not be followed',
    );
    expect(await stateOf(list(''), "() => SheetManager.show('lost-menu', { message })")).toBe(
      'what lost-menu opens could not be followed',
    );
  });

  it.each([
    ['const { showLoginModal } = useLineContext();', '() => showLoginModal(message)'],
    ['const { showModal } = useLineContext();', '() => showModal()'],
    ['const { setChosen } = useLineContext();', '() => setChosen(message)'],
    ['', '() => openImageModal(message)'],
    ['const { openModal } = useLineContext();', '() => openModal(<p>{message.id}</p>, () => close())'],
    ['const navigation = useNavigation();', "() => navigation.navigate('Profile', { message })"],
  ])('but what is for something else leaves it as it was: %s %s', async (before, handler) => {
    expect(await stateOf(list("import { useLineContext } from 'lines';", before), handler)).toBe('lacks');
  });
});
