import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

/** Where somebody is blocked or muted in a file of a page, as `line symbol traits`. */
async function blocksIn(text: string, path = 'src/entries.tsx') {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    [path]: text,
  });
  return facts.flatMap(fact =>
    fact.concept === 'block-user' && 'symbol' in fact.value
      ? [[fact.at.start.line, fact.value.symbol, ...('traits' in fact.value ? fact.value.traits : [])].join(' ')]
      : [],
  );
}

describe('a mute whose person is given on', () => {
  it('is pressed under the name that it was handed in by', async () => {
    expect(
      await blocksIn(`export const Entry = ({ onMuteUser, onPick }) => (
  <menu>
    <button onClick={onPick} />
    <button onClick={onMuteUser} icon="person-off" />
  </menu>
);
`),
    ).toEqual(['4 onClick hides-only']);
  });

  it('is one of a key by which one is read, whatever is played beside it', async () => {
    expect(
      await blocksIn(`import { VideoGrid } from './video-grid.tsx';
export const Page = ({ link, films }) => (
  <main>
    <MuteButton pubkey={link.id} />
    <VideoGrid films={films} />
  </main>
);
`),
    ).toEqual(['4 MuteButton hides-only']);
  });

  it('is given what is made of the person', async () => {
    expect(
      await blocksIn(`export function useQuiet(pubkey: string) {
  const link = linkTo(pubkey);
  async function quiet() {
    await session.list.mute(link, true);
  }
  return { quiet };
}
`),
    ).toEqual(['4 mute hides-only']);
  });

  it.each([
    ['a track of a call', 'export const Tile = ({ userId }) => <><video /><MuteButton userId={userId} /></>;'],
    [
      'a player',
      'export const Bar = ({ onMute, onMuteAudio }) => <><button onClick={onMute} /><button onClick={onMuteAudio} /></>;',
    ],
    [
      'what is made of something else',
      'export function quiet(threadUrl: string) { const link = linkTo(threadUrl); session.list.mute(link, true); }',
    ],
    [
      'what is made of several',
      'export function quiet(pubkey: string, word: string) { const entry = entryOf(word, pubkey); session.list.mute(entry, true); }',
    ],
  ])('is none of %s', async (_, text) => {
    expect(await blocksIn(text)).toEqual([]);
  });
});

describe('a filter that leaves out whom somebody has blocked', () => {
  it('is seen behind what it lets through before', async () => {
    expect(
      await blocksIn(`export const shown = (posts: Post[], blockedUsers: Set<string>) =>
  posts.filter(post => {
    if (post.isPinned) return true;
    return !blockedUsers.has(post.authorId);
  });
`),
    ).toEqual(['4 blockedUsers takes-effect']);
  });

  it('is none where the block is only counted', async () => {
    expect(
      await blocksIn(`export const shown = (posts: Post[], blockedUsers: Set<string>, seen: (id: string) => void) =>
  posts.filter(post => {
    seen(String(blockedUsers.has(post.authorId)));
    return post.isOpen;
  });
`),
    ).toEqual([]);
  });
});
