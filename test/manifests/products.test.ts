import { describe, expect, it } from 'vitest';
import { discover } from '../../src/discover/index.ts';
import { extractManifests } from '../../src/extract/manifests/index.ts';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import type { ProductFact } from '../../src/model/fact.ts';
import type { Tree } from '../../src/model/tree.ts';
import { UnreadableFile } from '../../src/model/tree.ts';
import { read } from './read-manifest.ts';

const named = (name: string, more = '') => `childproof: 1\nproduct: { name: ${name} }\n${more}`;

describe('additions', () => {
  const feature = (key: string) => `childproof: 1\nfeatures:\n  ${key}: { kind: calls }\n`;

  it('add features to the nearest product', () => {
    const { facts, said } = read({
      'childproof.yaml': named('Outer'),
      'apps/a/childproof.yaml': named('Inner'),
      'apps/a/src/calls.childproof.yaml': feature('calls'),
      'lib/video.childproof.yaml': feature('video'),
    });
    expect(said).toEqual([]);
    expect(
      facts.filter(fact => fact.kind === 'feature').map(({ product, subject, at }) => [product, subject, at.path]),
    ).toEqual([
      ['outer', 'features.video', 'lib/video.childproof.yaml'],
      ['inner', 'features.calls', 'apps/a/src/calls.childproof.yaml'],
    ]);
  });

  it('cannot declare a feature a second time', () => {
    const { said, facts } = read({
      'childproof.yaml': named('A', 'features:\n  calls: { kind: calls }\n'),
      'x.childproof.yaml': feature('calls'),
      'y.childproof.yaml': feature('calls'),
    });
    expect(said).toEqual([
      'x.childproof.yaml:3:3 features.calls: "calls" is declared in childproof.yaml already',
      'y.childproof.yaml:3:3 features.calls: "calls" is declared in childproof.yaml already',
    ]);
    expect(facts.filter(fact => fact.kind === 'feature')).toHaveLength(1);
  });

  it('may name features of the manifest, and the manifest theirs', () => {
    const covers = (key: string) => `assessments: [{ kind: dpia, ref: x, covers: [${key}] }]\n`;
    const { said } = read({
      'childproof.yaml': named('A', `features: { feed: { kind: calls } }\n${covers('calls')}`),
      'x.childproof.yaml': `${feature('calls')}${covers('feed')}`,
    });
    expect(said).toEqual([]);
  });

  it('hold declarations, never policy', () => {
    const { said } = read({ 'childproof.yaml': named('A'), 'x.childproof.yaml': 'childproof: 1\nwaivers: []\n' });
    expect(said).toEqual(['x.childproof.yaml:2:1 waivers: "waivers" is not a key here']);
  });

  it('say something about the whole product as if the manifest said it', () => {
    const { facts } = read({
      'childproof.yaml': named('A'),
      'x.childproof.yaml': 'childproof: 1\nage-assurance:\n  - { method: credit-card }\n',
    });
    const { ageAssurance, parts } = facts.find((fact): fact is ProductFact => fact.kind === 'product')!.value;
    expect(ageAssurance.map(one => [one.method, one.at.path])).toEqual([['credit-card', 'x.childproof.yaml']]);
    expect(parts['age-assurance']).toMatchObject({ path: 'x.childproof.yaml', start: { line: 2, column: 1 } });
  });

  it('that are wrong leave the product standing', () => {
    const { products, said, sources } = read({
      'childproof.yaml': named('A'),
      'x.childproof.yaml': 'childproof: 1\nfeaturs: {}\n',
    });
    expect(products.map(product => product.id)).toEqual(['a']);
    expect(said).toHaveLength(1);
    expect(sources.map(source => source.status)).toEqual(['read', 'failed']);
  });
});

describe('several products', () => {
  it('of one name are a mistake at the second name', () => {
    expect(read({ 'a/childproof.yaml': named('Pigeon'), 'b/childproof.yaml': named('Pigeon') }).said).toEqual([
      'b/childproof.yaml:2:18 product.name: the product of a/childproof.yaml is called "Pigeon" too',
    ]);
    expect(read({ 'a/childproof.yaml': named('Pigeon Chat'), 'b/childproof.yaml': named('pigeon-chat') }).said).toEqual(
      [
        'b/childproof.yaml:2:18 product.name: "pigeon-chat" is too much like "Pigeon Chat", the product of a/childproof.yaml',
      ],
    );
  });

  it.each([
    ['Pigeon Chat', 'pigeon-chat'],
    ['"Ünïcode & Söhne!"', 'unicode-sohne'],
    ['"!!!"', 'product'],
    ['"鳩"', '鳩'],
  ])('the id of %s is %s', (name, id) => {
    const { products } = read({ 'childproof.yaml': named(name) });
    expect(products.map(product => product.id)).toEqual([id]);
  });

  it('one that is wrong does not take the others with it', () => {
    const { products, said } = read({ 'a/childproof.yaml': 'childproof: 1\n', 'b/childproof.yaml': named('B') });
    expect(products.map(product => product.id)).toEqual(['b']);
    expect(said).toEqual(['a/childproof.yaml:1:1 "product" is missing']);
  });
});

describe('globs', () => {
  it('count from the manifest, with its folder taken literally; shared ones from the root', () => {
    const { products } = read({
      'apps/(web)/childproof.yaml': named(
        'Web',
        'code: { include: [./src, lib/**], exclude: [src/admin] }\nflags: [{ files: [flags/*.json], provider: flagd }]\nshared: [packages/ui]\n',
      ),
    });
    expect(products[0]!.code).toMatchObject({
      include: ['apps/\\(web\\)/src', 'apps/\\(web\\)/lib/**'],
      exclude: ['apps/\\(web\\)/src/admin'],
    });
    expect(products[0]!.flags[0]!.files).toEqual(['apps/\\(web\\)/flags/*.json']);
    expect(products[0]!.shared).toEqual(['packages/ui']);
  });

  it('everything below the manifest is its code unless it says otherwise', () => {
    expect(read({ 'apps/web/childproof.yaml': named('Web') }).products[0]!.code.include).toEqual(['apps/web/**']);
  });
});

it('at first contact everything is judged for every age, and nothing is declared', () => {
  const { products, facts, sources } = read({ 'src/a.ts': '' });
  expect(products).toEqual([
    expect.objectContaining({
      manifest: null,
      folder: '',
      policies: null,
      code: { include: ['**'], exclude: [], words: {} },
    }),
  ]);
  expect(products[0]!.bands.map(band => band.name)).toEqual(['0-5', '6-9', '10-12', '13-15', '16-17', '18+']);
  expect([facts, sources]).toEqual([[], []]);
});

it('a manifest that cannot be read is a failed source with the reason', () => {
  const tree: Tree = {
    ...memoryTree({ 'childproof.yaml': '' }),
    read: path => {
      throw new UnreadableFile(path, 'it is a binary file');
    },
  };
  const { products, notices, sources } = extractManifests(tree, discover(tree, null).roots);
  expect(products).toEqual([]);
  expect(notices).toEqual([expect.objectContaining({ code: 'file-unreadable', message: 'it is a binary file' })]);
  expect(sources).toEqual([expect.objectContaining({ status: 'failed', reason: 'it is a binary file', digest: null })]);
});
