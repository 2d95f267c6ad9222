import type { EmbeddedScript } from '../format.ts';
import type { Binding } from '../imports.ts';
import { unwrap } from '../names.ts';
import { Rewriting } from '../rewriting.ts';
import { templateAt } from '../templates/write.ts';
import { ts } from '../ts-morph.ts';
import { writeProperties, writesListener } from './attributes.ts';
import type { Built } from './builders.ts';
import { builtBy } from './builders.ts';

/** Copies a node with every element inside it written as JSX. */
export type CopyNode = (node: ts.Node) => void;

/**
 * A script with the elements that it builds by calls written as JSX, so that one reader serves both; null if there are
 * none. Offsets lead back to the calls.
 */
export function withoutHyperscript(ast: ts.SourceFile, imports: ReadonlyMap<string, Binding>): EmbeddedScript | null {
  const out = new Rewriting(ast.text);
  let count = 0;
  const copy = (node: ts.Node): void => copyRange(node, node.getStart(ast), node.end);
  const copyRange = (node: ts.Node, from: number, to: number): void => {
    let done = from;
    const look = (one: ts.Node): void => {
      const template = templateAt(one);
      if (template) {
        out.copy(done, one.getStart(ast));
        template(out, copy);
        count++;
        done = one.end;
        return;
      }
      if (ts.isJsxAttribute(one) && writesListener(one, out, copy, () => out.copy(done, one.getStart(ast)))) {
        count++;
        done = one.end;
        return;
      }
      const built = ts.isCallExpression(one) ? builtBy(one, imports) : null;
      if (!built) return void ts.forEachChild(one, look);
      out.copy(done, one.getStart(ast));
      writeElement(built);
      done = one.end;
    };
    look(node);
    out.copy(done, to);
  };
  const writeElement = ({ call, tag, properties, children }: Built): void => {
    count++;
    const [from, to] = [call.getStart(ast), call.end];
    out.write('<', from);
    out.write(tag.name, tag.node.getStart(ast), tag.node.end);
    if (tag.className !== null)
      out.write(` className={${JSON.stringify(tag.className)}}`, tag.node.getStart(ast), tag.node.end);
    if (properties) writeProperties(properties, out, copy);
    out.write('>', from);
    for (const child of children) writeChildren(child);
    out.write(`</${tag.name}>`, to);
  };
  const writeChildren = (child: ts.Expression): void => {
    const inner = unwrap(child);
    if (ts.isArrayLiteralExpression(inner)) return inner.elements.forEach(writeChildren);
    const value = ts.isSpreadElement(inner) ? inner.expression : inner;
    if (ts.isOmittedExpression(value)) return;
    out.write('{', value.getStart(ast));
    copy(value);
    out.write('}', value.end);
  };
  copyRange(ast, 0, ast.text.length);
  return count > 0 ? out.finish() : null;
}
