import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "vue": "3.5.0" } }';

/** Whether a film of a component starts by itself. */
async function starts(body: string): Promise<boolean> {
  const files = {
    'package.json': PACKAGE,
    'src/Screen.vue': `<template><video id="film" @click="again" /></template>
<script setup lang="ts">
import { onMounted, ref, watch } from 'vue';
const props = defineProps<{ address: string; autoplay: boolean }>();
const video = ref<HTMLVideoElement>();
const playing = ref(false);
${body}
</script>
`,
  };
  return operationsOf((await runFiles(files)).facts, 'autoplay').length > 0;
}

const LOAD = 'async function load() {\n  await tick();\n  video.value.src = props.address;\n  video.value.play();\n}\n';

describe('a film that is set up and played in one go', () => {
  it.each([
    ['once it is shown', `${LOAD}onMounted(() => {\n  if (!video.value) return;\n  load();\n});`],
    [
      'by a name that is kept',
      'const load = () => { video.value.play(); };\nonMounted(async () => { await load(); });',
    ],
    ['handed over as it is', `${LOAD}onMounted(load);`],
    ['in a hook that waits for nothing', `${LOAD}watchEffect(() => load());`],
  ])('%s', async (_, body) => expect(await starts(body)).toBe(true));

  it.each([
    ['a press', `${LOAD}function again() { load(); }`],
    ['nobody runs it', LOAD],
    ['a setting lets it', `${LOAD}onMounted(() => { if (props.autoplay === false) load(); });`],
    ['somebody has started it', `${LOAD}onMounted(() => { if (playing.value) load(); });`],
    ['it plays only what was started', 'function load() { if (playing.value) video.value.play(); }\nonMounted(load);'],
    [
      'a camera',
      'async function load() { video.value.srcObject = await camera(); video.value.play(); }\nonMounted(() => load());',
    ],
    ['a sound', "function load() { const audio = new Audio('/ping.mp3'); audio.play(); }\nonMounted(() => load());"],
    ['what plays when told', 'function play() { video.value.play(); }\nonMounted(() => { play(); });'],
    ['another function of that name', `${LOAD}onMounted(() => { const load = () => 1; load(); });`],
    ['handed to what waits for a press', `${LOAD}onPress(load);`],
    ['only made known', `${LOAD}onMounted(() => { expose({ run: () => load() }); });`],
  ])('unlike where %s', async (_, body) => expect(await starts(body)).toBe(false));
});

describe('a silent loop of the product’s own that is started by the program', () => {
  const traitsOf = async (body: string, tag: string) => {
    const files = {
      'package.json': PACKAGE,
      'src/banner.tsx': `export function Banner({ post }: Props) {
  const film = useRef<HTMLVideoElement>(null);
  ${body}
  return <header>${tag}</header>;
}
`,
    };
    return operationsOf((await runFiles(files)).facts, 'autoplay').map(({ value }) => value.traits.join(' '));
  };
  const SETUP =
    'const setup = () => { film.current.muted = true; film.current.play(); };\n  useEffect(() => { setup(); }, []);';
  const LOOP = '<video ref={film} muted loop playsInline src="/waves.mp4" />';

  it.each([
    ['in a function that is run once it is shown', SETUP, LOOP],
    ['in the hook itself', 'useEffect(() => { film.current.play(); }, []);', LOOP],
    ['of two kinds', SETUP, '<video ref={film} muted loop><source src="/a.webm" /><source src="/a.mp4" /></video>'],
  ])('is told as such: %s', async (_, body, tag) =>
    expect(await traitsOf(body, tag)).toEqual([expect.stringContaining('own-content')]),
  );

  it.each([
    ['of somebody', SETUP, '<video ref={film} muted loop src={post.film} />'],
    ['that is heard', SETUP, '<video ref={film} loop src="/waves.mp4" />'],
    ['that is heard later', `${SETUP}\n  const hear = () => { film.current.muted = false; };`, LOOP],
    ['that ends', SETUP, '<video ref={film} muted src="/waves.mp4" />'],
    ['that takes turns', `${SETUP}\n  useEffect(() => { film.current.src = post.film; }, [post]);`, LOOP],
  ])('unlike one %s', async (_, body, tag) =>
    expect(await traitsOf(body, tag)).toEqual([expect.not.stringContaining('own-content')]),
  );
});
