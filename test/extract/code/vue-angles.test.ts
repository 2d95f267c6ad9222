import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const component = (lang: string, script: string) => `<script setup lang="${lang}">
defineProps<{ comment: { text: string; author: Person } }>();
${script}
</script>

<template>
  <article>
    <b>{{ comment.author.name }}</b>
    <p>{{ comment.text }}</p>
  </article>
</template>
`;
const read = (lang: string, script: string) =>
  runFiles({ 'package.json': '{ "dependencies": { "vue": "3.5.0" } }', 'src/comment.vue': component(lang, script) });

it.each([
  ['a function of any type', 'const first = <T>(all: T[]): T => all[0];'],
  ['one of two, over lines', 'const pair = <\n  A extends object,\n  B,\n>(a: A, b: B) => [a, b];'],
  ['a value of a type', 'const own = <Person>window.me;'],
  ['one inside another', 'const pick = <T>(all: T[]) => <T[]>all.filter(<T>(one: T) => !!one);'],
])('a script in plain TypeScript begins no element with %s', async (_, script) => {
  const { facts, notices } = await read('ts', script);
  expect(notices).toEqual([]);
  const lines = script.split('\n').length;
  // The place in the template stays where it is.
  expect(surfacesOf(facts).length).toBeGreaterThan(0);
  expect(facts.some(({ at }) => at.start.line > lines + 5)).toBe(true);
});

it('a script with elements keeps them', async () => {
  const { notices } = await read('tsx', 'const head = () => <b>one</b>;');
  expect(notices).toEqual([]);
});
