import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SERVER = { 'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0", "stripe": "18.0.0" } }' };

async function first(concept: string, text: string) {
  const { facts } = await runFiles({ ...SERVER, 'src/routes.ts': text });
  const found = operationsOf(facts, concept);
  return found.find(({ value }) => value.traits.includes('starts-purchase')) ?? found[0];
}

describe('a birth date that is taken out of what was sent', () => {
  const signUp = (taken: string, made: string) =>
    `router.post('/sign-up', async (req, res) => {\n  const ${taken} = req.body;\n  res.json(await User.create(${made}));\n});\n`;

  it('is lost where nothing is done with it', async () => {
    const found = await first('age-collection', signUp('{ email, password, birthDate }', '{ email, password }'));
    expect(found!.value.traits).toContain('dropped');
  });
  it.each([
    ['{ email, password, birthDate }', '{ email, password, birthDate }'],
    ['{ email, password, birthDate }', '{ ...req.body, password }'],
    ['{ email, password, ...more }', '{ email, password, ...more }'],
  ])('is kept: %s %s', async (taken, made) => {
    const found = await first('age-collection', signUp(taken, made));
    expect(found?.value.traits ?? []).not.toContain('dropped');
  });
});

describe('a draft of a private message', () => {
  const draft = `router.post('/messages/:userId', async (req, res) => {
  res.json(await prisma.directMessage.create({ data: { senderId: req.user.id, recipientId: req.params.userId, text: req.body.text, status: 'draft' } }));
});
`;
  it('may be sent later', async () => expect(await first('dm-send', draft)).toBeDefined());
  it.each([
    "prisma.directMessage.update({ where: { id }, data: { status: 'sent' } })",
    'prisma.directMessage.update({ where: { id }, data: { status: MessageStatus.Sent } })',
    'prisma.directMessage.update({ where: { id }, data: { sentAt: new Date() } })',
  ])('goes out where the same file sends it: %s', async sent =>
    expect(await first('dm-send', `${draft}export const publish = (id: string) => ${sent};\n`)).toBeDefined(),
  );
});

describe('a draft that is read', () => {
  const draft = `router.post('/messages', async (req, res) => {
  await prisma.directMessage.create({ data: { senderId: req.user.id, recipientId: req.body.to, text: req.body.text, status: 'draft' } });
});
`;
  const read = (where: string) =>
    `router.get('/messages', async (req, res) => res.json(await prisma.directMessage.findMany({ where: { ${where} } })));\n`;
  const traits = async (files: Readonly<Record<string, string>>) => {
    const { facts } = await runFiles({ ...SERVER, ...files });
    return operationsOf(facts, 'dm-send')[0]!.value.traits;
  };
  const FOR_ME = 'recipientId: req.user.id';
  it('by whom it is for has gone out', async () => {
    expect(await traits({ 'src/routes.ts': `${draft}${read(FOR_ME)}` })).not.toContain('draft');
    expect(await traits({ 'src/routes.ts': draft, 'src/inbox.ts': read(FOR_ME) })).not.toContain('draft');
  });
  it.each([
    'const where = { recipientId: req.user.id }; res.json(await prisma.directMessage.findMany({ where }))',
    "res.json(await prisma.directMessage.findMany({ orderBy: { sentAt: 'desc' }, where: { OR: [{ senderId: req.user.id }, { recipientId: req.user.id }] }, select: { status: true } }))",
    'res.json(await prisma.directMessage.findMany({ where: { senderId: req.query.from, recipientId: req.user.id } }))',
    "res.json((await pool.query('SELECT * FROM direct_messages WHERE recipient_id = $1', [req.user.id])).rows)",
  ])('by whom it is for, in another form: %s', async asked => {
    const list = `router.get('/messages', async (req, res) => { ${asked}; });\n`;
    expect(await traits({ 'src/routes.ts': `${draft}${list}` })).not.toContain('draft');
  });
  it.each([
    'prisma.directMessage.findMany({ where: { senderId: req.user.id, recipientId: req.query.to } })',
    'prisma.directMessage.findMany({ where: { recipientId: req.user.id, ...sentOnly } })',
    "pool.query('SELECT * FROM direct_messages WHERE recipient_id = $1 AND sent_at IS NOT NULL', [req.user.id])",
    "pool.query('SELECT * FROM direct_message_requests WHERE recipient_id = $1', [req.user.id])",
  ])('by whoever wrote it, or once it was sent, is still one: %s', async asked => {
    const list = `router.get('/mine', async (req, res) => res.json(await ${asked}));\n`;
    expect(await traits({ 'src/routes.ts': `${draft}${list}` })).toContain('draft');
  });
  it.each([`${FOR_ME}, status: 'sent'`, `${FOR_ME}, status: { not: 'draft' }`, 'senderId: req.user.id'])(
    'by others, or with those left out, is still one: %s',
    async where => {
      expect(await traits({ 'src/routes.ts': `${draft}${read(where).replace("'sent'", 'SENT')}` })).toContain('draft');
    },
  );
});

describe('an agreement in front of a purchase', () => {
  const buy = (asked: string) => `import Stripe from 'stripe';
const stripe = new Stripe(process.env.KEY);
router.post('/checkout', async (req, res) => {
  if (!${asked}) return res.sendStatus(403);
  res.json(await stripe.checkout.sessions.create({ mode: 'payment', line_items: req.body.items }));
});
`;
  it.each(['req.body.acceptedTerms', 'req.user.marketingConsent', 'req.user.cookieConsent'])(
    'that is about something else: %s',
    async asked => expect((await first('payment', buy(asked)))!.value.guards!.map(({ kind }) => kind)).toEqual([]),
  );
  it('that a parent gave', async () =>
    expect((await first('payment', buy('req.user.parentalConsent')))!.value.guards).toMatchObject([
      { kind: 'consent' },
    ]));
});
