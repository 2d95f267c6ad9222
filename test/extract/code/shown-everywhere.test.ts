import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

/** Places that a finding names for a card with somebody's words that opens over every name in the product. */
async function placesOf(lists: number): Promise<number> {
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
    'src/over-name.tsx': `import { BioCard } from './bio-card';
export function OverName({ user, children }) {
  return (
    <span>
      {children}
      <BioCard user={user} />
    </span>
  );
}
`,
    ...Object.fromEntries(
      Array.from({ length: lists }, (_, index) => [
        `src/list-${index}.tsx`,
        `import { OverName } from './over-name';
export function List${index}({ people }) {
  return people.map(user => (
    <li key={user.id}>
      <OverName user={user}>{user.name}</OverName>
    </li>
  ));
}
`,
      ]),
    ),
  });
  const also = surfacesOf(facts).flatMap(({ value }) => value.also ?? []);
  return also.filter(({ at }) => at.path.startsWith('src/list-')).length;
}

it('names where such a card opens, as long as that says something', async () => {
  expect(await placesOf(3)).toBe(3);
  expect(await placesOf(24)).toBe(0);
});
