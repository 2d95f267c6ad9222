import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const box = (shown: string, field = '<textarea {...form.register("body")} />') => ({
  'src/reply-box.tsx': `import { Note } from './notes/index.tsx';
export function ReplyBox({ thread, replyTo, form }: Props) {
  return <form onSubmit={form.submit}>
    ${shown}
    <p>Reply to <b>{thread.author.name}</b></p>
    ${field}
    <button type="submit" disabled={form.isEmpty}>Post</button>
  </form>;
}
`,
  'src/page.tsx': `import { ReplyBox } from './reply-box.tsx';
export const Frame = ({ last, form }: Props) => <ReplyBox thread={last.thread} replyTo={last} form={form} />;
`,
});

it.each([
  ['', box('')],
  ['and whom it answers', box('{replyTo && <a href={`/people/${replyTo.author.id}`}>{replyTo.author.name}</a>}')],
  ['by a part that is given the person', box('{replyTo && <Note author={replyTo.author} />}')],
  ['in a field of its own', box('', '<ContentComposer name="body" control={form.control} />')],
])('a form to write shows nobody’s words %s', async (_, files) => expect(await judged(files)).toEqual({}));

it.each([
  ['the words are quoted', box('{replyTo && <q>{replyTo.content}</q>}')],
  ['they are made', box('<q>{excerptOfBody(replyTo)}</q>')],
  ['a part is given the whole', box('<Note reply={replyTo} />')],
  ['a part is given it all', box('<Note {...last} />')],
  ['a list stands in it', box('{thread.replies.map(one => <b>{one.author.name}</b>)}')],
])('and may where %s', async (_, files) => expect(await judged(files)).toHaveProperty('ReplyBox'));
