import type { Rewriting } from '../rewriting.ts';
import { listenerName } from '../vue/names.ts';
import type { Known, Node } from './changes.ts';
import { copyNode } from './changes.ts';
import { listenerOf } from './names.ts';
import type { AST } from './svelte-compiler.ts';

type Attribute = AST.BaseElement['attributes'][number];

/** What JSX takes as the name of an attribute. */
const NAME = /^[A-Za-z_$][\w$-]*$/;

/** Attributes and directives of an element as JSX attributes; what only concerns looks is left out. */
export function writeAttributes(attributes: readonly Attribute[], known: Known, out: Rewriting): void {
  for (const attribute of attributes) writeAttribute(attribute, known, out);
}

function writeAttribute(attribute: Attribute, known: Known, out: Rewriting): void {
  const { start, end } = attribute;
  const bound = (name: string, value: Node | null): void => {
    if (!NAME.test(name)) return;
    out.write(' ', start);
    out.write(name, start, value ? Math.max(start, value.start - 2) : end);
    if (!value) return;
    out.write('={', value.start);
    copyNode(value, known, out);
    out.write('}', end);
  };
  switch (attribute.type) {
    case 'Attribute':
      return writeValue(attribute, known, out);
    case 'SpreadAttribute':
      out.write(' {...(', start);
      copyNode(attribute.expression as unknown as Node, known, out);
      return out.write(')}', end);
    case 'OnDirective': {
      const name = listenerName(attribute.name.replaceAll(':', '-'));
      // Without a handler the event goes on to whoever shows this component (Svelte 4, event forwarding).
      if (attribute.expression) return bound(name, attribute.expression as unknown as Node);
      if (NAME.test(name)) out.write(` ${name}={$props.${name}}`, start, end);
      return;
    }
    case 'BindDirective':
      // `bind:this={box}` is what others write `ref={box}`.
      return bound(attribute.name === 'this' ? 'ref' : attribute.name, readOf(attribute.expression as unknown as Node));
    case 'UseDirective':
      // `use:inview={load}` calls a function with the element and what it is handed.
      out.write(` ref={node => ${attribute.name.replace(/^\$/, '')}(node`, start, end);
      if (attribute.expression) {
        out.write(', ', start);
        copyNode(attribute.expression as unknown as Node, known, out);
      }
      return out.write(')}', end);
    case 'AttachTag':
      return bound('ref', attribute.expression as unknown as Node);
    default:
  }
}

/** `bind:value={() => text, set}` (Svelte 5, function bindings): what is shown comes from the first. */
const readOf = (node: Node): Node =>
  node.type === 'SequenceExpression' ? (node as unknown as { expressions: Node[] }).expressions[0]! : node;

/** `{id}`, `title="A {b}"`, `onclick={report}`, `disabled`. */
function writeValue({ name, value, start, end }: AST.Attribute, known: Known, out: Rewriting): void {
  const own = nameOf(name);
  if (!NAME.test(own)) return;
  out.write(' ', start);
  if (value === true) return out.write(own, start, end);
  const parts = Array.isArray(value) ? value : [value];
  const [first] = parts;
  out.write(own, start, Math.min(end, start + name.length));
  if (!first) return out.write('=""', start, end);
  if (parts.length === 1 && first.type === 'Text')
    return out.write(`={${JSON.stringify(first.data)}}`, first.start, first.end);
  out.write('={', first.start);
  if (parts.length === 1) copyNode((first as AST.ExpressionTag).expression as unknown as Node, known, out);
  else {
    out.write('`', first.start);
    for (const part of parts) {
      if (part.type === 'Text') out.write(part.data.replace(/[`\\$]/g, '\\$&'), part.start, part.end);
      else {
        out.write('${', part.start);
        copyNode(part.expression as unknown as Node, known, out);
        out.write('}', part.end);
      }
    }
    out.write('`', parts.at(-1)!.end);
  }
  out.write('}', end);
}

const nameOf = (name: string): string => (name === 'class' ? 'className' : (listenerOf(name) ?? name));
