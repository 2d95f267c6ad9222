import { Router } from 'express';
import { z } from 'zod';
import { hasMessages, hasSuggestions } from './flags.ts';
import { personOf, requireLogin } from './session.ts';
import { ADULT_AGE, areFriends, database, isBlocked, loadPerson, type Person } from './store.ts';

const settingsChange = z
  .object({
    profileVisibility: z.enum(['PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE']),
    whoCanMessage: z.enum(['EVERYONE', 'FRIENDS', 'NOBODY']),
    messageRequests: z.boolean(),
    readReceipts: z.boolean(),
    discoverable: z.boolean(),
    activityStatus: z.boolean(),
    notifications: z.boolean(),
  })
  .partial();

export const users = Router();

users.get('/me', requireLogin, async (_request, response) => {
  const me = personOf(response);
  const [messages, suggestions] = await Promise.all([hasMessages(me), hasSuggestions(me)]);
  response.json({
    id: me.id,
    handle: me.handle,
    name: me.name,
    settings: me.settings,
    features: { messages, suggestions },
  });
});

users.patch('/me/settings', requireLogin, async (request, response) => {
  const change = settingsChange.parse(request.body);
  response.json(await database.settings.update({ where: { userId: personOf(response).id }, data: change }));
});

users.get('/people', requireLogin, async (request, response) => {
  const { name } = z.object({ name: z.string().trim().min(2).max(60) }).parse(request.query);
  const found = await database.user.findMany({
    where: {
      name: { contains: name, mode: 'insensitive' },
      settings: { discoverable: true },
      blocks: { none: { whoId: personOf(response).id } },
    },
    select: { id: true, handle: true, name: true },
    take: 20,
  });
  response.json(found);
});

/** Friends of friends. Adults only: nobody under 18 is proposed to anyone. */
users.get('/people/suggested', requireLogin, async (_request, response) => {
  const me = personOf(response);
  if (!(await hasSuggestions(me))) {
    response.status(404).json({ error: 'not-found' });
    return;
  }
  const today = new Date();
  const adultSince = new Date(Date.UTC(today.getUTCFullYear() - ADULT_AGE, today.getUTCMonth(), today.getUTCDate()));
  const found = await database.user.findMany({
    where: {
      id: { not: me.id },
      birthDate: { lte: adultSince },
      ageConfirmedAt: { not: null },
      settings: { discoverable: true },
      blocks: { none: { whoId: me.id } },
      asked: { some: { from: { asked: { some: { fromId: me.id } } } }, none: { fromId: me.id } },
    },
    select: { id: true, handle: true, name: true },
    take: 10,
  });
  response.json(found);
});

users.get('/people/:id', requireLogin, async (request, response) => {
  const me = personOf(response);
  const person = await loadPerson(request.params.id);
  if (!person || !(await maySee(me, person))) {
    response.status(404).json({ error: 'not-found' });
    return;
  }
  const { id, handle, name, lastSeenAt, settings } = person;
  response.json({ id, handle, name, lastSeenAt: settings.activityStatus ? lastSeenAt : null });
});

/** Whether the owner's page, and what stands on it, is shared with the viewer. */
export async function maySee(viewer: Person, owner: Person): Promise<boolean> {
  if (viewer.id === owner.id) return true;
  if (await isBlocked(owner.id, viewer.id)) return false;
  switch (owner.settings.profileVisibility) {
    case 'PUBLIC':
    case 'MEMBERS':
      return true;
    case 'FRIENDS':
      return areFriends(viewer.id, owner.id);
    case 'PRIVATE':
      return false;
  }
}

users.put('/people/:id/friend', requireLogin, async (request, response) => {
  const side = { fromId: personOf(response).id, toId: request.params.id };
  await database.friendship.upsert({ where: { fromId_toId: side }, create: side, update: {} });
  response.status(204).end();
});

users.put('/people/:id/block', requireLogin, async (request, response) => {
  const block = { byId: personOf(response).id, whoId: request.params.id };
  await database.block.upsert({ where: { byId_whoId: block }, create: block, update: {} });
  await database.friendship.deleteMany({ where: { fromId: block.byId, toId: block.whoId } });
  response.status(204).end();
});

users.put('/people/:id/mute', requireLogin, async (request, response) => {
  const mute = { byId: personOf(response).id, whoId: request.params.id };
  await database.mute.upsert({ where: { byId_whoId: mute }, create: mute, update: {} });
  response.status(204).end();
});
