import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function traits(path: string, code: string): Promise<readonly (readonly string[])[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', [path]: code });
  return operationsOf(facts, 'infinite-scroll').map(({ value }) => value.traits);
}

describe('what an observer brings', () => {
  const page = (load: string) => `export const Stage = ({ ${load} }: Props) => {
  useEffect(() => {
    watch.current = new IntersectionObserver(seen => {
      if (seen[0].isIntersecting && !isEnd) setPage(before => { ${load}(before + 1); return before + 1; });
    });
    watch.current.observe(last.current);
  }, [isEnd]);
  return <ul>{rows.map(row => <Row key={row.id} row={row} />)}<li ref={last} /></ul>;
};
`;
  it.each(['getScores', 'loadRanking', 'fetchStandings'])('is a list to work through: %s', async load =>
    expect(await traits('src/stage.tsx', page(load))).toEqual([['list']]),
  );
  it.each(['getClips', 'loadArticles'])('and a feed otherwise: %s', async load =>
    expect(await traits('src/stage.tsx', page(load))).toEqual([[]]),
  );
});

describe('pictures to choose from', () => {
  const grid = (from: string, data: string) => `import CameraRoll from '${from}';
export const Shots = ({ ${data}, more }: Props) => <FlatList data={${data}} onEndReached={more} renderItem={show} />;
`;
  it('of one’s own phone are no feed', async () =>
    expect(await traits('src/shots.tsx', grid('@react-native-camera-roll/camera-roll', 'photos'))).toEqual([]));
  it.each([
    ['from elsewhere', './roll', 'photos'],
    ['beside posts', '@react-native-camera-roll/camera-roll', 'posts'],
  ])('unlike those %s', async (_, from, data) => expect(await traits('src/shots.tsx', grid(from, data))).toEqual([[]]));
});
