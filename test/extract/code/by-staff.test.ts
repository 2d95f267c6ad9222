import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGES = { 'package.json': '{ "dependencies": { "express": "5.1.0", "multer": "2.0.0" } }' };
const SEND =
  "await db.collection('private_messages').insertOne({ recipientId: req.body.to, senderId: req.user.id, text: req.body.text });";
const START = "const app = require('express')();\n";

async function isByStaff(concept: string, files: Readonly<Record<string, string>>): Promise<boolean[]> {
  const { facts } = await runFiles({ ...PACKAGES, ...files });
  const found = operationsOf(facts, concept).filter(({ value }) => value.isRepeated !== true);
  expect(found).not.toEqual([]);
  return found.map(({ value }) => value.traits.includes('by-staff'));
}

const handler = (before: string, more = '') =>
  `${START}${more}\napp.post('/warn', async (req, res) => {\n  ${before}\n  ${SEND}\n  res.end();\n});\n`;
const behind = (gate: string, more = '') =>
  `${START}${more}\napp.post('/warn', ${gate}, async (req, res) => {\n  ${SEND}\n  res.end();\n});\n`;
const REFUSES = 'return res.status(403).end();';

describe('a private message that only staff can send', () => {
  it.each([
    ['by a mark of whoever asks', handler(`if (!req.user.isAdmin) ${REFUSES}`)],
    ['by their role', handler(`if (req.user.role !== 'moderator') ${REFUSES}`)],
    ['by a list of roles', handler(`if (!['admin', 'staff'].includes(req.user.role)) ${REFUSES}`)],
    ['by what they are asked for', handler(`if (!(await hasModPerms(req.user))) ${REFUSES}`)],
    [
      'by what a login gave',
      handler(`const login = await logIn(req.body.token); if (!(await perms.isAdmin(login.name))) ${REFUSES}`),
    ],
    [
      'by whom a token stands for',
      handler(
        `const who = await users.verifyToken(req.body.token); const name = who.username; if (!(await isAdmin(name))) ${REFUSES}`,
      ),
    ],
    ['by a name of the answer', handler(`const isMod = await isModerator(req.user.id); if (!isMod) ${REFUSES}`)],
    ['by either of two roles', handler(`if (!req.user.isAdmin && !req.user.isModerator) ${REFUSES}`)],
    ['by a gate before it', behind('requireAdmin')],
    ['by a gate that is told the role', behind("requireRole('admin', 'moderator')")],
    [
      'by a gate that refuses',
      behind('adminOnly', 'const adminOnly = (req, res, next) => (req.user.admin ? next() : res.status(403).end());'),
    ],
    ['by what throws', handler('await requireStaff(req.user);')],
  ])('is theirs %s', async (_, text) => {
    expect(await isByStaff('dm-send', { 'src/server.js': text })).toEqual([true]);
  });

  it.each([
    ['with no refusal', handler('if (!req.user.isAdmin) log(req.user);')],
    ['where everybody else is let through', handler(`if (req.user.isAdmin) ${REFUSES}`)],
    ['of whoever is written to', handler(`if (!target.isAdmin) ${REFUSES}`)],
    ['of somebody who is named in the request', handler(`if (!(await isAdmin(req.body.userId))) ${REFUSES}`)],
    [
      'of whoever is found by a name',
      handler(`const who = await users.find(req.body.name); if (!(await isAdmin(who.id))) ${REFUSES}`),
    ],
    ['of a group', handler(`if (!(await isModerator(req.user.id, req.body.groupId))) ${REFUSES}`)],
    ['of a room', handler(`if (!room.isAdmin(req.user)) ${REFUSES}`)],
    ['of a membership', handler(`if (req.member.role !== 'admin') ${REFUSES}`)],
    ['or of those who pay', handler(`if (!req.user.isAdmin && !req.user.isPremium) ${REFUSES}`)],
    ['of a role that anybody may have', handler(`if (!['admin', 'member'].includes(req.user.role)) ${REFUSES}`)],
    ['behind a gate for all roles', behind("requireRole('admin', 'user')")],
    ['behind a gate that asks nothing', behind('requireAdmin', 'const requireAdmin = (req, res, next) => next();')],
    ['behind a gate of a community', behind('requireCommunityAdmin')],
    [
      'that nobody waits for',
      handler('requireAdmin(req.user);', 'async function requireAdmin(user) { if (!user.isAdmin) throw new Error(); }'),
    ],
    ['by an address alone', handler('').replace('/warn', '/admin/warn')],
  ])('is not %s', async (_, text) => {
    expect(await isByStaff('dm-send', { 'src/server.js': text })).toEqual([false]);
  });
});

const STORE =
  "const minio = require('minio');\nexports.keep = async (id, data) => { await minio.putObject('pictures', id, data); };\n";
const ROUTE = (path: string, refusal: string, use = 'req.file.buffer') => `const app = require('express')();
const multer = require('multer');
const upload = multer();
const { keep } = require('./store');
app.post('${path}', upload.single('picture'), async (req, res) => {
  ${refusal}
  await keep(req.body.id, ${use});
  res.end();
});
`;

/** Places that take a file in, and are judged: whether each is of staff. */
async function takenIn(files: Readonly<Record<string, string>>): Promise<Record<string, boolean>> {
  const { facts } = await runFiles({ ...PACKAGES, ...files });
  const judged = operationsOf(facts, 'image-upload').filter(
    ({ value }) => value.isRepeated !== true && !value.traits.some(one => one === 'definition' || one === 'relayed'),
  );
  return Object.fromEntries(
    judged.map(({ at, value }) => [`${at.path.slice(4)} ${value.symbol}`, value.traits.includes('by-staff')]),
  );
}

describe('a picture that only staff can hand in', () => {
  const refusal = `if (!req.user.isAdmin) ${REFUSES}`;
  const store = { 'src/store.js': STORE };

  it('is theirs at the route and where it is kept', async () => {
    expect(await takenIn({ ...store, 'src/one.js': ROUTE('/one', refusal) })).toEqual({
      'store.js minio.putObject': true,
      'one.js upload.single': true,
    });
  });

  it('is theirs where its name is taken before', async () => {
    const early = ROUTE('/one', `const file = req.file;\n  ${refusal}`, 'file.buffer');
    expect(await takenIn({ ...store, 'src/one.js': early })).toHaveProperty(['one.js upload.single'], true);
    const used = ROUTE('/one', `const file = req.file;\n  await look(file);\n  ${refusal}`, 'file.buffer');
    expect(await takenIn({ ...store, 'src/one.js': used })).toHaveProperty(['one.js upload.single'], false);
  });

  it('is not where another way leads to the store', async () => {
    const files = { ...store, 'src/one.js': ROUTE('/one', refusal), 'src/two.js': ROUTE('/two', '') };
    expect(await takenIn(files)).toEqual({
      'store.js minio.putObject': false,
      'one.js upload.single': true,
      'two.js upload.single': false,
    });
  });

  it('is not where its file is used before', async () => {
    const early = ROUTE('/one', `await keep(req.user.id, req.file.buffer);\n  ${refusal}`);
    expect(await takenIn({ ...store, 'src/one.js': early })).toEqual({
      'store.js minio.putObject': false,
      'one.js upload.single': false,
    });
  });

  it('is not where the whole request is handed on', async () => {
    const whole = ROUTE('/one', `await note(req);\n  ${refusal}`);
    expect(await takenIn({ ...store, 'src/one.js': whole })).toHaveProperty(['one.js upload.single'], false);
  });
});
