import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const saga = (asked: string, around = '') => ({
  'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "redux-saga": "1.3.0" } }',
  'src/saga.ts': `import { put, select, takeEvery } from 'redux-saga/effects';
import { fetchMorePosts } from './actions.ts';
${around}
function* handlePicked(action) {
  const { posts, total } = yield select(state => state.feed);
  ${asked}
  if (posts.length < total && isListInView) {
    yield put(fetchMorePosts({ skip: posts.length }));
  }
}
`,
});
const found = async (files: Record<string, string>) =>
  operationsOf((await runFiles(files)).facts, 'infinite-scroll').length;

it('what a store says is in view watches no end', async () =>
  expect(await found(saga('const isListInView = (yield select(isShownList)) as boolean;'))).toBe(0));

it.each([
  ['it was told', 'const { isListInView } = action.payload;', ''],
  [
    'an element is watched',
    'const isListInView = yield select(isShownList);',
    'const watch = () => new IntersectionObserver(told);',
  ],
  ['it is the end that is shown', 'const isListInView = yield select(selectEndInView);', ''],
  ['the end is read of it', 'const isListInView = yield select(kept => kept.feed.atBottom);', ''],
  [
    'somebody scrolls',
    'const isListInView = yield select(isShownList);',
    'export const watch = () => takeEvery(SCROLLED, handlePicked);',
  ],
])('and does where %s', async (_, asked, around) => expect(await found(saga(asked, around))).toBe(1));

it('and where another file watches an element and tells the store', async () => {
  const asked = saga('const isListInView = yield select(isShownList);');
  const watch = (told: string) => ({
    ...asked,
    'src/feed.tsx': `import { useInView } from 'react-intersection-observer';
export function Feed() {
  const { ref, inView } = useInView();
  ${told}
  return <p ref={ref}>{inView}</p>;
}
`,
  });
  expect(await found(watch("const dispatch = useDispatch(); dispatch({ type: 'SEEN', inView });"))).toBe(1);
  expect(await found(watch(''))).toBe(0);
});
