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

  it.each([
    ["useEffect(() => void api.get('/people/nearby').then(setPeople), []);", true],
    ["useEffect(() => { api.get('/users/discover').then(found => setPeople(found.data)); }, []);", true],
    ["const load = async () => { const found = await api.get('/users/search?q=' + q); setPeople(found.data); };", true],
    ['useEffect(() => void suggestedUsers().then(setPeople), []);', true],
    ["useEffect(() => void api.get('/admin/users/search').then(setPeople), []);", false],
    ["useEffect(() => void api.get('/users').then(setPeople), []);", false],
    [
      "const load = async () => { const all = await api.get('/users/search?q=' + q); setPosts(all); setPeople(await api.get('/family')); };",
      false,
    ],
  ])('is of strangers where it is loaded from where people are found: %s', async (loads, isTold) => {
    const found = await judged({
      'src/People.tsx': `export function People() {
  const [people, setPeople] = useState([]);
  const [posts, setPosts] = useState([]);
  const [q] = useState("");
  ${loads}
  return ${table('people')};
}
`,
    });
    expect(Object.values(found)).toEqual(isTold ? ['lacks'] : []);
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
