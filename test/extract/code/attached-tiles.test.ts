import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "agora-rtc-sdk-ng": "4.0.0" } }';

/** Whether a tile is told into which a kit puts a film. */
async function shows(effect: string, box: string, name = 'Tile', given = '{ member }'): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/tile.tsx': `import { useEffect, useRef } from 'react';
export function ${name}(${given}) {
  const spot = useRef(null);
  useEffect(() => { ${effect} }, []);
  return <main>${box}</main>;
}
`,
  });
  return surfacesOf(facts).some(({ value }) => value.symbol === name);
}

describe('a film of somebody else, put into an element by a kit', () => {
  it.each([
    ['by its id', 'remoteVideoTrack.play(`seat-${member.uid}`);', '<div id={`seat-${member.uid}`} />', undefined],
    ['by a plain id', "remoteVideoTrack.play('seat');", '<div id="seat" />', undefined],
    ['by its element', 'member.remoteVideo.play(spot.current);', '<div ref={spot} />', undefined],
    ['in the tile of one', 'member.videoTrack?.play(spot.current);', '<div ref={spot} />', 'RemoteTile'],
    ['appended', 'participantTrack.videoTrack.attach(spot.current);', '<div ref={spot} />', undefined],
    [
      'made and appended',
      'spot.current.appendChild(member.videoTrack.attach());',
      '<div ref={spot} />',
      'ParticipantTile',
    ],
  ])('%s', async (_, effect, box, name) => expect(await shows(effect, box, name)).toBe(true));

  it('of Svelte', async () => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "svelte": "5.0.0", "twilio-video": "2.0.0" } }',
      'src/RemoteSeat.svelte': `<script>
  let { participant } = $props();
  let spot;
  $effect(() => { spot.appendChild(participant.videoTrack.attach()); });
</script>
<div bind:this={spot}></div>
`,
    });
    expect(surfacesOf(facts)).toHaveLength(1);
  });

  it.each([
    ["one's own", 'localVideoTrack.play(spot.current);', '<div ref={spot} />', 'ParticipantTile'],
    ['a look into the mirror', 'member.videoTrack.play(spot.current);', '<div ref={spot} />', 'SelfTile'],
    ['only heard', 'remoteAudioTrack.play();', '<div ref={spot} />', 'RemoteTile'],
    ['another element', 'remoteVideoTrack.play(other.current);', '<div ref={spot} />', 'RemoteTile'],
    ['a film of the product', 'introVideo.play(spot.current);', '<div ref={spot} />', 'Intro'],
  ])('unlike: %s', async (_, effect, box, name) => expect(await shows(effect, box, name)).toBe(false));
});

describe('tags of kits', () => {
  const told = async (from: string, tag: string, name = 'Seats') => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/seats.tsx': `import { ${/\w+/.exec(tag)![0]} } from '${from}';
export const ${name} = ({ members, tracks }) => <main>${tag}</main>;
`,
    });
    return surfacesOf(facts).length;
  };

  it.each([
    ['@livekit/components-react', '<ParticipantTile />'],
    ['agora-rtc-react', '<RemoteUser user={members[0]} />'],
    ['@stream-io/video-react-sdk', '<SpeakerLayout />'],
    ['@daily-co/daily-react', '<DailyVideo sessionId={participantId} />'],
    ['react-native-webrtc', '<RTCView streamURL={remoteStream.toURL()} />'],
  ])('of %s show whoever is in the room', async (from, tag) => expect(await told(from, tag)).toBe(1));

  it('unlike those of others, and the mirror', async () => {
    expect(await told('./parts', '<ParticipantTile />')).toBe(0);
    expect(await told('react-native-webrtc', '<RTCView streamURL={localStream.toURL()} />')).toBe(0);
    expect(await told('@daily-co/daily-react', '<DailyVideo sessionId={localSessionId} />')).toBe(0);
  });
});
