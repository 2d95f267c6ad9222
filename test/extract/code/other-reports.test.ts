import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };
const ON_SERVER = { 'package.json': '{ "dependencies": { "express": "5.1.0" } }' };

async function found(path: string, text: string, packages: Record<string, string> = IN_BROWSER): Promise<string[]> {
  const { facts } = await runFiles({ ...packages, [path]: text });
  return operationsOf(facts, 'report-entry-point').map(({ value }) => value.symbol);
}

describe('figures are no complaint', () => {
  it('where they are asked for', async () => {
    const ask = (body: string) =>
      `export const run = (type: string, userId: string) => http.post(\`/users/\${userId}/reports/\${type}\`, { ${body} });\n`;
    expect(await found('src/run.ts', ask('filters, parameters: { timezone }'))).toEqual([]);
    expect(await found('src/run.ts', ask('reason, parameters: { timezone }, filters'))).toEqual(['/users/*/reports/*']);
    expect(await found('src/run.ts', ask('text'))).toEqual(['/users/*/reports/*']);
  });

  it('where they are kept', async () => {
    const route = (path: string, body: string) =>
      `router.post('${path}', (req, res) => { const { userId, ${body} } = req.body; save(userId, ${body}); res.end(); });\n`;
    expect(await found('src/reports.ts', route('/reports', 'filters, parameters'), ON_SERVER)).toEqual([]);
    expect(await found('src/reports.ts', route('/reports', 'reason'), ON_SERVER)).toEqual(['POST /reports']);
    expect(await found('src/reports.ts', route('/reports/:reportId', 'reason'), ON_SERVER)).toEqual([]);
  });

  it('and who may change one complains of nobody', async () => {
    const text = (name: string) => `export const ${name} = (auth: Auth, user: User) => auth.userId === user.id;\n`;
    expect(await found('src/rights.ts', text('canDeleteReport'))).toEqual([]);
    expect(await found('src/rights.ts', text('canReport'))).toEqual(['canReport']);
  });
});

it('those who work through a queue flag an account for their fellows', async () => {
  const text =
    'export const Bar = ({ user }) => {\n  const flagUser = () => api.update(user.id);\n  return <Button onClick={flagUser}>Flag User</Button>;\n};\n';
  expect(await found('src/moderation-dashboard/sidebar.tsx', text)).toEqual([]);
  expect(await found('src/profile/sidebar.tsx', text)).not.toEqual([]);
});

it('a list that is emptied is no report that is made', async () => {
  const text = (act: string) =>
    `export const Past = ({ user }) => {\n  const change = () => { ${act}; };\n  return <Picker of={user} onSelect={change} />;\n};\n`;
  expect(await found('src/past.tsx', text('setReport([])'))).toEqual([]);
  expect(await found('src/past.tsx', text('setShowReport(false)'))).toEqual([]);
  expect(await found('src/past.tsx', text('setShowReport(true)'))).toEqual(['change']);
});
