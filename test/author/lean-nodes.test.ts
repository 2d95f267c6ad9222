import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { withLeanNodes } from '../../src/author/build/lean-nodes.ts';

const TEXT = `
/** Told. */
@Service('x')
export default class Room<T extends object = {}> extends Base implements Shown {
  #own?: string;
  static async *each({ a, ...rest }: Props, [first = 1] = []): AsyncIterable<T> {
    for await (const one of list ?? []) yield* one!;
    label: try { if (!a) continue label; } catch { throw new Error(\`no \${a} in \${rest}\`); }
  }
}
export const card = <p {...props} title="x" onClick={() => a?.b?.[0]}>text <b /></p>;
type Keys<T> = { readonly [K in keyof T]?: T[K] extends infer U ? U : never };
await import('./late', { with: { type: 'json' } });
`;

/** The compiler of the build, as it is loaded by whoever loads ts-morph. */
function lean(): typeof ts {
  const common = createRequire(createRequire(import.meta.url).resolve('ts-morph')).resolve('@ts-morph/common');
  const path = common.replace(/[\w-]+\.js$/, 'typescript.js');
  const made = new Module(path) as Module & { _compile(text: string, path: string): void };
  made.paths = [];
  made._compile(withLeanNodes(readFileSync(path, 'utf8')), path);
  return made.exports as typeof ts;
}

function told(compiler: typeof ts, text: string): unknown[] {
  const file = compiler.createSourceFile('/a.tsx', text, compiler.ScriptTarget.ESNext, true);
  const all: unknown[] = [file.getFullText().length];
  const visit = (node: ts.Node): void => {
    const modifiers = compiler.getCombinedModifierFlags(node as ts.Declaration);
    all.push([node.kind, node.pos, node.end, node.flags, modifiers, node.getText(), node.parent.kind]);
    compiler.forEachChild(node, visit);
  };
  compiler.forEachChild(file, visit);
  return all;
}

test('nodes without the members of the checker say the same', () => {
  const compiler = lean();
  expect(told(compiler, TEXT)).toEqual(told(ts, TEXT));
  expect(told(compiler, TEXT).length).toBeGreaterThan(150);
  const [statement] = compiler.createSourceFile('/a.ts', 'go()', compiler.ScriptTarget.ESNext).statements;
  expect(Object.keys(statement!)).toEqual(['pos', 'end', 'kind', 'flags', 'transformFlags', 'parent', 'expression']);
});

test('a compiler that is written in another way stops the build', () => {
  expect(() => withLeanNodes('function createNodeFactory() {}')).toThrow('written in another way');
});
