import { describe, expect, it } from 'vitest';
import { discover } from '../../src/discover/index.ts';
import { extractManifests } from '../../src/extract/manifests/index.ts';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import { codeScopeOf, flagKeysOf, judgedEnvironments, ownership } from '../../src/scope.ts';

function scopes(files: Readonly<Record<string, string>>) {
  const tree = memoryTree(files);
  const discovery = discover(tree, null);
  const { products, facts } = extractManifests(tree, discovery.roots);
  return { products, facts, owns: ownership(products, discovery.ownerOf) };
}

const product = (name: string, more = '') => `childproof: 1\nproduct: { name: ${name} }\n${more}`;

describe('who owns code', () => {
  const { products, owns } = scopes({
    'apps/web/childproof.yaml': product('Web', 'shared: [packages/**]\n'),
    'apps/ios/childproof.yaml': product('Ios', 'shared: [packages/chat]\n'),
  });
  const owners = (path: string) => products.filter(one => owns(one, path)).map(one => one.id);

  it.each<[path: string, ids: string[]]>([
    ['apps/web/src/a.ts', ['web']],
    ['apps/ios/src/a.ts', ['ios']],
    ['packages/chat/dm.ts', ['ios', 'web']],
    ['packages/ui/button.tsx', ['web']],
    ['tools/x.ts', []],
  ])('%s: %j', (path, ids) => {
    expect(owners(path)).toEqual(ids);
  });

  it('shared code is part of what the product includes', () => {
    expect(products.map(one => codeScopeOf(one).include)).toEqual([
      ['apps/ios/**', 'packages/chat'],
      ['apps/web/**', 'packages/**'],
    ]);
  });

  it('without a manifest everything belongs to the one product', () => {
    const first = scopes({ 'src/a.ts': '' });
    expect(first.owns(first.products[0]!, 'anywhere/x.ts')).toBe(true);
  });
});

it('environments that bindings name are judged beside production', () => {
  const { facts } = scopes({
    'childproof.yaml': product(
      'A',
      `features:
  dm:
    kind: direct-messaging
    flag: { key: dm.on, environment: beta }
    settings:
      who-can-message: { flag: { key: dm.open, values: { true: everyone, false: friends } } }
  feed: { kind: recommender-feed }
`,
    ),
  });
  expect([...judgedEnvironments(facts)].sort()).toEqual(['beta', 'production']);
  expect([...flagKeysOf(facts)].sort()).toEqual(['dm.on', 'dm.open']);
});
