import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SERVER = { 'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }' };

async function kindsOf(body: string, before = ''): Promise<string[]> {
  const { facts } = await runFiles({
    ...SERVER,
    'src/routes.ts': `${before}
router.post('/messages/:userId', async (req, res) => {
  ${body}
  await sendDirectMessage(req.body.from, req.params.userId, req.body.text);
});
`,
  });
  return operationsOf(facts, 'dm-send').flatMap(({ value }) => (value.guards ?? []).map(({ kind }) => kind));
}

const REFUSE = 'return res.sendStatus(400);';

it.each([
  [`const hasPermission = await requestLocationPermission(); if (!hasPermission) ${REFUSE}`],
  [`const { hasPermission } = useCameraPermissions(); if (!hasPermission) ${REFUSE}`],
  [
    `const mutes = await mutedPostsOf(req.body.from); const isMuted = mutes.includes(req.body.postId); if (isMuted) ${REFUSE}`,
  ],
  [`const isMuted = film.muted; if (isMuted) ${REFUSE}`],
])('says nothing of what somebody may do: %s', async body => expect(await kindsOf(body)).not.toContain('permission'));

it.each([
  [`const hasPermission = await permissionOf(req.user.id, 'location'); if (!hasPermission) ${REFUSE}`],
  [`const hasPermission = await roles.allow('write'); if (!hasPermission) ${REFUSE}`],
  [`if (member.isMuted) ${REFUSE}`],
  [`const isMuted = mutes.has(req.user.id); if (isMuted) ${REFUSE}`],
])('says what somebody may do: %s', async body => expect(await kindsOf(body)).toContain('permission'));

it.each([
  [`const { captchaSession } = req.body; if (!captchaSession) ${REFUSE}`],
  [`if (!req.session || !req.session.captcha) ${REFUSE}`],
  [`if (!req.session.captcha.session) ${REFUSE}`],
])('a puzzle that was solved is no log-in: %s', async body => expect(await kindsOf(body)).not.toContain('login'));

it.each([
  [`if (!req.session || !req.session.userId) ${REFUSE}`],
  [`if (!req.session || !req.session.uid) ${REFUSE}`],
  [`const session = await auth(); if (!session) ${REFUSE}`],
])('a session of somebody is one: %s', async body => expect(await kindsOf(body)).toContain('login'));
