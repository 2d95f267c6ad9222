import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';

/** Every place that is judged and lacks a report, with the places that it speaks for. */
async function spokenFor(files: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  const judged = surfacesOf(facts).filter(({ value }) => value.isRepeated !== true && value.controls.length === 0);
  const placed = ({ at, message }: { at: { path: string; start: { line: number } }; message: string }) =>
    `${at.path}:${at.start.line} ${message}`;
  return Object.fromEntries(
    judged.map(({ at, value }) => [`${at.path}:${at.start.line}`, (value.also ?? []).map(placed)]),
  );
}

it('what is laid around a picture without a report is not told with one that has it', async () => {
  const all = await spokenFor({
    'src/user-picture.tsx': `export const UserPicture = ({ user }) => <img src={user.picture} alt={user.name} />;
`,
    'src/a-comment.tsx': `import { UserPicture } from './user-picture'; import { sendReport } from './api';
export const Comment = ({ comment }) => (
  <li>
    <UserPicture user={comment.author} />
    <p>{comment.body}</p>
    <button onClick={() => sendReport(comment.id)}>Report comment</button>
  </li>
);
`,
    'src/trip-card.tsx': `import { UserPicture } from './user-picture';
export const TripCard = ({ trip }) => <div><UserPicture user={trip.author} /></div>;
`,
    'src/timeline.tsx': `import { TripCard } from './trip-card';
export const Timeline = ({ trips }) => <ul>{trips.map(trip => <TripCard key={trip.id} trip={trip} />)}</ul>;
`,
  });
  expect(Object.values(all).flat()).toContain('src/timeline.tsx:2 TripCard shows it here');
});

it('what another open place speaks for is told with it where one reason keeps both open', async () => {
  const frame = `export const Frame = ({ kind, children }) => {
  const Tip = window.tips[kind];
  return <div>{children}<Tip /></div>;
};
`;
  const shown = (name: string, thing: string) => `import { Frame } from './frame';
export const ${name} = ({ ${thing} }) => (
  <Frame kind="small">
    <b>{${thing}.author.name}</b>
    <p>{${thing}.body}</p>
  </Frame>
);
`;
  const all = await spokenFor({
    'src/frame.tsx': frame,
    'src/comment-row.tsx': shown('CommentRow', 'comment'),
    'src/post-row.tsx': shown('PostRow', 'post'),
  });
  expect(all['src/comment-row.tsx:2']).toEqual([
    'src/comment-row.tsx:5 comment.body is shown inside it',
    'src/post-row.tsx:2 PostRow is left open for the same reason',
    'src/post-row.tsx:5 it is the same here, with PostRow',
  ]);
});
