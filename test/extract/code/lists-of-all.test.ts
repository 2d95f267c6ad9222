import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function found(text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/people.ts': text,
  });
  return operationsOf(facts, 'search-discoverability').map(({ value }) => value.symbol);
}

const answering = (query: string, head = "router.get('/users', async (req, res) => {") =>
  `${head}\n  const users = await ${query};\n  res.json(users.map(({ id, name, picture }) => ({ id, name, picture })));\n});\n`;

describe('a list of people that leaves out nobody who is there', () => {
  it.each([
    'db.user.findMany({ where: { active: true } })',
    'db.user.findMany({ where: { enabled: true, deletedAt: null }, orderBy: { name: "asc" } })',
    'db.user.findMany({ where: { emailVerified: { not: null }, AND: [{ banned: false }] } })',
    'User.findAll({ where: { deletedAt: { [Op.is]: null }, status: "active" } })',
    'db.user.findMany({ where: { status: UserStatus.ACTIVE } })',
    'db.user.findMany({ where: { status: { not: "banned" } } })',
    'userRepository.find({ where: { deletedAt: IsNull(), role: "user" } })',
    'User.find({ isActive: { $ne: false } })',
    'db.select().from(users).where(and(eq(users.active, true), isNull(users.deletedAt)))',
    'supabase.from("profiles").select("id, name").eq("is_active", true)',
    'db.collection("users").where("banned", "==", false).orderBy("name").get()',
  ])('is one of everybody: %s', async query => expect(await found(answering(query))).toHaveLength(1));

  it('however the filter is held', async () => {
    const text = (later: string) =>
      answering('db.user.findMany({ where })').replace(
        '\n',
        `\n  const where: Filter = { active: true };\n  ${later}\n`,
      );
    expect(await found(text(''))).toHaveLength(1);
    expect(await found(text('where.classId = req.user.classId;'))).toEqual([]);
  });

  it.each([
    'db.user.findMany({ where: { active: true, classId: req.user.classId } })',
    'db.user.findMany({ where: { active: true, discoverable: true } })',
    'db.user.findMany({ where: { banned: true } })',
    'db.user.findMany({ where: { deletedAt: { not: null } } })',
    'db.user.findMany({ where: { role: "moderator" } })',
    'db.user.findMany({ where: { status: "pending" } })',
    'db.user.findMany({ where: { status: "public" } })',
    'db.user.findMany({ where: { status: "online", active: true } })',
    'db.user.findMany({ where: { status: { not: "hidden" } } })',
    'supabase.from("profiles").select("id, name").eq("status", "listed")',
    'db.user.findMany({ where: { OR: [{ id: req.user.id }] } })',
    'db.select().from(users).where(and(eq(users.active, true), eq(users.classId, own)))',
    'supabase.from("profiles").select("id, name").eq("is_public", true)',
    'supabase.from("profiles").select("id, name").eq("is_active", true).eq("class_id", own)',
  ])('unlike %s', async query => expect(await found(answering(query))).toEqual([]));
});

describe('a list that is asked for by POST', () => {
  const POST = "router.post('/users', async (req, res) => {";
  it('is answered as any other', async () => {
    expect(await found(answering('db.user.findMany()', POST))).toEqual(['user.findMany']);
  });

  it('unlike one that is only looked through, or stands beside what is written', async () => {
    const counts = answering('db.user.findMany()', POST).replace(/res\.json.*;/, 'res.json({ rank: rankIn(users) });');
    expect(await found(counts.replace('rankIn(users)', 'users.length'))).toEqual([]);
    const writes = answering('db.user.findMany()', POST).replace('res.', 'await db.user.create(req.body);\n  res.');
    expect(await found(writes)).toEqual([]);
  });
});
