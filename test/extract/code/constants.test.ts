import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** What the first argument of `socket.emit(…)` in `src/app/send.ts` is known to be. */
async function verbIn(send: string, files: Readonly<Record<string, string>> = {}) {
  const { facts } = await runFiles({ ...files, 'src/app/send.ts': send });
  return operationsOf(facts, 'dm-send').map(fact => fact.value.argument);
}

const emit = (expression: string) =>
  `export const send = (socket) => socket.emit(${expression}, { directMessage: 1 });`;
const verbs = `export const VERB = 'dm:send';`;

describe('a constant is followed to the file that fixes it', () => {
  it.each<[string, string, Record<string, string>]>([
    ['by a path', `import { VERB } from '../verbs.js';`, { 'src/verbs.ts': verbs }],
    [
      'by an alias of the compiler configuration',
      `import { VERB } from '~net/verbs';`,
      {
        'tsconfig.json': `{ "extends": "./base.json", /* own */ "include": ["src"], }`,
        'base.json': `{ "compilerOptions": { "paths": { "~net/*": ["./lib/net/*"] } } }`,
        'lib/net/verbs.ts': verbs,
      },
    ],
    [
      'from the base folder',
      `import { VERB } from 'net/verbs';`,
      { 'jsconfig.json': `{ "compilerOptions": { "baseUrl": "src" } }`, 'src/net/verbs.ts': verbs },
    ],
    [
      'in the configuration that another one refers to',
      `import { VERB } from '@net';`,
      {
        'tsconfig.json': `{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }`,
        'tsconfig.app.json': `{ "compilerOptions": { "paths": { "@net": ["./src/net/index.ts"] } } }`,
        'src/net/index.ts': verbs,
      },
    ],
    [
      'in a package of the tree',
      `import { VERB } from '@acme/net';`,
      {
        'packages/net/package.json': `{ "name": "@acme/net", "exports": { ".": { "import": "./dist/main.js" } } }`,
        'packages/net/src/main.ts': verbs,
      },
    ],
    [
      'in a part of a package of the tree',
      `import { VERB } from '@acme/net/verbs';`,
      {
        'packages/net/package.json': `{ "name": "@acme/net", "exports": { "./*": "./source/*.ts" } }`,
        'packages/net/source/verbs.ts': verbs,
      },
    ],
    [
      'through barrels',
      `import { VERB } from '../net';`,
      {
        'src/net/index.ts': `export * from './other'; export { verb as VERB } from './inner';`,
        'src/net/other.ts': `export const OTHER = 1;`,
        'src/net/inner.ts': `import { a } from './deep'; export { a as verb };`,
        'src/net/deep.ts': `export const a = 'dm:send';`,
      },
    ],
    [
      'from a default export',
      `import VERB from '../verb';`,
      { 'src/verb.ts': `const v = 'dm:send'; export default v;` },
    ],
    [
      'from a module of the older kind',
      `const { VERB } = require('../verbs');`,
      { 'src/verbs.js': `module.exports = { VERB: 'dm:send' };` },
    ],
    ['put on exports', `const { VERB } = require('../verbs');`, { 'src/verbs.js': `exports.VERB = 'dm:send';` }],
  ])('%s', async (_, imports, files) => {
    expect(await verbIn(`${imports}\n${emit('VERB')}`, files)).toEqual(['dm:send']);
  });

  it.each<[string, string]>([
    ['a member of an enum', 'Verb.Send'],
    ['a member of an enum of a namespace', 'net.Verb.Send'],
    ['a member of a frozen table', 'TABLE.send'],
    ['a member of a table within a table', `TABLE.inner['send']`],
    ['a member that was spread in', 'WIDER.send'],
    ['a computed key', 'KEYED[Verb.Send]'],
    ['a static field', 'Net.SEND'],
    ['a template of constants', '`${PREFIX}:send`'],
    ['a sum of constants', `PREFIX + ':' + 'send'`],
  ])('%s', async (_, expression) => {
    const send = `import * as net from '../net';\nimport { KEYED, Net, PREFIX, TABLE, Verb, WIDER } from '../net';\n`;
    const files = {
      'src/net.ts': `
        export const PREFIX = 'dm';
        export const enum Verb { Send = 'dm:send' }
        export const TABLE = Object.freeze({ send: Verb.Send, inner: { send: 'dm:send' } } as const);
        export const WIDER = { ...TABLE, other: 1 };
        export const KEYED = { [Verb.Send]: 'dm:send' };
        export class Net { static readonly SEND = 'dm:send'; }`,
    };
    expect(await verbIn(send + emit(expression), files)).toEqual(['dm:send']);
  });
});

describe('what can change is no constant', () => {
  it.each<[string, string, string, string]>([
    ['a variable that is set later', 'VERB', `import { VERB } from '../net';`, `export let VERB = 'a'; VERB = 'b';`],
    ['a name that is not exported', 'VERB', `import { OTHER as VERB } from '../net';`, `const VERB = 'dm:send';`],
    ['a parameter', 'verb.send', '', ''],
    [
      'what is hidden by an unknown spread',
      'TABLE.send',
      `import { TABLE } from '../net';`,
      `export const TABLE = { send: 'a', ...load() };`,
    ],
    ['a field of an instance', 'Net.SEND', `import { Net } from '../net';`, `export class Net { SEND = 'dm:send'; }`],
    ['a circle', 'A', `import { A } from '../net';`, `export { A } from './app/send';`],
  ])('%s', async (_, expression, imports, net) => {
    const send = `${imports}\n${emit(expression)}`;
    // Without a string there is no verb, so no message.
    expect(await verbIn(send, { 'src/net.ts': net })).toEqual([]);
  });
});
