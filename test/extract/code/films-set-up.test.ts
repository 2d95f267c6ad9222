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
