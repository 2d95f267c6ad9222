import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "hls.js": "1.5.0" } }';

/** Whether a film of a component, or of a page that shows it, starts by itself. */
async function starts(component: string, page = ''): Promise<boolean> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/film.tsx': component, 'src/page.tsx': page });
  return operationsOf(facts, 'autoplay').length > 0;
}

const shown = (waits: string, film = '<video ref={ref} src={film.url} />', body = '', given = '{ film, tone }') =>
  `export function Film(${given}) {
  const ref = useRef(null);
  ${body}
  useEffect(() => { ref.current.play(); }, [${waits}]);
  return <figure>${film}</figure>;
}
`;
const run = (effect: string, waits = 'film') =>
  `export function Film({ film }) {
  const ref = useRef(null);
  useEffect(() => { ${effect} }, [${waits}]);
  return <video ref={ref} playsInline />;
}
`;

describe('a film is played by itself where the effect waits for the film', () => {
  it.each([
    ['given to the element', shown('film')],
    ['as a whole', shown('props.film', '<video ref={ref} src={props.film.url} />', '', 'props')],
    ['in a source', shown('film', '<video ref={ref}><source src={film.url} /></video>')],
    ['under a name of its own', shown('film', '<video ref={ref} src={address} />', 'const { address } = film;')],
    ['beside what decides nothing', shown('film, tone')],
    [
      'of the address of the page',
      shown('id', '<video ref={ref} src={`/films/${id}.mp4`} />', 'const { id } = useParams();'),
    ],
    ['loaded before', shown('made', '<video ref={ref} src={made?.url} />', 'const { data: made } = useQuery(ask);')],
    [
      'loaded by an effect',
      shown(
        'made',
        '<video ref={ref} src={made?.url} />',
        'const [made, setMade] = useState(null);\n  useEffect(() => { load().then(setMade); }, []);',
      ),
    ],
    [
      'the first of a list',
      shown(
        'made',
        '<video ref={ref} src={made.url} onEnded={() => setMade(films[1])} />',
        'const [made, setMade] = useState(films[0]);',
      ),
    ],
    ['set on the element', run('ref.current.src = film.url; ref.current.play();')],
    ['on the element under another name', run('const it = ref.current; it.src = film.url; it.load(); it.play();')],
    [
      'once its address is known',
      run('(async () => { const at = await find(film.id); ref.current.src = at; ref.current.play(); })();'),
    ],
    [
      'by a library',
      run('const hls = new Hls(); hls.loadSource(film.url); hls.attachMedia(ref.current); ref.current.play();'),
    ],
    [
      'by a library, once it is there',
      run(
        'const hls = new Hls(); hls.loadSource(film.url); hls.on(Hls.Events.MANIFEST_PARSED, () => ref.current.play());',
      ),
    ],
  ])('%s', async (_, component) => expect(await starts(component)).toBe(true));

  it('also where one of two pages hands it on unasked', async () => {
    const page = `import { Film } from './film.tsx';
export function Shelf({ films }) {
  const [chosen, choose] = useState(null);
  return <><Film film={chosen} /><ul>{films.map(one => <li onClick={() => choose(one)} />)}</ul></>;
}
export const Start = ({ first }) => <Film film={first} />;
`;
    expect(await starts(shown('film'), page)).toBe(true);
  });
});

