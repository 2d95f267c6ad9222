import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const page = (name: string, script: string) => ({
  'package.json': '{ "dependencies": { "express": "5.1.0" } }',
  [`views/${name}`]: `<html><body><script>\n${script}\nfunction reportUser(id, reason) { $.post('/reports', { id, reason }); }\n</script></body></html>\n`,
});

it.each([
  ['edit.ejs', `tour('edit', <% if (admin) { %> 'admin' <% } else { %> 'teacher' <% } %>, 1);`],
  ['edit.ejs', `const role = <% if (a) { %> 'a' <% } else if (b) { %> 'b' <% } else { %> 'c' <% } %>;`],
  ['edit.ejs', `<% if (mode) { %> go(); <% } %> tour(<% if (admin) { %> 'admin' <% } else { %> 'teacher' <% } %>, 1);`],
  ['edit.html', `tour('edit', {% if admin %} 'admin' {% else %} 'teacher' {% endif %});`],
  ['edit.hbs', `tour('edit', {{#if admin}} 'admin' {{else}} 'teacher' {{/if}});`],
  ['edit.ejs', `<% if (admin) { %> tour('admin'); <% } else { %> tour('teacher'); <% } %>`],
])('of two values one is read, and the rest of the script: %s %s', async (name, script) => {
  const { facts, notices } = await runFiles(page(name, script));
  expect(notices.filter(({ code }) => code === 'code-syntax')).toEqual([]);
  expect(facts.some(({ concept }) => concept === 'report-entry-point')).toBe(true);
});

it.each([
  `{{ set(Context, { id: post.id, state: 1 }) }}`,
  `{{ set(Context, {\n  id: post.id,\n  mode: mode\n}) }}\nconst shown = {{ json({ id: 1 }) }};`,
])('what prints an object is one value: %s', async script => {
  const { facts, notices } = await runFiles(page('edit.html', script));
  expect(notices.filter(({ code }) => code === 'code-syntax')).toEqual([]);
  expect(facts.some(({ concept }) => concept === 'report-entry-point')).toBe(true);
});

it('what is said under either is read where it is no value', async () => {
  const script =
    "<% if (a) { %> $.post('/reports/user', { reason: 1 }); <% } else { %> $.post('/reports/post', { reason: 2 }); <% } %>";
  const { facts } = await runFiles(page('edit.ejs', script));
  expect(facts.filter(({ at }) => at.start.line === 2)).toHaveLength(2);
});
