import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const shown = async (template: string, file = 'src/one-note.vue') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "vue": "3.5.0" } }',
    [file]: `<template>\n<div>${template}</div>\n</template>\n<script setup>\nconst { note } = defineProps(['note']);\n</script>\n`,
  });
  return surfacesOf(facts).map(({ value }) => value.symbol);
};

it('sees a note beside the person who wrote it', async () => {
  expect(await shown('<UserName :user="note.user" /><RichText :text="note.text" />')).not.toEqual([]);
});

it('takes a note by itself for one of one’s own', async () => {
  expect(await shown('<RichText :text="note.text" /><time>{{ note.createdAt }}</time>')).toEqual([]);
});

it('takes a note on a ticket for one of those who work on it', async () => {
  const template = '<UserName :user="note.user" /><RichText :text="note.text" />';
  expect(await shown(template, 'src/tickets/ticket-notes.vue')).toEqual([]);
});

it.each([
  ['TicketNotes', 0],
  ['PatientNoteList', 0],
  ['MemberNotes', 1],
  ['OrderedNotes', 1],
])('takes what staff keep of somebody for no post: %s', async (name, count) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/list.tsx': `export function ${name}({ notes }) {\n  return <ul>{notes.map(note => <li key={note.id}><b>{note.author.name}</b><p>{note.text}</p></li>)}</ul>;\n}\n`,
  });
  expect(surfacesOf(facts)).toHaveLength(count);
});
