import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "18.0.0", "express": "4.0.0" } }';
const pathsOf = (facts: readonly { at: { path: string } }[]) => [...new Set(facts.map(({ at }) => at.path))].sort();
const folders = (names: readonly string[], file: string, code: string) =>
  Object.fromEntries(names.map(name => [`src/${name}/${file}`, code]));

const comments = (shown: string) => `export function CommentList({ comments }) {
  return <ul>{comments.map(one => <li key={one.id}>${shown}<p>{one.text}</p></li>)}</ul>;
}`;

it('what readers say below a text of the product is theirs', async () => {
  const parts = ['blog', 'changelog', 'docs', 'landing', 'news'];
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    ...folders([...parts, 'storybook', 'admin', 'settings'], 'comment-list.jsx', comments('<b>{one.author.name}</b>')),
    // Nobody has said it, as far as the page tells.
    ...folders(['marketing'], 'comment-list.jsx', comments('')),
  });
  expect(pathsOf(facts.filter(({ kind }) => kind === 'surface'))).toEqual(
    parts.map(part => `src/${part}/comment-list.jsx`),
  );
});

it('what a page about the product hands to a part of it is its own, and what anything else hands on is not', async () => {
  const shown = 'export const Remark = ({ comment }) => <div><b>{comment.author.name}</b><p>{comment.text}</p></div>;';
  const list =
    "import { Remark } from './remark.jsx';\nexport function Remarks(props) { return <ul>{props.comments.map(one => <Remark key={one.id} comment={one} />)}</ul>; }";
  const uses = (samples: string, given = 'samples') => `import { Remarks } from './remarks.jsx';
const samples = ${samples};
export function Shown({ fetched }) { return <Remarks comments={${given}} />; }`;
  const sample = "[{ id: 1, author: { name: 'Mia' }, text: 'Nice' }]";
  const part = (folder: string, use: string, more: Record<string, string> = {}) => ({
    [`src/${folder}/remark.jsx`]: shown,
    [`src/${folder}/remarks.jsx`]: list,
    [`src/${folder}/shown.jsx`]: use,
    ...Object.fromEntries(Object.entries(more).map(([name, code]) => [`src/${folder}/${name}`, code])),
  });
  const said = async (files: Record<string, string>) =>
    pathsOf(
      (await runFiles({ 'package.json': PACKAGE, ...files })).facts.filter(({ kind }) => kind === 'surface'),
    ).filter(path => path.endsWith('/remark.jsx'));
  expect(await said(part('demo', uses(sample)))).toEqual([]);
  // Asked of a server, filled later, shown beside by somebody else, or by nobody who is seen.
  expect(await said(part('docs', uses(sample, 'fetched')))).toEqual(['src/docs/remark.jsx']);
  expect(await said(part('blog', `${uses(sample)}\nsocket.on('said', one => samples.push(one));`))).toEqual([
    'src/blog/remark.jsx',
  ]);
  const live = "import { Remark } from './remark.jsx';\nexport const Live = ({ last }) => <Remark comment={last} />;";
  expect(await said(part('landing', uses(sample), { 'live.jsx': live }))).toEqual(['src/landing/remark.jsx']);
  expect(await said({ 'src/news/remark.jsx': shown })).toEqual(['src/news/remark.jsx']);
});

it('a row with who writes to whom is a message wherever it is kept', async () => {
  const parts = ['gallery', 'livestream', 'web-socket', 'welcome'];
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    ...folders(
      [...parts, 'seed', 'zendesk'],
      'private.ts',
      "import { db } from '../db.ts';\nexport const write = (me: string, to: string, text: string) => db.messages.create({ from: me, to, text });",
    ),
    // Called after what it is for.
    'src/hooks/joined.ts':
      "import { db } from '../db.ts';\nexport const sendWelcome = (me: string, to: string, text: string) => db.messages.create({ from: me, to, text });",
  });
  expect(pathsOf(operationsOf(facts, 'dm-send'))).toEqual(parts.map(part => `src/${part}/private.ts`));
});

