import { expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "name": "web", "dependencies": { "express": "5.1.0" } }' };

async function surfacesOf(path: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, [path]: text });
  return facts
    .filter((fact): fact is SurfaceFact => fact.kind === 'surface')
    .map(({ at, value }) => {
      const reports = value.controls.filter(({ concept }) => concept === 'report-entry-point');
      return `${at.start.line} ${value.symbol} ${reports.length > 0 ? 'reported' : value.complete ? 'lacks' : 'open'}`;
    });
}

it.each([
  [
    'views/thread.ejs',
    '<% messages.forEach(message => { %>\n<b><%= message.author.username %></b>\n<p><%= message.body %></p>\n<% }) %>',
    ['3 message.body lacks'],
  ],
  [
    'views/comment.hbs',
    '<img src="{{comment.author.avatar}}">\n<div>{{{comment.bodyHtml}}}</div>\n<button>Report comment</button>',
    ['2 comment.bodyHtml reported'],
  ],
  [
    'views/partials/feed-item.tpl',
    '<!-- IMPORT partials/avatar.tpl -->\n<b>{./user.username}</b>\n<div component="post/content">{{./content}}</div>',
    ['3 content open'],
  ],
  ['views/profile.njk', '<h2>{{ user.username }}</h2>\n<p>{{ user.bio | safe }}</p>', ['2 user.bio lacks']],
  [
    'views/message.html',
    '<script type="text/x-handlebars-template">\n<b>{{owner.username}}</b>\n<p>{{text}}</p>\n</script>',
    ['3 text lacks'],
  ],
  ['views/post.pug', 'article\n  b #{post.author.name}\n  p #{post.body}', ['3 post.body lacks']],
  [
    'views/comments.pug',
    '.comments\n  each comment in comments\n    .comment(title=comment.title)\n      b= comment.user.username\n      p.text= comment.text',
    ['5 comment.text lacks'],
  ],
  [
    'views/comments.jade',
    '.comments\n  each comment in comments\n    b= comment.user.username\n    p\n      | #{comment.text}\n    a.flag(\n      href="/report"\n    )\n      i.icon\n      | Report comment',
    ['5 comment.text reported'],
  ],
  [
    'views/discussion_detail.html',
    "<b>{{ udict[doc.owner].username }}</b>\n<p>{{ doc['content'] | markdown | safe }}</p>",
    ['2 doc.content lacks'],
  ],
  [
    'views/answers.njk',
    '{%- for key, item in comments -%}\n<b>{{ item.user.name }}</b>\n<p>{{ item.text }}</p>\n{%- endfor -%}\n{%- include "menu.njk" -%}',
    ['3 item.text open'],
  ],
  ['views/post.jade', 'b= post.author.name\n+viewer\n  = post.body', ['3 post.body open']],
])('reads what %s prints of people', async (path, text, expected) => {
  expect(await surfacesOf(path, text)).toEqual(expected);
});

it.each([
  ['views/wiki_detail.html', "<b>{{ user.username }}</b><p>{{ doc['content'] }}</p>"],
  ['views/discussion_detail.html', "<b>{{ user.username }}</b><p>{{ site['content'] }}</p><p>{{ doc['count'] }}</p>"],
  [
    'views/discussion_detail.html',
    "<b>{{ user.username }}</b><p>{{ _('content') }}</p><p>{{ map[key]['content'] }}</p>",
  ],
])('leaves members of things that neither list nor page names, in %s: %s', async (path, text) => {
  expect(await surfacesOf(path, text)).toEqual([]);
});

it('leaves what a script of a page is given', async () => {
  const page = '<b>{{user.username}}</b>\n<script type="text/javascript">\nconst first = "{{text}}";\n</script>';
  expect(await surfacesOf('views/message.html', page)).toEqual([]);
});

it('leaves titles, fields, texts of the product, errors, and pages of staff', async () => {
  const page = `<title><%= post.title %></title>
<input name="body" value="<%= message.body %>">
<textarea><%= message.body %></textarea>
<p><%= t("message.text") %></p>
<p><%= error.message %> <%= user.username %></p>`;
  expect(await surfacesOf('views/page.ejs', page)).toEqual([]);
  const comment = '<b>{{comment.author.name}}</b><p>{{comment.body}}</p>';
  expect(await surfacesOf('views/admin/queue.hbs', comment)).toEqual([]);
  expect(await surfacesOf('views/blog/post.hbs', comment)).toEqual([]);
});

it('leaves comments, fields and attributes of Pug', async () => {
  const page = `// p= comment.text
  b= comment.user.username
form
  textarea= comment.text
  input(value=comment.text title="#{comment.user.username}")
p= t('comment.text')
`;
  expect(await surfacesOf('views/comment.pug', page)).toEqual([]);
});

it('leaves mails, whose tables are only there to lay things out', async () => {
  const text = (table: string) => `${table}<b>{{review.author.name}}</b><p>{{review.content}}</p></table>`;
  expect(await surfacesOf('ext/review.html', text('<table width="100%" role="presentation">'))).toEqual([]);
  expect(await surfacesOf('ext/review.html', text('<table width="100%">'))).toEqual(['1 review.content lacks']);
});

it('what is put into a feed is no page', async () => {
  const text = '<b>{{ review.author.name }}</b>\n<p>{{ review.text }}</p>';
  expect(await surfacesOf('web/templates/atom/review.html', text)).toEqual([]);
  expect(await surfacesOf('web/templates/activity/review.html', text)).toHaveLength(1);
  expect(await surfacesOf('web/components/atoms/review.html', text)).toHaveLength(1);
  expect(await surfacesOf('web/views/rss/reviews.ejs', `<entry><div>${text}</div></entry>`)).toEqual([]);
  expect(await surfacesOf('web/views/rss/reader.ejs', `<article>${text}</article>`)).toHaveLength(1);
});
