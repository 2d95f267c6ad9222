import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', ...files });
  return surfacesOf(facts).map(({ at, value }) => `${at.path}:${at.start.line} ${value.symbol}`);
}

describe('what one sees of oneself', () => {
  const card = (shown: string) => `export function PointsCardContent({ user }: Props) {
  const currentUser = useCurrentUser();
  const shownUser = ${shown};
  return <aside><h3>{shownUser.username}</h3><p>{shownUser.description}</p></aside>;
}
`;
  it('is whoever is signed in, first of all', async () => {
    expect(await told({ 'src/points.tsx': card('currentUser || user || null') })).toEqual([]);
    expect(await told({ 'src/points.tsx': card('user || currentUser') })).toEqual([
      'src/points.tsx:1 PointsCardContent',
    ]);
  });

  const menu = (given: string) => `export function SmallMenu({ user, ${given} }: Props) {
  return <nav><b>{user.nickname}</b><p>{user.description}</p><Leave onDone={${given}} /></nav>;
}
`;
  it('is where one signs out', async () => {
    expect(await told({ 'src/menu.tsx': menu('onSignedOut') })).toEqual([]);
    expect(await told({ 'src/menu.tsx': menu('onSigned') })).toEqual(['src/menu.tsx:1 SmallMenu']);
  });
});

describe('what staff write, and work through', () => {
  const item = (thing: string) => `<template>
<section><div v-html="clean(marked(${thing}.markdown))"></div><user-link :user-id="${thing}.createdBy" /></section>
</template>
<script setup>
import { marked } from 'marked';
defineProps({ ${thing}: Object });
</script>
`;
  it('is news of the site', async () => {
    expect(await told({ 'src/components/Latest.vue': item('news') })).toEqual([]);
    expect(await told({ 'src/components/Latest.vue': item('recipe') })).toEqual(['src/components/Latest.vue:2 Latest']);
  });

  const row = (permissions: string) => `type Props = {};
export const Rows = ({ topics }: Props) => topics.map(topic => <TopicRow topic={topic} permissions={{}} />);
function TopicRow({ topic, permissions }: { topic: Topic; permissions: { ${permissions}: boolean; delete: boolean } }) {
  return <article><b>{topic.user.username}</b><p>{topic.content}</p><button onClick={() => act('report')} /></article>;
}
`;
  it('is what may be let through', async () => {
    expect(await told({ 'src/rows.tsx': row('audit').replace("act('report')", 'open(topic)') })).toEqual([]);
    const mayReply = row('reply: boolean; audit').replace("act('report')", 'open(topic)');
    expect(await told({ 'src/rows.tsx': mayReply })).not.toEqual([]);
    expect(await told({ 'src/rows.tsx': row('reply').replace("act('report')", 'open(topic)') })).not.toEqual([]);
  });
});

describe('what another service says of a link', () => {
  const card = (address: string) => `export const ChannelCard = async ({ handle }: Props) => {
  const answer = await fetch(\`${address}\${handle}\`);
  const profile = (await answer.json()).items[0];
  return <div><h4>{profile.title}</h4><p>{profile.description}</p></div>;
};
`;
  it('was not written here', async () => {
    expect(await told({ 'src/card.tsx': card('https://www.googleapis.com/youtube/v3/channels?name=') })).toEqual([]);
    expect(await told({ 'src/card.tsx': card('https://api.example.org/people/') })).toEqual([
      'src/card.tsx:1 ChannelCard',
    ]);
  });

  it('says nothing of what was written here, beside which it is shown', async () => {
    const post = `export const PostCard = ({ id }: Props) => {
  const post = usePost(id);
  useEffect(() => { fetch(\`https://www.youtube.com/oembed?url=\${post.link}\`).then(show); }, [post]);
  return <article><b>{post.author.name}</b><p>{post.body}</p></article>;
};
`;
    expect(await told({ 'src/card.tsx': post })).toEqual(['src/card.tsx:1 PostCard']);
  });
});

describe('a field that is called a box', () => {
  const box = (
    inside: string,
  ) => `export const MessageBox = forwardRef<Methods, Given>(function MessageBox(props, ref) {
  const { avatar, onSubmit, placeholder, text } = props;
  const [value, setValue] = useState('');
  return <View><Avatar url={avatar} />${inside}<Button onPress={() => onSubmit?.(value)} /></View>;
});
`;
  const page =
    "import { MessageBox } from './box';\nexport const Page = () => <MessageBox avatar={me.avatar} onSubmit={send} />;\n";
  it('shows nothing of others', async () => {
    const field = '<TextInput value={value} onChangeText={setValue} placeholder={placeholder} />';
    expect(await told({ 'src/box.tsx': box(field), 'src/page.tsx': page })).toEqual([]);
    expect(await told({ 'src/box.tsx': box(`<MessageList text={text} />${field}`), 'src/page.tsx': page })).toEqual([
      'src/page.tsx:2 MessageBox',
    ]);
  });
});

it('a sample of a design system is no part of the product', async () => {
  const code =
    'export const Shown = ({ comment }: Props) => <div title={comment.author.username}><p>{comment.text}</p></div>;\n';
  expect(await told({ 'src/kit/Cards.showcase.tsx': code })).toEqual([]);
  expect(await told({ 'src/kit/Showcase.tsx': code })).toEqual(['src/kit/Showcase.tsx:1 Shown']);
});

it('a back office is known by a group of routes, and by a route with dots', async () => {
  const code =
    'export const Shown = ({ comment }: Props) => <div title={comment.author.username}><p>{comment.text}</p></div>;\n';
  for (const path of [
    'src/app/(app)/(moderator)/seen/page.tsx',
    'app/routes/admin.comments.tsx',
    'src/admin-console/seen.tsx',
  ])
    expect(await told({ [path]: code })).toEqual([]);
  for (const path of [
    'src/app/(app)/(member)/seen/page.tsx',
    'app/routes/administrative.comments.tsx',
    'src/consoles/seen.tsx',
  ])
    expect((await told({ [path]: code })).length, path).toBe(1);
});

it('a control around it is told by what it does', async () => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/row.tsx':
      'export const Row = ({ entry }: Props) => <li title={entry.author.username}><Content message={entry} /></li>;\n' +
      'const Content = ({ message }: Props) => <p title={message.author.username}>{message.text}</p>;\n',
    'src/log.tsx': `import { Row } from './row';
export function Log({ entries }: Props) {
  const [isReportOpen, setReportOpen] = useState(false);
  return <>
    <button onClick={event => { event.preventDefault(); setReportOpen(true); }}>{t('page.report')}</button>
    <Dialog open={isReportOpen} />
    {entries.map(entry => <Row entry={entry} />)}
  </>;
}
`,
  });
  const gaps = surfacesOf(facts).map(({ value }) => value.gap?.message);
  expect(gaps).toEqual(['setReportOpen is offered around it, in Log; whether it is for this could not be told']);
});

it('a file that is a component is told at what is shown in it', async () => {
  const page = `<template>
<main>
  <h1>{{ title }}</h1>
  <article :title="post.author.username">
    <post-body :post="post" />
    <p>{{ post.content }}</p>
  </article>
</main>
</template>
<script setup>
defineProps(['post', 'title']);
</script>
`;
  expect(await told({ 'src/views/PostPage.vue': page })).toEqual(['src/views/PostPage.vue:5 PostPage']);
});
