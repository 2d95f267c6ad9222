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
    ['whoever did it last', '', '<UserFace user={sighting.operator} />', 'sighting.body'],
  ])('%s', async (_, taken, author, words) => expect(await shows(taken, author, words)).toBe(true));

  it.each([
    [
      'somebody else made it',
      'const { author } = project; const { content } = sighting;',
      '<UserFace user={author} />',
      'content',
    ],
    ['somebody has it, by a plain name', '', '<b>{sighting.owner.name}</b>', 'sighting.description'],
    ['the writer of a magazine', '', '<b>{article.author.name}</b>', 'article.body'],
    ['there is only a key', '', '<UserFace of={sighting.user_id} />', 'sighting.description'],
    ['nobody is shown', 'const { author, content } = sighting;', '<b>{author.id}</b>', 'content'],
    ['a magazine', '', '<Byline author={article.author} />', 'article.body'],
    ['a magazine that names who wrote', '', '<b>{article.author.firstName}</b>', 'article.body'],
    ['who is in charge describes it', '', '<UserFace user={project.owner} />', 'project.description'],
    ['who is in charge has a picture only', '', '<img src={project.owner.avatar} />', 'project.content'],
    ['a letter is from somebody', '', '<UserFace user={mail.from} />', 'mail.body'],
    ['something that is no text', 'const { author, price } = sighting;', '<UserFace user={author} />', 'price'],
  ])('unlike where %s', async (_, taken, author, words) => expect(await shows(taken, author, words)).toBe(false));
});
