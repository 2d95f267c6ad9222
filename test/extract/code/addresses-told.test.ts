import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function isPersonal(told: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "mixpanel": "0.18.0", "express": "5.0.0" } }',
    'src/seen.ts': `import Mixpanel from 'mixpanel';
const mixpanel = Mixpanel.init(token);
export const seen = (uid: string, remote: string) => mixpanel.people.set(uid, { ${told} });
`,
  });
  return operationsOf(facts, 'analytics-sdk').some(({ value }) => value.traits.includes('personal-data'));
}

it.each(['ip: remote', '$ip: remote', 'remoteIp: remote', 'ip_address: remote'])(
  'says where somebody is: %s',
  async told => expect(await isPersonal(told)).toBe(true),
);

it.each(['ip: false', 'tip: remote', 'ipVersion: remote', 'plan: remote'])('says nothing of it: %s', async told =>
  expect(await isPersonal(told)).toBe(false),
);