it('a picture that a request brings is one where papers are kept', async () => {
  const taken = (use: string) => `import express from 'express';
import formidable from 'formidable';
import fs from 'fs';
export const routes = express.Router();
routes.post('/', (req, res) => {
  formidable().parse(req, (error, fields, files) => { ${use} res.end(); });
});`;
  const parts = ['archive', 'contracts', 'releases'];
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    ...folders([...parts, 'backup'], 'put.ts', taken("fs.renameSync(files.avatar[0].filepath, 'data/a.jpg');")),
    ...folders(['invoices', 'bundle'], 'put.ts', taken("fs.renameSync(files.paper[0].filepath, 'data/a.pdf');")),
  });
  expect(pathsOf(operationsOf(facts, 'image-upload'))).toEqual(parts.map(part => `src/${part}/put.ts`));
});

it('a file that a route takes in where papers are kept is a picture where it is kept as one', async () => {
  const route = (field: string, use: string) => `import express from 'express';
import { upload } from '../upload.ts';
export const routes = express.Router();
routes.post('/', upload.single('${field}'), async (req, res) => { ${use} res.end(); });`;
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/upload.ts': "import multer from 'multer';\nexport const upload = multer({ dest: 'data' });",
    'src/invoices/by-field.ts': route('photo', 'await db.papers.create({ path: req.file.path });'),
    'src/invoices/by-name.ts': route('file', 'await db.people.update({ photo: req.file.path });'),
    'src/invoices/by-way.ts': route(
      'file',
      'const stored = await put(req.file); await db.people.update({ data: { avatar: stored.url } });',
    ),
    'src/invoices/by-answer.ts': route(
      'file',
      'store.send(req.file.path, async (error, sent) => { await db.people.update({ data: { avatar: sent.url } }); });',
    ),
    'src/invoices/by-kind.ts': route('file', "if (req.file.mimetype !== 'image/png') return; await keep(req.file);"),
    // Rows that a table brings, and whose picture is in the answer.
    'src/invoices/rows.ts': route(
      'file',
      'const rows = await parseCsv(req.file.path); await db.people.createMany({ data: rows.map(one => ({ avatar: one.avatar })), first: { avatar: rows[0].avatar } });',
    ),
    'src/invoices/answered.ts': route(
      'file',
      'await db.papers.create({ path: req.file.path }); res.json({ path: req.file.path, user: { avatar: req.user.avatar } });',
    ),
  });
  expect(pathsOf(operationsOf(facts, 'image-upload'))).toEqual([
    ...['answer', 'field', 'kind', 'name', 'way'].map(what => `src/invoices/by-${what}.ts`),
    'src/upload.ts',
  ]);
});

it('stories that people tell are no examples of Storybook', async () => {
  const served =
    "import { db } from '../db.ts';\nexport const write = (me: string, to: string, text: string) => db.messages.create({ from: me, to, text });";
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'server/services/stories/share.ts': served,
    'server/modules/send-story.ts': served,
    'server/src/stories/stories.service.ts': served,
    'web/src/stories/share.tsx': served,
    'web/src/share.stories.tsx': served,
    'storybook/stories/share.ts': served,
    'stories/share.ts': served,
  });
  expect(pathsOf(operationsOf(facts, 'dm-send'))).toEqual([
    'server/modules/send-story.ts',
    'server/services/stories/share.ts',
    'server/src/stories/stories.service.ts',
  ]);
});

it('a folder of stories is one of Storybook only where that is used', async () => {
  const told = comments('<b>{one.author.name}</b>');
  const shown = async (more: Record<string, string>) => {
    const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/stories/list.tsx': told, ...more });
    return facts.filter(({ kind, at }) => kind === 'surface' && at.path === 'src/stories/list.tsx').length;
  };
  expect(await shown({})).toBeGreaterThan(0);
  expect(await shown({ 'src/button.stories.tsx': 'export default {};\n' })).toBe(0);
  expect(await shown({ '.storybook/main.ts': 'export default {};\n' })).toBe(0);
});
