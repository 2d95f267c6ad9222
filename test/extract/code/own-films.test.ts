import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** What is known of each film that starts by itself. */
async function films(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "svelte": "5.0.0" } }',
    ...files,
  });
  return operationsOf(facts, 'autoplay').map(({ value }) => value.traits.join(' '));
}

const section = (taken: string, src: string, page: string) => ({
  'src/section.tsx': `export default function Section(${taken}) {
  return <video autoPlay loop muted><source src={${src}} type="video/mp4" /></video>;
}
`,
  'src/page.tsx': `import Section from './section.tsx';\nexport const Page = ({ work }: Props) => <main>${page}</main>;\n`,
});
const OURS = '<Section film="/tour/start.mp4" />';

describe('a film that the code itself names is the product’s own', () => {
  it.each(['/tour.mp4', 'https://films.example.com/tour/start.mp4', '//films.example.com/start.webm?v=2'])(
    'wherever it lies: %s',
    async src => {
      const found = await films({
        'src/scene.tsx': `export const Scene = () => <video autoPlay loop muted src="${src}" />;\n`,
      });
      expect(found).toEqual([expect.stringContaining('own-content')]);
    },
  );

  it.each([
    ['taken out at once', '{ film }: Props', 'film', OURS],
    ['under another name', '{ film: address }: Props', 'address', `${OURS}<Section film="/tour/end.mp4" />`],
  ])('where all who show it name one: %s', async (_, taken, src, page) =>
    expect(await films(section(taken, src, page))).toEqual([expect.stringContaining('own-content')]),
  );

  it('in Svelte', async () => {
    const found = await films({
      'src/Section.svelte':
        '<script>let { film } = $props();</script>\n<video autoplay loop muted><source src={film} /></video>\n',
      'src/Page.svelte':
        '<script>import Section from "./Section.svelte";</script>\n<Section film="/tour/start.mp4" />\n',
    });
    expect(found).toEqual([expect.stringContaining('own-content')]);
  });
});

describe('a film is not said to be the product’s own', () => {
  it.each([
    ['one of those who show it gives another', '{ film }: Props', 'film', `${OURS}<Section film={work.film} />`],
    ['all is handed on', '{ film }: Props', 'film', `${OURS}<Section {...work} />`],
    ['it has one of its own to fall back on', '{ film = work.film }: Props', 'film', OURS],
    ['nobody shows it', '{ film }: Props', 'film', ''],
    ['it is read of what is given', '{ film }: Props', 'film.url', '<Section film={work} />'],
  ])('where %s', async (_, taken, src, page) =>
    expect(await films(section(taken, src, page))).toEqual([expect.not.stringContaining('own-content')]),
  );

  it.each(['`https://films.example.com/${id}.mp4`', "'https://films.example.com/' + id"])(
    'where its address is put together: %s',
    async src => {
      const found = await films({
        'src/scene.tsx': `export const Scene = ({ id }) => <video autoPlay loop muted src={${src}} />;\n`,
      });
      expect(found).toEqual([expect.not.stringContaining('own-content')]);
    },
  );
});

it('a film is not said to be the product’s own where another takes its place', async () => {
  const found = await films({
    'src/section.tsx':
      'export const Section = ({ film }: Props) => {\n  film = useNext() ?? film;\n  return <video autoPlay loop muted src={film} />;\n};\n',
    'src/page.tsx':
      'import { Section } from "./section.tsx";\nexport const Page = () => <Section film="/tour/start.mp4" />;\n',
  });
  expect(found).toEqual([expect.not.stringContaining('own-content')]);
});

describe('a film that starts by itself only where it is a picture that moves', () => {
  const embed = (given: string) =>
    films({ 'src/embed.tsx': `export const Embed = ({ it }: Props) => <video src={it.url} ${given} />;\n` });

  it.each([
    "autoPlay={it.kind === 'gifv'} muted={it.kind === 'gifv'} loop={it.kind === 'gifv'}",
    'autoPlay={it.kind === Kind.GIF} muted loop',
  ])('is no film: %s', async given => expect(await embed(given)).toEqual([]));

  it.each([
    "autoPlay={it.kind !== 'gifv'} muted loop",
    "autoPlay={it.kind === 'gifv'} muted={it.kind === 'film'} loop",
    "autoPlay={it.kind === 'film'} muted loop",
    'autoPlay={it.kind === gif} muted loop',
  ])('is one: %s', async given => expect(await embed(given)).toHaveLength(1));
});
