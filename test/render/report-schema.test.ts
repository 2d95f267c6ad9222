import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ReportSchema } from '../../src/model/schema/report.ts';
import { FORMATS } from '../../src/render/index.ts';
import { NAMES, reportNamed } from './reports.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(ReportSchema);

describe('the schema of the report', () => {
  it.each(NAMES)('describes what json prints of %s', name => {
    const printed = JSON.parse(FORMATS.json.render(reportNamed(name))) as unknown;
    validate(printed);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each<[what: string, change: (report: any) => void]>([
    ['a key that nobody knows', report => (report.finding = [])],
    ['a finding without a place', report => delete report.findings[0].at],
    ['a line that counts from 0', report => (report.findings[0].at.start.line = 0)],
    ['a mark that does not exist', report => (report.findings[0].mark.state = 'ignored')],
    ['a state that claims conformance', report => (report.provisions[0].state = 'conforms')],
    ['a notice of no known kind', report => (report.notices[0].code = 'oops')],
    ['a day that is none', report => (report.asOf = '2026-13-01')],
    ['a digest that is none', report => (report.sources[0].digest = 'md5:1')],
  ])('refuses %s', (_, change) => {
    const report = reportNamed('pigeon');
    change(report);
    expect(validate(report)).toBe(false);
  });

  it('describes every key', () => {
    expect(undescribed(ReportSchema)).toEqual([]);
  });
});

/** Key paths without a description, references included. */
function undescribed(schema: any, path = ''): string[] {
  const inner = [
    ...Object.entries<any>(schema.properties ?? {}).flatMap(([key, value]) => [
      ...(value.description ? [] : [`${path}.${key}`]),
      ...undescribed(value, `${path}.${key}`),
    ]),
    ...Object.entries<any>(schema.$defs ?? {}).flatMap(([key, value]) => undescribed(value, `#${key}`)),
    ...(schema.anyOf ?? []).flatMap((one: any) => undescribed(one, path)),
  ];
  return schema.items ? [...inner, ...undescribed(schema.items, `${path}[]`)] : inner;
}
