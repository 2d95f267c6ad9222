import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Traits of what is found in the part of a page, by the concept. */
async function traits(concept: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }', ...files });
  return operationsOf(facts, concept).map(({ value }) => value.traits.join(' '));
}

/** A page that shows a part where a state is set. */
const page = (part: string, state: string, press: string, shown = `{${state} && <${part} />}`) =>
  `import ${part} from './part';\nexport function Page() {\n  const [${state}, set] = useState(false);\n` +
  `  const open = kind => {\n    switch (kind) {\n      case 'part':\n        set(true);\n    }\n  };\n` +
  `  return <main><button ${press}>Open</button>${shown}</main>;\n}\n`;
const PRESS = "onClick={() => open('part')}";

describe('a film in a player that a press opens', () => {
  const film = (part: string, text: string) =>
    traits('autoplay', {
      'src/part.jsx': `export default function ${part}() {\n  return <video src={source} controls autoPlay />;\n}\n`,
      'src/page.jsx': text,
    });

  it('was asked for', async () => {
    expect(await film('Film', page('Film', 'showPlayer', PRESS))).toEqual(['on user-opened']);
  });

  it.each([
    ['is shown at once', page('Film', 'showPlayer', PRESS, '<Film />')],
    ['waits for nobody', page('Film', 'showPlayer', 'title="open"')],
    ['is also shown without', page('Film', 'showPlayer', PRESS, '{showPlayer && <Film />}<Film />')],
  ])('unlike one that %s', async (_, text) => {
    expect(await film('Film', text)).toEqual(['on']);
  });

  it('unlike one in what was opened to be read', async () => {
    expect(await film('Entry', page('Entry', 'isOpen', PRESS))).toEqual(['on']);
  });
});

describe('a position that a panel asks for when it is opened', () => {
  const panel = (part: string, text: string) =>
    traits('geolocation', {
      'src/part.jsx': `export default function ${part}() {\n  useEffect(() => {\n    locate();\n  }, []);\n  const locate = () => navigator.geolocation.getCurrentPosition(show);\n  return <p>here</p>;\n}\n`,
      'src/page.jsx': text,
    });

  it('by a press on what says so', async () => {
    expect(await panel('PlaceShare', page('PlaceShare', 'showLocation', PRESS))).toEqual(['precise user-action']);
  });

  it.each([
    ['at once', 'PlaceShare', page('PlaceShare', 'showLocation', PRESS, '<PlaceShare />')],
    ['by a press on something else', 'Settings', page('Settings', 'isOpen', PRESS)],
  ])('unlike %s', async (_, part, text) => {
    expect(await panel(part, text)).toEqual(['precise']);
  });
});

describe('a position that a service reads', () => {
  const SERVICE =
    'const places = {\n  read() {\n    navigator.geolocation.getCurrentPosition(show);\n  },\n};\nexport default places;\n';
  const user = (effect: string, more = '') =>
    `import places from './places';\nexport function Sharing() {\n  const [isSharing, setSharing] = useState(false);\n` +
    `  const start = () => places.read();\n  useEffect(() => { ${effect} }, [isSharing]);\n${more}` +
    '  return <button onClick={() => setSharing(true)}>Share</button>;\n}\n';
  const read = (text: string, more: Record<string, string> = {}) =>
    traits('geolocation', { 'src/places.js': SERVICE, 'src/sharing.jsx': text, ...more });

  it.each([
    ['where a switch that was pressed is on', user('if (isSharing) start();')],
    ['where somebody presses', user('', '  return <a onClick={start}>Here</a>;\n')],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual(['precise user-action']);
  });

  it.each([
    ['at once', user('start();'), {}],
    ['where the switch is off', user('if (!isSharing) start();'), {}],
    [
      'elsewhere at once, too',
      user('if (isSharing) start();'),
      {
        'src/map.jsx':
          "import places from './places';\nexport function Map() {\n  useEffect(() => places.read(), []);\n  return <i />;\n}\n",
      },
    ],
  ])('unlike %s', async (_, text, more) => {
    expect(await read(text, more)).toEqual(['precise']);
  });
});
