import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** A comment with a part in it that a function waits for before it is shown. */
const comment = (waits: string) => ({
  'src/own-picker.js': 'export default function OwnPicker({ onReport }) { return <i><Unknown on={onReport} /></i>; }\n',
  'src/plain-picker.js': 'export default function PlainPicker() { return <i>pick</i>; }\n',
  'src/emoji.tsx': `import { lazy, Suspense } from 'react';
const Picker = lazy(async () => {
  ${waits}
  return { default: props => <Part {...props} /> };
});
export const Emoji = ({ onSelect }) => <Suspense fallback={null}><Picker onSelect={onSelect} /></Suspense>;
`,
  'src/comment.tsx': `import { Emoji } from './emoji.tsx';
export const CommentRow = ({ comment }) => <li><b>{comment.author.name}</b><p>{comment.text}</p><Emoji onSelect={pick} /></li>;
`,
});

it.each([
  "const [kit, data] = await Promise.all([import('emoji-kit'), import('emoji-kit/data')]); const Part = kit.default;",
  "const kit = await import('emoji-kit'); const Part = kit.Picker;",
  "const { default: Part } = await import('emoji-kit');",
  "const own = await import('./plain-picker.js'); const Part = own.default;",
])('what comes from a package, or is known, hides nothing: %s', async waits => {
  expect(await judged(comment(waits))).toMatchObject({ CommentRow: 'lacks' });
});

it.each([
  ["const own = await import('./own-picker.js'); const Part = own.default;", 'Unknown'],
  ["const [own] = await Promise.all([...others, import('emoji-kit')]); const Part = own.default;", 'Part'],
  ['const kit = await loaded(); const Part = kit.default;', 'Part'],
])('unlike what may be anything: %s', async (waits, open) => {
  expect((await judged(comment(waits)))['CommentRow']).toContain(open);
});
