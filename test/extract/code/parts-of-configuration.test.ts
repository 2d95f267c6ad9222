import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function flagsIn(statement: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/act.ts': `import { config, settings, shape } from './known.ts';\nexport function act(room: Room) {\n  ${statement}\n}\n`,
  });
  return operationsOf(facts, 'feature-flag-check').map(({ value }) => value.argument);
}

describe('a switch in the part of a configuration that says what the product can do', () => {
  it.each([
    ['if (config.feature.disableInvites) throw new Error();', 'disableInvites'],
    ['if (this.config.feature.disableSignUp === true) return null;', 'disableSignUp'],
    ['return settings.modules.shopEnabled ? room.shop : null;', 'shopEnabled'],
  ])('%s', async (statement, key) => {
    expect(await flagsIn(statement)).toEqual([key]);
  });

  it.each([
    ['what is only handed on', 'start({ quiet: config.feature.disableLog });'],
    ['a name that switches nothing', 'if (config.feature.limit) stop();'],
    ['a shape on a map', 'if (shape.feature.enableHover) hover();'],
    ['another part of a configuration', 'if (config.database.disableLog) log();'],
  ])('is none for %s', async (_, statement) => {
    expect(await flagsIn(statement)).toEqual([]);
  });
});
