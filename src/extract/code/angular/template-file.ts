import type { EmbeddedScript, TextFile } from '../format.ts';
import { EmbeddedTrouble } from '../format.ts';
import { lineReader } from '../lines.ts';
import { Rewriting } from '../rewriting.ts';
import { NodeTypes, parse } from '../vue/vue-compiler.ts';
import type { AttributeNode, CompilerError, ElementNode, TemplateChildNode } from '../vue/vue-compiler.ts';
import { writeAttributes } from './attributes.ts';
import { valueOf } from './expressions.ts';
import { nameOfElement, nameOfTemplate } from './names.ts';

/**
 * A template of Angular as a component in TypeScript with JSX. What it shows and what a press calls is seen; the class beside
 * it is a file of its own. Every offset leads back to the template.
 */
export function readTemplateFile({ path, text }: TextFile): EmbeddedScript | null {
  const place = lineReader(path, text);
  const fail = ({ message, loc }: CompilerError): never => {
    const from = loc?.start.offset ?? 0;
    throw new EmbeddedTrouble(message, place(from, Math.max(from, loc?.end.offset ?? 0)));
  };
  const root = parse(text, { parseMode: 'html', comments: false, onError: fail, onWarn: () => {} });
  const out = new Rewriting(text);
  out.write(`export default function ${nameOfTemplate(path)}($props) {\nreturn (<>`, 0);
  writeChildren(root.children, out);
  out.write('</>);\n}\n', text.length);
  return out.finish();
}

export function writeChildren(children: readonly TemplateChildNode[], out: Rewriting): void {
  for (const child of children) {
    const { start, end } = child.loc;
    if (child.type === NodeTypes.ELEMENT) writeStructured(child, out);
    else if (child.type === NodeTypes.TEXT) {
      const said = child.content.trim();
      if (said !== '') out.write(`{${JSON.stringify(said)}}`, start.offset, end.offset);
    } else if (child.type === NodeTypes.INTERPOLATION) {
      const code = valueOf(child.content.loc.source);
      if (code !== null) out.write(`{${code}}`, start.offset, end.offset);
    }
  }
}

const attributes = ({ props }: ElementNode) =>
  props.filter((prop): prop is AttributeNode => prop.type === NodeTypes.ATTRIBUTE);

/** `*ngIf` as a condition, `*ngFor` as a map over its source. */
function writeStructured(element: ElementNode, out: Rewriting): void {
  const { start, end } = element.loc;
  const given = (name: string) => attributes(element).find(prop => prop.name === name)?.value?.content;
  const test = given('*ngIf')?.split(/;|\bas\b/)[0];
  const each = /^\s*let\s+(\w+)\s+of\s+([^;]+)/.exec(given('*ngFor') ?? '');
  const [condition, source] = [test === undefined ? null : valueOf(test), each && valueOf(each[2]!)];
  if (condition !== null) out.write(`{(${condition}) && (<>`, start.offset);
  if (source) out.write(`{(${source}).map((${each![1]}) => (<>`, start.offset);
  writeElement(element, out);
  if (source) out.write('</>))}', end.offset);
  if (condition !== null) out.write('</>)}', end.offset);
}

const BARE = /^(ng-container|ng-template|ng-content)$/;

function writeElement(element: ElementNode, out: Rewriting): void {
  const { tag, loc } = element;
  const isBare = BARE.test(tag);
  const name = isBare ? '' : tag.includes('-') ? nameOfElement(tag) : tag;
  out.write('<', loc.start.offset);
  out.write(name, loc.start.offset + 1, loc.start.offset + 1 + tag.length);
  if (!isBare) writeAttributes(attributes(element), tag.includes('-'), out);
  out.write('>', loc.start.offset);
  writeChildren(element.children, out);
  out.write(`</${name}>`, loc.end.offset);
}
