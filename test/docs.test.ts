import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laneOf } from '../src/model/notice.ts';
import { builtInLibrary } from '../src/builtin.ts';
import { checkFiles } from './cli/childproof.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const below = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const AT_THE_ROOT = readdirSync(root).filter(name => name.endsWith('.md'));
const PAGES = [...AT_THE_ROOT, ...below('docs')];

/** The text without code, where brackets mean something else. */
const prose = (text: string) => text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/(`+)(?!`)[\s\S]+?\1/g, '');

/** Anchors as GitHub makes them from headings. */
function anchorsOf(path: string): string[] {
  const headings = read(path)
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

describe('links', () => {
  it.each(PAGES)('%s leads nowhere that is not there', page => {
    const links = [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
    const broken = links
      .filter(target => !/^[a-z]+:/.test(target))
      .filter(target => {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : join(dirname(page), path);
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(anchor);
      });
    expect(broken).toEqual([]);
  });
});

describe('printed pages', () => {
  it('every rule has a page, and every page of a rule has its rule', () => {
    const pages = below('docs/rules').filter(path => path !== 'docs/rules/README.md');
    expect(pages.sort()).toEqual(
      builtInLibrary()
        .rules.map(({ id }) => `docs/rules/${id}.md`)
        .sort(),
    );
  });

  it('every policy has a page, and every page its policy', () => {
    expect(below('docs/policies').sort()).toEqual(
      builtInLibrary()
        .policies.map(({ id }) => `docs/policies/${id}.md`)
        .sort(),
    );
  });
});

describe('README', () => {
  it('begins with the two commands of a fresh machine', () => {
    const firstScreen = read('README.md').split('\n').slice(0, 40).join('\n');
    expect(firstScreen).toContain('npm ci && npm run example');
    expect(firstScreen).toContain('npm ci && npm test');
  });

  it('shows a finding of every layer and how the run ended', () => {
    const [, shown = ''] =
      /<!-- printed: check examples\/pigeon -->\n([\s\S]*?)<!-- \/printed -->/.exec(read('README.md')) ?? [];
    const rules = builtInLibrary().rules.filter(({ id }) => shown.includes(`  ${id}\n`));
    expect(rules.map(({ layer }) => layer).sort()).toEqual(['code', 'cross', 'flags', 'manifest']);
    expect(shown).toMatch(/^exit {8}1: /m);
  });
});

const blocksIn = (path: string) => [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
const isAttestations = (text: string) => /^attestations:/m.test(text);

/** Blocks of YAML that a reader copies into one manifest; a workflow is not one. */
function manifestIn(path: string): string {
  const parts = blocksIn(path)
    .filter(text => !/^(on:|# rules\/)/.test(text) && !isAttestations(text))
    .join('');
  return /^product:/m.test(parts) ? parts : `childproof: 1\nproduct: { name: Example }\n${parts}`;
}

describe('manifests shown to readers', () => {
  it.each(['README.md', 'docs/guide/first-manifest.md', 'docs/guide/adopting.md'])(
    'what %s shows is right',
    async path => {
      const { report } = await checkFiles({
        'childproof.yaml': manifestIn(path),
        'flags/production.flagd.json': '{ "flags": {} }',
        ...Object.fromEntries(
          blocksIn(path)
            .filter(isAttestations)
            .map(text => ['attestations.yaml', text]),
        ),
      });
      const wrong = report.notices.filter(notice => laneOf(notice) === 'wrong');
      expect(wrong.map(({ message, at }) => `${at?.start.line}: ${message}`)).toEqual([]);
    },
  );
});
