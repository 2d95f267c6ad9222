import { describe, expect, it } from 'vitest';
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
});
