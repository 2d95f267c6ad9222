import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function countersIn(body: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/page.ts': `import { known } from './known.ts';\nexport function load() {\n  ${body}\n}\n`,
  });
  return operationsOf(facts, 'analytics-sdk').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

describe('a script that counts, which the program makes itself', () => {
  it.each([
    [
      'an attribute that is set',
      `const el = document.createElement('script'); el.src = known.scriptUrl; el.setAttribute('data-website-id', known.id); document.head.append(el);`,
      'data-website-id starts measurement',
    ],
    [
      'an entry of its data',
      `const tag = document.createElement('script'); tag.dataset.domain = location.host; tag.src = known.stats; document.body.appendChild(tag);`,
      'data-domain starts measurement',
    ],
    [
      'the same of two words',
      `const tag = document.createElement('script'); tag.dataset.websiteId = known.id; tag.src = known.stats; document.body.appendChild(tag);`,
      'data-website-id starts measurement',
    ],
  ])('%s', async (_, body, fact) => {
    expect(await countersIn(body)).toEqual([fact]);
  });

  it('is told once, by its host where that is known', async () => {
    const body = `const el = document.createElement('script'); el.src = 'https://plausible.io/js/script.js'; el.setAttribute('data-domain', known.host); document.head.append(el);`;
    expect(await countersIn(body)).toHaveLength(1);
  });

  it.each([
    ['another element', `const el = document.createElement('div'); el.setAttribute('data-domain', known.host);`],
    [
      'another script',
      `const el = document.createElement('script'); el.src = known.url; el.setAttribute('data-theme', 'dark');`,
    ],
    ['what is read', `const el = document.createElement('script'); known(el.dataset.domain);`],
    [
      'an element that is found',
      `const el = document.querySelector('script'); el.setAttribute('data-website-id', known.id);`,
    ],
  ])('is none for %s', async (_, body) => {
    expect(await countersIn(body)).toEqual([]);
  });
});
