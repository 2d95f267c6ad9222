import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether a service for counting is told who is there. */
async function isTold(code: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/counting.ts': `${code}\n`,
  });
  return operationsOf(facts, 'analytics-sdk').some(({ value }) => value.traits.includes('identifies-person'));
}

it.each([
  [
    'under another key',
    'export const signedIn = user => window.umami.identify({ visitor: user.id, plan: user.plan });',
  ],
  ['as a session', 'export const signedIn = me => window.umami.identify({ session: me.id });'],
  ['by a name', 'export function signedIn(user) { const it = user.id; window.umami?.identify({ it }); }'],
  ['by a name taken out', 'export function signedIn({ id: it }) { window.umami.identify({ it }); }'],
  ['by a name that is put', 'export function signedIn(user) { let it; it = user.id; window.umami.identify({ it }); }'],
  ['in a text', 'export const signedIn = user => window.umami.identify({ it: `a-${user.id}` });'],
  ['worked out', 'export const signedIn = user => window.umami.identify({ it: digest(user.email) });'],
  ['whole', 'export const signedIn = user => window.umami.identify({ it: JSON.stringify(user) });'],
  [
    'by a function',
    'const it = user => user.nickname;\nexport const signedIn = all => window.umami.identify({ it: it(all) });',
  ],
  ['by the last word of a key', 'export const signedIn = made => window.umami.identify({ teamUser: made });'],
  ['by a number that is kept', 'export const signedIn = kept => window.umami.identify(kept);'],
  ['by a key', 'export const signedIn = user => window.umami.identify({ it: user.key });'],
  ['under a key for somebody', 'export const signedIn = made => window.umami.identify({ userSlug: made });'],
  [
    'by a number',
    'export const signedIn = user => window.umami.identify({ it: user.accountNumber, plan: user.plan });',
  ],
  ['in a part', 'export const signedIn = child => window.umami.identify({ it: { a: child.nickname } });'],
  ['as what may be anything', 'export const signedIn = plan => window.umami.identify({ plan, ...rest });'],
])('tells who is there: %s', async (_, code) => expect(await isTold(code)).toBe(true));

it.each([
  ['names of it', "export const themed = plan => window.umami.identify({ plan, theme: 'dark' });"],
  [
    'what one has chosen',
    'export const themed = user => window.umami.identify({ plan: user.plan, dark: user.isDark });',
  ],
  ['a name for that', 'export function themed(user) { const { plan } = user; window.umami.identify({ plan }); }'],
  ['whether one is somebody', 'export const themed = user => window.umami.identify({ signed: user.id !== null });'],
  [
    'what a thing is called',
    "export const on = plan => window.umami.identify({ planName: plan.name, userType: 'guest' });",
  ],
  [
    'what kind one is',
    'export const on = user => window.umami.identify({ userType: user.type, accountPlan: user.plan });',
  ],
  [
    'the number of a thing',
    'export const on = build => window.umami.identify({ build: build.number, key: build.key });',
  ],
  ['what is written out', "export const on = () => window.umami.identify({ loginMethod: 'word', user: 'guest' });"],
  ['what is made up anew', 'export const on = () => window.umami.identify(crypto.randomUUID());'],
  ['the look of the page', 'export const themed = () => window.umami.identify({ wide: screen.width, at: locale() });'],
])('tells of a visit: %s', async (_, code) => expect(await isTold(code)).toBe(false));
