import type { Rewriting } from '../rewriting.ts';
import { writeAttributes } from './attributes.ts';
import { tagChosen, writeChosen } from './chosen-tags.ts';
import { ElementTypes, NodeTypes } from './vue-compiler.ts';
import type { DirectiveNode, ElementNode, TemplateChildNode } from './vue-compiler.ts';
import { copyExpression } from './expressions.ts';
import { componentName } from './names.ts';

/** Stands for a whole template that is written in another language, or lies in another file. */
export const NOT_READ = '$NotRead';

/** Writes a template as JSX: one fragment with everything in it. */
export function writeTemplate(children: readonly TemplateChildNode[], out: Rewriting): void {
  out.write('<>', children[0]?.loc.start.offset ?? 0);
  writeChildren(children, out);
  out.write('</>', children.at(-1)?.loc.end.offset ?? 0);
}

function writeChildren(children: readonly TemplateChildNode[], out: Rewriting): void {
  for (let at = 0; at < children.length; at++) {
    const child = children[at]!;
    if (child.type === NodeTypes.ELEMENT) {
      const chain = [child, ...alternativesOf(children, at)];
      at = children.indexOf(chain.at(-1)!);
      writeChain(chain, out);
    } else if (child.type === NodeTypes.TEXT) {
      if (child.content.trim() !== '') {
        const { start, end } = child.loc;
        out.write(`{${JSON.stringify(child.content.trim())}}`, start.offset, end.offset);
      }
    } else if (child.type === NodeTypes.INTERPOLATION && child.content.loc.source.trim() !== '') {
      out.write('{', child.loc.start.offset);
      copyExpression(child.content, out);
      out.write('}', child.loc.end.offset);
    }
  }
}

const directive = ({ props }: ElementNode, ...names: string[]): DirectiveNode | undefined =>
  props.find((prop): prop is DirectiveNode => prop.type === NodeTypes.DIRECTIVE && names.includes(prop.name));

/** The elements with `v-else-if` and `v-else` behind one with `v-if`. */
function alternativesOf(children: readonly TemplateChildNode[], from: number): ElementNode[] {
  const found: ElementNode[] = [];
  if (!directive(children[from] as ElementNode, 'if')) return found;
  for (const child of children.slice(from + 1)) {
    if (child.type === NodeTypes.COMMENT || (child.type === NodeTypes.TEXT && child.content.trim() === '')) continue;
    if (child.type !== NodeTypes.ELEMENT || !directive(child, 'else', 'else-if')) break;
    found.push(child);
    if (directive(child, 'else')) break;
  }
  return found;
}

/** `v-if` and what follows it as one conditional expression. */
function writeChain(chain: readonly ElementNode[], out: Rewriting): void {
  const [first] = chain;
  const start = first!.loc.start.offset;
  const test = directive(first!, 'if', 'show');
  if (chain.length === 1 && !test?.exp) return writeRepeated(first!, out);
  out.write('{', start);
  for (const [index, element] of chain.entries()) {
    const at = element.loc.start.offset;
    const condition = directive(element, 'if', 'else-if', 'show')?.exp;
    if (condition) {
      out.write('(', at);
      copyExpression(condition, out);
      out.write(chain.length === 1 ? ') && ' : ') ? ', at);
    }
    out.write('<>', at);
    writeRepeated(element, out);
    out.write('</>', element.loc.end.offset);
    if (chain.length > 1 && condition) out.write(index === chain.length - 1 ? ' : null' : ' : ', at);
  }
  out.write('}', start);
}

/** `v-for` as a map over its source. */
function writeRepeated(element: ElementNode, out: Rewriting): void {
  const each = directive(element, 'for')?.forParseResult;
  if (!each) return writeElement(element, out);
  const at = element.loc.start.offset;
  out.write('{(', at);
  copyExpression(each.source, out);
  out.write(').map((', at);
  for (const [index, name] of [each.value, each.key, each.index].entries()) {
    if (index > 0 && name) out.write(', ', at);
    if (name) copyExpression(name, out);
    else if (index === 0) out.write('$item', at);
  }
  out.write(') => <>', at);
  writeElement(element, out);
  out.write('</>)}', element.loc.end.offset);
}

function writeElement(element: ElementNode, out: Rewriting): void {
  const isBare = element.tagType === ElementTypes.TEMPLATE || element.tagType === ElementTypes.SLOT;
  const { name, chosenBy } = (isBare ? null : tagChosen(element)) ?? {
    name: isBare ? '' : nameOf(element),
    chosenBy: null,
  };
  const write = () => writeNamed(element, name, isBare, out);
  if (chosenBy) writeChosen(chosenBy, element.loc.start.offset, out, write);
  else write();
}

function writeNamed(element: ElementNode, name: string, isBare: boolean, out: Rewriting): void {
  const { start, end } = element.loc;
  out.write('<', start.offset);
  out.write(name, start.offset + 1, start.offset + 1 + element.tag.length);
  if (!isBare) writeAttributes(element, out);
  out.write('>', start.offset);
  for (const { name: way, exp, loc } of directives(element)) {
    if (!exp || !/^(html|text)$/.test(way)) continue;
    out.write('{', loc.start.offset);
    copyExpression(exp, out);
    out.write('}', loc.end.offset);
  }
  writeSlot(element, out);
  out.write(`</${name}>`, end.offset);
}

const directives = ({ props }: ElementNode) =>
  props.filter((prop): prop is DirectiveNode => prop.type === NodeTypes.DIRECTIVE);

/** Children; those of a slot with props stand in a function, so that the names are declared. */
function writeSlot(element: ElementNode, out: Rewriting): void {
  const given = directive(element, 'slot')?.exp;
  const at = element.loc.start.offset;
  if (given) {
    out.write('{(', at);
    copyExpression(given, out);
    out.write(') => <>', at);
  }
  writeChildren(element.children, out);
  if (given) out.write('</>}', element.loc.end.offset);
}

function nameOf(element: ElementNode): string {
  const { tag } = element;
  if (element.tagType !== ElementTypes.COMPONENT) return tag;
  return /^[A-Za-z][\w$]*(\.[\w$]+)+$/.test(tag) ? tag : componentName(tag);
}
