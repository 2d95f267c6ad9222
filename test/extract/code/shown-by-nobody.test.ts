import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

describe('a call that says report', () => {
  const product = (effect: string) =>
    judged({
      'package.json': '{ "dependencies": { "react": "19.0.0" } }',
      'src/home.tsx': `import { useEffect } from 'react';
import { reportOnce, openReport } from './times.ts';
  import { GroupCard } from './group-card.tsx';
export function Home({ group, ready }) {
  useEffect(() => {
    ${effect}
  }, [ready]);
  return <main>{group && <GroupCard group={group} />}</main>;
}
`,
      'src/times.ts':
        'export const reportOnce = () => console.log(performance.now());\nexport const openReport = () => {};\n',
      'src/group-card.tsx': `export function GroupCard({ group }) {
  return <article><h2>{group.name}</h2><p>{group.description}</p><i>{group.owner.name}</i></article>;
}
`,
    });

  it('shows nothing where an effect runs it by itself', async () => {
    expect(Object.values(await product('if (ready) reportOnce();'))).toEqual(['lacks']);
  });

  it.each([
    'if (ready) openReport();',
    'if (ready) reportOnce(group);',
    'if (ready) attachReport(group);',
    'if (ready) reportMenu(group);',
    `addEventListener('contextmenu', () => reportOnce());`,
    'if (ready) setMenu(reportOnce());',
    'if (ready) reportOnce(listRef);',
    'if (ready) reportOnce(list.current);',
    'attachReport(ready);',
    'makeReportPopover(ready);',
  ])('may show something: %s', async effect => {
    expect(Object.values(await product(effect))).toEqual([expect.stringContaining('stands in what is shown')]);
  });
});

describe('a component that a template chooses', () => {
  const product = (member: string) =>
    judged({
      'package.json': '{ "dependencies": { "vue": "3.5.0" } }',
      'src/remarks.vue': `<template>
  <article v-for="comment in comments" :key="comment.id">
    <b>{{ comment.author.name }}</b><p>{{ comment.text }}</p>
    <menu-button :options="[{ label: 'Edit', ${member}: Pencil }]" />
  </article>
</template>
<script setup>
  import MenuButton from './menu-button.vue';
import { Pencil } from './pictures.ts';
defineProps({ comments: Array });
</script>
`,
      'src/menu-button.vue': `<template>
  <button v-for="option in options"><component :is="option.${member}" aria-hidden="true" />{{ option.label }}</button>
</template>
<script setup>
defineProps({ options: Array });
</script>
`,
    });

  it('is no place for a report where it is an icon', async () => {
    expect(Object.values(await product('icon'))).toEqual(['lacks']);
    expect(Object.values(await product('panel'))).toEqual([expect.stringContaining('could not be followed')]);
  });
});
