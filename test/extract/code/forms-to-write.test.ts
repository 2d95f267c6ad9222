import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const box = (shown: string, field = '<textarea {...form.register("body")} />', before = '') => ({
  'src/reply-box.tsx': `import { Note } from './notes/index.tsx';
export function ReplyBox({ thread, replyTo, form }: Props) {
  ${before}
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
  ['beside a button of a kit', box('<IconButton isLoading={form.isBusy}>{form.count}</IconButton>')],
  ['beside a label of a kit', box('<FormLabel htmlFor="body" />')],
  ['beside a field that waits', box('<input name="title" disabled={form.isBusy} />')],
  ['beside a field that is only read', box('<input readOnly value={replyTo.author.name} />')],
  ['by a name that is made before', box('{`@${replyTo.author.username}`}')],
  ['in a field of its own', box('', '<ContentComposer name="body" control={form.control} />')],
])('a form to write shows nobody’s words %s', async (_, files) => expect(await judged(files)).toEqual({}));

it.each([
  ['the words are quoted', box('{replyTo && <q>{replyTo.content}</q>}')],
  ['they stand in a field that is only read', box('<input readOnly value={replyTo.content} />')],
  ['they stand in a field that is off', box('<TextArea disabled defaultValue={replyTo.content} />')],
  ['they stand in a field that nobody may edit', box('<TextInput editable={false} value={replyTo.content} />')],
  ['they are made', box('<q>{excerptOfBody(replyTo)}</q>')],
  ['they are an answer', box('<blockquote>{replyTo.reply}</blockquote>')],
  ['they are called an excerpt', box('<blockquote>{replyTo.excerpt}</blockquote>')],
  ['they are called a quote', box('<blockquote>{replyTo.quote}</blockquote>')],
  ['a part finds them by the key', box('<Note replyId={replyTo.id} />')],
  ['a part of a kit’s name quotes them', box('<QuotedTextLabel id={replyTo.id} />')],
  ['a part finds them itself', box('<Note />')],
  ['a part is given the person', box('{replyTo && <Note author={replyTo.author} />}')],
  ['a picture of it is shown', box('<img src={replyTo.image} />')],
  ['a part is given the whole', box('<Note reply={replyTo} />')],
  ['a part is given it all', box('<Note {...last} />')],
  [
    'a list is made before',
    box('<ul>{shown}</ul>', '<textarea />', 'const shown = thread.replies.map(one => <b>{one.said}</b>);'),
  ],
  ['a list stands in it', box('{thread.replies.map(one => <b>{one.author.name}</b>)}')],
])('and may where %s', async (_, files) => expect(await judged(files)).toHaveProperty('ReplyBox'));
