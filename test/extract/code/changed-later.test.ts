import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function shows(name: string, shown: string): Promise<boolean> {
  const { facts } = await runFiles({
    ...PACKAGE,
    'src/part.tsx': `import { useState } from 'react';
export const ${name} = ({ comment, me, save }: Props) => {
  const [content, setContent] = useState(comment.content);
  const [isOpen, setOpen] = useState(false);
  const [isLong] = useState(() => comment.content.length > 80);
  if (isOpen) return <textarea value={content} onChange={event => setContent(event.target.value)} onBlur={save} />;
  return <div><b>{comment.user.name}</b><pre>{${shown}}</pre>{me.id === comment.user.id && <i onClick={setOpen}>Edit</i>}</div>;
};
`,
  });
  return surfacesOf(facts).length > 0;
}

describe('what may be changed by who wrote it is read by the others', () => {
  it.each([
    ['EditableComment', 'comment.content'],
    ['EditableComment', 'content'],
    ['CommentRow', 'content'],
  ])('in %s: %s', async (name, shown) => expect(await shows(name, shown)).toBe(true));

  it.each([
    ['EditableCommentForm', 'comment.content'],
    ['EditableLabel', 'content'],
    ['EditComment', 'content'],
    ['StateRow', 'isLong'],
  ])('and not in %s: %s', async (name, shown) => expect(await shows(name, shown)).toBe(false));
});
