import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const ADDRESS =
  "function addressOf(id: string) {\n  const address = new URL(`https://player.example.org/${id}`);\n  address.searchParams.append('autoplay', '1');\n  return address.toString();\n}\n";
const preview = (shown: string, press = 'onClick={show}') =>
  `${ADDRESS}export function Preview({ id }: Props) {\n  const [isShown, setShown] = useState(false);\n  const [info, setInfo] = useState(null);\n` +
  '  const show = useCallback(() => setShown(true), []);\n  useEffect(() => setInfo(addressOf(id)), [id]);\n' +
  `  let player = null;\n  if (info) player = <iframe src={info} />;\n  return <div ${press}>${shown}</div>;\n}\n`;

async function traits(text: string): Promise<string> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/preview.tsx': text,
  });
  return operationsOf(facts, 'autoplay')[0]!.value.traits.join(' ');
}

it.each(['{player && (isShown ? player : <Icon />)}', '{isShown && player}'])(
  'an address of a player that waits for a press: %s',
  async shown => expect(await traits(preview(shown))).toBe('on user-opened'),
);

it.each([
  ['that is shown at once', preview('{player}')],
  ['that is also shown elsewhere', preview('{isShown && player}<p>{player}</p>')],
  ['that waits for something else', preview('{isShown && player}', 'title="film"')],
])('unlike that of one %s', async (_, text) => expect(await traits(text)).toBe('on'));
