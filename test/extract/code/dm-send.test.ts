import { describe, expect, it } from 'vitest';
import { guardsByFunction, operationsOf, runCase, runFiles } from './run-case.ts';

async function sendsIn(name: string, path: string): Promise<string[]> {
  const { facts } = await runCase(name);
  return operationsOf(facts, 'dm-send').flatMap(fact => (fact.at.path === path ? fact.value.symbol : []));
}

describe('a private message is recognised', () => {
  it('by its name in any case style, as a call, a socket verb and a request', async () => {
    expect(await sendsIn('dm-names', 'src/sends.ts')).toEqual([
      'sendDirectMessage',
      'api.createPrivateMessage',
      'createOrOpenDMChannel',
      'SEND_DM',
      'channels.ensureDmWith',
      'socket.emit',
      'client.post',
    ]);
  });

  it('by a general name only with somebody, a type, a route or a folder beside it', async () => {
    expect(await sendsIn('dm-evidence', 'src/evidence.ts')).toEqual([
      'sendMessage',
      'channels.sendMessage',
      'sendMessage',
      'createConversation',
    ]);
    expect(await sendsIn('dm-evidence', 'src/direct-messages/send.ts')).toEqual(['sendMessage']);
    expect(await sendsIn('dm-evidence', 'src/room.ts')).toEqual([]);
  });

  it('by the table that a row is put into', async () => {
    expect(await sendsIn('dm-tables', 'src/tables.ts')).toEqual([
      'directMessage.create',
      'db.insert',
      'private_messages.insertOne',
      'PrivateMessage.save',
      'row.save',
      'message.create',
    ]);
  });

  it('by its route where the handler shows nothing better, with what was checked on the way', async () => {
    const { facts } = await runCase('guard-route');
    const sends = operationsOf(facts, 'dm-send').map(({ value }) => [
      value.symbol,
      value.guards!.map(guard => guard.kind).join(' '),
    ]);
    expect(sends).toEqual([
      ['directMessage.create', 'login age'],
      ['POST /dms/:id/queued', 'login'],
      ['directMessage.create', 'login'],
      ['directMessage.create', ''],
      ['directMessage.create', 'login age'],
      ['POST /conversations/:id/messages', 'login rate'],
      ['POST /private-messages', 'connection'],
    ]);
  });

  it('points at the called name and keeps its subject when lines move', async () => {
    const source =
      'export async function open(to: Person) {\n  await api.sendDirectMessage(to);\n  await api.sendDirectMessage(to);\n}\n';
    const [before, after] = [
      await runFiles({ 'src/a.ts': source }),
      await runFiles({ 'src/a.ts': `// more\n\n${source}` }),
    ];
    const [first, second] = before.facts;
    expect(first!.at).toEqual({ path: 'src/a.ts', start: { line: 2, column: 13 }, end: { line: 2, column: 30 } });
    expect(first!.subject).toBe('src/a.ts#open.api.sendDirectMessage');
    expect(second!.subject).toBe('src/a.ts#open.api.sendDirectMessage~2');
    expect(after.facts.map(fact => fact.subject)).toEqual(before.facts.map(fact => fact.subject));
    expect(after.facts[0]!.at.start.line).toBe(4);
  });
});

describe('what only looks like a private message is none', () => {
  it('workers, responses, sockets, mail, notifications, settings, queries', async () => {
    expect(await sendsIn('dm-names', 'src/look-alikes.ts')).toEqual([]);
  });

  it('reading a table, other tables', async () => {
    expect(await sendsIn('dm-tables', 'src/other-tables.ts')).toEqual([]);
  });
});

it.each(['dm-flow-not', 'dm-client-not', 'dm-guards-not', 'flag-shapes-not'])('%s holds nothing', async name => {
  const { facts } = await runCase(name);
  const seen = facts.filter(fact => /^(dm-send|dm-guard|feature-flag-check)$/.test(fact.concept));
  expect(seen.map(fact => fact.subject)).toEqual([]);
});

describe('a function around a message', () => {
  it('named for the message is judged where it is called, with the guards inside it', async () => {
    const { facts: all } = await runCase('dm-wrappers');
    const [told, facts] = [true, undefined].map(is => all.filter(({ value }) => value.isRepeated === is));
    expect(told!.map(({ value }) => value.symbol)).toEqual(['directMessage.create']);
    expect(guardsByFunction(facts!, 'src/handler.ts')).toEqual({ handle: 'connection block', handleReply: 'block' });
    expect(guardsByFunction(facts!, 'src/store.ts')).toEqual({ nobodyCallsThis: '' });
  });

  it('takes over what all its uses in the tree have in front of them', async () => {
    const { facts } = await runCase('guard-callers');
    expect(guardsByFunction(facts, 'src/callers.ts')).toEqual({ deliver: 'connection' });
    expect(guardsByFunction(facts, 'src/one-caller-forgets.ts')).toEqual({ deliver: '' });
    expect(guardsByFunction(facts, 'src/exported.ts')).toEqual({ deliver: 'connection' });
  });
});

it("a product's own words add to the built-in ones", async () => {
  const files = { 'src/a.ts': 'handleMessage(body);\nif (user.kidMode) throw new Error();\nwhisperTo(body);\n' };
  const words = { 'dm-send': ['handleMessage', 'whisper-to'], 'age-check': ['kidMode'] };
  const { facts } = await runFiles(files, { scope: { include: [], exclude: [], words } });
  expect(operationsOf(facts, 'dm-send').map(({ value }) => [value.symbol, value.guards!.length])).toEqual([
    ['handleMessage', 0],
    ['whisperTo', 1],
  ]);
});
