import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

/** Symbols of the facts of one concept in a file of a page. */
async function found(concept: string, text: string, path = 'client/src/part.tsx'): Promise<string[]> {
  const { facts } = await runFiles({ ...IN_BROWSER, [path]: text });
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
}

describe('features that nobody switches on', () => {
  it.each([
    ['a shape that a function is given', "export const of = (feature: Shape) => feature.get('radius');"],
    ['one that it takes out', "export const of = ({ task }: Props) => task.activeFeature?.get?.('radius');"],
    [
      'one of many',
      "export function of(all: Shape[]) {\n  const feature = all[0]!;\n  return feature.get('radius');\n}",
    ],
    ['what a room can do', "export const open = (room: Room) => room.features.get('moderated');"],
    ['the same in its own class', "class ChatRoom {\n  isOpen() {\n    return this.features.get('moderated');\n  }\n}"],
    ['what a server says of itself', 'export const can = (jid: string) => api.disco.features.has(NS.ROOMS, jid);'],
  ])('%s', async (_, text) => {
    expect(await found('feature-flag-check', text)).toEqual([]);
  });

  it.each([
    ['a client of a module', "import feature from './feature';\nexport const of = () => feature.get('calls');"],
    [
      'one that is made',
      "export const of = () => {\n  const feature = new Feature();\n  return feature.get('calls');\n};",
    ],
    ['of the product', "export const open = (app: App) => app.features.get('calls');"],
    ['in another class', "class Sidebar {\n  isOpen() {\n    return this.features.get('calls');\n  }\n}"],
  ])('but not %s', async (_, text) => {
    expect(await found('feature-flag-check', text)).toHaveLength(1);
  });
});

describe('the key of what each person chooses', () => {
  it.each([
    'export const turn = (on: boolean) => setClientSetting(SETTINGS.ENABLE_SYNC, on);',
    'export const isOn = (state: State) => selectClientSetting(state, SETTINGS.ENABLE_SYNC);',
    'export const table = { [SETTINGS.ENABLE_SYNC]: true };',
  ])('is no flag: %s', async text => {
    expect(await found('feature-flag-check', text)).toEqual([]);
  });

  it.each([
    'export const start = () => initCalls(SETTINGS.ENABLE_CALLS);',
    'export const start = () => SETTINGS.ENABLE_CALLS && initCalls();',
    'export const turn = (on: boolean) => setClientSetting(CONFIG.ENABLE_SYNC, on);',
  ])('as the value of a setting of the product is: %s', async text => {
    expect(await found('feature-flag-check', text)).toHaveLength(1);
  });
});

describe('whose age it is', () => {
  it.each([
    'const isMinor = [Suit.Clubs, Suit.Diamonds].includes(contract.trumps);\nif (isMinor) count(20);',
    "import { ProtocolBirthday } from './constants';\nif (moment < ProtocolBirthday) stop();",
  ])('nobody’s: %s', async text => {
    expect(await found('age-check', text)).toEqual([]);
  });

  it.each([
    ["const isMinor = ['child', 'teen'].includes(user.ageGroup);\nif (isMinor) stop();", 'isMinor'],
    ['if (isMinor) stop();', 'isMinor'],
    ['if (latest < person.birthday) stop();', 'birthday'],
    ['if (person.birthday > ProtocolCutoff) stop();', 'birthday'],
  ])('somebody’s: %s', async (text, name) => {
    expect(await found('age-check', text)).toContain(name);
  });
});
