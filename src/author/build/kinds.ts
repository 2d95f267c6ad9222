import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { ts } from '../../extract/code/ts-morph.ts';

/** `function isBlock(node) { return node.kind === 241; }`, and the same for one of two kinds. */
const OF_KIND =
  /^function \w+\((\w+)\) \{\s*return \1\.kind === (\d+)[^|&\n]*?(?: \|\| \1\.kind === (\d+)[^|&\n]*?)?;\s*\}$/;
/** A file that uses the compiler, and not its types alone. */
const USES_COMPILER = /^import \{[^}]*\bts\b[^}]*\} from '[^']*ts-morph(?:\.ts)?';$/m;

/** The kinds that a test of the compiler is true for, for those that ask for nothing else. */
const kindsOf = new Map<string, readonly number[]>();
for (const [name, test] of Object.entries(ts)) {
  const [, , ...kinds] = (typeof test === 'function' && OF_KIND.exec(String(test).replace(/ \/\*.*?\*\//g, ''))) || [];
  if (kinds.length > 0)
    kindsOf.set(
      name,
      kinds.flatMap(kind => (kind === undefined ? [] : Number(kind))),
    );
}

/**
 * Tests of the kind of a node as the comparison that they are, and kinds as their numbers. A mid-sized product asks thirty million
 * times, mostly in code that runs too seldom to be compiled well: each is a look-up, a call, and a read of `kind` in a place that
 * meets every shape of node there is.
 */
export const kindsWrittenOut: Plugin = {
  name: 'kinds-written-out',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return USES_COMPILER.test(text) ? { contents: withKinds(text), loader: 'ts' } : null;
    });
  },
};

export function withKinds(text: string): string {
  const file = ts.createSourceFile('own.ts', text, ts.ScriptTarget.ESNext, true);
  const edits: { from: number; to: number; by: string }[] = [];
  const visit = (node: ts.Node): void => {
    const [from, to] = [node.getStart(file), node.end];
    const kind = kindNamed(node);
    if (kind !== null) {
      edits.push({ from, to, by: String(kind) });
      return;
    }
    const test = testOfKind(node);
    if (test && ts.isIdentifier(test.of)) {
      const { text } = test.of;
      edits.push({ from, to, by: `(${test.kinds.map(kind => `${text}.kind === ${kind}`).join(' || ')})` });
      return;
    }
    // What is asked once must be worked out once.
    if (test?.kinds.length === 1) {
      edits.push({ from, to: test.of.getStart(file), by: '((' });
      visit(test.of);
      edits.push({ from: test.of.end, to, by: `).kind === ${test.kinds[0]})` });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let [written, at] = ['', 0];
  for (const { from, to, by } of edits) [written, at] = [written + text.slice(at, from) + by, to];
  return written + text.slice(at);
}

const isCompiler = (node: ts.Node) => ts.isIdentifier(node) && node.text === 'ts';

/** `ts.SyntaxKind.Block` */
function kindNamed(node: ts.Node): number | null {
  if (!ts.isPropertyAccessExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { expression, name } = node.expression;
  if (!isCompiler(expression) || name.text !== 'SyntaxKind') return null;
  return ts.SyntaxKind[node.name.text as keyof typeof ts.SyntaxKind] ?? null;
}

/** `ts.isBlock(node)` */
function testOfKind(node: ts.Node): { of: ts.Expression; kinds: readonly number[] } | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { expression, name, questionDotToken } = node.expression;
  const [of, ...more] = node.arguments;
  const kinds = kindsOf.get(name.text);
  if (!kinds || !of || more.length > 0 || ts.isSpreadElement(of) || !isCompiler(expression)) return null;
  return questionDotToken || node.questionDotToken ? null : { of, kinds };
}
