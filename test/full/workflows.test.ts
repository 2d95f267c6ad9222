import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const workflows = readdirSync(join(root, '.github/workflows')).filter(name => /\.ya?ml$/.test(name));

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
  it.each(['action.yml', ...workflows.map(name => `.github/workflows/${name}`)])(
    '%s is valid for the official language service',
    async path => {
      const text = readFileSync(join(root, path), 'utf8');
      const found = await service.validate(service.create(`file:///${path}`, 'yaml', 1, text));
      expect(found.filter(one => (one.severity ?? 1) <= 2).map(one => one.message)).toEqual([]);
    },
  );

  it('the language service would notice a wrong runtime', async () => {
    const text = readFileSync(join(root, 'action.yml'), 'utf8').replace('node24', 'node99');
    const found = await service.validate(service.create('file:///wrong/action.yml', 'yaml', 1, text));
    expect(found.length).toBeGreaterThan(0);
  });
});
