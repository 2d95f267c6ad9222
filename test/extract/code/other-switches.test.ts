import { describe, expect, it } from 'vitest';
import type { DefaultFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const defaults = async (text: string, path = 'src/settings.ts') => {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', [path]: text });
  return facts.filter((fact): fact is DefaultFact => fact.kind === 'default').map(({ value }) => value.symbol);
};

describe('a notice beside those of the device', () => {
  const table = (other: string) =>
    `export const defaultSettings = { ${other}: { default: false }, notification: { default: true } };\n`;

  it.each(['desktopNotifications', 'browserNotification'])('is another one: %s', async other => {
    expect(await defaults(table(other))).not.toContain('notification');
  });

  it.each(['sounds', 'pushNotifications'])(
    'unlike one that stands alone, or beside those of a phone: %s',
    async other => {
      expect(await defaults(table(other))).toContain('notification');
    },
  );
});

describe('a part of the product that is switched on', () => {
  const bar = (shown: string) =>
    'export function Bar({ store }: Props) {\n  const settings = store.settings;\n' +
    `  return <nav>{${shown}}</nav>;\n}\n`;

  it.each([
    'settings.enableDirectMessages !== false ? <DirectMessages /> : null',
    'store.isIn && settings.enableDirectMessages !== false ? DirectMessages(store) : null',
  ])('is nobody’s choice: %s', async shown => {
    expect(await defaults(bar(shown), 'src/bar.tsx')).toEqual([]);
  });

  it.each([
    'settings.enableDirectMessages !== false ? <On /> : <Off />',
    'settings.allowDirectMessages !== false ? <DirectMessages /> : null',
  ])('unlike %s', async shown => {
    expect(await defaults(bar(shown), 'src/bar.tsx')).toHaveLength(1);
  });
});

describe('what one sees of all the others', () => {
  const settings = (name: string) => `export const defaultSettings = { ${name}: true };\n`;

  it.each(['showReposts', 'displayReblogs', 'showUsernames'])('is no choice about oneself: %s', async name => {
    expect(await defaults(settings(name))).toEqual([]);
  });

  it.each(['allowReposts', 'showOnlineStatus'])('unlike %s', async name => {
    expect(await defaults(settings(name))).toEqual([name]);
  });
});

describe('texts of the product', () => {
  const TEXTS = '{ "notifications": "Notifications", "privacy": { "showOnlineStatus": "Show when I am here" } }\n';

  it.each(['src/locales/default.json', 'i18n/defaults.json'])('are no settings: %s', async path => {
    expect(await defaults(TEXTS, path)).toEqual([]);
  });

  it('unlike those of a table of defaults', async () => {
    expect(await defaults(TEXTS, 'src/config/defaults.json')).not.toEqual([]);
  });
});

describe('what a group is made with', () => {
  const schema = (name: string) =>
    `import { z } from 'zod';\nexport const ${name} = z.object({ disableMentions: z.boolean().default(false) });\n`;

  it('is no choice of a person', async () => {
    expect(await defaults(schema('GroupsCreateSchema'))).toEqual([]);
  });

  it('unlike what a person is', async () => {
    expect(await defaults(schema('UserSettingsSchema'))).toEqual(['disableMentions']);
  });
});
