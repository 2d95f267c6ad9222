import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const IMPORTS = "import { useState, useEffect, useMemo } from 'react';\nimport ReactGA from 'react-ga4';\n";
const START = "ReactGA.initialize('G-1');";

/** Each guard in front of the start, with what it does not wait for. */
async function guards(body: string, more: Record<string, string> = {}, imports = ''): Promise<string[]> {
  const { facts } = await runFiles({ 'src/main.tsx': IMPORTS + imports + body, ...more });
  const start = operationsOf(facts, 'analytics-sdk').find(({ value }) => value.traits.includes('starts'))!;
  return start.value.guards!.map(({ kind, presumed }) => (presumed === undefined ? kind : `${kind} but ${presumed}`));
}

describe('an agreement that counts as given by some who were never asked', () => {
  it.each([
    [`const consent = !isGdprCovered || accepted; if (consent) ${START}`, '!isGdprCovered'],
    [`const consent = accepted || region !== 'EU'; if (!consent) leave(); else ${START}`, "region !== 'EU'"],
    [`const hasConsent = isInEurope ? accepted : true; if (hasConsent) ${START}`, '!isInEurope'],
    [`const hasConsent = !isEuCountry(country); if (hasConsent) ${START}`, '!isEuCountry(country)'],
    [`const hasConsent = isReady && (isLoggedIn || cookieSet); if (hasConsent) ${START}`, 'isLoggedIn'],
    [`const hasConsent = !consentRequired || hasAccepted(); if (hasConsent) ${START}`, '!consentRequired'],
    [`const consent = !mustAsk || accepted; if (consent) ${START}`, '!mustAsk'],
    [`const consent = isSubscriber || agreed; if (consent) ${START}`, 'isSubscriber'],
    [`const hasConsent = user ? true : cookieConsent; if (hasConsent) ${START}`, 'user'],
    [
      `const hasConsent = !timezone.startsWith('Europe/') || getCookie('consent') === 'yes'; if (hasConsent) ${START}`,
      "!timezone.startsWith('Europe/')",
    ],
    ...[
      ['!(!isSubscriber && !accepted)', 'isSubscriber'],
      ['visits > 3 || accepted', 'visits > 3'],
      ['subscribers[user.id] || accepted', 'subscribers[user.id]'],
      ["'plan' in user || accepted", "'plan' in user"],
      ['user instanceof Subscriber || accepted', 'user instanceof Subscriber'],
      ['(isSubscriber && visits) || accepted', 'isSubscriber && visits'],
      ['[isSubscriber, accepted].some(Boolean)', 'isSubscriber'],
      ['[isSubscriber, accepted].some(one => one)', 'isSubscriber'],
      ['accepted ? true : isSubscriber', 'isSubscriber'],
      ['isSubscriber | accepted', 'isSubscriber'],
      ['bannerDismissed || accepted', 'bannerDismissed'],
      ['config.analyticsEnabled || accepted', 'config.analyticsEnabled'],
      ["user.status === 'returning' || accepted", "user.status === 'returning'"],
      ["cookies.get('seen') || accepted", "cookies.get('seen')"],
      ["localStorage.getItem('visited') || accepted", "localStorage.getItem('visited')"],
      ['user.hasAcceptedTerms || accepted', 'user.hasAcceptedTerms'],
      ['isInTestGroup || accepted', 'isInTestGroup'],
    ].map(([made, open]) => [`const hasConsent = ${made}; if (hasConsent) ${START}`, open!]),
    [`if (!isGdprCovered || hasConsent) ${START}`, '!isGdprCovered'],
    [`if (isGdprCovered && !hasConsent) leave(); else ${START}`, '!isGdprCovered'],
  ])('leaves open whether a child is asked: %s', async (body, open) =>
    expect(await guards(body)).toEqual([`consent but ${open}`]),
  );

  it('behind a hook, a function and a prop', async () => {
    const asked = {
      'src/consent.ts': [
        "import { useMemo } from 'react';",
        'export function useTracking() { const hasConsent = useMemo(() => !isGdprCovered || accepted, []); return { hasConsent, ask }; }',
        'export const hasAgreed = () => !isGdprCovered() || cookie.agreed;',
      ].join('\n'),
    };
    const imports = "import { hasAgreed, useTracking } from './consent.ts';\n";
    const hook = `export function App() { const { hasConsent } = useTracking(); useEffect(() => { if (hasConsent) ${START} }, []); return null; }`;
    const prop = [
      `function Counter({ consent }) { useEffect(() => { if (consent) ${START} }, [consent]); return null; }`,
      'export function App() { const consent = !isGdprCovered || accepted; return <Counter consent={consent} />; }',
    ].join('\n');
    expect(await guards(hook, asked, imports)).toEqual(['consent but !isGdprCovered']);
    expect(await guards(`if (hasAgreed()) ${START}`, asked, imports)).toEqual(['consent but !isGdprCovered()']);
    expect(await guards(prop)).toEqual(['consent but !isGdprCovered']);
    const spread = prop
      .replace('consent={consent}', '{...given}')
      .replace('return <', 'const given: Given = { id, consent }; return <');
    expect(await guards(spread)).toEqual(['consent but !isGdprCovered']);
  });

  it.each([
    `const consent = gdprConsent || storedConsent; if (consent) ${START}`,
    `const consent = isGdprCovered && accepted; if (consent) ${START}`,
    `const consent = cookiesAccepted; if (consent) ${START}`,
    `if (mayTrack(country)) ${START}`,
    `const hasConsent = europeanCookiesAccepted || accepted; if (hasConsent) ${START}`,
    `const consent = settings.analytics || accepted; if (consent) ${START}`,
    `const consent = isDevelopment || accepted; if (consent) ${START}`,
    `const consent = parentAllows || accepted; if (consent) ${START}`,
    `const consent = isStored ? true : accepted; if (consent) ${START}`,
    `const consent = isReady && accepted; if (consent) ${START}`,
    ...[
      "cookies.get('cookie_consent') || accepted",
      'localStorage.getItem(key) || accepted',
      "user.choiceMade === 'granted' || accepted",
      'user.acceptedCookiesAndTerms || accepted',
      'accepted || isTestRun',
      'user.age >= 18 || accepted',
      '!isChild || accepted',
      '[isReady, accepted].every(Boolean)',
      'typeof accepted === "undefined" ? false : accepted',
      'accepted === true',
    ].map(made => `const hasConsent = ${made}; if (hasConsent) ${START}`),
  ])('is an agreement where all were asked: %s', async body => expect(await guards(body)).toEqual(['consent']));

  it.each([`if (!isGdprCovered) ${START}`, `const isOpen = !isGdprCovered || isReady; if (isOpen) ${START}`])(
    'is none where nobody agreed at all: %s',
    async body => expect(await guards(body)).toEqual([]),
  );

  it.each([
    'accepted !== false',
    "typeof accepted === 'undefined' || accepted",
    'accepted == null || accepted',
    'accepted === undefined ? true : accepted.value',
    'user.isChild || accepted',
    'user.age < 13 || accepted',
    'isMinor ? true : accepted',
  ])('is none where whoever said nothing, or a child, counts as if they had agreed: %s', async made =>
    expect(await guards(`const hasConsent = ${made}; if (hasConsent) ${START}`)).toEqual([]),
  );

  it('is one where nothing was agreed to at first', async () => {
    const held = `function App() { const [accepted] = useState(false); const hasConsent = accepted !== false; if (hasConsent) ${START} }`;
    expect(await guards(held)).toEqual(['consent']);
  });

  it('does not let an age count by the other way', async () =>
    expect(await guards(`const consent = !isGdprCovered || accepted; if (isAdult || consent) ${START}`)).toEqual([
      'consent but !isGdprCovered',
    ]));

  it('does not make a switch of the vendor hold children back', async () => {
    const traits = async (consent: string, start = "gtag('config', 'G-1', SET);") => {
      const set = "{ ad_storage: hasAgreed ? 'granted' : 'denied' }";
      const body = `const hasAgreed = ${consent}; ${start.replace('SET', set)}`;
      const { facts } = await runFiles({ 'src/main.tsx': body });
      return operationsOf(facts, 'analytics-sdk').find(({ value }) => value.traits.includes('starts'))!.value.traits;
    };
    const beside = "gtag('consent', 'update', SET); gtag('config', 'G-1');";
    expect(await traits('!isGdprCovered || accepted', beside)).toContain('undecided-switch');
    expect(await traits('hasConsented', beside)).toContain('muted');
    expect(await traits('!isGdprCovered || accepted')).toContain('undecided-switch');
    expect(await traits('!isGdprCovered || accepted')).not.toContain('muted');
    expect(await traits('hasConsented')).toContain('muted');
  });
});
