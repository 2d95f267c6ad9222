import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const REACT = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };
const shown = async (files: Record<string, string>) =>
  surfacesOf((await runFiles({ ...REACT, ...files })).facts).map(({ value }) => value.symbol);

const note = (by: string) => `export function Note({ data }) {
  return <article><b>{data.${by}}</b><p>{data.content}</p></article>;
}`;
const feed = `import { Note } from './note';
export const Feed = ({ all }) => <main>{all.map(one => <Note key={one.id} data={one} />)}</main>;`;

it('a note of an open network is what somebody has posted', async () => {
  expect(await shown({ 'src/note.tsx': note('pubkey'), 'src/feed.tsx': feed })).toEqual(['Note']);
  expect(await shown({ 'src/note.tsx': note('renoted'), 'src/feed.tsx': feed })).toEqual(['Note']);
});

it('a note of oneself is not, nor what one is about to write, nor a page of developers', async () => {
  expect(await shown({ 'src/note.tsx': note('title'), 'src/feed.tsx': feed })).toEqual([]);
  for (const path of ['src/NoteCreator.tsx', 'src/ComponentDebug.tsx'])
    expect(await shown({ 'src/note.tsx': note('pubkey'), [path]: feed.replace('Feed', 'Parts') })).not.toContain(
      'Parts',
    );
});

it('the post of a comment is one', async () => {
  const text = (name: string) =>
    `export class ${name} extends Post { render() { return <article>{this.props.post.author}: {this.props.post.text}</article>; } }`;
  expect(await shown({ 'src/post.tsx': text('CommentPost') })).toEqual(['CommentPost']);
  expect(await shown({ 'src/post.tsx': text('CommentPostForm') })).toEqual([]);
});
