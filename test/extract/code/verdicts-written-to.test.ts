import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard that are seen in front of a private message, where what was found out is kept for later. */
async function guards(kept: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `router.post('/messages', async (req, res) => {
  const me = req.user.id;
  const to = req.body.recipientId;
  ${kept}
  await prisma.directMessage.create({ data: { senderId: me, recipientId: to, text: req.body.text } });
});
function forget(list) { list.length = 0; }
function note(list) { list.push('seen'); }
`,
  });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind }) => kind);
}
const allowed = (done: string) =>
  `let allowed = false; if (await areFriends(me, to)) allowed = true; ${done} if (!allowed) return res.sendStatus(403);`;
const errors = (done: string) =>
  `const errors = []; if (!(await areFriends(me, to))) errors.push('no'); ${done} if (errors.length > 0) return res.sendStatus(403);`;

describe('what was found out about the two', () => {
  it.each([
    allowed(''),
    errors(''),
    errors('note(errors);'),
    allowed('const { allowed: other } = req.body; count(other);'),
  ])('is asked: %s', async kept => expect(await guards(kept)).toEqual(['connection']));

  it.each([
    allowed('({ allowed } = req.body);'),
    allowed('({ force: allowed } = req.body);'),
    allowed('for (allowed of req.body.all) count(me);'),
    allowed('[[allowed]] = req.body.all;'),
    allowed('allowed ||= req.body.force;'),
    errors('errors.pop();'),
    errors("errors['pop']();"),
    errors('const all = errors; all.length = 0;'),
    errors('(errors as string[]).length = 0;'),
    errors('forget(errors);'),
  ])('is not, where it may have become another since: %s', async kept => expect(await guards(kept)).toEqual([]));
});
