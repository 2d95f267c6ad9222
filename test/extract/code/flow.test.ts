import { beforeAll, describe, expect, it } from 'vitest';
import { mayHoldFlow, prepareFlow, withoutFlow } from '../../../src/extract/code/flow/flow-types.ts';
import { runFiles } from './run-case.ts';

describe("Flow's types", () => {
  beforeAll(prepareFlow);

  it('are blanked, and nothing moves', () => {
    const text = "// @flow\nimport { type A, b } from 'b';\nconst f = (x?: ?A): Array<A> => (b(x): any);\n";
    const erased = withoutFlow(text)!;
    expect(erased).toHaveLength(text.length);
    expect(erased.replace(/ +/g, ' ')).toBe("// @flow\nimport { b } from 'b';\nconst f = (x ) => (b(x) );\n");
  });

  it('are not looked for in TypeScript, nor in JavaScript that does not say it has them', () => {
    expect(mayHoldFlow('a.ts', '// @flow\n')).toBe(false);
    expect(mayHoldFlow('a.js', 'a.type = b;\n')).toBe(false);
  });

  it('do not excuse a mistake in the same file', async () => {
    const { facts, notices } = await runFiles({ 'src/a.js': '// @flow\nsendDirectMessage(to;\nlet x: ?string;\n' });
    expect(facts).toEqual([]);
    expect(notices).toMatchObject([{ code: 'code-syntax', at: { path: 'src/a.js', start: { line: 2 } } }]);
  });
});
