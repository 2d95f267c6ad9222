import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/model/tree.ts';
import { operationsOf, runFiles } from './run-case.ts';

const SEND = 'export const send = (to: Person) => sendDirectMessage(to);\n';

describe('a file with a mistake', () => {
  it('is a notice with its place; its neighbours go on', async () => {
    const { facts, notices, sources } = await runFiles({
      'src/broken.ts': 'export function a() {\n  sendDirectMessage(to;\n}\n',
      'src/good.ts': SEND,
    });
    expect(notices).toMatchObject([
      { code: 'code-syntax', at: { path: 'src/broken.ts', start: { line: 2, column: 23 } } },
    ]);
    expect(facts.map(fact => fact.at.path)).toEqual(['src/good.ts']);
    expect(sources.map(({ path, status }) => [path, status])).toEqual([
      ['src/broken.ts', 'failed'],
      ['src/good.ts', 'read'],
    ]);
  });

  it('in a Prisma schema costs only its own line', async () => {
    const { facts, notices, sources } = await runFiles({
      'schema.prisma': 'model User {\n  id String\n  ???\n  isPrivate Boolean @default(false)\n}\n',
    });
    expect(notices).toMatchObject([
      {
        code: 'code-syntax',
        at: { path: 'schema.prisma', start: { line: 3, column: 3 }, end: { line: 3, column: 6 } },
      },
    ]);
    expect(facts.map(({ concept }) => concept)).toEqual(['default-setting', 'profile-visibility']);
    expect(sources).toMatchObject([{ status: 'failed' }]);
  });

  it('in a configuration of the compiler leaves open where imports lead; comments and late commas are none', async () => {
    const config =
      '{\n  // paths of the "app"\n  "compilerOptions": { "paths": { "@/*": ["./src/*"], }, /* all */ },\n}\n';
    const { notices } = await runFiles({ 'tsconfig.json': config, 'src/a.ts': SEND });
    expect(notices).toEqual([]);
    const broken = await runFiles({ 'tsconfig.json': config.replace('{ "paths"', '"paths"'), 'src/a.ts': SEND });
    expect(broken.notices).toMatchObject([
      { code: 'code-syntax', at: { path: 'tsconfig.json' }, hint: 'where imports of its files lead is not known' },
    ]);
    expect(broken.sources.map(({ path, status }) => [path, status])).toEqual([
      ['src/a.ts', 'read'],
      ['tsconfig.json', 'failed'],
    ]);
  });

  it('in a package manifest leaves the side of its code open, unless it is a template', async () => {
    const { notices, facts } = await runFiles({
      'package.json': '{ "dependencies": { "express": "5" }',
      'src/a.ts': 'sendDirectMessage(recipient, text);',
      'templates/app/package.json': '{ "name": {{ name }} }',
    });
    expect(notices.map(({ code, at, hint }) => [code, at?.path, hint])).toEqual([
      ['code-syntax', 'package.json', 'which side its code runs on, and what it depends on, is not known'],
    ]);
    expect(facts.map(fact => fact.value.side)).toEqual(['unknown']);
  });

  it('that cannot be read as text fails with the reason', async () => {
    const tree = {
      list: () => [{ path: 'a.ts', size: 3 }],
      read: () => {
        throw new UnreadableFile('a.ts', 'it is a binary file');
      },
      digest: () => 'sha256:0',
    };
    const { notices, sources } = await runFiles({}, { tree });
    expect(notices).toMatchObject([{ code: 'file-unreadable', at: { path: 'a.ts' } }]);
    expect(sources).toEqual([
      { path: 'a.ts', role: 'code', status: 'failed', reason: 'it is a binary file', digest: null },
    ]);
  });

  it('that cannot be followed leaves the surface incomplete, not the run broken', async () => {
    const { facts } = await runFiles({
      'src/item.tsx':
        "import { Actions } from './actions';\nexport const CommentItem = ({ comment }) => <li>{comment.author}{comment.text}<Actions /></li>;\n",
      'src/actions.tsx': 'export const Actions = () => <div>;\n',
    });
    expect(facts).toMatchObject([{ kind: 'surface', value: { complete: false } }]);
  });
});

