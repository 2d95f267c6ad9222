import { withoutSigns } from '../angular/block-signs.ts';
import { writeTemplate } from '../angular/template-file.ts';
import { EmbeddedTrouble } from '../format.ts';
import { lineReader } from '../lines.ts';
import { nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { objectComponent } from '../vue/object-component.ts';
import { parse } from '../vue/vue-compiler.ts';
import type { RootNode } from '../vue/vue-compiler.ts';
import { holeAt, HOLE, PAD } from './holes.ts';
import { writeLit } from './lit.ts';
import type { WriteTemplate } from './write.ts';

/** `` html`<button @click=${this.report}>Report</button>` ``, `@Component({ template: '<app-post />' })`, an object that is a component of Vue. */
export function elementsAt(node: ts.Node): WriteTemplate | null {
  if (ts.isTaggedTemplateExpression(node)) return nameOf(node.tag) === 'html' ? tagged(node) : null;
  if (ts.isObjectLiteralExpression(node)) return objectComponent(node);
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

/** What stands for one character in a text that is written in a program. */
const ESCAPED = /\\(['"`$\\])/g;
/** `${…}` in a template: what is put in is not known. */
const PUT_IN = /\$\{[^}]*\}/g;

function inline({ name, initializer }: ts.PropertyAssignment): WriteTemplate | null {
  if (!ts.isStringLiteralLike(initializer) && !ts.isTemplateExpression(initializer)) return null;
  const from = initializer.getStart() + 1;
  const text = initializer
    .getText()
    .slice(1, -1)
    .replace(ESCAPED, ' $1')
    .replace(PUT_IN, given => ' '.repeat(given.length));
  const source = initializer.getSourceFile();
  const fail = (message: string, start: number, end: number): never => {
    throw new EmbeddedTrouble(message, lineReader(source.fileName, source.text)(start, end));
  };
  const root = parsed(withoutSigns(text), from) ?? fail('this template cannot be read', from - 1, initializer.end);
  return out => {
    out.copy(name.getStart(), name.end);
    out.write(': ', name.end);
    const writeApart = writeTemplate(root.children, out, fail);
    writeApart(index => `, shownElsewhere${index}: ($props) => `);
  };
}

/** `@Component({ template: … })` */
function ofComponent({ parent }: ts.PropertyAssignment): boolean {
  const call = parent.parent;
  return ts.isCallExpression(call) && ts.isDecorator(call.parent) && nameOf(call.expression) === 'Component';
}
