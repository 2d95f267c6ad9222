import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

describe('a face and a name', () => {
  const card = (shown: string) => ({
    'src/person-card.tsx': `import { Avatar, AvatarImage } from '@ui/avatar';
export const PersonCard = ({ person, link }: Props) => {
  const [name, host] = person.slug.split('@');
  if (!person) return <PersonSkeletonCard />;
  const content = <><Avatar><AvatarImage src={person.avatar} /></Avatar><span>{name}<span>@{host}</span></span>${shown}</>;
  return link ? <a href={link}>{content}</a> : <div>{content}</div>;
};
const PersonSkeletonCard = () => <div />;
`,
    'src/side.tsx': `import { PersonCard } from './person-card';
export const Side = ({ all, author }: Props) => <aside>{all.map(one => <PersonCard key={one.id} person={one} />)}</aside>;
`,
  });

  it('are nothing that somebody said', async () => {
    expect(await judged(card(''))).toEqual({});
  });
  it.each(['<p>{person.bio}</p>', '<i>{person.status}</i>', '<p>{tidy(person.about)}</p>'])(
    'unlike what is said beside them: %s',
    async shown => {
      expect(Object.keys(await judged(card(shown)))).not.toEqual([]);
    },
  );
});

describe('a box that is called after a profile', () => {
  const files = (box: string, shown: string) => ({
    'src/profile-card.tsx': `import { styled } from 'styled-system/jsx';\nexport const ProfileCard = ${box};\n`,
    'src/mutual.tsx': `import { ProfileCard } from './profile-card';
export const Mutual = ({ users, user }: Props) => <ProfileCard>Friends in common<Show when={users.length}><For each={users}>{one => <img src={one.avatar} alt={one.displayName} />}</For></Show>${shown}</ProfileCard>;
`,
  });
  it('is a box, with what stands in it', async () => {
    expect(await judged(files("styled('div', { base: { display: 'flex' } })", ''))).toEqual({});
    expect(await judged(files("styled('div', { base: { display: 'flex' } })", '<p>{user.bio}</p>'))).not.toEqual({});
  });
});

it.each([
  ["styled('div', { color: 'red' })", 'lacks'],
  ["styled('div', { component: LineMenu })", 'what Part shows could not be followed'],
])('what a box is told to be instead may show more: %s', async (box, said) => {
  const files = {
    'src/lines.tsx': `import { styled } from '@emotion/styled';
import { LineMenu } from './gone.ts';
const Part = ${box};
export const Lines = ({ comments }: Props) => comments.map(comment => <article><b>{comment.author.name}</b><p>{comment.text}</p><Part of={comment} /></article>);
`,
  };
  expect(Object.values(await judged(files))).toContain(said);
});

it.each([
  ['player.richPresence', 0],
  ['player.message', 1],
])('what a game tells of itself is no message of somebody: %s', async (given, count) => {
  const found = await judged({
    'src/feed.tsx': `import { GameMessage } from './game-message';
export const PlayersList = ({ players }: Props) => <ol>{players.map(player => <li key={player.id}><b>{player.user.displayName}</b><GameMessage message={${given}} /></li>)}</ol>;
`,
    'src/game-message.tsx': `export const GameMessage = ({ message }: Props) => <span>{message}</span>;\n`,
  });
  expect(Object.keys(found)).toHaveLength(count);
});

describe('an area that a layout hands out', () => {
  const files = (area: string, head = '({ Main })') => ({
    'src/page.tsx': `import { Layout } from './layout';
export const ReviewItem = ({ review }: Props) => <Layout rows="main">{${head} => ${area}}</Layout>;
`,
    'src/layout.tsx': `export const Layout = ({ rows, children }: Props) => <div>{children(areasOf(rows))}</div>;\n`,
  });
  const SHOWN = '<b>{review.author.name}</b><p>{review.text}</p>';
  it.each([
    ['taken out at once', `<Main as="main" className="wide">${SHOWN}</Main>`, '({ Main })'],
    ['taken out later', `{ const { Main } = areas; return <Main id="main">${SHOWN}</Main>; }`, 'areas'],
  ])('holds what stands in it: %s', async (_, area, head) => {
    expect(await judged(files(area, head))).toEqual({ ReviewItem: 'lacks' });
  });
  it.each([
    ['that is handed the thing', `<Main review={review}>${SHOWN}</Main>`],
    ['with all that it is given', `<Main {...review}>${SHOWN}</Main>`],
    ['that shows something of its own', `<div>${SHOWN}<Main /></div>`],
  ])('unlike one %s', async (_, area) => {
    expect(await judged(files(area))).toEqual({ ReviewItem: 'what Main shows could not be followed' });
  });
});
