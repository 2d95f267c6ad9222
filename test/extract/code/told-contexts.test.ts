import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const FORM = '<form onSubmit={() => createReply(reply.id)}><textarea name="text" /><button>Reply</button></form>';

it.each([
  [
    'what is replied to, which parts in it show',
    `<ReplyProvider value={reply}><Face /><Words />${FORM}</ReplyProvider>`,
    true,
  ],
  ['the same by another name', `<ReplyProvider value={told}><Words />${FORM}</ReplyProvider>`, true],
  ['what it costs', `<CostProvider costs={costs}><Sum />${FORM}</CostProvider>`, false],
  ['what is replied to, with nothing beside the form', `<ReplyProvider value={reply}>${FORM}</ReplyProvider>`, false],
])('a form whose context is told %s', async (_, shown, isAsked) => {
  const told = await judged({
    'src/thread.tsx': `import { Reply } from './reply.tsx';
export const Thread = ({ replies }) => <ul>{replies.map(reply => <Reply key={reply.id} reply={reply} />)}</ul>;
`,
    'src/reply.tsx': `import { createReply } from './api.ts'; import { CostProvider, Face, ReplyProvider, Sum, Words } from './parts.tsx';
export function Reply({ reply, costs }) {
  const told = { reply };
  return ${shown};
}
`,
  });
  expect(Object.keys(told).length > 0).toBe(isAsked);
});
