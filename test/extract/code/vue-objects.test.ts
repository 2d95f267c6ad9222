import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "vue": "3.5.0", "axios": "1.7.0" } }' };
const SHOWS = '<b>{{ post.author.name }}</b><p v-html="post.text"></p>';

async function shown(files: Record<string, string>) {
  const { facts, notices } = await runFiles({ ...PACKAGE, ...files });
  const surfaces = surfacesOf(facts).map(({ subject, at, value }) => {
    const states = value.controls.map(({ concept, state }) => `${concept} ${state}`).join();
    return `${subject.replace(/^.*#/, '')}:${at.start.line} ${states || (value.complete ? 'none' : 'not followed')}`;
  });
  return [...surfaces, ...notices.map(({ code, at }) => `${code}:${at?.start.line}`)];
}

describe('a component of Vue that is an object with its template as text', () => {
  it.each([
    ['of a module', `export default { props: ['post'], template: '${SHOWS}' };`, 'PostCard:1'],
    ['in a variable', `const Card = { props: ['post'], template: \`${SHOWS}\` };`, 'Card:1'],
    ['registered', `Vue.component('post-row', { props: ['post'], template: '${SHOWS}' });`, 'PostRow:1'],
    ['of an app', `import { createApp } from 'vue';\ncreateApp({ template: '${SHOWS}' }).mount('#app');`, 'App:2'],
    [
      'inside another',
      `new Vue({ components: { 'post-row': { props: ['post'], template: '${SHOWS}' } }, template: '<post-row />' });`,
      'App.PostRow:1',
    ],
    [
      'put together',
      `export default { data() { return {}; }, template: '<b>{{ post.author.name }}</b>' +\n  '<p>{{ post.text }}</p>' };`,
      'PostCard:1',
    ],
    [
      'of lines',
      `export default { props: ['post'], template: ['<b>{{ post.author.name }}</b>', '<p>{{ post.text }}</p>'].join('') };`,
      'PostCard:1',
    ],
  ])('shows what others wrote: %s', async (_, text, where) =>
    expect(await shown({ 'src/post-card.js': text })).toEqual([`${where} none`]),
  );

  const REPORT = "reportPost(id) { axios.post('/api/reports', { id }); }";
  it.each([
    ['by a method', `methods: { ${REPORT} },`, '<button @click="reportPost(post.id)">Report</button>'],
    [
      'with a quoted argument',
      `methods: { report(id, why) { axios.post('/api/reports', { id, why }); } },`,
      '<button @click="report(post.id, \\\'spam\\\')">Report</button>',
    ],
  ])('offers what its template offers, %s', async (_, options, button) => {
    const text = `export default { props: ['post'], ${options} template: '${SHOWS}${button}' };`;
    expect(await shown({ 'src/post-card.js': text })).toEqual(['PostCard:1 report-entry-point works']);
  });

  it('tells its parent of a press, which may do something or not', async () => {
    const card = `const Card = { props: ['post'], methods: { report() { this.$emit('report', this.post.id); } },
  template: '${SHOWS}<button @click="report">Report</button>' };\n`;
    const list = (does: string) => `const List = { components: { 'post-card': Card }, data: () => ({ posts: [] }),
  methods: { send(id) { ${does} } },
  template: '<post-card v-for="post in posts" :post="post" @report="send" />' };\n`;
    expect(await shown({ 'src/card.js': card + list("axios.post('/api/reports', { id });") })).toEqual([
      'List.PostCard:5 report-entry-point works',
    ]);
    expect(await shown({ 'src/card.js': card + list('') })).toEqual([
      'List.PostCard:5 report-entry-point does-nothing',
    ]);
  });

  it('is not followed where a part of the text is not known', async () => {
    const text = `export default { props: ['post'], template: '${SHOWS}' + actions() };`;
    expect(await shown({ 'src/post-card.js': text })).toEqual(['PostCard:1 not followed']);
  });

  it('is read as the browser reads what is not well-formed', async () => {
    const text = `export default { props: ['post'], template: '<transition><div><div>${SHOWS}</div></transition>' };`;
    expect(await shown({ 'src/post-card.js': text })).toEqual(['PostCard:1 none']);
  });
});

it.each([
  [
    'a directive of AngularJS',
    `app.directive('post', () => ({ restrict: 'E', scope: { post: '=' }, template: TEXT }));`,
  ],
  ['a component of AngularJS', `angular.module('app').component('post', { bindings: { post: '<' }, template: TEXT });`],
  ['a letter', `sendMail({ to, template: TEXT, data: { post } });`],
  ['a text that is no element', `export default { props: ['post'], template: '#post-card' };`],
])('not %s', async (_, text) => {
  expect(await shown({ 'src/post.js': `// new Vue\n${text.replace('TEXT', `'${SHOWS}'`)}` })).toEqual([]);
});
