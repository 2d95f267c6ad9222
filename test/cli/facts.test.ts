import { describe, expect, it } from 'vitest';
import { childproof, workspace } from './childproof.ts';

const CHAT = `import { isAdult } from './age';
export async function open(user, recipient, text) {
  if (!isAdult(user)) return;
  await sendDirectMessage(recipient, text);
  await sendMessage(text);
  await sendMailMessage(recipient, text);
  window.postMessage(recipient);
  sendPigeon(recipient);
  const settings = { profileVisibility: compute() };
  if (isFriend(user)) log();
}
`;

const FILES = {
  'package.json': '{ "dependencies": { "express": "5" } }',
  'src/chat.ts': CHAT,
  'src/admin/chat.ts': CHAT,
  'src/quiet.ts': 'export const a = 1;\n',
  'src/broken.ts': 'sendDirectMessage(recipient\n',
  'README.md': '# Chat\n',
};

describe('facts as a list', () => {
  it('says place, concept and symbol, and what is known about each', async () => {
    const { stdout } = await childproof(['facts', '.', '--concept', 'dm-send'], workspace(FILES));
    expect(stdout).toBe(`src/chat.ts
  4:9  dm-send  sendDirectMessage
       server; behind age (line 3)

1 fact in 1 file. Facts say what is there, not whether it is right: \`childproof check\` judges.
3 files read as code. Left out: 1 back office. \`--format json\` lists each.
`);
  });

  it('is no wider than a page', async () => {
    const { stdout } = await childproof(['facts', '.'], workspace(FILES));
    expect(stdout.split('\n').filter(line => line.length > 120)).toEqual([]);
  });

  it('of a concept that there is not is a mistake', async () => {
    const { status, stderr } = await childproof(['facts', '.', '--concept', 'dm-sent'], workspace(FILES));
    expect([status, stderr]).toEqual([
      2,
      'childproof: --concept: there is no concept "dm-sent"; did you mean "dm-send"?\n',
    ]);
  });
});

describe('facts --why', () => {
  it.each([
    ['src/chat.ts:4', 'it is a fact: an operation on the server, behind age (src/chat.ts:3)'],
    ['src/chat.ts:3', 'it guards dm-send at src/chat.ts:4:9'],
    ['src/chat.ts:5', 'the name alone is not enough; there is no recipient-argument'],
    ['src/chat.ts:6', '"mail" in the name makes it something else'],
    ['src/chat.ts:7', 'the whole name is that of a look-alike'],
    ['src/chat.ts:8', 'after "send" must come one of "dm"'],
    ['src/chat.ts:9', 'the name stands for profile-visibility'],
    ['src/chat.ts:10', 'it reads as a check of connection'],
    ['src/chat.ts:11', 'no call, tag, setting or check on this line'],
    ['src/chat.ts:4:1', 'no call, tag, setting or check on this line'],
    ['./src/chat.ts:4:10', 'it is a fact: an operation'],
    ['src/quiet.ts:1', 'read, not parsed'],
    ['src/admin/chat.ts:4', 'back office'],
    ['src/broken.ts:1', 'not understood: the file cannot be parsed'],
    ['README.md:1', 'in no language that is read as code'],
  ])('%s', async (place, reason) => {
    const { status, stdout } = await childproof(['facts', '.', '--why', place], workspace(FILES));
    expect(stdout.replace(/\s+/g, ' ')).toContain(reason);
    expect(status).toBe(0);
  });

  it.each([
    ['db/schema.prisma', 'model Post {\n  id Int @id\n}\n'],
    ['views/about.html', '<p>About us</p>\n'],
  ])('of %s without a script says that it was read', async (path, text) => {
    const { stdout } = await childproof(['facts', '.', '--why', `${path}:1`], workspace({ ...FILES, [path]: text }));
    expect(stdout).toContain('read and parsed: read in its own language');
  });

  it('of a file that only another led to says so', async () => {
    const line = '<p>{comment.author.name}: {comment.text}<button onClick={() => report(comment)}>Report</button></p>';
    const files = {
      'src/line.tsx': `export const ResultLine = ({ comment }) => ${line};\n`,
      'src/finder.tsx':
        "import { ResultLine } from './line';\nexport const Finder = ({ rows }) => <ol>{rows.map(row => <ResultLine {...row} />)}</ol>;\n",
    };
    const { stdout } = await childproof(['facts', '.', '--why', 'src/finder.tsx:2'], workspace(files));
    expect(stdout).toContain('another file led here');
    expect(stdout).toContain('it is a fact: a surface');
  });

  it.each([
    ['src/none.ts:1', 'there is no file src/none.ts'],
    ['src/quiet.ts:9', 'src/quiet.ts has 2 lines'],
    ['src/quiet.ts:1:99', 'line 1 of src/quiet.ts has 19 columns'],
    ['src/quiet.ts', 'write FILE:LINE'],
  ])('%s is a mistake', async (place, message) => {
    const { status, stdout, stderr } = await childproof(['facts', '.', '--why', place], workspace(FILES));
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([2, '']);
  });

  it('is JSON for a program', async () => {
    const { stdout } = await childproof(['facts', '.', '--format', 'json', '--why', 'src/chat.ts:6'], workspace(FILES));
    expect(JSON.parse(stdout)).toMatchObject({
      path: 'src/chat.ts',
      line: 6,
      file: 'parsed',
      remarks: [
        { concept: 'dm-send', name: 'sendMailMessage', counts: false, at: { start: { line: 6, column: 9 } } },
        { concept: 'image-upload', name: 'sendMailMessage', counts: false },
        { concept: 'livestream', counts: false },
        { concept: 'push-notification', counts: false },
        { concept: 'report-entry-point', counts: false },
      ],
    });
  });
});
