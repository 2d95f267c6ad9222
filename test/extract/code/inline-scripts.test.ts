import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const NEXT = { 'package.json': '{ "dependencies": { "next": "16.0.0", "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function started(text: string): Promise<string[]> {
  const files = { ...NEXT, 'src/pixels.tsx': `import Script from 'next/script';\n${text}` };
  const { facts } = await runFiles(files);
  return operationsOf(facts, 'analytics-sdk')
    .filter(({ value }) => value.traits?.includes('starts'))
    .map(({ at, value }) => `${at.start.line} ${value.symbol} ${value.traits.join(' ')}`);
}

/** The script takes its address as an argument, behind something that is put in. */
const RECORDS =
  "(function(h,o,a){h._settings={id:${id}};var r=o.createElement('script');r.src=a+h._settings.id;o.head.appendChild(r);})(window,document,'https://static.hotjar.com/c/hotjar-');";

describe('a script that is written into the page', () => {
  it.each([
    ['in a tag', `export const Pixel = ({ id }) => <Script id="rec">{\`${RECORDS}\`}</Script>;\n`],
    [
      'as markup',
      `export const Pixel = ({ id }) => <script dangerouslySetInnerHTML={{ __html: \`${RECORDS}\` }} />;\n`,
    ],
    ['as the text of one', `export const put = (id, script) => {\n  script.text = \`${RECORDS}\`;\n};\n`],
  ])('starts what its address says, %s', async (_, text) => {
    expect(await started(text)).toHaveLength(1);
    expect(await started(text.replace('static.hotjar.com/c/', 'static.example.org/c/'))).toEqual([]);
  });

  it('starts nothing where its text is only shown', async () => {
    expect(await started(`export const Help = ({ id }) => <pre>{\`${RECORDS}\`}</pre>;\n`)).toEqual([]);
  });

  it('is not started by an event that bears its mark', async () => {
    const push = (event: string) => `dataLayer.push({ event: '${event}', 'gtm.start': Date.now() });\n`;
    expect(await started(push('gtm.js'))).toHaveLength(1);
    expect(await started(push('page_view'))).toEqual([]);
  });

  it('is not a key by which tokens are told, and an event that goes to the same host is one', async () => {
    const asked = (call: string) => started(`export const check = async token => verify(token, await ${call});\n`);
    const key = 'https://www.google-analytics.com/analytics.js/public-key.json';
    expect(await asked(`axios.get('${key}')`)).toEqual([]);
    expect(await asked(`axios.post('${key}', { token })`)).toHaveLength(1);
    expect(await asked(`axios.get('https://www.google-analytics.com/analytics.js')`)).toHaveLength(1);
  });

  it('is one for each product', async () => {
    const script = (address: string) =>
      `<Script>{\`(function(w,d){var s=d.createElement('script');s.src='https://${address}';d.head.appendChild(s);})(window,document);\`}</Script>`;
    const all = ['analytics.tiktok.com/i18n/pixel/events.js', 'www.redditstatic.com/ads/pixel.js'];
    expect(await started(`export const Pixels = () => <>\n${all.map(script).join('\n')}\n</>;\n`)).toEqual([
      '3 analytics.tiktok.com/i18n/pixel/ starts ads',
      '4 www.redditstatic.com/ads/pixel.js starts ads',
    ]);
  });

  const pixel = (choice: string) => `export const Pixel = ({ consent }) => {
  useEffect(() => { ${choice} }, [consent]);
  return <Script>{\`load(window, document, 'https://connect.facebook.net/en_US/fbevents.js');\`}</Script>;
};
`;
  it.each([
    ["fbq('consent', consent ? 'grant' : 'revoke');", 'starts ads undecided-switch'],
    ["fbq('consent', 'revoke');", 'starts ads muted'],
    ["fbq('consent', 'grant');", 'starts ads'],
    ["fbq('dataProcessingOptions', []);", 'starts ads'],
    ["fbq('track', consent ? 'Seen' : 'Left');", 'starts ads'],
  ])('is seen beside what its product is told: %s', async (choice, traits) => {
    expect(await started(pixel(choice))).toEqual([`4 connect.facebook.net/en_US/fbevents.js ${traits}`]);
  });
});
