import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function told(body: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0", "posthog-js": "1.0.0" } }',
    'src/join.ts': `import posthog from 'posthog-js';\nexport async function join(fields, isOrg) {\n${body}\n}\n`,
  });
  return operationsOf(facts, 'analytics-sdk')
    .filter(({ value }) => value.traits.includes('personal-data') && !value.isRepeated)
    .map(({ value: { argument, also = [] } }) => [argument, ...also.map(({ at }) => at.start.line)].join(' '));
}

it('two events of one function that say the same of a person are one finding', async () => {
  expect(
    await told(
      "  posthog.capture('joined', { email: fields.email });\n  if (isOrg)\n    posthog.capture('joined org', { email: fields.email });",
    ),
  ).toEqual(['joined 5']);
});

it.each([
  ['something else', '{ email: fields.email, birthday: fields.birthday }'],
  ['somebody else', '{ email: fields.parent }'],
])('that of %s is another', async (_, given) => {
  expect(
    await told(`  posthog.capture('joined', { email: fields.email });\n  posthog.capture('asked', ${given});`),
  ).toEqual(['joined', 'asked']);
});

it.each([
  ['all that is known', '', '{ email: fields.email, ...fields.profile }'],
  ['what was put in since', 'data.birthday = fields.birthday;', 'data'],
  ['what was laid over it since', 'Object.assign(data, fields);', 'data'],
])('that of the same person and %s is another', async (_, put, given) => {
  const first = given === 'data' ? 'data' : '{ email: fields.email }';
  const body = `  const data = { email: fields.email };\n  posthog.capture('joined', ${first});\n  ${put}\n  posthog.capture('asked', ${given});`;
  expect(await told(body)).toEqual(['joined', 'asked']);
});

it('what has one name and stays is the same', async () => {
  const body =
    "  const data = { email: fields.email };\n  posthog.capture('joined', data);\n  posthog.capture('asked', data);";
  expect(await told(body)).toEqual(['joined 5']);
});

it('one that is sent behind a check does not speak for one that is not', async () => {
  expect(
    await told(
      "  if (hasConsent('analytics')) posthog.capture('joined', { email: fields.email });\n  posthog.capture('asked', { email: fields.email });",
    ),
  ).toEqual(['joined', 'asked']);
});

it.each([
  ['in a pattern', '[data.birthday] = [fields.birthday];', ['joined', 'asked']],
  ['by another name', 'const same = data; same.birthday = fields.birthday;', ['joined', 'asked']],
  ['by a cast', '(data as Person).birthday = fields.birthday;', ['joined', 'asked']],
  ['into a copy', 'const copy = { ...data }; copy.birthday = fields.birthday;', ['joined 5']],
  ['into what else has it', 'Object.assign(fields, data);', ['joined 5']],
])('what was put in since %s is told as well, or not', async (_, put, expected) => {
  const body = `  const data = { email: fields.email };\n  posthog.capture('joined', data);\n  ${put} posthog.capture('asked', data);`;
  expect(await told(body)).toEqual(expected);
});
