import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

it.each([
  ['streams[participant.id] ?? myStream', true],
  ['streams[participant.id] || myStream', true],
  ['isMine ? myStream : (streams[participant.id] ?? null)', true],
  ['myStream ?? localStream', false],
  ['myStream', false],
])('in the tile of each who is there, %s', async (put, isTheirs) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'src/tiles.tsx': `export function Tiles({ participants, streams, myStream, localStream, isMine }) {
  return (
    <div>
      {participants.map(participant => (
        <video key={participant.id} autoPlay ref={element => { if (element) element.srcObject = ${put}; }} />
      ))}
    </div>
  );
}
`,
  });
  expect(surfacesOf(facts).length > 0).toBe(isTheirs);
});
