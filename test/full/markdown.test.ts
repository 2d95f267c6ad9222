import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/index.ts';
import { hostileReport } from '../render/hostile-text.ts';
import { contextFor, NAMES, reportNamed } from '../render/reports.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: readonly Node[];
}

const PAGES = 'https://childproof.example/rules/';
const context = contextFor('pigeon', { ruleUrl: () => `${PAGES}x` });

/** The page as GitHub's own grammar reads it. */
function nodesOf(markdown: string): Node[] {
  const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)];
  return walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
}

const OURS = /^(<br>|<\/?code>|<details><summary>[^<>]*<\/summary>|<\/details>)$/;

/** What GitHub would make of a text beyond showing it: it looks through every text of the page. */
const REFERS = /(^|[^\w`])@\w|(^|\W)#\d|\bGH-\d|\bwww\.|:\/\//i;

/** References of HTML, which the grammar leaves in it. */
const decoded = (text: string) =>
  text.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));

function expectHarmless(markdown: string): void {
  const nodes = nodesOf(markdown);
  expect(
    nodes.filter(({ type }) => ['image', 'definition', 'code', 'inlineCode', 'footnoteReference'].includes(type)),
  ).toEqual([]);
  expect(nodes.flatMap(({ type, url }) => (type === 'link' && !url!.startsWith(PAGES) ? [url] : []))).toEqual([]);
  expect(nodes.flatMap(({ type, value }) => (type === 'html' && !OURS.test(value!) ? [value] : []))).toEqual([]);
  const texts = nodes.flatMap(({ type, value }) => (type === 'text' || type === 'html' ? [value!] : []));
  expect(texts.map(decoded).filter(text => REFERS.test(text))).toEqual([]);
  const html = nodes.flatMap(({ type, value }) => (type === 'html' ? [value!] : []));
  expect(html.filter(one => one.startsWith('<details>'))).toHaveLength(html.filter(one => one === '</details>').length);
}

describe('the Markdown, read by the grammar of GitHub', () => {
  it.each(NAMES)('of %s has tables whose rows are whole, and nothing that is not ours', name => {
    const markdown = FORMATS.markdown.render(reportNamed(name), context);
    expectHarmless(markdown);
    const tables = nodesOf(markdown).filter(({ type }) => type === 'table');
    expect(tables.length).toBeGreaterThan(0);
    for (const { children = [] } of tables)
      expect(new Set(children.map(row => row.children!.length))).toEqual(new Set([children[0]!.children!.length]));
  });

  it('holds no markup, link, mention or reference that a repository has written', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        expectHarmless(FORMATS.markdown.render(report, context));
      }),
    );
  });

  it('would show a mention and a script', () => {
    expect(() => expectHarmless('ask @someone')).toThrow();
    expect(() => expectHarmless('<script>x</script>')).toThrow();
    expect(() => expectHarmless('[x](javascript:x)')).toThrow();
  });
});
