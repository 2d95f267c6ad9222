import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SERVER = { 'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }' };
const CLIENT = { 'package.json': '{ "name": "client", "dependencies": { "react": "19.0.0" } }' };
const SEND = 'await sendDirectMessage(req.user.id, req.params.userId, req.body.text);';
const REFUSE = 'return res.sendStatus(403);';

async function said(files: Record<string, string>): Promise<string[]> {
  const { facts } = await runFiles(files);
  const guards = operationsOf(facts, 'dm-send').flatMap(({ value }) => (value.guards ?? []).map(({ kind }) => kind));
  return [...guards, ...operationsOf(facts, 'dm-guard').flatMap(({ value }) => value.traits)];
}

const onServer = (body: string, before = '') =>
  said({
    ...SERVER,
    'src/routes.ts': `${before}\nrouter.post('/messages/:userId', async (req, res) => {\n  ${body}\n});\n`,
  });

const onClient = (given: string, hooks: string, test: string) =>
  said({
    ...CLIENT,
    'src/Chat.tsx': `import React from 'react';
export function Chat(${given}) {
  ${hooks}
  const send = text => { if (${test}) return; sendDirectMessage(recipientId, text); };
  return <button onClick={() => send('hi')}>Send</button>;
}
`,
  });

it.each([
  [`const verdict = await rateSpam(req.user.id, req.body.text); if (verdict.blocked) ${REFUSE} ${SEND}`],
  [
    `const host = await hosts.findOne({ name: req.body.from }); const isBlocked = host?.blocked; if (isBlocked) ${REFUSE} ${SEND}`,
  ],
  [`if (blockedModels.includes(req.body.model)) ${REFUSE} ${SEND}`, "import { blockedModels } from './models';"],
  [
    `if (blockedUrls.some(url => req.body.text.includes(url))) ${REFUSE} ${SEND}`,
    "import { blockedUrls } from './urls';",
  ],
  [
    `const isBlocked = await rows.one('SELECT 1 FROM refused WHERE value = $1', [req.ip]); if (isBlocked) ${REFUSE} ${SEND}`,
  ],
  // Staff has closed the account of whoever sends.
  [`if (req.user.isBlocked) ${REFUSE} ${SEND}`],
])('is no block of two people: %s', async (body, before = '') =>
  expect(await onServer(body, before)).not.toContain('block'),
);

it.each([
  [
    `const blocked = await blocks.findOne({ where: { blockerId: req.params.userId, blockedId: req.user.id } }); if (blocked) ${REFUSE} ${SEND}`,
  ],
  [`const state = await stateOf(req.user.id, req.params.userId); if (state.blocked) ${REFUSE} ${SEND}`],
  [`if (await isBlocked(req.params.userId)) ${REFUSE} ${SEND}`],
  [`const recipient = await load(req.params.userId); if (recipient.blocked.includes(req.user.id)) ${REFUSE} ${SEND}`],
  [`const chat = await chats.get(req.params.chatId); if (chat.isBlocked) ${REFUSE} ${SEND}`],
  [`const { senderBlockedTarget } = await load(req.params.userId); if (senderBlockedTarget) ${REFUSE} ${SEND}`],
])('is one: %s', async body => expect(await onServer(body)).toContain('block'));

it.each([
  ['{ recipientId }', 'const blocked = !!(promo && adblock);', 'blocked'],
  ['{ recipientId }', 'const [browserBlocked, setIt] = React.useState(false);', 'browserBlocked'],
])('nor is it on a client: %s %s', async (given, hooks, test) =>
  expect(await onClient(given, hooks, test)).not.toContain('block'),
);

it.each([
  ['{ recipientId, isBlocked }', '', 'isBlocked'],
  ['{ recipientId }', 'const { isBlocked } = useRelation(recipientId);', 'isBlocked'],
  ['{ recipientId }', 'const { blockedUsers } = usePreferences();', 'blockedUsers.includes(recipientId)'],
])('there as well: %s %s', async (given, hooks, test) => expect(await onClient(given, hooks, test)).toContain('block'));
