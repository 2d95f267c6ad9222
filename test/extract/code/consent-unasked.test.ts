import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const IMPORTS = "import { useState, useEffect } from 'react';\nimport ReactGA from 'react-ga4';\n";

async function kinds(body: string, more: Record<string, string> = {}, imports = ''): Promise<string> {
  const { facts } = await runFiles({ 'src/main.tsx': IMPORTS + imports + body, ...more });
  const start = operationsOf(facts, 'analytics-sdk').find(({ value }) => value.traits.includes('starts'))!;
  return start.value.guards!.map(({ kind }) => kind).join(' ');
}
const START = "ReactGA.initialize('G-1');";

describe('an agreement that counts as given where nobody was asked', () => {
  it.each([
    `const consent = localStorage.getItem('consent'); if (consent !== 'denied') ${START}`,
    `const consent = localStorage.getItem('consent') ?? 'granted'; if (consent === 'granted') ${START}`,
    `const consent = localStorage.getItem('consent') || 'yes'; if (consent !== 'yes') leave(); else ${START}`,
    `const hasConsent = localStorage.getItem('consent') !== 'false'; if (hasConsent) ${START}`,
    `const stored = localStorage.getItem('consent'); const hasConsent = stored ? stored === 'yes' : true; if (hasConsent) ${START}`,
    `export function App() { const [hasConsent] = useState(true); useEffect(() => { if (hasConsent) ${START} }, [hasConsent]); return null; }`,
    `export function App() { const [cookiesAccepted] = useLocalStorage('cookies', true); useEffect(() => { if (cookiesAccepted) ${START} }, []); return null; }`,
  ])('is no guard: %s', async body => expect(await kinds(body)).toBe(''));

  it.each([
    "export const hasConsent = () => localStorage.getItem('consent') !== 'no';",
    "export function hasConsent() { return readSetting('consent') ?? true; }",
  ])('nor behind a name: %s', async asked =>
    expect(
      await kinds(
        `if (hasConsent()) ${START}`,
        { 'src/consent.ts': asked },
        "import { hasConsent } from './consent.ts';\n",
      ),
    ).toBe(''),
  );

  it('nor in a table that starts with yes', async () => {
    const table = (yes: boolean) => ({
      'src/consent.ts': `export const consent = { needed: true, analytics: ${yes} };`,
    });
    const asks = `if (consent.analytics) ${START}`;
    expect(await kinds(asks, table(true), "import { consent } from './consent.ts';\n")).toBe('');
  });
});

describe('an agreement that somebody gave', () => {
  it.each([
    `const consent = localStorage.getItem('consent'); if (consent === 'granted') ${START}`,
    `const consent = localStorage.getItem('consent') ?? 'denied'; if (consent === 'granted') ${START}`,
    `const hasConsent = localStorage.getItem('consent') === 'true'; if (hasConsent) ${START}`,
    `const stored = localStorage.getItem('consent'); const hasConsent = stored ? stored === 'yes' : false; if (hasConsent) ${START}`,
    `export function App() { const [hasConsent] = useState(false); useEffect(() => { if (hasConsent) ${START} }, [hasConsent]); return null; }`,
    `export function App() { const [cookiesAccepted] = useLocalStorage('cookies', false); useEffect(() => { if (cookiesAccepted) ${START} }, []); return null; }`,
    `if (consent.status !== 'unknown' && consent.analytics) ${START}`,
  ])('is one: %s', async body => expect(await kinds(body)).toContain('consent'));

  it.each([
    "export const hasConsent = () => localStorage.getItem('consent') === 'yes';",
    "export function hasConsent() { return readSetting('consent') ?? false; }",
    "export const hasConsent = () => localStorage.getItem('consent') !== null;",
  ])('also behind a name: %s', async asked =>
    expect(
      await kinds(
        `if (hasConsent()) ${START}`,
        { 'src/consent.ts': asked },
        "import { hasConsent } from './consent.ts';\n",
      ),
    ).toBe('consent'),
  );
});
