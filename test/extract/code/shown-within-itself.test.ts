import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

/** A comment that shows its replies by its own name, and a page that wraps it. */
const files = (page: string) => ({
  'package.json': '{ "dependencies": { "react": "19.0.0" } }',
  'src/comment-row.tsx': `import React from 'react';
export function CommentRow({ comment }) {
  return (
    <li>
      <b>{comment.author.name}</b>
      <p>{comment.body}</p>
      {comment.replies.map(reply => <CommentRow key={reply.id} comment={reply} />)}
    </li>
  );
}
`,
  'src/page.tsx': page,
});
const page = (wrapped: string) => `import React, { memo } from 'react';
import { CommentRow } from './comment-row.js';
const Wrapped = ${wrapped};
export const Page = ({ comments }) => (
  <main>
    {comments.map(one => (
      <Wrapped key={one.id} comment={one} />
    ))}
  </main>
);
`;
const placesIn = async (text: string) => {
  const { facts } = await runFiles(files(text));
  return facts.flatMap(({ at, kind }) => (kind === 'surface' && at.path === 'src/page.tsx' ? at.start.line : []));
};

it('what shows itself within itself is found where others show it by another name', async () => {
  expect(await placesIn(page('memo(CommentRow)'))).toEqual([7]);
});

it('unlike a wrapper of something else', async () => {
  expect(await placesIn(page('memo(Divider)'))).toEqual([]);
});
