import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function guardsOf(code: string): Promise<string[]> {
  const { facts } = await runFiles({ 'server/a.ts': code });
  return operationsOf(facts, 'dm-send')[0]!.value.guards.map(guard => guard.kind);
}
const inHandler = (guard: string) =>
  guardsOf(`export async function h(a, b) { ${guard}; await sendDirectMessage(a, b); }`);

describe('a connection of two people is asked for', () => {
  it.each([
    'if (!areFriends(a, b)) return',
    "if (friendship.status !== 'accepted') return",
    "const rel = await getRelationship(a, b); if (rel.status !== 'accepted') throw new Refused()",
    'if (!a.friends.includes(b.id)) return',
    'if (!isConnected(a, b)) return',
    'const friend = await db.friend.findFirst({ where: { a, b } }); if (!friend) return',
    'const friendship = await load(a, b); if (!friendship) return',
    'const blocked = !(await areFriends(a, b)); if (blocked) throw new Refused()',
    'const hasPermission = await areFriends(a, b); if (!hasPermission) return',
  ])('%s', async guard => expect(await inHandler(guard)).toEqual(['connection']));
});

describe('a loaded person, a list or a kind of thing is no connection', () => {
  it.each([
    'const friend = await db.user.findUnique({ where: { id: b } }); if (!friend) return',
    'if (!a.friends) return',
    'if (a.friends.length === 0) return',
    "if (b.type !== 'contact') return",
    "if (b.status !== 'active') return",
    'const ok = (await areFriends(a, b)) || a.isPremium; if (!ok) return',
    'const isFriend = (await areFriends(a, b)) || a.isPremium; if (!isFriend) return',
  ])('%s', async guard => expect(await inHandler(guard)).toEqual([]));
});
