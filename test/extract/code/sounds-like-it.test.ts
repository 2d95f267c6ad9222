import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function found(concept: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...IN_BROWSER, 'src/part.tsx': text });
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
}

describe('a list is not loaded on', () => {
  const ended = (call: string) => `export function watch(player) {
  if (player.hasReachedEnd) {
    ${call};
  }
}
`;

  it('where a state is put back', async () => {
    expect(await found('infinite-scroll', ended('player.setHasReachedEnd(false)'))).toEqual([]);
    expect(await found('infinite-scroll', ended('player.setHasReachedEnd(true)'))).toEqual(['player.setHasReachedEnd']);
    expect(await found('infinite-scroll', ended('feed.loadMore(false)'))).toEqual(['feed.loadMore']);
  });

  it('where only that is done once its end is seen', async () => {
    const observed = (call: string) =>
      `export const watch = end => new IntersectionObserver(([entry]) => { if (entry.isIntersecting) ${call}; }).observe(end);\n`;
    expect(await found('infinite-scroll', observed('setFetchMore(false)'))).toEqual([]);
    expect(await found('infinite-scroll', observed('setFetchMore(true)'))).toEqual(['IntersectionObserver']);
  });
});

describe('nobody is searched', () => {
  const filled = (name: string, body: string) => `export function Join({ api, next }) {
  const ${name} = async (email, name) => {
    ${body}
  };
  return <button onClick={() => ${name}(email, next)}>Go on</button>;
}
`;

  it('where a form of one’s own completes by itself', async () => {
    const saved = "updateUserProfile({ name, username: email.split('@')[0] });";
    expect(await found('search-discoverability', filled('autoCompleteProfile', saved))).toEqual([]);
    expect(await found('search-discoverability', filled('searchProfiles', saved))).not.toEqual([]);
  });

  it.each([
    ['hands back whom it has found', "updateRecentTerms(name); return api.get('/people?q=' + name);"],
    ['keeps whom it has found', 'updateSuggestions(await api.people(name));'],
    ['shows them', 'setShown(await api.people(name));'],
  ])('unless it %s', async (_, body) => {
    expect(await found('search-discoverability', filled('autoCompleteProfiles', body))).not.toEqual([]);
  });
});

describe('no file is handed over', () => {
  const form = (name: string) => `import { ${name} } from './inputs';
export const Form = ({ save }) => <form onSubmit={save}><${name} name="video" label="Your video" /></form>;
`;

  it('in a field for text', async () => {
    expect(await found('image-upload', form('UploadVideoTextInput'))).toEqual([]);
    expect(await found('image-upload', form('VideoUploadTextField'))).toEqual([]);
    expect(await found('image-upload', form('UploadVideoInput'))).toEqual(['UploadVideoInput']);
  });
});
