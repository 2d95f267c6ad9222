import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const plays = async (effect: string, film = '<video bind:this={element} autoplay muted playsinline></video>') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "svelte": "5.0.0", "livekit-client": "2.0.0" } }',
    'src/Tile.svelte': `<script lang="ts">
  let { remoteVideoTrack, film } = $props();
  let element: HTMLVideoElement;
  $effect(() => { ${effect} });
</script>
${film}
`,
  });
  return operationsOf(facts, 'autoplay').length;
};

it.each(['remoteVideoTrack.attach(element);', 'remoteVideoTrack?.play(element);'])(
  'the camera of whom one talks with starts no film: %s',
  async effect => {
    expect(await plays(effect)).toBe(0);
  },
);

it('unlike a film, and one beside a track that is only counted', async () => {
  expect(await plays('remoteVideoTrack.attach(element);', '<video src={film} autoplay></video>')).toBe(1);
  expect(await plays('count(remoteVideoTrack.id);')).toBe(1);
});
