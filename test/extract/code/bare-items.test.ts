import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

/** What becomes of a report in a card whose items come from `item`. */
async function state(item: string, from = './menu-item', more = '') {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "menus": "1.0.0" } }',
    'src/card.tsx': `import { MenuItem } from '${from}';
export function PostCard({ post }) {
  return <article><h3>{post.author.name}</h3><p>{post.body}</p><PostContext.Provider value={post}><MenuItem>Report</MenuItem></PostContext.Provider></article>;
}
`,
    'src/menu-item.tsx': `${more}export function MenuItem({ children, onPick, ...rest }) {\n  ${item}\n}\n`,
  });
  return surfacesOf(facts)[0]!
    .value.controls.filter(one => one.concept === 'report-entry-point')
    .map(one => one.state)
    .join(' ');
}

describe('an item of the product that is handed nothing', () => {
  it.each([
    'const post = useContext(PostContext); return <button onClick={() => api.reportPost(post.id)}>{children}</button>;',
    'return <a href={useContext(PostContext).reportUrl}>{children}</a>;',
    'const ref = usePress(); return <li ref={ref}>{children}</li>;',
    'const post = useContext(PostContext); const report = () => api.reportPost(post.id); return <li onClick={report}>{children}</li>;',
  ])('may do it by itself: %s', async item => expect(await state(item)).not.toContain('does-nothing'));

  it.each([
    'return <li className="item">{children}</li>;',
    'return <li {...rest}>{children}</li>;',
    'return <li onClick={onPick}>{children}</li>;',
    'return <li onClick={event => onPick?.(event)}>{children}</li>;',
  ])('does nothing: %s', async item => expect(await state(item)).toContain('does-nothing'));
});

it('an item that is not to be found may do it, one of a package does not', async () => {
  expect(await state('', './lost/menu-item')).not.toContain('does-nothing');
  expect(await state('', 'menus')).toContain('does-nothing');
});
