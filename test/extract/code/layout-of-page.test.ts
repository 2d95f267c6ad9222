import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const GATE = `import { useRequireAuth } from './session';
export function MembersLayout({ children }) {
  const user = useRequireAuth();
  if (!user) return <Blank />;
  return <>{children}</>;
}
`;
const page = (more: string) => `import { MembersLayout } from '../../layouts';
export default function Likes() {
  const { username } = useShown();
  return <main><SEO title={\`Liked by \${username}\`} /><List /></main>;
}
${more}`;

/** Kinds of guard in front of what a page about a person tells search engines. */
async function guards(more: string): Promise<string[][]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "next": "16.0.0", "react": "19.0.0" } }',
    'src/layouts.tsx': GATE,
    'src/session.ts': `export function useRequireAuth() {\n  const { user, loading } = useAuth();\n  const { replace } = useRouter();\n  useEffect(() => {\n    if (!loading && !user) void replace('/');\n  }, [user, loading]);\n  return user;\n}\n`,
    'src/pages/user/[id].tsx': page(more),
  });
  return operationsOf(facts, 'search-discoverability')
    .filter(({ value }) => value.traits.includes('indexed'))
    .map(({ value }) => [...new Set((value.guards ?? []).map(({ kind }) => kind))]);
}

describe('a page that a framework shows in the layout which it names', () => {
  it.each([
    'Likes.getLayout = page => <MembersLayout><Frame>{page}</Frame></MembersLayout>;\n',
    'Likes.propTypes = {};\nLikes.getLayout = function (page) {\n  return <MembersLayout>{page}</MembersLayout>;\n};\n',
  ])('is shown to those whom that lets in: %s', async more => {
    expect(await guards(more)).toEqual([['login']]);
  });

  it.each([
    '',
    'Likes.getLayout = page => <Frame>{page}</Frame>;\n',
    'Likes.getLayout = page => <><MembersLayout><Side /></MembersLayout>{page}</>;\n',
    'Likes.propTypes = {};\n',
  ])('and to everybody else where it does not: %s', async more => {
    expect(await guards(more)).toEqual([[]]);
  });
});
