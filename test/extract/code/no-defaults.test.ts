import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function defaults(path: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...IN_BROWSER, [path]: text });
  return [...new Set(facts.flatMap(one => (one.kind === 'default' ? [one.value.symbol] : [])))];
}

describe('nothing is chosen for a person', () => {
  it('by whether a part of the page is open', async () => {
    const page = (use: string) =>
      `export function Settings({ user }: Props) {\n  const [showHiddenProfiles, setShown] = useState(false);\n  return ${use};\n}\n`;
    expect(await defaults('src/settings.tsx', page('<People open={showHiddenProfiles} />'))).toEqual([]);
    expect(await defaults('src/settings.tsx', page('<Toggle checked={showHiddenProfiles} />'))).toEqual([
      'showHiddenProfiles',
    ]);
  });

  it('by what describes one of several things', async () => {
    const table = (rows: string) => `export const defaultSettings = ${rows};\n`;
    const row = "{ name: 'feed', isInfiniteScroll: true }";
    expect(await defaults('src/settings.ts', table(`{ tabs: [${row}, { name: 'top' }] }`))).toEqual([]);
    expect(await defaults('src/settings.ts', table('{ isInfiniteScroll: true }'))).toEqual(['isInfiniteScroll']);
  });

  it('by what holds for the whole site', async () => {
    const setting = (kind: string) => `export const noindex = new ${kind}('noindex', false);\n`;
    expect(await defaults('src/settings.ts', setting('PublicInstanceSetting'))).toEqual([]);
    expect(await defaults('src/settings.ts', setting('UserSetting'))).toEqual(['noindex']);
  });

  it('by the language of the pages', async () => {
    const table = (name: string) => `export const defaultUserSettings = { ${name}: 'en' };\n`;
    expect(await defaults('src/settings.ts', table('displayLanguage'))).toEqual([]);
    expect(await defaults('src/settings.ts', table('languageVisibility'))).toEqual(['languageVisibility']);
  });
});
