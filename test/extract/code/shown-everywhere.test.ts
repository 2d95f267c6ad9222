import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const component = (name: string, from: string, inner: string, children = '') => `import { ${inner} } from './${from}';
export function ${name}({ user${children && ', children'} }) {
  return (
    <span>
      ${children}
      <${inner} user={user} />
    </span>
  );
}
`;

/** Places that a finding names for a card that opens over a name, by how far around it they stand: lines, and their pages. */
async function placesOf(pages: number): Promise<[lines: number, pages: number]> {
  const LINES = [0, 1, 2];
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'src/bio-card.tsx': `export function BioCard({ user }) {
  return (
    <aside>
      <b>{user.name}</b>
      <p>{user.biography}</p>
    </aside>
  );
}
`,
    'src/over-name.tsx': component('OverName', 'bio-card', 'BioCard', '{children}'),
    ...Object.fromEntries(LINES.map(at => [`src/line-${at}.tsx`, component(`Line${at}`, 'over-name', 'OverName')])),
    ...Object.fromEntries(
      LINES.flatMap(at =>
        Array.from({ length: pages }, (_, index) => [
          `src/page-${at}-${index}.tsx`,
          component(`Page${at}${'ABCDEFGHIJ'[index]}`, `line-${at}`, `Line${at}`),
        ]),
      ),
    ),
  });
  const also = surfacesOf(facts).flatMap(({ value }) => value.also ?? []);
  const within = (start: string) => also.filter(({ at }) => at.path.startsWith(start)).length;
  return [within('src/line-'), within('src/page-')];
}

it('names where such a card opens, as long as that says something', async () => {
  expect(await placesOf(2)).toEqual([3, 6]);
  // Everywhere says no more than where it is put around a name.
  expect(await placesOf(9)).toEqual([3, 0]);
});
