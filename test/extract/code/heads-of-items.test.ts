import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';

/** Whether a page of many shows what somebody wrote. */
async function shows(markup: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/sightings.tsx': `import { Card, CardTitle, Item, PageTitle, Heading } from './kit.tsx';
export function Sightings({ sightings, book, flock, flockInformation, flockSettings }) {
  return <section>${markup}</section>;
}
`,
  });
  return surfacesOf(facts).length > 0;
}

const ofEach = (head: string) => `{sightings.map(sighting => <article key={sighting.id}>${head}</article>)}`;

describe('the first line of one of many', () => {
  it.each([
    ['a part of an item', ofEach('<Item.Title>{sighting.title}</Item.Title> <i>{sighting.authorName} asked</i>')],
    ['a title of a card', ofEach('<CardTitle>{sighting.title}</CardTitle> <i>by {sighting.author.username}</i>')],
    ['a heading of a card', ofEach('<Card.Title>{sighting.headline}</Card.Title> <i>{sighting.creator.nickname}</i>')],
  ])('is what somebody wrote in %s', async (_, markup) => expect(await shows(markup)).toBe(true));

  it.each([
    ['the title of a page', '<PageTitle>{book.title}</PageTitle> <i>{book.author.name}</i>'],
    ['the title of a page about one', ofEach('<PageTitle>{sighting.title}</PageTitle> <i>{sighting.authorName}</i>')],
    ['a title with nobody beside it', ofEach('<CardTitle>{sighting.title}</CardTitle> <i>{sighting.species}</i>')],
    ['a title of a task', '{tasks.map(task => <Card><CardTitle>{task.title}</CardTitle>{task.creator.name}</Card>)}'],
  ])('is none for %s', async (_, markup) => expect(await shows(markup)).toBe(false));
});

describe('what a group says of itself', () => {
  it.each([
    ['under a name that says only that it is told', '<p>{groupInformation.description}</p> <i>{member.username}</i>'],
    ['by another word for it', '<div dangerouslySetInnerHTML={{ __html: group.summary }} /> <i>{member.username}</i>'],
  ])('is of people %s', async (_, markup) => expect(await shows(markup)).toBe(true));

  it.each([
    ['nobody is named near it', '<p>{groupInformation.description}</p>'],
    ['it is about another thing', '<p>{shippingInformation.description}</p> <i>{member.username}</i>'],
    ['it is summed up by a machine', '<p>{aiSummary.summary}</p> <i>{member.username}</i>'],
  ])('is none where %s', async (_, markup) => expect(await shows(markup)).toBe(false));
});
