import { Router } from 'express';
import { z } from 'zod';
import { notify } from './notifications.ts';
import { personOf, requireLogin, requireMessages } from './session.ts';
import { areFriends, database, isBlocked, isChild, loadPerson, sendDirectMessage, type Person } from './store.ts';

const PAGE = 50;
const messageForm = z.object({ to: z.string().min(1), body: z.string().trim().min(1).max(2000) });
const pageQuery = z.object({ with: z.string().min(1), before: z.coerce.date().optional() });

export const messages = Router();

messages.post('/messages', requireLogin, requireMessages, async (request, response) => {
  const me = personOf(response);
  const { to, body } = messageForm.parse(request.body);
  const recipient = await loadPerson(to);
  if (!recipient || (await isBlocked(recipient.id, me.id))) {
    response.status(404).json({ error: 'not-found' });
    return;
  }
  if (!(await areFriends(me.id, recipient.id))) {
    const left = await leaveRequest(me, recipient, body);
    response.status(left ? 202 : 403).json(left ? { requested: true } : { error: 'friends-only' });
    return;
  }
  const message = await sendDirectMessage(me, recipient, body);
  await notify(recipient, 'message', me);
  response.status(201).json(message);
});

/** A stranger's first words wait, once, with adults who have opened their inbox. Nobody else hears of them. */
async function leaveRequest(sender: Person, recipient: Person, body: string): Promise<boolean> {
  const { whoCanMessage, messageRequests } = recipient.settings;
  if (isChild(recipient) || whoCanMessage !== 'EVERYONE' || !messageRequests) return false;
  const sides = { senderId: sender.id, recipientId: recipient.id };
  await database.messageRequest.upsert({
    where: { senderId_recipientId: sides },
    create: { ...sides, body: body.slice(0, 500) },
    update: {},
  });
  return true;
}

messages.get('/messages', requireLogin, requireMessages, async (request, response) => {
  const me = personOf(response);
  const { with: other, before } = pageQuery.parse(request.query);
  const page = await database.directMessage.findMany({
    where: {
      OR: [
        { senderId: me.id, recipientId: other },
        { senderId: other, recipientId: me.id },
      ],
      ...(before ? { createdAt: { lt: before } } : {}),
    },
    orderBy: { createdAt: 'desc' },
    take: PAGE,
  });
  await database.directMessage.updateMany({
    where: { id: { in: page.map(message => message.id) }, recipientId: me.id, readAt: null },
    data: { readAt: new Date() },
  });
  const reader = await loadPerson(other);
  const shown = page.map(({ readAt, ...message }) => ({
    ...message,
    mine: message.senderId === me.id,
    readAt: reader?.settings.readReceipts ? readAt : null,
  }));
  response.json(shown.toReversed());
});

messages.get('/requests', requireLogin, requireMessages, async (_request, response) => {
  const waiting = await database.messageRequest.findMany({
    where: { recipientId: personOf(response).id },
    include: { sender: { select: { id: true, handle: true, name: true } } },
    orderBy: { createdAt: 'desc' },
    take: PAGE,
  });
  response.json(waiting);
});
