import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

/** What a page does about notifications, as `symbol traits`. */
async function toldBy(statement: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/device.ts': `import { ask, useSWRMutation } from './net.ts';
const PLACES = { device: '/api/push/subscribe' };
export async function tell(address: { endpoint: string }) {
  ${statement}
}
`,
  });
  return facts.flatMap(fact =>
    fact.concept === 'push-notification' && fact.kind === 'operation'
      ? [[fact.value.symbol, ...fact.value.traits].join(' ')]
      : [],
  );
}

describe('a device that is told to a server', () => {
  it.each([
    [
      'with the verb before it',
      "await ask('POST', 'notifications/register', address);",
      'notifications/register registers',
    ],
    ['by a hook', "return useSWRMutation('/api/push/subscribe', send);", '/api/push/subscribe registers'],
    [
      'at an address out of a table',
      'await ask(PLACES.device, { method: "POST", body: address });',
      'PLACES.device registers',
    ],
  ])('counts %s', async (_, statement, fact) => {
    expect(await toldBy(statement)).toEqual([fact]);
  });

  it.each([
    ['what is only asked', "await ask('GET', 'notifications/register', address);"],
    ['one that is taken back', "await ask('POST', 'notifications/register/remove', address);"],
    ['what is read', "await ask('POST', 'notifications/read', address);"],
    ['another thing that is registered', "await ask('POST', 'lectures/register', address);"],
  ])('is none in %s', async (_, statement) => {
    expect(await toldBy(statement)).toEqual([]);
  });
});

it('is turned on by what has its name for it, and by nothing else of that verb', async () => {
  expect(await toldBy('await window.pushNotifications.enable();')).toEqual(['pushNotifications.enable']);
  expect(await toldBy('await window.plugins.enable(); editor.notifications.enable();')).toEqual([]);
});
