import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';

describe('people of a catalogue', () => {
  const searches = async (name: string, path: string, head: string) => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/search.tsx': `import { useQuery } from 'query';
${head}
export const ${name} = (term: string, role: string) => useQuery(['x', term], () => fetch(\`${path}?search=\${term}&role=\${role}\`));
`,
    });
    return operationsOf(facts, 'search-discoverability').length;
  };
  const ROLES = "import { PersonRole } from './models';\nexport const ROLES = [PersonRole.Writer, PersonRole.Actor];";

  it('have made a work, and no account', async () => {
    expect(await searches('usePeopleSearch', '/api/people/search', ROLES)).toBe(0);
  });
  it.each([
    ['without a part in a work', 'usePeopleSearch', '/api/people/search', ''],
    [
      'by people whose part is none in a work',
      'usePeopleSearch',
      '/api/people/search',
      "import { PersonRole } from './models';\nexport const isStaff = (role: string) => role === PersonRole.Staff;",
    ],
    ['of those who have an account', 'useUserSearch', '/api/users/search', ROLES],
  ])('unlike a search %s', async (_, name, path, head) => {
    expect(await searches(name, path, head)).toBeGreaterThan(0);
  });
});

it('a film that is operated is no picture that moves', async () => {
  const traits = async (more: string) => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/film.tsx': `export const Film = ({ post }: Props) => <video src={post.film} muted loop autoPlay ${more} />;\n`,
    });
    return operationsOf(facts, 'autoplay').flatMap(({ value }) => value.traits);
  };
  expect(await traits('')).toContain('silent-loop');
  expect(await traits('controls={false}')).toContain('silent-loop');
  expect(await traits('controls')).not.toContain('silent-loop');
});