describe('a film is not played by itself where the effect waits for', () => {
  it.each([
    ['a state of play', shown('running')],
    ['a press beside the film', shown('film, isOpen')],
    [
      'what the play hangs on',
      run('if (!armed) return; ref.current.src = film.url; ref.current.play();', 'film, armed'),
    ],
    ['something the film is not read of', shown('tone')],
    [
      'a film that is chosen here',
      shown(
        'made',
        '<><video ref={ref} src={made?.url} /><button onClick={() => setMade(tone)}>Show</button></>',
        'const [made, setMade] = useState(null);',
      ),
    ],
    [
      'a film that a part of the page chooses',
      shown(
        'made',
        '<><video ref={ref} src={made?.url} /><Shelf onPick={setMade} /></>',
        'const [made, setMade] = useState(null);',
      ),
    ],
    ['a song', shown('film', '<audio ref={ref} src={film.url} />')],
    [
      'a film of a store',
      shown('selected', '<video ref={ref} src={selected.url} />', 'const { selected } = useShelf();'),
    ],
    [
      'a camera, once it is there',
      run(
        'ref.current.srcObject = film.stream; ref.current.addEventListener("loadedmetadata", () => ref.current.play());',
      ),
    ],
    ['a press in it', run('const it = ref.current; it.src = film.url; it.onclick = () => it.play();')],
  ])('%s', async (_, component) => expect(await starts(component)).toBe(false));

  it('a film that is chosen wherever it is shown', async () => {
    const page = `import { Film } from './film.tsx';
export function Shelf({ films }) {
  const [chosen, choose] = useState(null);
  return <><Film film={chosen} /><ul>{films.map(one => <li onClick={() => choose(one)} />)}</ul></>;
}
`;
    expect(await starts(shown('film'), page)).toBe(false);
  });

  const row = (state: string, press: string) => `import { Film } from './film.tsx';
export function Rows({ films }) {
  const [open, setOpen] = useState(${state});
  return films.map(one => <li key={one.id}><p ${press} />{open[one.id] && <Film film={one} />}</li>);
}
`;
  it('the one whose row is opened by a press, unlike one that is there', async () => {
    const press = 'onClick={() => setOpen({ ...open, [one.id]: true })}';
    expect(await starts(shown('film'), row('{}', press))).toBe(false);
    expect(await starts(shown('film'), row('{ first: true }', press))).toBe(true);
    expect(await starts(shown('film'), row('{}', press.replace('onClick', 'onLoad')))).toBe(true);
  });

  it('another than the first, unlike one that is only noted', async () => {
    const first = (leaves: string) =>
      run(`if (first.current) { first.current = false; ${leaves} } ref.current.src = film.url; ref.current.play();`);
    expect(await starts(first('return;'))).toBe(false);
    expect(await starts(first(''))).toBe(true);
  });
});

