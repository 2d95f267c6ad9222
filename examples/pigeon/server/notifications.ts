import { Router } from 'express';
import webpush from 'web-push';
import { z } from 'zod';
import { isReminded } from './flags.ts';
import { personOf, requireLogin, requireMessages } from './session.ts';
import { database, isBlocked, loadPerson, sendDirectMessage, type Person } from './store.ts';

const DAY = 24 * 60 * 60 * 1000;
const QUIET = { from: 21, to: 8 };

const { VAPID_SUBJECT = '', VAPID_PUBLIC = '', VAPID_PRIVATE = '' } = process.env;
webpush.setVapidDetails(VAPID_SUBJECT, VAPID_PUBLIC, VAPID_PRIVATE);

const replyForm = z.object({ to: z.string().min(1), body: z.string().trim().min(1).max(2000) });
const subscriptionForm = z.object({ endpoint: z.url(), keys: z.object({ p256dh: z.string(), auth: z.string() }) });
const placeForm = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

export const notifications = Router();

notifications.post('/notifications/subscriptions', requireLogin, async (request, response) => {
  const { endpoint, keys } = subscriptionForm.parse(request.body);
  const owned = { userId: personOf(response).id, ...keys };
  await database.pushSubscription.upsert({ where: { endpoint }, create: { endpoint, ...owned }, update: owned });
  response.status(204).end();
});

/** Quiet hours follow the sun of the person, not our clock. */
notifications.put('/me/place', requireLogin, async (request, response) => {
  const { latitude, longitude } = placeForm.parse(request.body);
  await database.settings.update({ where: { userId: personOf(response).id }, data: { latitude, longitude } });
  response.status(204).end();
});

/** The answer field inside a notification: the service worker posts here, to the person who wrote first. */
notifications.post('/notifications/reply', requireLogin, requireMessages, async (request, response) => {
  const me = personOf(response);
  const { to, body } = replyForm.parse(request.body);
  const recipient = await loadPerson(to);
  if (!recipient || (await isBlocked(recipient.id, me.id))) {
    response.status(404).json({ error: 'not-found' });
    return;
  }
  await sendDirectMessage(me, recipient, body);
  await notify(recipient, 'message', me);
  response.status(204).end();
});

/** Says only that there is something: a locked screen is read by others. */
export async function notify(person: Person, about: 'message' | 'comment' | 'reminder', from?: Person): Promise<void> {
  const { notifications: wanted, nightNotifications } = person.settings;
  if (!wanted || (isNight(person, new Date()) && !nightNotifications)) return;
  if (from && (await database.mute.count({ where: { byId: person.id, whoId: from.id } })) > 0) return;
  const subscriptions = await database.pushSubscription.findMany({ where: { userId: person.id } });
  const sent = await Promise.allSettled(
    subscriptions.map(({ endpoint, p256dh, auth }) =>
      webpush.sendNotification({ endpoint, keys: { p256dh, auth } }, JSON.stringify({ about, reply: from?.id })),
    ),
  );
  const failed = sent.filter(result => result.status === 'rejected');
  if (failed.length > 0) console.warn(`${failed.length} of ${sent.length} notifications failed`);
}

function isNight(person: Person, now: Date): boolean {
  const hour = (now.getUTCHours() + Math.round((person.settings.longitude ?? 0) / 15) + 24) % 24;
  return hour >= QUIET.from || hour < QUIET.to;
}

/** Once a day: people who asked for notifications and have been away for two weeks. */
export async function remindAbsent(): Promise<void> {
  const away = await database.user.findMany({
    where: { lastSeenAt: { lt: new Date(Date.now() - 14 * DAY) }, settings: { notifications: true } },
    select: { id: true },
    take: 500,
  });
  for (const { id } of away) {
    const person = await loadPerson(id);
    if (person && (await isReminded(person))) await notify(person, 'reminder');
  }
}
