import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

/** What a page does of a concept, as `symbol traits`. */
async function factsOf(concept: string, text: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/studio.tsx': text,
  });
  return facts.flatMap(fact =>
    fact.concept === concept && fact.kind === 'operation' && fact.value.traits.length > 0
      ? [[fact.value.symbol, ...fact.value.traits].join(' ')]
      : [],
  );
}

describe('the key with which a program goes on the air', () => {
  it.each([
    ['is asked for', 'export const renew = () => studio.regenerateStreamKey();', 'studio.regenerateStreamKey client'],
    [
      'is made',
      "export async function createIngestKey(title: string) { return ask('POST', 'keys', { title }); }",
      'createIngestKey inner client',
    ],
    ['is shown', 'export const Studio = ({ entry }) => <main><StreamKey entry={entry} /></main>;', 'StreamKey client'],
  ])('counts where it %s', async (_, text, fact) => {
    expect(await factsOf('livestream', text)).toContain(fact);
  });

  it.each([
    ['a key of a store', 'export const next = () => store.createKey(streams.length);'],
    ['one that is only read', 'export const find = (id: string) => parseStreamKey(id) ?? cache.getStreamKey(id);'],
    ['what says what a key is', 'export const Help = () => <main><StreamKeyHelp /><KeyIcon /></main>;'],
    [
      'one that is put together of what is known',
      'export const key = (room: string, me: string) => generateStreamKey(room, me);',
    ],
    ['a table', 'export const Table = () => <PrimaryKey />;'],
  ])('is not %s', async (_, text) => {
    expect(await factsOf('livestream', text)).toEqual([]);
  });
});

describe('a live stream that is announced to an open network', () => {
  it.each([
    [
      'by the name of its kind',
      'build => build.kind(EventKind.LiveEvent).content(title)',
      'EventKind.LiveEvent client',
    ],
    ['by its number', 'build => build.kind(30311).content(title)', '30311 client'],
  ])('counts %s', async (_, build, fact) => {
    expect(await factsOf('livestream', `export const announce = (title: string) => publisher.make(${build});`)).toEqual(
      [fact],
    );
  });

  it.each([
    ['a line beside it', 'publisher.make(build => build.kind(EventKind.LiveEventChat).content(title))'],
    ['what is looked for', 'request.withFilter().kinds([EventKind.LiveEvent])'],
    ['what is compared', 'event.kind === EventKind.LiveEvent'],
  ])('is not %s', async (_, expression) => {
    expect(await factsOf('livestream', `export const act = (event: Event, title: string) => ${expression};`)).toEqual(
      [],
    );
  });
});

describe('money that is put on an account', () => {
  it('is a purchase, in one word or in two', async () => {
    expect(
      await factsOf(
        'payment',
        'export const fill = (amount: number) => service.topup(amount);\n\n\n\nexport const more = (amount: number) => service.topUp(amount);',
      ),
    ).toEqual(['service.topup starts-purchase', 'service.topUp starts-purchase']);
  });

  it('is none where the page is rolled', async () => {
    expect(await factsOf('payment', 'export const roll = () => list.scrollTopUp(4);')).toEqual([]);
  });
});
