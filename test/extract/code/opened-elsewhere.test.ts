import { describe, expect, it } from 'vitest';
import { registeredUnder } from '../../../src/extract/code/components/registered-names.ts';
import type { Slice } from '../../../src/extract/code/slice.ts';
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

  const drawer = (name: string) => ({
    'src/drawer.tsx': `import { MenuItem } from 'menus';
export const ${name} = ({ project, onReport }) => <div><MenuItem title="Report" onPress={() => reportMessage(project.id)} /></div>;
`,
  });
  const drawn = (name: string, given: string) =>
    stateOf(list(`import { ${name} } from './drawer';`), `() => drawer.open(${name}, ${given})`, drawer(name));
  it('is of the item only if it is handed over, or named', async () => {
    expect(await drawn('ProjectDrawer', '{ project }')).toBe('lacks');
    expect(await drawn('ProjectDrawer', '{ id: project.id }')).toBe('lacks');
    expect(await drawn('ProjectDrawer', 'message.project')).toBe('lacks');
    expect(await drawn('ProjectDrawer', '{ project: message.id }')).toBe('offers');
    expect(await drawn('MessageDrawer', '{ shown }')).toBe('offers');
    expect(await drawn('MoreActions', '{ shown }')).toBe('what MoreActions acts on could not be followed');
  });

  it('is not known where two files register different components under one text', async () => {
    const more = (from: string) => ({
      ...menu(REPORT),
      'src/other.tsx': 'export const Choices = () => <div>nothing</div>;\n',
      'src/more.ts': `import { Choices } from '${from}';\nregisterSheet('line-menu', Choices);\n`,
    });
    const head = list("import { SheetManager } from 'sheets';");
    const shown = (from: string) => stateOf(head, "() => SheetManager.show('line-menu', { message })", more(from));
    expect(await shown('./choices')).toBe('offers');
    expect(await shown('./other')).toBe('what line-menu opens could not be followed');
  });

  // Looking back at each blank would take longer than a test may.
  it('is found by a bare key without looking back again and again', () => {
    const text = `${' '.repeat(200_000)}linemenu\nexport const sheets = {\n  linemenu: Choices,\n};\n`;
    const slice = { textsWith: (_: string, test: RegExp) => (test.test(text) ? [{ path: 'src/a.ts', text }] : []) };
    expect(registeredUnder('linemenu', slice as unknown as Slice)).toEqual([{ path: 'src/a.ts', name: 'Choices' }]);
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

  const heard = (entry: string, on = "bus.on('line:menu', given => setMessage(given.message))") => ({
    'src/bus.ts': "import mitt from 'mitt';\nexport const bus = mitt();\n",
    'src/pop-menu.tsx': `import { MenuItem } from 'menus';
import { bus } from './bus.ts';
export function PopMenu() {
  const [message, setMessage] = useState(null);
  useEffect(() => { ${on}; }, []);
  return message && <div>${entry}</div>;
}
`,
  });
  const TELL = "() => bus.emit('line:menu', { message })";
  const OVER_BUS = list("import { bus } from './bus.ts';");

  it.each([
    [TELL, heard(REPORT), 'offers'],
    [TELL, heard(MUTE), 'lacks'],
    [
      "() => window.dispatchEvent(new CustomEvent('line:menu', { detail: { message } }))",
      heard(REPORT, "window.addEventListener('line:menu', given => setMessage(given.detail.message))"),
      'offers',
    ],
    // Nobody hears it: it was said to count presses.
    ["() => bus.emit('menu:pressed', { message })", heard(REPORT), 'lacks'],
    // What is heard is counted, and nothing hangs on it.
    [
      TELL,
      heard(
        '<MenuItem title="Report" onPress={() => reportMessage(1)} />',
        "bus.on('line:menu', given => track(given.message))",
      ),
      'what line:menu opens could not be followed',
    ],
    [TELL, heard(REPORT, "bus.on('line:menu', () => setMessage(first))"), 'what line:menu opens could not be followed'],
    // The same text on another bus is another event.
    [TELL, heard(REPORT, "shop.on('line:menu', given => setMessage(given.message))"), 'lacks'],
    // Another event, and one about nobody.
    [
      "() => bus.emit('line:share', { message })",
      heard(REPORT, "bus.on('line:share', given => setMessage(given.message))"),
      'lacks',
    ],
    ["() => bus.emit('line:menu')", heard(REPORT), 'lacks'],
  ])('may hear an event: %s', async (handler, files, said) => {
    expect(await stateOf(OVER_BUS, handler, files)).toBe(said);
  });

  it('hears it on the same bus, whatever that is called there', async () => {
    const onBus = (imported: string, name: string) => {
      const files = heard(REPORT, `${name}.on('line:menu', given => setMessage(given.message))`);
      return {
        ...files,
        'src/server-bus.ts': "import mitt from 'mitt';\nexport const bus = mitt();\n",
        'src/pop-menu.tsx': files['src/pop-menu.tsx'].replace("import { bus } from './bus.ts';", imported),
      };
    };
    expect(await stateOf(OVER_BUS, TELL, onBus("import { bus as lines } from './bus.ts';", 'lines'))).toBe('offers');
    expect(await stateOf(OVER_BUS, TELL, onBus("import { bus } from './server-bus.ts';", 'bus'))).toBe('lacks');
    expect(await stateOf(OVER_BUS, TELL, onBus("import { bus } from './lost-bus.ts';", 'bus'))).toBe('lacks');
    expect(await stateOf(OVER_BUS, TELL, onBus('const bus = useBus();', 'bus'))).toBe(
      'what line:menu opens could not be followed',
    );
  });

  it('is asked for where a function of no component hears the event', async () => {
    const files = {
      ...heard(MUTE, ''),
      'src/menus.ts': "import { bus } from './bus.ts';\nbus.on('line:menu', ({ message }) => show(message));\n",
    };
    expect(await stateOf(OVER_BUS, TELL, files)).toBe('what line:menu opens could not be followed');
  });
});
