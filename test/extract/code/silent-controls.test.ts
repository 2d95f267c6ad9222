import { describe, expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "vue": "3.5.0" } }';

/** Whether every surface that is judged offers a report that works. */
async function reports(files: Record<string, string>): Promise<boolean> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  const surfaces = facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface' && !fact.value.isRepeated);
  expect(surfaces).not.toEqual([]);
  return surfaces.every(({ value }) =>
    value.controls.some(one => one.concept === 'report-entry-point' && one.state === 'works'),
  );
}

const card = (hook: string, handler: string, more = '') =>
  [
    "import { Flag, Heart, Avatar } from 'icons';",
    "import { useRemark, SEND } from './use-remark';",
    "import { tell } from './safety';",
    more,
    'export function CommentRow({ comment }) {',
    `  ${hook}`,
    `  return <li><Avatar of={comment.author} /><p>{comment.body}</p><button onClick={${handler}}><Flag /></button></li>;`,
    '}',
  ].join('\n');
const HOOK = `import { tell, like } from './safety';
export function useRemark(comment) {
  const raise = () => tell(comment.id);
  const praise = () => like(comment.id);
  return { raise, praise };
}
`;
const SAFETY = `export const tell = id => fetch(\`/api/comments/\${id}/report\`, { method: 'POST' });
export const like = id => fetch(\`/api/comments/\${id}/like\`, { method: 'POST' });
export function act(kind, id) {
  switch (kind) {
    case 'report': return tell(id);
    default: return like(id);
  }
}
export function either(kind, id) {
  if (kind === 'report') tell(id);
  else like(id);
}
export function setUp(id) {
  const later = () => tell(id);
  return { later };
}
export const praise = async (id, text) => {
  await like(id);
  if (isSpam(text)) await tell(id);
};
export const watch = id => {
  if (isSpam(id)) tell(id);
};
export const begin = id => {
  listen(id);
  return () => tell(id);
};
export const thunk = id => async dispatch => {
  await tell(id);
  dispatch({ type: 'SENT' });
};
`;
const files = (hook: string, handler: string, more = '') => ({
  'src/comment-row.tsx': card(hook, handler, more),
  'src/use-remark.ts': HOOK,
  'src/safety.ts': SAFETY,
});

describe('a button that says nothing', () => {
  it.each([
    ['a function of the file', 'const go = () => { tell(comment.id); };', 'go'],
    ['what a hook hands out', 'const { raise } = useRemark(comment);', '() => raise()'],
    ['a member of what a hook hands out', 'const remark = useRemark(comment);', 'remark.raise'],
    ['a thunk', 'const dispatch = useDispatch();', '() => dispatch(thunk(comment.id))'],
    ['a callback', '', '() => { confirm().then(() => tell(comment.id)); }'],
    ['what is done a little later', '', '() => { setTimeout(() => tell(comment.id), 100); }'],
    ['a condition, beside which nothing is done', '', 'e => { e.stopPropagation(); if (isMember) tell(comment.id); }'],
  ])('reports through %s', async (_, hook, handler) => {
    expect(await reports(files(hook, handler, "import { thunk } from './safety';"))).toBe(true);
  });

  it.each([
    ['what else the hook hands out', 'const { praise } = useRemark(comment);', '() => praise()'],
    ['a function that is told what to do', '', "() => act('like', comment.id)"],
    ['the other of two branches', '', "() => either('like', comment.id)"],
    ['what is only declared where it is called', '', '() => setUp(comment.id)'],
    ['a handler with nothing in it', 'const { raise } = useRemark(comment);', '() => {}'],
    ['what is done when another act fails', '', '() => like(comment.id).catch(() => tell(comment.id))'],
    ['what is done when another act throws', '', 'async () => { try { await like(1); } catch { tell(1); } }'],
    ['a condition beside another act', '', '() => praise(comment.id, comment.body)'],
    ['a condition that follows on another act', '', '() => { like(comment.id); watch(comment.id); }'],
    ['an early end beside another act', '', '() => { like(comment.id); if (!isSpam) return; tell(comment.id); }'],
    ['the other of two acts', '', '() => (isOld ? tell(comment.id) : like(comment.id))'],
    ['a condition beside what is noted', '', '() => { liked.value = true; if (isSpam) tell(comment.id); }'],
    ['what is no longer listened to', '', "() => { like(comment.id); bus.off('x', () => tell(comment.id)); }"],
    ['a key that would do it', '', "() => { onKey('r', () => tell(comment.id)); like(comment.id); }"],
    ['what is not reached', '', '() => { ask(); return; tell(comment.id); }'],
    ['what would end it', '', '() => { begin(comment.id); }'],
  ])('does not through %s', async (_, hook, handler) => {
    expect(
      await reports(files(hook, handler, "import { act, begin, either, praise, setUp, watch } from './safety';")),
    ).toBe(false);
  });

  const frame = (given: string, foot: string) => ({
    'src/feed.tsx': `import { PostCard } from './post-card'; import { tell, like } from './safety';
export const Feed = ({ posts }) => posts.map(post => <PostCard post={post} ${given} />);
`,
    'src/post-card.tsx': `import { Foot } from './foot';
export const PostCard = ({ post, ...rest }) => (
  <article><b>{post.author.name}</b><p>{post.body}</p><Foot id={post.id} {...rest} /></article>
);
`,
    'src/foot.tsx': `export const Foot = ({ id, onMore }) => <footer>${foot}</footer>;\n`,
    'src/safety.ts': SAFETY,
  });
  const FOOT = '<button onClick={() => onMore(id)}>…</button>';

  it('reports by what it is handed through two components', async () => {
    expect(await reports(frame('onMore={id => tell(id)}', FOOT))).toBe(true);
  });

  it.each([
    ['it is handed something else', 'onMore={id => like(id)}', FOOT],
    ['it is handed nothing', '', FOOT],
    ['nobody presses it', 'onMore={id => tell(id)}', '<b>{id}</b>'],
    ['it is never shown', 'onMore={id => tell(id)}', `{false && ${FOOT}}`],
  ])('does not where %s', async (_, given, foot) => {
    expect(await reports(frame(given, foot))).toBe(false);
  });

  it.each([
    ['what runs the mutation', 'const [send] = useMutation(SEND);', 'send'],
    ['a hook made for it', 'const { mutate } = useReportCommentMutation();', '() => mutate(comment.id)'],
  ])('reports through %s', async (_, hook, handler) => {
    const document = 'export const SEND = gql`mutation ReportComment($id: ID!) { reportComment(id: $id) { ok } }`;\n';
    expect(
      await reports({ ...files(hook, handler), 'src/use-remark.ts': `import { gql } from 'kit';\n${document}` }),
    ).toBe(true);
  });

  it('does not by taking the mutation back', async () => {
    const hook = 'const { mutate, reset } = useReportCommentMutation();';
    expect(await reports(files(hook, '() => reset()'))).toBe(false);
  });
});
