import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const page = (line: string) => `<!doctype html>
<html>
  <head>
    <script>
      function gtag() { dataLayer.push(arguments); }
      ${line}
    </script>
  </head>
  <body><h1>Help</h1></body>
</html>
`;

async function judged(files: Record<string, string>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }', ...files });
  return operationsOf(facts, 'analytics-sdk')
    .filter(({ value: { traits } }) => traits.includes('starts') && !traits.includes('repeated'))
    .map(({ at, value }) => `${at.path}${(value.also ?? []).length > 0 ? ` +${value.also!.length}` : ''}`);
}

const START = "gtag('config', 'G-1');";

it('says what the heads of written pages all do once, beside what a script does', async () => {
  const pages = {
    'public/help/a.html': page(START),
    'public/help/b.html': page(START),
    'public/help/c.html': page(START),
  };
  expect(await judged(pages)).toEqual(['public/help/a.html +2']);
  const script = { 'src/measure.ts': "import ReactGA from 'react-ga4';\nReactGA.initialize('G-1');\n" };
  const both = await judged({ ...pages, ...script });
  expect(both).toContain('src/measure.ts');
  expect(both.filter(path => path.startsWith('public/'))).toHaveLength(1);
});

it('but not where one asks first', async () => {
  const pages = { 'public/help/a.html': page(START), 'public/help/b.html': page(`if (hasConsent()) ${START}`) };
  expect(await judged(pages)).toHaveLength(2);
});
