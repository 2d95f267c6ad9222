import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** A page that is built by hand, of comments that hand out what they hold. */
const page = (shown: string, beside = 'comment.getAuthor().nick') => ({
  'src/rows.ts': `import type { CommentNode } from './comment';
export function renderRow(comment: CommentNode, $el: HTMLElement) {
  $el.querySelector<HTMLElement>('.who')!.innerText = ${beside};
  $el.querySelector('.what')!.innerHTML = ${shown};
}
`,
});

it.each([
  'comment.getContent()',
  'comment.getContentMarked()',
  'linkified(comment.getBody())',
  'row.comment.getText()',
])('what a comment hands out is shown as it is: %s', async shown => {
  expect(Object.values(await judged(page(shown))).join()).toContain('written as text');
});

it.each([
  'comment.getId()',
  'comment.getCreatedAt()',
  'comment.getReplyUrl()',
  'editor.getContent()',
  "comment.getText('en')",
])('unlike %s', async shown => {
  expect(await judged(page(shown))).toEqual({});
});
