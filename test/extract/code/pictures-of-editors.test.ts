import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** What is told of a card for articles that shows a picture of what it is given, and of whoever made it. */
const told = async (who: string) =>
  Object.keys(
    await judged({
      'src/article-card.tsx': `export const ArticleCard = ({ item }) => <div><img src={item.photoUrl} />${who}</div>;
export const Uploads = ({ photos }) => <div>{photos.map(photo => <ArticleCard key={photo.id} item={photo} />)}</div>;
`,
    }),
  );

it('a card for articles shows pictures of the editors, who are named under them', async () =>
  expect(await told('<span>{item.author.name}</span>')).toEqual([]));

it.each(['<img src={item.author.avatar} /><span>{item.author.username}</span>', '<UserFace user={item.author} />'])(
  'unlike of whoever has an account here: %s',
  async who => expect(await told(who)).toContain('ArticleCard'),
);
