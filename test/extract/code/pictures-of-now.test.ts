import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function plays(code: string, path = 'src/box.tsx'): Promise<number> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', [path]: code });
  return operationsOf(facts, 'autoplay').length;
}

const box = (gives: string) => `export class Box extends React.Component<Props> {
  box = React.createRef<HTMLVideoElement>();
  componentDidMount() { ${gives}; }
  render() { return <div><video ref={this.box} autoPlay /></div>; }
}
`;

it('an element that a track of a camera is attached to is what is seen now', async () => {
  expect(await plays(box('this.props.track.attach(this.box.current)'))).toBe(0);
  expect(await plays(box('this.props.menu.attach(this.head.current)'))).toBe(1);
  expect(await plays(box('this.box.current.src = this.props.film'))).toBe(1);
});

const bound = (gives: string) => `<script lang="ts">
  import { onMount } from 'svelte';
  let { track, film } = $props();
  let box;
  onMount(() => { ${gives}; });
</script>
<video bind:this={box} autoplay playsinline></video>
`;

it('so it is in an element that Svelte binds', async () => {
  expect(await plays(bound('track.attach(box)'), 'src/Box.svelte')).toBe(0);
  expect(await plays(bound('box.src = film'), 'src/Box.svelte')).toBe(1);
});

const preview = `export class Keeper {
  preview(parent: HTMLElement) {
    this.film = document.createElement('video');
    this.film.autoplay = true;
    parent.appendChild(this.film);
  }
}
`;

it('what one has just recorded is one’s own', async () => {
  expect(await plays(preview, 'src/local-recorder.ts')).toBe(0);
  expect(await plays(preview, 'src/keeper.ts')).toBe(1);
});

const film = (controls: string) =>
  `export const Clip = ({ url, isGif }: Props) => <video src={url} loop muted autoPlay ${controls} />;\n`;

it.each([
  ['', true],
  ['controls={false}', true],
  // They are there for some films only.
  ['controls={!isGif}', true],
  ['controls', false],
  ['controls={true}', false],
])('a silent loop is a picture that moves, unless somebody operates it: %s', async (controls, isLoop) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/clip.tsx': film(controls),
  });
  const traits = operationsOf(facts, 'autoplay').flatMap(({ value }) => value.traits);
  expect(traits.includes('silent-loop')).toBe(isLoop);
});
