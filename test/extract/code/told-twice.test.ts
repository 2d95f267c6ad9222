import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react-dom": "19.0.0" } }';

describe('a film that is played when it comes into view', () => {
  const found = async (tag: string, played = 'e.target.play()') => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/clip.tsx': `export const Clip = ({ src }) => {
  let film;
  let other;
  const seen = new IntersectionObserver(all => all.forEach(e => { if (e.isIntersecting) ${played}; }));
  onMount(() => seen.observe(film!));
  return <div>${tag}</div>;
};
`,
    });
    return operationsOf(facts, 'autoplay').map(
      ({ value }) => `${value.symbol}${value.isRepeated === true ? ' repeated' : ''}`,
    );
  };

  it('is told once', async () => {
    expect(await found('<video ref={film} src={src} muted loop autoplay />')).toEqual(['play', 'autoplay repeated']);
  });

  it.each(['<video ref={other} src={src} muted loop autoplay />', '<video ref={film} src={src} autoplay />'])(
    'unlike another, and one that starts with sound: %s',
    async tag => expect(await found(tag)).toEqual(['play', 'autoplay']),
  );
});

it('a film of another component is told, though it is held under the same name', async () => {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/clip.tsx': `export function Sound({ src }) {
  const ref = useRef(null);
  useEffect(() => { ref.current.play(); }, []);
  return <video ref={ref} src={src} />;
}
export function Clip({ src }) {
  const ref = useRef(null);
  return <video ref={ref} autoPlay muted loop src={src} />;
}
`,
  });
  expect(operationsOf(facts, 'autoplay').map(({ value }) => [value.symbol, value.isRepeated === true])).toEqual([
    ['play', false],
    ['autoPlay', false],
  ]);
});

describe('people who are asked for', () => {
  const asked = async (query: string) => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/people.js': `import { api } from './api.js';
export async function load(ids, text) {
  const query = ${query};
  return api.get('/users', query).then(found => found.body.users);
}
`,
    });
    return operationsOf(facts, 'search-discoverability').length;
  };

  it.each(["{ id: ids.join(',') }", '{ ids, page_size: 20 }', '{ login: ids[0] }'])(
    'by what one knows them by are not looked for: %s',
    async query => expect(await asked(query)).toBe(0),
  );

  it.each(['{ page: 2 }', '{ search: text, id: ids }', '{ id: ids, ...filters }', '{ name: text }'])(
    'are where more is asked: %s',
    async query => expect(await asked(query)).toBeGreaterThan(0),
  );

  it('are known where their ids are handed over', async () => {
    const found = async (given: string) => {
      const people = `export const show = () => getAllUsers(${given});\n`;
      const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/people.js': people });
      return operationsOf(facts, 'search-discoverability').length;
    };
    expect(await found('{ memberIds, onStep }')).toBe(0);
    expect(await found('{ excludeIds }')).toBe(1);
    expect(await found('{ page }')).toBe(1);
  });
});