describe('what only looks as if somebody had pressed something', () => {
  /** Whether it starts for everybody, and not for who opened it. */
  async function startsUnasked(component: string, page = ''): Promise<boolean> {
    const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/film.tsx': component, 'src/page.tsx': page });
    return operationsOf(facts, 'autoplay').some(({ value }) => !value.traits.includes('user-opened'));
  }

  const marked = (mark: string, effect: string, more = '') =>
    shown('film', undefined, `const ${mark}; ${more}`).replace('ref.current.play();', effect);
  it.each([
    ['still there', marked('mounted = useRef(true)', 'if (!mounted.current) return; ref.current.play();'), true],
    [
      'there, as another effect says',
      marked(
        'isMounted = useRef(false)',
        'if (isMounted.current) ref.current.play();',
        'useEffect(() => { isMounted.current = true; }, []);',
      ),
      true,
    ],
    [
      'run before, as it says itself',
      marked(
        'isMounted = useRef(false)',
        'if (!isMounted.current) { isMounted.current = true; return; } ref.current.play();',
      ),
      false,
    ],
    [
      'not the first time',
      marked('first = useRef(true)', 'if (first.current) { first.current = false; return; } ref.current.play();'),
      false,
    ],
    ['there to be played', marked('open = 1', 'if (ref.current) ref.current.play();'), true],
  ])('%s', async (_, component, answer) => expect(await startsUnasked(component)).toBe(answer));

  it('an address that is another than the first, unlike one behind what another effect turns', async () => {
    const began = (effect: string, more = '') =>
      shown('film.url', undefined, `const hasMounted = useRef(false); ${more}`).replace('ref.current.play();', effect);
    const turned = 'hasMounted.current = true;';
    const played = 'ref.current?.play();';
    expect(await startsUnasked(began(`if (hasMounted.current) { ${played} } else { ${turned} }`))).toBe(false);
    const other = `useEffect(() => { ${turned} }, []);`;
    expect(await startsUnasked(began(`if (hasMounted.current) { ${played} }`, other))).toBe(true);
    const itself = began(`if (hasMounted.current) { ${played} } ${turned}`);
    expect(await startsUnasked(itself)).toBe(false);
    expect(await startsUnasked(itself.replace('useEffect(', `${other} useEffect(`))).toBe(true);
    expect(await startsUnasked(itself.replace('return <figure>', `${other} return <figure>`))).toBe(false);
  });

  it.each([
    ['it is on the screen', 'isVisible', 'const [isVisible, setVisible] = useState(false); useSeen(ref, setVisible);'],
    [
      'an effect has loaded it',
      'src',
      'const [src, setSrc] = useState(null); useEffect(() => { load(film).then(setSrc); }, [film]);',
    ],
    ['a query has answered', 'made.url', 'const { data: made } = useQuery(film.id);'],
    ['a query has answered, by a name', 'src', 'const { data } = useQuery(film.id); const src = data.url;'],
  ])('a second run that comes by itself, once %s', async (_, waits, before) => {
    const of = (waited: string, more: string) =>
      shown(
        waited,
        `<video ref={ref} src={${waits === 'isVisible' ? 'film.url' : waits}} />`,
        `const first = useRef(true); ${more}`,
      ).replace('ref.current.play();', 'if (first.current) { first.current = false; return; } ref.current.play();');
    expect(await startsUnasked(of(waits, before))).toBe(true);
  });

  it('a second run that a press makes', async () => {
    const pressed = shown(
      'src',
      '<video ref={ref} src={src} onClick={() => setSrc(film.next)} />',
      'const first = useRef(true); const [src, setSrc] = useState(film.url);',
    ).replace('ref.current.play();', 'if (first.current) { first.current = false; return; } ref.current.play();');
    expect(await startsUnasked(pressed)).toBe(false);
    expect(await startsUnasked(pressed.replace('onClick', 'onEnded'))).toBe(true);
  });

  const list = (state: string, press: string, row: string) => `import { Film } from './film.tsx';
export function Films({ films }) {
  const ${state};
  return <div>{films.map(film => <p key={film.id}><button onClick={() => ${press}}>x</button>{${row}}</p>)}</div>;
}
`;
  it.each([
    [
      'closed',
      list(
        '[closed, setClosed] = useState({})',
        'setClosed({ [film.id]: 1 })',
        'closed[film.id] === undefined && <Film film={film} />',
      ),
      true,
    ],
    [
      'hidden',
      list('[hidden, setHidden] = useState(false)', 'setHidden(true)', 'hidden === false && <Film film={film} />'),
      true,
    ],
    ['on no tab', list("[tab, setTab] = useState('')", "setTab('liked')", "tab === '' && <Film film={film} />"), true],
    [
      'opened',
      list("[open, setOpen] = useState('')", 'setOpen(film.id)', 'open === film.id && <Film film={film} />'),
      false,
    ],
    [
      'opened in a table',
      list('[open, setOpen] = useState({})', 'setOpen({ [film.id]: 1 })', 'open[film.id] && <Film film={film} />'),
      false,
    ],
  ])('a film that is %s', async (_, page, answer) => expect(await startsUnasked(shown('film'), page)).toBe(answer));

  it('a series has episodes', async () => {
    const of = (name: string, tag: string) => shown(name, `<${tag} ref={ref} src={${name}.url} />`, '', `{ ${name} }`);
    expect(await startsUnasked(of('episode', 'video'))).toBe(true);
    expect(await startsUnasked(of('episode', 'audio'))).toBe(false);
  });
});
