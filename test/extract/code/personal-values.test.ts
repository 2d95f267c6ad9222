import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "express": "5.1.0", "posthog-node": "5.0.0" } }';
const sent = (id: string, before = '') => `import { PostHog } from 'posthog-node';
const client = new PostHog(process.env.KEY);
export function joined(req, res, member) {
  ${before}
  client.capture({ event: 'joined', distinctId: ${id} });
}
`;

/** What the event is said to hold; nothing where it holds nothing of a person. */
async function heldBy(id: string, before = ''): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/joined.ts': sent(id, before) });
  const event = facts.find(fact => fact.kind === 'operation' && fact.value.symbol === 'client.capture');
  if (event?.kind !== 'operation' || !(event.value.traits ?? []).includes('personal-data')) return [];
  return event.value.options.map(({ name }) => name);
}

describe('what an event is told of who it was', () => {
  it.each([
    ['the network address in a head', "req.headers.get('x-forwarded-for') || 'nobody'"],
    ['the network address of the request', 'req.ip'],
    ['the first of those in a head', "req.headers['x-forwarded-for'].split(',')[0].trim()"],
    ['the same, kept before', 'who', "const who = req.headers['x-real-ip'] ?? req.socket.remoteAddress;"],
    ['an address of mail by its name', 'email', 'const { email } = req.body;'],
    ['that, or one of the product', 'email', 'const email = req.body.mail ?? process.env.SUPPORT_EMAIL;'],
    ['one that is found', 'email', "const email = req.body.mails.find(one => one.includes('@'));"],
    ['one that is there', 'email', 'const email = req.body.isKnown && req.body.mail;'],
  ])('is %s, under whatever key', async (_what: string, id: string, before = '') => {
    expect(await heldBy(id, before)).toEqual([expect.stringMatching(/^(network address|email) \(as distinctId\)$/)]);
  });

  it.each([
    ['a number', 'member.id'],
    ['a random key', 'crypto.randomUUID()'],
    ['another head', "req.headers.get('x-request-id')"],
    ['a switch', 'email', 'const [email, setEmail] = useState(false);'],
    ['a switch that is not set', 'email', 'const { email = false } = req.body;'],
    ['a constant', 'email', "const email = 'none';"],
    ['what is compared', 'email', "const email = req.body.channel === 'email';"],
    ['whether a list holds it', 'email', "const email = req.body.channels.includes('email');"],
    ['an address of the product', 'email', "const email = process.env.SUPPORT_EMAIL ?? 'help@example.org';"],
    ['what is made of it and cannot be turned back', 'hashOf(req.ip)'],
  ])('is not %s', async (_what: string, id: string, before = '') => {
    expect(await heldBy(id, before)).toEqual([]);
  });

  it.each([
    ["useState('')", true],
    ['useState(false)', false],
  ])('subscribed is told by what is kept: %s', async (made, isHeld) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "react": "19.0.0", "posthog-js": "1.200.0" } }',
      'src/join.tsx': `import posthog from 'posthog-js';
export function Join() {
  const [email, setEmail] = ${made};
  return <button onClick={() => posthog.capture('joined', { subscribed: email })}>Join</button>;
}
`,
    });
    const traits = facts.flatMap(fact => (fact.kind === 'operation' ? fact.value.traits : []));
    expect(traits.includes('personal-data')).toBe(isHeld);
  });

  it.each([
    ['emailEnabled', 'email: string', false],
    ['enabled', 'email: boolean', false],
    ['channel', '{ email }: { email: boolean }', false],
    ['channel', 'email: string', true],
    ['channel', '{ email }: { email: string }', true],
  ])('%s of (%s)', async (key, given, isHeld) => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/toggled.ts': `import { PostHog } from 'posthog-node';
const client = new PostHog(process.env.KEY);
export const toggled = (${given}) => client.capture({ event: 'toggled', distinctId: key, properties: { ${key}: email } });
`,
    });
    const event = facts.find(fact => fact.kind === 'operation' && fact.value.symbol === 'client.capture');
    expect(event?.kind === 'operation' && (event.value.traits ?? []).includes('personal-data')).toBe(isHeld);
  });
});
