import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const files = (script = '', more: Readonly<Record<string, string>> = {}) => ({
  'package.json': '{ "dependencies": { "svelte": "4.0.0" } }',
  'src/place.js': `const ask = () => new Promise((resolve, reject) => {
  navigator.geolocation.getCurrentPosition(resolve, reject);
});
export async function whereAmI() {
  const { coords } = await ask();
  return [coords.latitude, coords.longitude];
}
`,
  'src/Map.svelte': `<script>
  import { onMount } from 'svelte';
  import { whereAmI } from './place.js';
  export let map;
  let view;
  function find() {
    whereAmI().then(found => view = found);
  }
${script}
</script>
<button on:click={find}>Find me at {view}</button>
`,
  ...more,
});

const traits = async (all: Readonly<Record<string, string>>): Promise<string[]> => {
  const { facts } = await runFiles(all);
  return operationsOf(facts, 'geolocation').flatMap(({ at, value }) =>
    at.path === 'src/place.js' ? value.traits : [],
  );
};

it('follows a press through a function that another of its file runs', async () => {
  expect(await traits(files())).toContain('user-action');
});

it.each([
  ['when the page is shown', files('  onMount(find);')],
  ['when something else changes', files('  $: if (map) find();')],
  ['in the script of the component', files('  find();')],
  [
    'in another part at once',
    files('', {
      'src/Nearby.svelte': `<script>
  import { onMount } from 'svelte';
  import { whereAmI } from './place.js';
  let at;
  onMount(async () => { at = await whereAmI(); });
</script>
<p>{at}</p>
`,
    }),
  ],
])('unlike one that also runs %s', async (_, all) => {
  expect(await traits(all)).not.toContain('user-action');
});
