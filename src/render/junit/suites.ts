import { xmlText } from './xml.ts';

/** A test case, as far as the readers of JUnit files agree. */
export type Case = {
  suite: string;
  name: string;
  /** `path:line:column`, or empty. */
  place: string;
} & (
  | { outcome: 'passed' }
  | { outcome: 'skipped'; text: string }
  | { outcome: 'failure' | 'error'; type: string; message: string; text: string }
);

interface Suite {
  name: string;
  cases: readonly Case[];
  out: string;
}

/** Only what the schema of Jenkins knows: it is the strictest that any reader of today follows. Times are not measured. */
export function suitesXml(suites: readonly Suite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="childproof" ${attributes({ ...counts(all), skipped: undefined })}>`,
    ...suites.flatMap(suiteXml),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suiteXml({ name, cases, out }: Suite): string[] {
  return [
    `  <testsuite ${attributes({ name, ...counts(cases) })}>`,
    ...cases.flatMap(one => caseXml(one, name)),
    ...(out === '' ? [] : [`    <system-out>${xmlText(out)}</system-out>`]),
    '  </testsuite>',
  ];
}

function caseXml(one: Case, suite: string): string[] {
  const name = one.place === '' ? one.name : `${one.name} (${one.place})`;
  const head = `    <testcase ${attributes({ name, classname: suite })}`;
  if (one.outcome === 'passed') return [`${head}/>`];
  const body =
    one.outcome === 'skipped'
      ? `      <skipped>${xmlText(one.text)}</skipped>`
      : `      <${one.outcome} ${attributes({ type: one.type, message: one.message })}>${xmlText(one.text)}</${one.outcome}>`;
  return [`${head}>`, body, '    </testcase>'];
}

function counts(cases: readonly Case[]) {
  const of = (outcome: Case['outcome']) => cases.filter(one => one.outcome === outcome).length;
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
}

function attributes(given: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${xmlText(String(value)).replaceAll('\n', '&#10;')}"`)
    .join(' ');
}
