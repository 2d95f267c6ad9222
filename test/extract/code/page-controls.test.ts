import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "name": "web", "dependencies": { "express": "5.1.0" } }' };

async function controlsOf(path: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, [path]: text });
  return facts.map(fact => `${fact.at.start.line} ${fact.concept} ${fact.value.symbol}`);
}

it('reads buttons and links by what stands on them, or its key', async () => {
  const menu = `<ul data-post="{posts.pid}">
  <li><a href="#" component="post/flag"><i class="fa"></i> {{tx("topic:flag-post")}}</a></li>
  <li><a href="#">{{tx("user:block-user")}}</a></li>
  <li><button title="Report"><i class="icon"></i></button></li>
</ul>`;
  expect(await controlsOf('views/post-menu.tpl', menu)).toEqual([
    '2 report-entry-point flag-post',
    '3 block-user block-user',
    '4 report-entry-point Report',
  ]);
});

it('leaves reports about the program, countries, what has been done, and pages of staff', async () => {
  const footer = `<footer data-user="{user.id}">
  <a href="/bugs">Report a bug</a>
  <a href="/annual.pdf">Annual report</a>
  <a href="/files/security-review.pdf">report here</a>
  <a href="/review">full report</a>
  <button>Flag</button>
  <a href="#">{{tx("topic:already-flagged")}}</a>
</footer>`;
  expect(await controlsOf('views/footer.tpl', footer)).toEqual([]);
  expect(await controlsOf('views/admin/users.html', '<p>users</p><button>Block user</button>')).toEqual([]);
});

it.each([
  ['<!-- ', ' -->'],
  ['{{!-- ', ' --}}'],
  ['{# ', ' #}'],
  ['<%# ', ' %>'],
  ['{% comment %}', '{% endcomment %}'],
])('takes nothing out of a comment %s…%s, and keeps the place of what stands behind it', async (open, close) => {
  const page = `<p>users</p>\n${open}<button>Report user</button>${close}\n<button>Block user</button>\n`;
  expect(await controlsOf('views/user.html', page)).toEqual(['3 block-user Block user']);
});

it('reads the key of a title that a template writes with quotes of its own', async () => {
  const one = (title: string) =>
    controlsOf('app/comment.jst.hbs', `<p>{{user.name}} on the post</p>\n<a href="#" title="${title}"><i></i></a>\n`);
  expect(await one('{{t "report.name"}}')).toEqual(['2 report-entry-point report']);
  expect(await one('{{t "reports.none.title"}}')).toEqual([]);
  expect(await one('{{t "delete.name"}}')).toEqual([]);
});
