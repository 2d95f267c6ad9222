import { writeChildren } from '../angular/template-file.ts';
import { nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { parse } from '../vue/vue-compiler.ts';
import type { RootNode } from '../vue/vue-compiler.ts';
import { holeAt, HOLE, PAD } from './holes.ts';
import { writeLit } from './lit.ts';
import type { WriteTemplate } from './write.ts';

/** `` html`<button @click=${this.report}>Report</button>` ``, `@Component({ template: '<app-post />' })`. */
export function elementsAt(node: ts.Node): WriteTemplate | null {
  if (ts.isTaggedTemplateExpression(node)) return nameOf(node.tag) === 'html' ? tagged(node) : null;
  return ts.isPropertyAssignment(node) && textOf(node.name) === 'template' && ofComponent(node) ? inline(node) : null;
}

/** More is given to no template that a person wrote. */
const MOST = 200;

/** Elements of a text whose offsets are those of the file; null if it cannot be parsed. */
function parsed(text: string, from: number): RootNode | null {
  let isBroken = false;
  const root = parse(' '.repeat(from) + text, {
    parseMode: 'html',
    comments: false,
    // Lit has no such delimiters, and a line that is left open is the kit's to tell.
    onError: () => void (isBroken = true),
    onWarn: () => {},
  });
  return isBroken ? null : root;
}

function tagged({ template }: ts.TaggedTemplateExpression): WriteTemplate | null {
  const from = template.getStart() + 1;
  const source = template.getSourceFile().text;
  const holes: ts.Expression[] = [];
  let text = '';
  if (ts.isTemplateExpression(template)) {
    let done = from;
    for (const { expression, literal } of template.templateSpans) {
      const open = source.lastIndexOf('${', expression.getStart());
      const close = source.indexOf('}', expression.end) + 1;
      if (holes.length === MOST) return null;
      text += source.slice(done, open) + HOLE + holeAt(holes.length) + PAD.repeat(close - open - 2);
      holes.push(expression);
      done = Math.max(close, literal.getStart() + 1);
      text += PAD.repeat(done - close);
    }
    text += source.slice(done, template.end - 1);
  } else text = source.slice(from, template.end - 1);
  const root = text.includes('<') ? parsed(text, from) : null;
  return root && ((out, copy) => writeLit(root.children, { out, copy, holes }));
}

function inline({ name, initializer }: ts.PropertyAssignment): WriteTemplate | null {
  if (!ts.isStringLiteralLike(initializer)) return null;
  const from = initializer.getStart() + 1;
  const text = initializer.getText().slice(1, -1);
  const root = text.includes('\\') ? null : parsed(text, from);
  if (!root) return null;
  return out => {
    out.copy(name.getStart(), name.end);
    out.write(': (<>', name.end);
    writeChildren(root.children, out);
    out.write('</>)', initializer.end);
  };
}

/** `@Component({ template: … })` */
function ofComponent({ parent }: ts.PropertyAssignment): boolean {
  const call = parent.parent;
  return ts.isCallExpression(call) && ts.isDecorator(call.parent) && nameOf(call.expression) === 'Component';
}