describe('places are those an editor shows', () => {
  const placeOfSend = async (path: string, text: string) => {
    const { facts } = await runFiles({ [path]: text });
    return operationsOf(facts, 'dm-send').map(fact => [fact.at.path, fact.at.start.line, fact.at.start.column]);
  };

  it('with Windows line ends', async () => {
    expect(await placeOfSend('a.ts', `// one\r\n// two\r\n${SEND}`)).toEqual([['a.ts', 3, 37]]);
  });

  it('behind a byte order mark', async () => {
    expect(await placeOfSend('a.ts', `\uFEFF${SEND}`)).toEqual([['a.ts', 1, 37]]);
  });

  it('behind characters of two units, and separators that only the language counts as line ends', async () => {
    expect(await placeOfSend('a.ts', `const smile = '😀\u2028'; ${SEND}`)).toEqual([['a.ts', 1, 58]]);
  });

  it.each(['src/my file.ts', 'src/100%.ts', 'src/#channel_id/@me.ts', 'src/über/[id]/(x)/$a.tsx'])(
    'in %s',
    async path => {
      expect(await placeOfSend(path, SEND)).toEqual([[path, 1, 37]]);
    },
  );

  it('in a Prisma schema with Windows line ends', async () => {
    const { facts } = await runFiles({ 'a.prisma': 'model User {\r\n  isPrivate Boolean @default(true)\r\n}\r\n' });
    expect(facts[0]!.at).toEqual({ path: 'a.prisma', start: { line: 2, column: 3 }, end: { line: 2, column: 12 } });
  });
});

it('the same input gives the same facts, in the order of their places', async () => {
  const files = { 'b.ts': SEND, 'a.ts': SEND + SEND };
  const [one, other] = [await runFiles(files), await runFiles(files)];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(one.facts.map(fact => `${fact.at.path}:${fact.at.start.line}`)).toEqual(['a.ts:1', 'a.ts:2', 'b.ts:1']);
});

it('a Vue component that cannot be parsed is an incompleteness at its place', async () => {
  const { notices, sources } = await runFiles({
    'src/Card.vue': '<template>\n  <div @click="report(">\n</template>\n',
    'src/Row.vue': '<template>\n  <comment-card v-if="(" :comment="comment.author" />\n</template>\n',
    'src/Side.vue':
      '<template>\n  <section>\n    <div><comment-card :comment="comment.author" />\n  </section>\n</template>\n',
  });
  expect(notices.map(({ code, at }) => [code, at!.path, at!.start.line])).toEqual([
    ['code-syntax', 'src/Card.vue', 2],
    ['code-syntax', 'src/Row.vue', 2],
    ['code-syntax', 'src/Side.vue', 3],
  ]);
  expect(sources.every(source => source.status === 'failed')).toBe(true);
});

it('an end tag that HTML lets leave out is no trouble', async () => {
  const { notices, sources } = await runFiles({
    'src/Side.vue':
      '<template>\n  <section>\n    <p><comment-card :comment="comment.author" />\n  </section>\n</template>\n',
  });
  expect(notices).toEqual([]);
  expect(sources.every(source => source.status === 'read')).toBe(true);
});

it.each([
  ['a condition', '<p>{{ a }}</p>\n<app-comment *ngIf="a b" [comment]="comment" />\n', '*ngIf'],
  ['a handler', '<p>{{ a }}</p>\n<app-comment [comment]="comment" (click)="report(" />\n', '(click)'],
])('an Angular template with %s that cannot be read leaves open what it shows', async (_, template, name) => {
  const inFile = await runFiles({ 'src/comment.component.html': template });
  expect(inFile.facts).toEqual([]);
  expect(inFile.notices).toMatchObject([
    {
      code: 'code-syntax',
      message: expect.stringContaining(`the expression of ${name} cannot be read`),
      at: { path: 'src/comment.component.html', start: { line: 2 } },
    },
  ]);
  const inClass = `@Component({ template: \`${template}\` })\nexport class List { comment: Comment }\n`;
  expect((await runFiles({ 'src/list.component.ts': inClass })).notices).toMatchObject([
    { code: 'code-syntax', at: { path: 'src/list.component.ts', start: { line: 2 } } },
  ]);
});
