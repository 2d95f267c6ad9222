import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Traits of what a server does with every frame that comes in. */
async function heard(body: string): Promise<readonly string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "type": "module", "dependencies": { "ws": "8.0.0" } }',
    'bin/server.js': `import { WebSocketServer } from 'ws';
const server = new WebSocketServer({ port: 4444 });
const topics = new Map();
const people = new Map();
server.on('connection', conn => {
  conn.on('message', raw => {
    const message = JSON.parse(raw);
    ${body}
  });
});
`,
  });
  return operationsOf(facts, 'dm-send').flatMap(({ value }) => value.traits);
}

describe('frames that go to whoever listens to a topic', () => {
  it.each([
    [
      'kept under a name',
      'const receivers = topics.get(message.topic); if (receivers) receivers.forEach(receiver => receiver.send(raw));',
    ],
    ['at once', 'topics.get(message.topic)?.forEach(receiver => receiver.send(raw));'],
    ['one after the other', 'for (const peer of topics.get(message.channelId) ?? []) peer.send(raw);'],
  ])('are no message to a person: %s', async (_, body) => expect(await heard(body)).toEqual([]));

  it.each([
    ['whoever is named in the frame', 'const receiver = people.get(message.receiver); receiver.send(raw);'],
    [
      'whoever is kept under a topic',
      'const receiver = people.get(message.topic); for (const peer of receiver) peer.send(raw);',
    ],
    ['one that is sent to by itself', 'const receiver = topics.get(message.topic); receiver.send(raw);'],
    [
      'somebody instead',
      'const receivers = topics.get(message.topic) ?? [people.get(message.user)]; receivers.forEach(one => one.send(raw));',
    ],
    ['one of the topic', 'topics.get(message.topic)?.forEach(one => one.id === message.receiver && one.send(raw));'],
    ['people of a talk', 'for (const receiver of topics.get(message.conversation) ?? []) receiver.send(raw);'],
    [
      'a topic of two',
      'const directTopics = topics; for (const receiver of directTopics.get(message.topic)) receiver.send(raw);',
    ],
  ])('unlike %s', async (_, body) => expect(await heard(body)).toContain('delivers'));
});
