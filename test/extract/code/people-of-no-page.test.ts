import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const table = (list: string, row = '') => `<ul>{${list}.map(member => (
    <li key={member.id}><b>{member.displayName}</b><i>{member.bio}</i>${row}</li>
  ))}</ul>`;

describe('a list of people on a page that is told of nobody', () => {
  it('is not taken for strangers where the product itself keeps them', async () => {
    expect(
      await judged({
        'src/pages/about.tsx': `import members from '../data/members.json';
export default function About() {
  return ${table('members')};
}
`,
      }),
    ).toEqual({});
    expect(
      await judged({
        'src/pages/Users.tsx': `export default function ManageUsers() {
  const { data: members } = useQuery(['members'], () => api.get('/admin/users'));
  return ${table('members', '<button onClick={() => ban(member.id)}>Ban</button>')};
}
`,
      }),
    ).toEqual({});
  });

  it('is of strangers where the page is handed it', async () => {
    const found = await judged({
      'src/NewMembers.tsx': `export function NewMembers({ members }) {
  return ${table('members')};
}
`,
    });
    expect(Object.values(found)).toEqual(['lacks']);
  });
});
