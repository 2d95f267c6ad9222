import { Router } from 'express';
import { z } from 'zod';
import { notify } from './notifications.ts';
import { personOf, requireLogin } from './session.ts';
import { ADULT_AGE, areFriends, database, isBlocked, loadPerson, type Person } from './store.ts';
import { maySee } from './users.ts';

const commentForm = z.object({
  body: z.string().trim().min(1).max(500),
  audience: z.enum(['MEMBERS', 'FRIENDS']).optional(),
});

export const comments = Router();

comments.post('/people/:id/comments', requireLogin, async (request, response) => {
  const me = personOf(response);
  const { body, audience } = commentForm.parse(request.body);
  const owner = await loadPerson(request.params.id);
  if (!owner || (await isBlocked(owner.id, me.id))) {
    response.status(404).json({ error: 'not-found' });
    return;
  }
  if (owner.id !== me.id && !(await areFriends(me.id, owner.id))) {
    response.status(403).json({ error: 'friends-only' });
    return;
  }
  const comment = await database.comment.create({
    data: { authorId: me.id, wallId: owner.id, body, audience: audience ?? defaultAudience(me) },
  });
  if (owner.id !== me.id) await notify(owner, 'comment', me);
  response.status(201).json(comment);
});

/** Who reads a comment whose author has not chosen: wider than friends only for people known to be adults. */
export function defaultAudience(person: Pick<Person, 'age'>): 'MEMBERS' | 'FRIENDS' {
  if (person.age === null || person.age < ADULT_AGE) return 'FRIENDS';
  return 'MEMBERS';
}

comments.get('/people/:id/comments', requireLogin, async (request, response) => {
  const me = personOf(response);
  const owner = await loadPerson(request.params.id);
  if (!owner || !(await maySee(me, owner))) {
    response.status(404).json({ error: 'not-found' });
    return;
  }
  const close = owner.id === me.id || (await areFriends(me.id, owner.id));
  const found = await database.comment.findMany({
    where: {
      wallId: owner.id,
      ...(close ? {} : { audience: 'MEMBERS' as const }),
      author: { blocks: { none: { whoId: me.id } }, blockedBy: { none: { byId: me.id } } },
    },
    include: { author: { select: { id: true, handle: true, name: true } } },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });
  response.json(found.map(comment => ({ ...comment, mine: comment.authorId === me.id })));
});

/** An author takes back their own words; the owner of a wall takes down any. */
comments.delete('/comments/:id', requireLogin, async (request, response) => {
  const me = personOf(response);
  const { count } = await database.comment.deleteMany({
    where: { id: request.params.id, OR: [{ authorId: me.id }, { wallId: me.id }] },
  });
  response.status(count > 0 ? 204 : 404).end();
});
