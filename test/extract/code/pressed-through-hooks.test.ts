import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const files = (parts: {
  taken?: string;
  shown?: string;
  other?: string;
  hook?: string;
  made?: string;
  out?: string;
}) => ({
  'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
  'src/place.ts': `export const currentPlace = () =>
  new Promise(resolve => navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords)));
`,
  'src/use-place.ts': `import { currentPlace } from './place.ts';
export function usePlace() {
  ${parts.made ?? 'const locate = async () => keep(await currentPlace());'}
  ${parts.hook ?? ''}
  return { ${parts.out ?? 'locate'}, isBusy: false };
}
`,
  'src/button.tsx': `import { usePlace } from './use-place.ts';
export function PlaceButton({ draft }: Props) {
  ${parts.taken ?? 'const { locate } = usePlace();'}
  const add = async () => draft.set(await locate());
  ${parts.shown ?? 'return <button onClick={add}>Add</button>;'}
}
`,
  ...(parts.other && { 'src/other.tsx': parts.other }),
});

const isPressed = async (parts: Parameters<typeof files>[0]): Promise<boolean> => {
  const { facts } = await runFiles(files(parts));
  const found = operationsOf(facts, 'geolocation').find(({ at }) => at.path === 'src/place.ts');
  return found!.value.traits.includes('user-action');
};

const OTHER = (body: string) => `import { useEffect } from 'react';
import { usePlace } from './use-place.ts';
export function Nearby(props: Props) {
  ${body}
}
`;

it.each([
  ['by a button', {}],
  ['under another name', { taken: 'const { locate: find } = usePlace(); const locate = () => find();' }],
  ['kept by the hook', { made: 'const locate = useCallback(async () => keep(await currentPlace()), []);' }],
  ['named among what an effect reads', { hook: 'useEffect(() => { count(); }, [locate]);' }],
  [
    'under two names',
    {
      out: 'locate, again: locate',
      taken: 'const { locate, again } = usePlace(); const more = () => again();',
      shown: 'return <p><button onClick={add}>Add</button><button onClick={more}>Again</button></p>;',
    },
  ],
  ['by a switch', { shown: 'return <LocationSwitch onValueChange={add} />;' }],
  ['by a list to choose from', { shown: 'return <select onChange={add}><option>Here</option></select>;' }],
  ['by a long press', { shown: 'return <Pin onLongPress={add} />;' }],
  ['beside one who takes only the rest', { other: OTHER('const { isBusy } = usePlace(); return <p>{isBusy}</p>;') }],
])('what a hook hands out is asked for by a press: %s', async (_, parts) => expect(await isPressed(parts)).toBe(true));

it.each([
  [
    'one page asks when it is shown',
    { other: OTHER('const { locate } = usePlace(); useEffect(() => { locate(); }, []);') },
  ],
  ['the page itself does', { shown: 'useEffect(() => { add(); }, []); return <button onClick={add}>Add</button>;' }],
  ['the hook itself does', { hook: 'useEffect(() => { locate(); }, [locate]);' }],
  ['the hook does so in time', { hook: 'useEffect(() => { setInterval(locate, 60000); }, []);' }],
  ['it does so when it is set up', { hook: 'onMounted(locate);' }],
  ['a state begins with it', { hook: 'const [place] = useState(() => locate());' }],
  ['a query runs it', { hook: "const { data } = useQuery({ queryKey: ['place'], queryFn: locate });" }],
  ['another function of the hook does, which is run', { hook: 'const start = () => locate(); start();' }],
  [
    'it is kept from one run to the next',
    { made: 'const locate = useMemo(async () => keep(await currentPlace()), []);' },
  ],
  [
    'it is handed out under another name too',
    {
      out: 'locate, again: locate',
      taken: 'const { locate, again } = usePlace(); useEffect(() => { again(); }, []);',
    },
  ],
  ['the page runs it as well', { shown: 'add(); return <button onClick={add}>Add</button>;' }],
  ['the program changes its state', { shown: 'return <AppState onChange={add} />;' }],
  ['a film goes on', { shown: 'return <Player onTimeUpdate={add} />;' }],
  ['a part says that something came', { shown: 'return <Socket onNews={add} />;' }],
  ['the whole goes on', { other: OTHER('const place = usePlace(); return <Child {...place} />;') }],
  ['the rest goes on', { other: OTHER('const { isBusy, ...rest } = usePlace(); return <Child {...rest} />;') }],
  ['it is handed on', { other: OTHER('const { locate } = usePlace(); return <Child locate={locate} />;') }],
])('and is not where %s', async (_, parts) => expect(await isPressed(parts)).toBe(false));
