import { expect, it } from 'vitest';
import { checkFiles } from '../cli/childproof.ts';

const WEB = '{ "name": "web", "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "kit": "1.0.0" } }';

/** What is said of lists that load on: verdict, file, and the files that are named beside it. */
async function told(files: Record<string, string>): Promise<string[]> {
  const { report } = await checkFiles({ 'package.json': WEB, ...files });
  return report.findings
    .filter(({ rule }) => rule === 'attention/feed-has-an-end')
    .map(({ verdict, at, related }) => [verdict, at!.path, ...related.map(one => one.at.path)].join(' '));
}

const page = (name: string, from: string) => `import { InfiniteScroll } from '${from}';
export const ${name} = ({ rows, more }: Props) => <div>{rows.map(one => <b>{one.name}</b>)}<InfiniteScroll onLoadMore={more} /></div>;
`;
const ROWS = `import { useEffect, useRef } from 'react';
export function InfiniteScroll({ onLoadMore }: Props) {
  const end = useRef(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => { if (entry.isIntersecting) onLoadMore(); });
    observer.observe(end.current);
  }, [onLoadMore]);
  return <div ref={end} />;
}
`;

it('a list to pick from that is shown by a part which loads on anyway is told with that part', async () => {
  const own = {
    'src/endless-rows.tsx': ROWS,
    'src/feed.tsx': page('Feed', './endless-rows.tsx'),
    'src/asset-list.tsx': page('AssetList', './endless-rows.tsx'),
  };
  expect(await told(own)).toEqual(['fail src/endless-rows.tsx src/asset-list.tsx src/feed.tsx']);
});

it('of a part of a package each use is told for what it is', async () => {
  const kit = (name: string) => page(name, 'kit');
  const all = await told({ 'src/feed.tsx': kit('Feed'), 'src/asset-list.tsx': kit('AssetList') });
  expect(all.toSorted()).toEqual(['fail src/feed.tsx', 'unknown src/asset-list.tsx']);
});

it('what makes the same thing of the product is one place to mend', async () => {
  const made = (from: string) => `import { InfiniteScrolling } from '${from}';
export const open = view => { view.scrolling = new InfiniteScrolling(); };
`;
  const scrolling = { 'src/lib/scrolling.ts': 'export class InfiniteScrolling { check(at) { this.load(at); } }\n' };
  const own = { 'src/news.ts': made('./lib/scrolling.ts'), 'src/clips.ts': made('./lib/scrolling.ts'), ...scrolling };
  expect(await told(own)).toEqual(['fail src/clips.ts src/news.ts']);
  const two = { 'src/news.ts': made('./lib/scrolling.ts'), 'src/clips.ts': made('./lib/other.ts'), ...scrolling };
  const other = { 'src/lib/other.ts': scrolling['src/lib/scrolling.ts'] };
  expect(await told({ ...two, ...other })).toEqual(['fail src/clips.ts', 'fail src/news.ts']);
});

it('so is what a module hands in that is asked for by its name', async () => {
  const part = (name: string, module: string) => `define('app/${name}', ['${module}'], function (infinitescroll) {
  return { open() { infinitescroll.init(window, more); } };
});
`;
  const same = { 'public/a.js': part('a', 'app/infinitescroll'), 'public/b.js': part('b', 'app/infinitescroll') };
  expect(await told(same)).toEqual(['fail public/a.js public/b.js']);
  expect(await told({ ...same, 'public/b.js': part('b', 'kit/infinitescroll') })).toHaveLength(2);
});
