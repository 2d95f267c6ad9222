import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const sends = async (body: string, later = '') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/store.ts': `export const saveDms = (key: string, list: object) => ${body};\n`,
    'src/later.ts': `${later}\n`,
    'src/panel.ts': `import { saveDms } from './store.ts';\nexport const close = () => saveDms('open', list);\n`,
  });
  return facts.filter(fact => fact.concept === 'dm-send').length;
};

describe('what is called for messages and keeps something on the device', () => {
  it('sends nothing, where it is declared and where it is called', async () =>
    expect(await sends('localStorage.setItem(`dms_${key}`, JSON.stringify(list))')).toBe(0));

  it('sends nothing by way of another function that keeps it', async () =>
    expect(
      await sends(
        'put(key, list);\nconst put = (key: string, list: object) => localStorage.setItem(key, JSON.stringify(list))',
      ),
    ).toBe(0));

  it.each([
    [
      'another function that sends it',
      'put(key, list);\nconst put = (key: string, list: object) => { localStorage.setItem(key, "1"); post(list); }',
    ],
    ['a request beside it', '{ localStorage.setItem(key, "1"); fetch("/dms", { method: "POST", body: list }); }'],
    ['what nobody has read', '{ localStorage.setItem(key, "1"); sync(list); }'],
    ['a store of a server', 'store.set(key, list)'],
  ])('is no excuse for %s', async (_, body) => expect(await sends(body)).toBeGreaterThan(0));
});

describe('what waits on the device to be sent', () => {
  const found = async (keeps: string, reads: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
      'src/outbox.ts': `${keeps}\n`,
      'src/later.ts': `${reads}\n`,
      'src/chat.tsx': `import { sendDirectMessage } from './outbox.ts';
export const Chat = ({ to }) => <form onSubmit={e => sendDirectMessage(to, e.target.text.value)}><input name="text" /></form>;
`,
    });
    return facts.filter(fact => fact.concept === 'dm-send').length;
  };
  const PUT =
    "export const sendDirectMessage = (to, text) => localStorage.setItem('outbox', JSON.stringify([{ to, text }]));";
  const SENT =
    "addEventListener('online', () => fetch('/outbox', { method: 'POST', body: localStorage.getItem('outbox') }));";

  it('is a message', async () => {
    expect(await found(PUT, SENT)).toBeGreaterThan(0);
    expect(
      await found(PUT, "export const waiting = () => JSON.parse(localStorage.getItem('outbox'));"),
    ).toBeGreaterThan(0);
  });

  it.each([
    ['of another store', "mmkv.set('outbox', text)", "sync(mmkv.getString('outbox'));"],
    ['by a function of its own', "localStorage.setItem('outbox', text)", "sync(read('outbox'));"],
    ['as a member', "localStorage.setItem('outbox', text)", "sync(localStorage['outbox']);"],
    ['by nobody who was seen', "localStorage.setItem('outbox', text)", ''],
  ])('is a message as well where it is read %s', async (_, put, reads) =>
    expect(await found(`export const sendDirectMessage = (to, text) => ${put};`, reads)).toBeGreaterThan(0),
  );

  it('is told of a list by the key, and by what is called', async () => {
    const put = "localStorage.setItem('dms', JSON.stringify(list))";
    const post = (read: string) => `export const sync = () => fetch('/all', { method: 'POST', body: ${read} });`;
    expect(await sends(put, post("localStorage.getItem('theme')"))).toBe(0);
    for (const read of [
      "localStorage.getItem('dms')",
      "localStorage['dms']",
      'localStorage.dms',
      "kept.getString('dms')",
    ])
      expect(await sends(put, post(read))).toBeGreaterThan(0);
    expect(await sends(`list.filter(one => one) && ${put}`)).toBe(0);
    expect(await sends(`peer.parse(list) && ${put}`)).toBeGreaterThan(0);
    expect(await sends(`channel.filter({ list }) && ${put}`)).toBeGreaterThan(0);
  });
});
