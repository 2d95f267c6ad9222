import { expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "name": "web", "dependencies": { "express": "5.1.0" } }' };

async function surfacesOf(files: Record<string, string>): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, ...files });
  return facts
    .filter((fact): fact is SurfaceFact => fact.kind === 'surface' && !fact.value.isRepeated)
    .map(({ at, value }) => {
      const reports = value.controls.filter(({ concept }) => concept === 'report-entry-point');
      const doubt = value.gap?.message.replace(' could not be followed', '') ?? 'open';
      return `${at.path.replace('views/', '')} ${reports.length > 0 ? 'reported' : value.complete ? 'lacks' : doubt}`;
    });
}

const comment = (more = '') => `<li><b>{{comment.author.name}}</b><p>{{comment.body}}</p>\n${more}</li>\n`;
const PAGE = `<ul>{{{ each comments }}}\n<!-- IMPORT partials/comment.tpl -->\n{{{ end }}}</ul>\n`;
const IMPORT = '<!-- IMPORT partials/menu.tpl -->';
const MENU = '<ul class="menu"><li><button>Copy the comment</button></li></ul>\n';
const REPORT = '<ul class="menu"><li><button>Report comment</button></li></ul>\n';

const thread = (item: string, more: Record<string, string> = {}) => ({
  'views/partials/comment.tpl': item,
  'views/thread.tpl': PAGE,
  ...more,
});

it('parts that lie beside a template are read as what stands in it', async () => {
  expect(await surfacesOf(thread(comment(IMPORT), { 'views/partials/menu.tpl': MENU }))).toEqual([
    'partials/comment.tpl lacks',
  ]);
  expect(await surfacesOf(thread(comment(IMPORT), { 'views/partials/menu.tpl': REPORT }))).toEqual([
    'partials/comment.tpl reported',
  ]);
  expect(await surfacesOf(thread(comment(IMPORT)))).toEqual(['partials/comment.tpl what partials/menu.tpl shows']);
});

it.each([
  ['ejs', '<% comments.forEach(comment => { %>\n<%- include("partials/comment", { comment }) %>\n<% }) %>'],
  ['hbs', '{{#each comments}}\n{{> comment }}\n{{/each}}'],
  ['njk', '{% for comment in comments %}\n{% include "partials/comment.njk" %}\n{% endfor %}'],
  ['tpl', '<!-- BEGIN comments -->\n<!-- IMPORT partials/comment.tpl -->\n<!-- END comments -->'],
])('the list of a page of %s is where an item ends', async (ending, page) => {
  const printed = ending === 'ejs' ? comment().replaceAll('{{', '<%= ').replaceAll('}}', ' %>') : comment();
  const files = { [`views/partials/comment.${ending}`]: printed };
  const lacks = [`partials/comment.${ending} lacks`];
  expect(await surfacesOf({ ...files, [`views/thread.${ending}`]: page })).toEqual(lacks);
  // What stands beside the list is of the page, and none of an item.
  expect(await surfacesOf({ ...files, [`views/thread.${ending}`]: `${page}\n${REPORT}` })).toEqual(lacks);
  const beside = page.replace(/\n(?=[^\n]*$)/, `\n${REPORT}`);
  expect(await surfacesOf({ ...files, [`views/thread.${ending}`]: beside })).toEqual([
    `partials/comment.${ending} reported`,
  ]);
});

it('what is filled in later, what a name that is made leads to, and what nothing here takes in stay open', async () => {
  expect(await surfacesOf(thread(comment('<ul class="dropdown-menu" role="menu"></ul>')))).toEqual([
    'partials/comment.tpl what is put in there when the page is made or opened',
  ]);
  expect(await surfacesOf(thread(comment('{{buildActions(comment)}}')))).toEqual([
    'partials/comment.tpl what is put in there when the page is made or opened',
  ]);
  expect(await surfacesOf(thread(comment('{{> (lookup . "kind") }}')))).toEqual([
    'partials/comment.tpl what the part that it takes in shows',
  ]);
  expect(await surfacesOf({ 'views/partials/comment.tpl': comment() })).toEqual([
    'partials/comment.tpl what the page around it shows',
  ]);
});

it('a line that is quoted is told with what quotes it, unless that is a list of others', async () => {
  const quote = '<p><b>{{comment.parent.author.name}}</b>{{comment.parent.body}}</p>\n';
  const files = { 'views/partials/quote.tpl': quote };
  const item = comment('<!-- IMPORT partials/quote.tpl -->');
  expect(await surfacesOf(thread(item, files))).toEqual(['partials/comment.tpl lacks']);
  const others = comment('{{{ each parents }}}<!-- IMPORT partials/quote.tpl -->{{{ end }}}');
  expect(await surfacesOf(thread(others, files))).toEqual(['partials/comment.tpl lacks', 'partials/quote.tpl lacks']);
});

it('a title that leads to the whole is told with what else of it is shown', async () => {
  const title = '<a href="/topic/{topic.slug}">{{topic.title}}</a> <b>{{topic.author.name}}</b>\n';
  const lead = 'views/partials/row.tpl';
  const page = (part: string) => ({ [lead]: `{{{ each topics }}}${part}{{{ end }}}` });
  expect(await surfacesOf(page(title))).toEqual([
    'partials/row.tpl it only leads to the whole, and what is shown there',
  ]);
  expect(await surfacesOf(page(title + '<p>{{post.body}}</p>'))).toEqual(['partials/row.tpl lacks']);
  expect(await surfacesOf(page(title.replace(/<\/?a[^>]*>/g, '')))).toEqual(['partials/row.tpl lacks']);
});
