import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const APP = {
  'package.json': '{ "name": "app", "dependencies": { "react-native": "0.80.0", "expo-notifications": "1" } }',
};
const ASK = "import * as Notifications from 'expo-notifications';\n";

async function traitsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...APP, ...files });
  return operationsOf(facts, 'push-notification')
    .filter(({ value }) => value.traits.includes('asks-permission'))
    .map(({ value }) => value.traits.join(' '));
}

const hook = (use: string) =>
  `${ASK}export const useStart = () => {\n  const ask = async () => {\n    await Notifications.requestPermissionsAsync();\n  };\n  ${use}\n};\n`;
const screen = (use: string) =>
  `${ASK}export class Screen extends Component {\n  ask = async () => {\n    await Notifications.requestPermissionsAsync();\n  };\n  ${use}\n}\n`;
const service = {
  'src/notices.ts': `${ASK}export class Notices {\n  static async register() {\n    await Notifications.requestPermissionsAsync();\n  }\n}\n`,
  'src/start.ts':
    "import { Notices } from './notices';\nexport class Start {\n  static async run() {\n    await Notices.register();\n  }\n}\n",
};
const app = (use: string) => `import { Start } from './start';\nexport function App() {\n  ${use}\n}\n`;

describe('a permission is asked for as soon as the app is open', () => {
  it.each([
    ['by a function in a hook', { 'src/use-start.ts': hook('useEffect(() => { ask(); }, []);') }],
    ['by a member of a screen', { 'src/screen.tsx': screen('componentDidMount() { this.ask(); }') }],
    ['by services in turn', { ...service, 'src/app.tsx': app('useEffect(() => { Start.run(); }, []);') }],
  ])('%s', async (_, files) => expect(await traitsOf(files)).toEqual(['asks-permission unprompted']));

  it.each([
    ['a hook that hands it out', { 'src/use-start.ts': hook('return { ask };') }],
    ['a screen with a button', { 'src/screen.tsx': screen('render() { return <Button onPress={this.ask} />; }') }],
    ['the same name of something else', { 'src/screen.tsx': screen('componentDidMount() { this.store.ask(); }') }],
    ['services behind a button', { ...service, 'src/app.tsx': app('return <Button onPress={() => Start.run()} />;') }],
    [
      'a hook that waits for a press',
      {
        'src/panel.tsx': `${ASK}export function Panel() {\n  const [isOn, setOn] = useState(false);\n  const ask = async () => {\n    await Notifications.requestPermissionsAsync();\n  };\n  useEffect(() => {\n    if (isOn) ask();\n  }, [isOn]);\n  return <Switch onPress={() => setOn(true)} />;\n}\n`,
      },
    ],
  ])('unlike %s', async (_, files) => expect(await traitsOf(files)).toEqual(['asks-permission']));
});
