import { PrismaClient, type Settings, type User } from '@prisma/client';

export const ADULT_AGE = 18;

export const database = new PrismaClient();

/** Somebody with an account, as the rest of the server sees them. */
export interface Person {
  id: string;
  handle: string;
  name: string;
  country: string | null;
  /** Whole years; null if it is not known. */
  age: number | null;
  lastSeenAt: Date;
  settings: Settings;
}

export async function loadPerson(id: string): Promise<Person | null> {
  const user = await database.user.findUnique({ where: { id }, include: { settings: true } });
  if (!user?.settings) return null;
  const { handle, name, country, lastSeenAt, settings } = user;
  return { id, handle, name, country, age: ageOf(user), lastSeenAt, settings };
}

/** A birth date counts once the age check has agreed with it. */
function ageOf({ birthDate, ageConfirmedAt }: Pick<User, 'birthDate' | 'ageConfirmedAt'>): number | null {
  return birthDate === null || ageConfirmedAt === null ? null : wholeYears(birthDate, new Date());
}

export function wholeYears(birthDate: Date, on: Date): number {
  const years = on.getUTCFullYear() - birthDate.getUTCFullYear();
  const months = on.getUTCMonth() - birthDate.getUTCMonth();
  const hadBirthday = months > 0 || (months === 0 && on.getUTCDate() >= birthDate.getUTCDate());
  return hadBirthday ? years : years - 1;
}

/** Somebody whose age is not known is a child until they have shown otherwise. */
export function isChild({ age }: Pick<Person, 'age'>): boolean {
  return age === null || age < ADULT_AGE;
}

/** Both have added each other; one side alone is an ask that the other never sees. */
export async function areFriends(one: string, other: string): Promise<boolean> {
  const sides = await database.friendship.count({
    where: {
      OR: [
        { fromId: one, toId: other },
        { fromId: other, toId: one },
      ],
    },
  });
  return sides === 2;
}

export async function isBlocked(by: string, who: string): Promise<boolean> {
  return (await database.block.count({ where: { byId: by, whoId: who } })) > 0;
}

export function sendDirectMessage(sender: Person, recipient: Person, body: string) {
  return database.directMessage.create({ data: { senderId: sender.id, recipientId: recipient.id, body } });
}
