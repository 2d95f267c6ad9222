import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RenderContext } from '../../src/render/format.ts';
import type { FormatId } from '../../src/render/index.ts';
import { FORMATS } from '../../src/render/index.ts';
import { contextFor, NAMES, reportNamed, TEXTS } from './reports.ts';

/** Every format, and the text as other screens show it. */
const VIEWS: readonly [view: string, format: FormatId, given: Partial<RenderContext>][] = [
  ['text.txt', 'text', {}],
  ['text-wide-colour.txt', 'text', { color: true, width: 120 }],
  ['github.txt', 'github', { prefix: 'examples/pigeon' }],
  ['markdown.txt', 'markdown', { ruleUrl: rule => `https://childproof.example/rules/${rule}` }],
  ['json.txt', 'json', {}],
  [
    'sarif.txt',
    'sarif',
    { prefix: 'examples/pigeon', texts: TEXTS, ruleUrl: rule => `https://childproof.example/${rule}` },
  ],
  ['sarif-full.txt', 'sarif-full', { texts: TEXTS }],
  ['gitlab.txt', 'gitlab', { prefix: 'examples/pigeon' }],
  ['junit.txt', 'junit', { prefix: 'examples/pigeon' }],
  ['azure.txt', 'azure', { prefix: 'examples/pigeon' }],
];

describe.each(NAMES)('the report %s', name => {
  it.each(VIEWS)('as %s', async (view, format, given) => {
    const rendered = FORMATS[format].render(reportNamed(name), contextFor(name, given));
    await expect(rendered).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.${view}`));
  });
});
