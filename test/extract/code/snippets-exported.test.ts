import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

/** What is told of people in a product whose module `tag.ts` is such, as `path symbol traits`. */
async function eventsWith(tag: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/tag.ts': tag,
    'src/entry.tsx': `import { gtag } from './tag.ts';
export function Entry() {
  const enter = () => gtag('event', 'conversion', { send_to: 'AB-1' });
  return <button onClick={enter} />;
}
`,
  });
  return facts.flatMap(fact =>
    fact.concept === 'analytics-sdk' && fact.kind === 'operation' && fact.at.path === 'src/entry.tsx'
      ? [[fact.value.symbol, ...fact.value.traits].join(' ')]
      : [],
  );
}

it.each([
  ['a function', 'export function gtag(...args: unknown[]) { window.dataLayer.push(args); }'],
  ['a function that is named last', 'function gtag() { dataLayer.push(arguments); }\nexport { gtag };'],
  ['a constant', 'export const gtag = (...args: unknown[]) => window.dataLayer.push(args);'],
])("knows a vendor's snippet by what it does where %s is exported", async (_, tag) => {
  expect(await eventsWith(tag)).toEqual(['gtag event analytics']);
});

it("knows none in a function of the product's own that bears the name", async () => {
  expect(await eventsWith('export function gtag(kind: string, name: string) { return `${kind}-${name}`; }')).toEqual(
    [],
  );
});
