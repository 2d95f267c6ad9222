import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Kinds of the checks in front of a message that goes out. */
async function kinds(condition: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.0.0" } }',
    'src/talks.ts': `app.post('/direct-messages', async (req, res) => {
  const { recipientId, text } = req.body;
  if (${condition}) return res.sendStatus(400);
  await db.directMessages.create({ senderId: req.user.id, recipientId, text });
  res.sendStatus(201);
});
`,
  });
  return operationsOf(facts, 'dm-send').flatMap(({ value }) => (value.guards ?? []).map(({ kind }) => kind));
}

it.each(['isSelfHosted', 'config.isSelfHosted', 'isSelfService'])(
  'how a product is run is no check of oneself: %s',
  async asked => expect(await kinds(asked)).not.toContain('self'),
);

it.each(['isSelf(recipientId)', 'isMe', 'recipientId === req.user.id'])('unlike who one is: %s', async asked =>
  expect(await kinds(asked)).toContain('self'),
);
