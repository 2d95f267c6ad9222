import { hash, verify } from 'argon2';
import { Router, type NextFunction, type Request, type Response } from 'express';
import { z } from 'zod';
import { defaultInbox, hasMessages, isDiscoverable, showsActivity } from './flags.ts';
import { database, loadPerson, wholeYears, type Person } from './store.ts';

declare module 'express-session' {
  interface SessionData {
    personId: string;
  }
}

const MINIMUM_AGE = 13;

const loginForm = z.object({ handle: z.string().min(3).max(30), password: z.string().min(1).max(200) });

const signUpForm = z.object({
  handle: z.string().regex(/^[a-z0-9_]{3,30}$/),
  name: z.string().trim().min(1).max(60),
  password: z.string().min(10).max(200),
  country: z.string().length(2).nullable(),
  birthDate: z.coerce.date(),
});

/** What the last step of sign-up asks; each answer can be left out. */
const profileSettings = z.object({
  profileVisibility: z.enum(['PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE']).default('PUBLIC'),
  readReceipts: z.boolean().default(false),
});

export const sessions = Router();

sessions.post('/people', async (request, response) => {
  const { handle, name, password, country, birthDate } = signUpForm.parse(request.body);
  const profile = profileSettings.parse(request.body.settings ?? {});
  const age = wholeYears(birthDate, new Date());
  if (age < MINIMUM_AGE) {
    response.status(403).json({ error: 'too-young' });
    return;
  }
  const subject = { age, country };
  const whoCanMessage = await defaultInbox(subject);
  const user = await database.user.create({
    data: {
      handle,
      name,
      country,
      birthDate,
      passwordHash: await hash(password),
      settings: {
        create: {
          ...profile,
          whoCanMessage,
          messageRequests: whoCanMessage === 'EVERYONE',
          discoverable: await isDiscoverable(subject),
          activityStatus: await showsActivity(subject),
        },
      },
    },
  });
  await startSession(request, user.id);
  response.status(201).json({ id: user.id });
});

sessions.post('/session', async (request, response) => {
  const { handle, password } = loginForm.parse(request.body);
  const user = await database.user.findUnique({ where: { handle } });
  if (!user || !(await verify(user.passwordHash, password))) {
    response.status(401).json({ error: 'wrong-login' });
    return;
  }
  await startSession(request, user.id);
  response.status(204).end();
});

sessions.delete('/session', (request, response, next) => {
  request.session.destroy(error => (error ? next(error) : response.status(204).end()));
});

/** A new session id at each login, so that one planted before is worth nothing. */
async function startSession(request: Request, personId: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    request.session.regenerate(error => (error ? reject(error) : resolve()));
  });
  request.session.personId = personId;
  await database.user.update({ where: { id: personId }, data: { lastSeenAt: new Date() } });
}

/** Answers 401 unless somebody is logged in; `personOf` gives them to the handlers that follow. */
export async function requireLogin<Params>(request: Request<Params>, response: Response, next: NextFunction) {
  const { personId } = request.session;
  const person = personId ? await loadPerson(personId) : null;
  if (!person) {
    response.status(401).json({ error: 'login-required' });
    return;
  }
  response.locals.person = person;
  next();
}

/** Answers 404 to people who do not have direct messages. Comes after `requireLogin`. */
export async function requireMessages<Params>(_request: Request<Params>, response: Response, next: NextFunction) {
  if (await hasMessages(personOf(response))) return next();
  response.status(404).json({ error: 'not-found' });
}

export function personOf(response: Response): Person {
  return response.locals.person as Person;
}
