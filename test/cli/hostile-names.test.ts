import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { azureCommandsIn, commandsIn } from '../render/runner.ts';
import { childproof, GOOD_MANIFEST, reportOf, workspace } from './childproof.ts';

const SEND =
  'export async function deliver(senderId: string, recipientId: string, text: string) {\n  return prisma.directMessage.create({ data: { senderId, recipientId, text } });\n}\n';
const FOLDERS = [
  'a b',
  '100%',
  'c:d',
  'new\nline',
  'es\u001b[31mcape',
  '##[error]x',
  '::error::y',
  'quote"\'`',
  'ünï',
  '[glob]*',
  '##vso[task.complete result=Succeeded]z',
  '](javascript:x)',
  '<details>]]>',
  '@everyone #123 GH-1',
  '%0A%5D;x=y',
  '\u202egnp.exe',
  '{0}',
];

describe('names that mean something to a terminal or a runner', () => {
  const files = Object.fromEntries(FOLDERS.map(name => [`${name}/direct-messages.ts`, SEND]));
  const folder = workspace({
    'childproof.yaml': GOOD_MANIFEST.replace('name: Example', 'name: "Ex\\u001b[2Jample ::error::z"'),
    ...files,
  });

  it('every file is read and reported under its own name', async () => {
    const { report } = await reportOf(folder);
    const found = new Set(report.findings.map(finding => finding.at.path));
    for (const path of Object.keys(files)) expect(found).toContain(path);
  });

  it('text shows no control character of theirs', async () => {
    const { stdout } = await childproof(['check'], folder);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(stdout).toContain('es\\u{1b}[31mcape');
  });

  it('no line of the github format is a command that a name has written', async () => {
    const { stdout } = await childproof(['check', '--format', 'github'], folder);
    for (const line of stdout.split('\n')) {
      if (line.trimStart().startsWith('::')) expect(line).toMatch(/^::(error|warning|notice) (file|title)=/);
      expect(line).not.toContain('##[');
    }
  });

  describe('in the reports for other systems', () => {
    const formats = ['sarif', 'sarif-full', 'gitlab', 'junit', 'azure', 'markdown'] as const;
    const texts = async () => {
      const wanted = formats.map(format => `${format}=out/${format}`).join(',');
      await childproof(['check', '--format', wanted], folder);
      return Object.fromEntries(formats.map(one => [one, readFileSync(join(folder, 'out', one), 'utf8')]));
    };
    let once: ReturnType<typeof texts> | undefined;
    const written = () => (once ??= texts());

    it('addresses of SARIF and paths of GitLab lead to the files', async () => {
      const { sarif, gitlab } = await written();
      const uris = [...sarif!.matchAll(/"uri": "([^"]*)"/g)].map(([, uri]) => uri!);
      expect(uris.filter(uri => !/^[\w.~!'()*%/-]+$/.test(uri))).toEqual([]);
      const paths = new Set(uris.map(decodeURIComponent));
      const entries = JSON.parse(gitlab!) as { location: { path: string } }[];
      for (const path of Object.keys(files)) {
        expect(paths).toContain(path);
        expect(entries.map(({ location }) => location.path)).toContain(path);
      }
    });

    it('no name is a command, ends an element or refers to somebody', async () => {
      const { azure, junit, markdown, ...json } = await written();
      for (const { name, properties } of azureCommandsIn(azure!)) {
        expect(name).toBe('task.logissue');
        expect(Object.keys(properties)).toEqual(expect.arrayContaining(['type']));
        expect(properties).not.toHaveProperty('x');
      }
      for (const text of [junit!, markdown!, ...Object.values(json)])
        expect([...commandsIn(text), ...azureCommandsIn(text)]).toEqual([]);
      expect(junit).not.toMatch(/<details|\]\]>|[^\n -\ud7ff\ue000-\ufffd]/u);
      expect(markdown).not.toMatch(/@everyone|#123|GH-1|<details>\]|[^\\]\]\(javascript/);
    });
  });
});
