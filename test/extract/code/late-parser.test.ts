import { expect, it, vi } from 'vitest';

const loads = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../../src/extract/code/ts-morph.ts', async original => {
  loads.count++;
  return original();
});

it('the parser is loaded for the first script, and not before', async () => {
  const { runFiles } = await import('./run-case.ts');
  await runFiles({
    'a.min.js': 'version=1;\n',
    'schema.prisma': 'model User {\n  isPrivate Boolean @default(true)\n}\n',
  });
  expect(loads.count).toBe(0);
  await runFiles({ 'a.ts': 'sendDirectMessage(to);\n' });
  expect(loads.count).toBe(1);
});
