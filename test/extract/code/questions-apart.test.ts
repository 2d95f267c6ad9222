import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';
import { judged } from './run-judged.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';
/** What it shows is decided by whoever fills the table. */
const FRAME = `export const Frame = ({ kind, children }) => {
  const Tip = window.tips[kind];
  return <div>{children}<Tip /></div>;
};
`;
const shown = (name: string, thing: string) => `import { Frame } from './frame';
export const ${name} = ({ ${thing} }) => (
  <Frame kind="small"><b>{${thing}.author.name}</b><p>{${thing}.body}</p></Frame>
);
`;

async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/frame.tsx': FRAME, ...files });
  const all = surfacesOf(facts).filter(({ value }) => value.isRepeated !== true);
  return all.flatMap(({ value }) => (value.also ?? []).map(({ message }) => message));
}

it('what only the same reason keeps open is named, and not as shown here too', async () => {
  const files = { 'src/comment-row.tsx': shown('CommentRow', 'comment'), 'src/post-row.tsx': shown('PostRow', 'post') };
  expect(await told(files)).toEqual(['PostRow is left open for the same reason']);
});

it('where people read speaks for where somebody picks or writes', async () => {
  const files = {
    'src/a-suggestions.tsx': shown('CommentRow', 'comment'),
    'src/post-row.tsx': shown('PostRow', 'post'),
  };
  expect(await told(files)).toEqual(['CommentRow is left open for the same reason']);
});

it('what is the same component is shown here too, with what stands in it', async () => {
  const list = (name: string) => `import { PostRow } from './post-row';
export const ${name} = ({ posts }) => <ul>{posts.map(post => <PostRow key={post.id} post={post} />)}</ul>;
`;
  const all = await told({
    'src/new-list.tsx': list('NewList'),
    'src/old-list.tsx': list('OldList'),
    'src/post-row.tsx': shown('PostRow', 'post'),
  });
  expect(all.filter(one => /same reason/.test(one))).toEqual([]);
});

it.each([
  [
    '<template lang="pug">\n.comment\n  p {{ comment.body }}\n</template>\n',
    'a template in another language or another file',
  ],
  ['<template><component :is="parts[kind]" /></template>\n', 'a component that is chosen at run time'],
])('says why what is shown is not known', async (template, why) => {
  const script = '<script setup>\ndefineProps({ comment: Object, part: Object })\n</script>\n';
  const all = Object.values(await judged({ 'src/CommentItem.vue': script + template }));
  expect(all).toEqual([`what ${why} shows could not be followed`]);
});
