import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

/** Whether a card that asks for what it shows is one of what somebody wrote. */
async function shows(asked: string, words: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "@tanstack/react-query": "5.0.0" } }',
    'src/card.tsx': `import { useQuery } from '@tanstack/react-query';
import { Face } from './face.js';
export function Card({ name, id, author }) {
  ${asked}
  return <section><Face of={author} /><p>{${words}}</p></section>;
}
`,
  });
  return surfacesOf(facts).length > 0;
}

describe('words of what a query is for', () => {
  it.each([
    ['what it runs', 'const query = useQuery({ queryFn: () => getProfileData(name) });', 'query.data.bio'],
    ['taken out', 'const { data } = useQuery({ queryFn: () => fetchUser(name) });', "data?.bio ?? ''"],
    [
      'in a block',
      'const { data } = useQuery({ queryFn: async () => { return await api.getComment(id); } });',
      'data.text',
    ],
    ['a procedure', 'const { data } = trpc.comment.byId.useQuery({ id });', 'data.text'],
    ['options of a procedure', 'const { data } = useQuery(trpc.comment.byId.queryOptions({ id }));', 'data.text'],
    ['given as it is', "const { data } = await useAsyncData('one', () => getComment(id));", 'data.text'],
    ['under a key', "const { data } = useQuery({ queryKey: ['comment', id], queryFn: ask });", 'data.text'],
    ['at the address of one', 'const { data } = useSWR(`/api/message/${id}`, ask);', 'data.message'],
    ['at an address', 'const { data } = useSWR(`/api/comments/${id}`, ask);', 'data.text'],
    ['out of a store', "const { data } = await db.from('comments').select('*').eq('id', id).single();", 'data.text'],
    [
      'of an answer',
      "const [data] = [await (await fetch('/api/comments/' + id)).json()];\n  const one = await axios.get(`/comments/${id}`);",
      'one.data.text',
    ],
    [
      'kept in a state',
      "const [items, setItems] = useState([]);\n  useEffect(() => { axios.get('/api/comments').then(r => setItems(r.data)); }, []);\n  const data = items[0];",
      'data.text',
    ],
  ])('%s', async (_, asked, words) => expect(await shows(asked, words)).toBe(true));

  it.each([
    ['it is one’s own', 'const query = useQuery({ queryFn: () => getCurrentUser(id) });', 'query.data.bio'],
    ['nobody is named', 'const query = useQuery({ queryFn: () => getProfile() });', 'query.data.bio'],
    ['a procedure is for oneself', 'const query = trpc.user.me.useQuery({ id });', 'query.data.bio'],
    ['one’s own is written', 'const { data } = useQuery({ queryFn: () => getMyComment(id) });', 'data.text'],
    ['another thing is asked for', 'const { data } = useQuery({ queryFn: () => getLesson(id) });', 'data.text'],
    ['another member is shown', 'const { data } = useQuery({ queryFn: () => getProfileData(name) });', 'data.total'],
    ['the hook is another', 'const { data } = useTranslations({ queryFn: () => getComment(id) });', 'data.text'],
    ['it is changed', 'const { data } = useMutation({ queryFn: () => getComment(id) });', 'data.text'],
    ['the key is of another', "const { data } = useQuery({ queryKey: ['lesson', id], queryFn: ask });", 'data.text'],
    ['the address is of another', 'const { data } = useSWR(`/api/lessons/${id}`, ask);', 'data.text'],
    ['a place greets', "const { data } = useSWR('/api/message', ask);", 'data.message'],
    ['a place is of an exam', 'const { data } = useSWR(`/api/questions/${id}`, ask);', 'data.body'],
    ['a place is of a hotel', 'const { data } = useSWR(`/api/rooms/${id}`, ask);', 'data.description'],
    [
      'the texts of a language are asked for',
      "const { data } = useQuery({ queryKey: ['messages', locale] });",
      'data.text',
    ],
    [
      'it is told how a change went',
      "const [data, setData] = useState({});\n  const go = async () => { setData(await (await fetch('/api/comments/' + id, { method: 'DELETE' })).json()); };",
      'data.message',
    ],
    ['nobody is asked', "const data = texts.get('comment/empty');", 'data.text'],
    [
      'the state is of another',
      "const [items, setItems] = useState([]);\n  useEffect(() => { axios.get('/api/lessons').then(r => setItems(r.data)); }, []);\n  const data = items[0];",
      'data.text',
    ],
  ])('unlike where %s', async (_, asked, words) => expect(await shows(asked, words)).toBe(false));
});
