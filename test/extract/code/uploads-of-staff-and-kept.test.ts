import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SERVER = {
  'package.json':
    '{ "dependencies": { "express": "5.1.0", "multer": "2.0.0", "bullmq": "5.0.0", "@atproto/api": "0.12.0" } }',
};

/** Whether a route is told to take files in, with a step in front that is called `onlyAdmins`. */
async function takes(body: string, steps = "signedIn, onlyAdmins, upload.single('pack')"): Promise<boolean> {
  const { facts } = await runFiles({
    ...SERVER,
    'src/packs.ts': `import multer from 'multer';
import { isGroupAdmin, onlyAdmins, signedIn } from './steps.ts';
const upload = multer({ dest: 'packs/' });
app.post('/packs', ${steps}, (req, res) => res.sendStatus(204));
`,
    'src/steps.ts': `export function signedIn(req, res, next) { if (!req.user) return res.sendStatus(401); next(); }
export function onlyAdmins(req, res, next) { ${body} }
`,
  });
  return operationsOf(facts, 'image-upload').some(({ value }) => !value.traits.includes('definition'));
}

const BY_ROLE = 'if (req.user.role !== 10) return res.sendStatus(403); next();';

it.each([
  BY_ROLE,
  'if (req.user?.isAdmin) { next(); } else { res.sendStatus(401); }',
  "if (!req.user.roles.includes('admin')) throw new Error('no'); next();",
  "if (req.user.role !== 'admin' && req.user.role !== 'moderator') return res.sendStatus(403); next();",
  "if (!req.user || !['admin', 'staff'].includes(req.user.role)) return res.sendStatus(403); next();",
  'const { isAdmin } = req.user; if (isAdmin) return next(); res.sendStatus(403);',
  'const user = await User.findById(req.session.uid); if (!user?.isAdmin) throw new Error(); next();',
])('what only the staff can send is no file of a user: %s', async body => {
  expect(await takes(body)).toBe(false);
});

it('who looks after a group is no staff of the product', async () => {
  const steps = "signedIn, isGroupAdmin, upload.single('pack')";
  expect(await takes(`${BY_ROLE} } export function isGroupAdmin(req, res, next) { ${BY_ROLE}`, steps)).toBe(true);
});

it.each([
  ['the step lets everybody on', 'next();', undefined],
  ['it asks for something else', 'if (!req.user) return res.sendStatus(401); next();', undefined],
  [
    'it lets on whoever is not of the staff',
    "if (req.user.role === 'staff') return res.sendStatus(403); next();",
    undefined,
  ],
  [
    'it is only asked sometimes',
    "if (settings.closed && req.user.role !== 'admin') return res.sendStatus(403); next();",
    undefined,
  ],
  [
    'it is only asked somewhere',
    "if (req.path.startsWith('/admin')) { if (!req.user.isAdmin) return res.sendStatus(403); } next();",
    undefined,
  ],
  [
    'any role will do',
    "if (!req.user.role) throw new Error('no'); req.isAdmin = req.user.role === 'admin'; next();",
    undefined,
  ],
  [
    'who looks after a group comes',
    'const group = await Group.findById(req.params.id); if (!group.admins.includes(req.user.id)) return res.sendStatus(403); next();',
    undefined,
  ],
  [
    'they are so in a group',
    'const user = await Member.findOne({ id: req.user.id }); if (!user.isAdmin) return res.sendStatus(403); next();',
    undefined,
  ],
  ['they say so themselves', "if (req.body.user.role !== 'admin') return res.sendStatus(403); next();", undefined],
  ['it goes on all the same', "if (req.user.role !== 'admin') res.sendStatus(403); next();", undefined],
  ['another step lets on', "if (req.user.role !== 'admin') return passes(req, res, next); next();", undefined],
  ['it tells nobody apart', 'if (req.user.role === 10) { next(); } else { next(); }', undefined],
  ['it comes later', BY_ROLE, "signedIn, upload.single('pack'), onlyAdmins"],
  ['it is not there', BY_ROLE, "signedIn, upload.single('pack')"],
])('unlike where %s', async (_, body, steps) => {
  expect(await takes(body, steps)).toBe(true);
});

/** Whether a job that sends something to another network is told to take a file in. */
async function isTold(send: string, intake = "app.post('/pictures', multer({ dest: 'uploads' }).single('it'), keep);") {
  const { facts } = await runFiles({
    ...SERVER,
    'src/take-in.ts': `${intake}\n`,
    'src/cross-post.ts': `import { readFile } from 'node:fs/promises';
import { AtpAgent } from '@atproto/api';
export async function crossPost(post: Post, req: Request) {
  const agent = new AtpAgent({ service: 'https://network.example' });
  for (const picture of await db.pictures.findMany({ where: { postId: post.id } })) {
    ${send}
  }
}
`,
  });
  return operationsOf(facts, 'image-upload').some(({ at }) => at.path === 'src/cross-post.ts');
}

it.each([
  "await agent.uploadBlob(await readFile('uploads/' + picture.path));",
  'const bytes = await readFile(`uploads/${picture.path}`); await agent.uploadBlob(Buffer.from(bytes));',
  "let bytes = await readFile('uploads/' + picture.path); if (bytes.length > 9) bytes = await readFile('uploads/' + picture.small + '.webp'); await agent.uploadBlob(bytes);",
  "const small = await smaller('uploads/' + picture.path); await agent.uploadBlob(Buffer.from(await readFile(small)));",
])('what was taken in before is passed on: %s', async send => {
  expect(await isTold(send)).toBe(false);
});

it.each([
  'await agent.uploadBlob(req.file.buffer);',
  "await agent.uploadBlob(await readFile('uploads/' + req.file.filename));",
  "const { file } = req; await agent.uploadBlob(await readFile('uploads/' + file.filename));",
  "let bytes = await readFile('uploads/' + picture.path); if (req.file) bytes = req.file.buffer; await agent.uploadBlob(bytes);",
  'await agent.uploadBlob(await readFile(picture.path));',
])('unlike what comes with a request, or from nobody knows where: %s', async send => {
  expect(await isTold(send)).toBe(true);
});

it.each(['keep();', "app.post('/staff/people', multer({ dest: '/tmp' }).single('csv'), bringIn);"])(
  'unlike what nothing else is seen to take in: %s',
  async intake => {
    expect(await isTold("await agent.uploadBlob(await readFile('uploads/' + picture.path));", intake)).toBe(true);
  },
);
