import { describe, expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';

const card = (menu: string) => `import { Face, OptionMenu, SortMenu, Report } from './parts';
export function CommentCard({ comment, canEdit }) {
  return (
    <article>
      <Face user={comment.author} />
      <p>{comment.text}</p>
      <hr />
      <footer>
        {canEdit && (
          ${menu}
        )}
      </footer>
    </article>
  );
}
`;

async function surfaces(files: Record<string, string>) {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  const all = facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface');
  const also = surfacesOf(facts).flatMap(({ value }) => value.also ?? []);
  return { all, judged: surfacesOf(facts).map(({ subject }) => subject), also: also.map(({ message }) => message) };
}
const NAMED = (symbol: string) => (fact: SurfaceFact) => fact.value.symbol === symbol;

describe('the menu beside what somebody wrote', () => {
  it('is where the report is missing', async () => {
    const menu = "<OptionMenu options={[{ label: 'Edit', action: edit }, { label: 'Delete', action: remove }]} />";
    const { all, also, judged } = await surfaces({ 'src/card.tsx': card(menu) });
    expect(all.filter(NAMED('OptionMenu')).map(({ value }) => value.isRepeated)).toEqual([true]);
    expect(also).toContain('the menu of CommentCard is opened here, and holds no report');
    expect(judged).toEqual((await surfaces({ 'src/card.tsx': card('<hr />') })).judged);
  });

  it.each([
    [
      'with a report',
      "<OptionMenu options={[{ label: 'Delete', action: remove }, { label: 'Report', action: report }]} />",
    ],
    ['of the page', "<SortMenu options={[{ label: 'Hide', action: hide }]} />"],
    ['that does nothing with it', "<OptionMenu options={[{ label: 'Larger', action: grow }]} />"],
  ])('unlike one %s', async (_, menu) => {
    const { all } = await surfaces({ 'src/card.tsx': card(menu) });
    expect(all.filter(one => one.value.symbol.endsWith('Menu'))).toEqual([]);
  });
});

describe('a menu of its own', () => {
  const MENU = (acts: string) => `export function ActionsDropdown({ thread, onPick }) {
  return <ul>${acts}</ul>;
}
`;
  const page = (inside: string) => `import { ActionsDropdown } from './actions-dropdown';
export function ThreadDetail({ thread }) {
  return (
    <main>
      <b>{thread.author.name}</b>
      <p>{thread.body}</p>
      ${inside}
    </main>
  );
}
`;
  const DELETES = '<li onClick={deleteThread}>Delete</li>';

  it('is one with a single act where the thing is shown', async () => {
    const { all } = await surfaces({
      'src/actions-dropdown.tsx': MENU(DELETES),
      'src/thread.tsx': page('<ActionsDropdown thread={thread} />'),
    });
    const own = all.find(({ at }) => at.path === 'src/actions-dropdown.tsx');
    expect(own?.value).toMatchObject({ symbol: 'ActionsDropdown', isRepeated: true });
  });

  it.each([
    ['by itself', MENU(DELETES), page('')],
    ['that does nothing', MENU('<li onClick={grow}>Larger</li>'), page('<ActionsDropdown thread={thread} />')],
  ])('unlike one %s', async (_, menu, whole) => {
    const { all } = await surfaces({ 'src/actions-dropdown.tsx': menu, 'src/thread.tsx': whole });
    expect(all.filter(({ at }) => at.path === 'src/actions-dropdown.tsx')).toEqual([]);
  });
});

describe('comments over a video', () => {
  const clip = (name: string) => `import { ${name}, Video } from './parts';
export const Clip = ({ clip, sender }) => <div><Video src={clip.url} /><${name} author={sender} of={clip.id} /></div>;
`;
  const symbols = async (name: string) =>
    (await surfaces({ 'src/clip.tsx': clip(name) })).all.map(({ value }) => value.symbol);
  it.each(['CommentTray', 'CommentDrawer'])('are in a %s', async name => expect(await symbols(name)).toEqual([name]));
  it.each(['AddCommentSheet', 'VolumeTray'])('unlike a %s', async name => expect(await symbols(name)).toEqual([]));
});

describe('a chat in a card in a card', () => {
  const files = (given: string) => ({
    'src/lines.tsx': `export const ChatLines = ({ messages }) => <ol>{messages.map(one => <li key={one.id}><b>{one.sender}</b>{one.text}</li>)}</ol>;
`,
    'src/log.tsx': `import { ChatLines } from './lines';
export const Log = (props) => <section><ChatLines ${given} /></section>;
`,
    'src/box.tsx': `import { Log } from './log';
export const Box = (props) => <aside><Log ${given} /></aside>;
`,
    'src/page.tsx': `import { Box } from './box';
export const Club = ({ club }) => (
  <main>
    <h1>Club</h1>
    <Box data={club.lines} />
  </main>
);
`,
  });
  const tags = async (given: string) =>
    (await surfaces(files(given))).all.flatMap(({ at, value }) => (at.path === 'src/page.tsx' ? [value.symbol] : []));

  it('is seen where the outermost is used', async () => expect(await tags('{...props}')).toEqual(['Box']));
  it('unlike where another is given', async () => expect(await tags('messages={DEMO}')).toEqual([]));
});
