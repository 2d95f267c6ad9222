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
  [
    'somebody scrolls',
    'const isListInView = yield select(isShownList);',
    'export const watch = () => takeEvery(SCROLLED, handlePicked);',
  ],
])('and does where %s', async (_, asked, around) => expect(await found(saga(asked, around))).toBe(1));
