import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of guard that are seen where the list of my friendships is searched for whom I write to, after something was done with it. */
async function guards(before: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/messages.ts': `router.post('/messages', async (req, res) => {
  const me = req.user.id;
  const to = req.body.recipientId;
  const mine = await Friendship.find({ user: me, status: 'accepted' });
  ${before}
  if (!mine.some(one => one.friend === to)) return res.sendStatus(403);
  await prisma.directMessage.create({ data: { senderId: me, recipientId: to, text: req.body.text } });
});
function rename([first]) { first.friend = undefined; }
function count(list) { return list.length; }
`,
  });
  const [send] = operationsOf(facts, 'dm-send');
  return send!.value.guards!.flatMap(({ kind, another }) => (another ? [] : [kind]));
}

describe('the list of my friendships', () => {
  it.each([
    "mine['push'](req.body);",
    '[mine[0]] = req.body.all;',
    'mine[0] ??= req.body;',
    '(mine as any).push(req.body);',
    'let same; same = mine; same.push(req.body);',
    'const [first] = mine; first.friend = to;',
    'Object.assign(mine[0], { friend: to });',
    'mine.forEach(one => { (one as any).friend = to; });',
    'for (const one of mine) Reflect.set(one, "friend", to);',
    'rename(mine);',
    'more(); function more() { mine.push(req.body); }',
  ])('is not that of me however others get there: %s', async before => expect(await guards(before)).toEqual([]));

  it.each([
    'const [first] = mine; first.seen = true;',
    'let same = mine; same = []; count(same);',
    'const all = Object.assign([], mine); all.push(req.body);',
    'const all = [...mine]; all.push(req.body);',
    'for (const one of mine) Reflect.set(one, "seen", true);',
    'count(mine);',
  ])('stays so: %s', async before => expect(await guards(before)).toEqual(['connection']));
});
