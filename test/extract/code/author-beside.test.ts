import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';

/** Whether a card that takes a thing apart shows what somebody wrote. */
async function shows(taken: string, author: string, words: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/entry.tsx': `import { UserFace, Byline } from './parts';
export function Entry({ sighting, article, project, mail }) {
  ${taken}
  return (
    <section>
      ${author}
      <p>{${words}}</p>
    </section>
  );
}
`,
  });
  return surfacesOf(facts).length > 0;
}

describe('what stands beside the person who made it', () => {
  it.each([
    ['taken apart', 'const { author, content } = sighting;', '<UserFace user={author} />', 'content'],
    ['taken apart, with a name', 'const { author, content } = sighting;', '<b>{author.userName}</b>', 'content'],
    ['one of both', 'const { content } = sighting;', '<UserFace user={sighting.author} />', 'content'],
    ['made of it', 'const { author, content } = sighting;', '<UserFace user={author} />', "linkify(content || '')"],
    ['an article of an account', '', '<b>{article.author.username}</b>', 'article.body'],
    ['under another word for the person', '', '<UserFace data={sighting.user_info} />', 'sighting.html'],
    ['whoever sent it', '', '<b>{sighting.sender.userName}</b>', 'sighting.content'],
    [
      'taken apart, with whoever has it',
      'const { owner, content } = sighting;',
      '<UserFace user={owner} />',
      'content',
    ],
    ['a plain name of who made it', '', '<b>{sighting.author.name}</b>', 'sighting.description'],
    ['a plain name, in charge of nothing', '', '<i>by {sighting.createdBy.name}</i>', 'sighting.title'],
    ['filled in for the key', '', '<b>{sighting.user_id.username}</b>', 'sighting.description'],
    ['filled in, by a picture', '', '<img src={sighting.authorId.avatar} />', 'sighting.content'],
    ['a name kept in the row', '', '<b>{sighting.authorFullname}</b>', 'sighting.content'],
    ['a name kept in the row, as columns are called', '', '<b>by {sighting.creator_name}</b>', 'sighting.description'],
    ['a picture kept in the row', '', '<UserFace src={sighting.userAvatarUrl} />', 'sighting.html'],
    ['a name taken apart', 'const { postedByName, content } = sighting;', '<b>{postedByName}</b>', 'content'],
    ['an article with the name of an account', '', '<b>{article.authorUsername}</b>', 'article.body'],
    ['whoever did it last', '', '<UserFace user={sighting.operator} />', 'sighting.body'],
    ['kept under a name', 'const who = sighting.author!;', '<b>{who.username}</b>', 'sighting.content'],
    ['kept and handed over', 'const who = sighting.author;', '<UserFace user={who} />', 'sighting.content'],
    [
      'a name that is kept',
      'const by = sighting.isGone ? null : sighting.author.username;',
      '<b>{by}</b>',
      'sighting.content',
    ],
    ['a name out of it', 'const { username } = sighting.author ?? {};', '<b>{username}</b>', 'sighting.content'],
    ['kept twice', 'const who = sighting.author; const by = who.displayName;', '<b>{by}</b>', 'sighting.content'],
    [
      'a person handed over in parts',
      '',
      "<Byline user={{ name: sighting.user?.name ?? '', image: sighting.user?.image ?? '' }} />",
      'sighting.content',
    ],
    [
      'a picture handed to what shows people',
      '',
      "<UserFace src={sighting.user?.image ?? ''} />",
      'sighting.description',
    ],
  ])('%s', async (_, taken, author, words) => expect(await shows(taken, author, words)).toBe(true));

  it.each([
    [
      'somebody else made it',
      'const { author } = project; const { content } = sighting;',
      '<UserFace user={author} />',
      'content',
    ],
    ['kept and not shown', 'const who = sighting.author;', '<b onClick={() => open(who)} />', 'sighting.content'],
    ['a key that is kept', 'const who = sighting.author.id;', '<b>{who}</b>', 'sighting.content'],
    [
      'kept of another thing',
      'const who = project.author; const by = who.username;',
      '<b>{by}</b>',
      'sighting.content',
    ],
    ['whether there is one', "const by = sighting.author ? 'signed' : 'unsigned';", '<b>{by}</b>', 'sighting.content'],
    ['the name of a magazine kept', 'const by = article.author.name;', '<b>{by}</b>', 'article.body'],
    ['somebody has it, by a plain name', '', '<b>{sighting.owner.name}</b>', 'sighting.description'],
    ['the writer of a magazine', '', '<b>{article.author.name}</b>', 'article.body'],
    ['the writer of a magazine in parts', '', '<Byline user={{ name: article.author.name }} />', 'article.body'],
    ['a part for what shows anything', '', '<Card src={sighting.user.image} />', 'sighting.description'],
    ['a plain name of somebody', '', '<Card title={sighting.user.name} />', 'sighting.description'],
    ['a key in parts', '', '<Byline user={{ key: sighting.user.id }} />', 'sighting.description'],
    ['another thing in parts', '', '<Byline user={{ name: project.user.name }} />', 'sighting.content'],
    ['there is only a key', '', '<UserFace of={sighting.user_id} />', 'sighting.description'],
    ['nobody is shown', 'const { author, content } = sighting;', '<b>{author.id}</b>', 'content'],
    ['a magazine', '', '<Byline author={article.author} />', 'article.body'],
    ['a magazine that names who wrote', '', '<b>{article.author.firstName}</b>', 'article.body'],
    ['a magazine that keeps the name', '', '<b>{article.authorName}</b>', 'article.body'],
    ['the name of somebody else is kept', '', '<b>{project.authorName}</b>', 'sighting.content'],
    [
      'a name is only compared',
      "const own = sighting.authorName === 'me';",
      '<b>{String(own)}</b>',
      'sighting.content',
    ],
    ['there is only a key in the row', '', '<UserFace of={sighting.authorIdent} />', 'sighting.description'],
    ['who uses it is told', '', '<b>{sighting.userName}</b>', 'sighting.description'],
    ['who is in charge describes it', '', '<UserFace user={project.owner} />', 'project.description'],
    ['who is in charge has a picture only', '', '<img src={project.owner.avatar} />', 'project.content'],
    ['a letter is from somebody', '', '<UserFace user={mail.from} />', 'mail.body'],
    ['something that is no text', 'const { author, price } = sighting;', '<UserFace user={author} />', 'price'],
  ])('unlike where %s', async (_, taken, author, words) => expect(await shows(taken, author, words)).toBe(false));
});

/** Whether a file shows what somebody wrote, under a path. */
async function showsAt(path: string, words: string, beside = ''): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    [path]: `import { forumApi, apiError } from './stores.ts';
import { UserAvatar } from './parts.ts';
export function Page({ entry }) {
  return <main><UserAvatar src={forumApi.me.picture} />${beside}<p>{${words}}</p></main>;
}
`,
  });
  return surfacesOf(facts).length > 0;
}

describe('what a store keeps of the service', () => {
  it.each([
    ['a question', 'forumApi.question.body'],
    ['a message', 'forumApi.selected.message.text'],
  ])('%s', async (_, words) => expect(await showsAt('src/page.tsx', words)).toBe(true));

  it.each([
    ['what the service says', 'forumApi.message'],
    ['what went wrong', 'forumApi.error.message'],
    ['what an error holds', 'apiError.message.text'],
  ])('unlike %s', async (_, words) => expect(await showsAt('src/page.tsx', words)).toBe(false));
});

describe('a feed of news is what its members write', () => {
  const by = '<b>{entry.author.userName}</b>';
  it.each(['src/newsfeed/page.tsx', 'src/news-feed/page.tsx'])('%s', async path =>
    expect(await showsAt(path, 'entry.content', by)).toBe(true),
  );

  it.each(['src/news/page.tsx', 'src/news-room/page.tsx'])('unlike %s', async path =>
    expect(await showsAt(path, 'entry.content', by)).toBe(false),
  );
});

describe('what is said of a thing beside a button that follows somebody', () => {
  const show = async (button: string, words: string) => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/show.tsx': `import { FollowButton, SubscribeToggle, UserFace, Reader } from './parts.ts';
export function Show({ load, host, tag, profile, entry, t }) {
  const { summary } = load(entry.id);
  return <main><UserFace user={host} />${button}<Reader text={${words}} /></main>;
}
`,
    });
    return surfacesOf(facts).length > 0;
  };

  it.each([
    ['<FollowButton pubkey={host} />', 'summary'],
    ['<SubscribeToggle account={host} />', 'entry.description'],
    ['<FollowButton account={entry.owner} />', 'entry.description'],
    ['<FollowButton user={creatorId} />', 'entry.description'],
    ['<FollowButton user={channel.userId} />', 'entry.description'],
  ])('%s %s', async (button, words) => expect(await show(button, words)).toBe(true));

  it.each([
    ['<FollowButton tag={tag} />', 'entry.description'],
    ['<FollowButton user={profile} />', 'entry.description'],
    ['<FollowButton account={tag.owner} />', 'entry.description'],
    ['<FollowButton pubkey={host} />', 'entry.title'],
    ['<FollowButton pubkey={host} />', "t('summary')"],
    ['<FollowButton pubkey={host} />', 'entry.error.description'],
    ['<UserFace user={host} />', 'entry.description'],
  ])('unlike %s %s', async (button, words) => expect(await show(button, words)).toBe(false));

  const handed = async (props: string, button: string) => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/watch.tsx': `import { FollowButton } from './parts.ts';
export const Watch = ({ ${props} }) => <main><h1>{clip.title}</h1><p>{clip.description}</p>${button}</main>;
`,
    });
    return surfacesOf(facts).length > 0;
  };
  it.each([
    ['clip, userId', '<FollowButton userId={userId} />'],
    ['clip, user, onClose', '<FollowButton profile={user} />'],
  ])('who is handed in with the one thing has made it: %s', async (props, button) =>
    expect(await handed(props, button)).toBe(true),
  );
  it.each([
    ['clip, offer, userId', '<FollowButton userId={userId} />'],
    ['clip, suggestedUser', '<FollowButton user={suggestedUser} />'],
    ['clip, nextId', '<FollowButton userId={nextId} />'],
  ])('unlike one beside more things, or of another name: %s', async (props, button) =>
    expect(await handed(props, button)).toBe(false),
  );
});
