import type { Rewriting } from '../rewriting.ts';
import type { ts } from '../ts-morph.ts';
import { camelName, componentName, listenerName } from '../vue/names.ts';
import { NodeTypes } from '../vue/vue-compiler.ts';
import type { ElementNode, TemplateChildNode } from '../vue/vue-compiler.ts';
import { partsOf } from './holes.ts';

interface Writer {
  out: Rewriting;
  copy: (node: ts.Node) => void;
  holes: readonly ts.Expression[];
}

/** Elements of a tagged template as JSX: one fragment with everything in it. */
export function writeLit(children: readonly TemplateChildNode[], writer: Writer): void {
  writer.out.write('(<>', children[0]?.loc.start.offset ?? 0);
  for (const child of children) writeChild(child, writer);
  writer.out.write('</>)', children.at(-1)?.loc.end.offset ?? 0);
}

function writeChild(child: TemplateChildNode, writer: Writer): void {
  const { start, end } = child.loc;
  if (child.type === NodeTypes.ELEMENT) return writeElement(child, writer);
  if (child.type !== NodeTypes.TEXT) return;
  for (const part of partsOf(child.content)) {
    if (typeof part === 'number') writeGiven(part, writer);
    else if (part.trim() !== '') writer.out.write(`{${JSON.stringify(part.trim())}}`, start.offset, end.offset);
  }
}

function writeGiven(index: number, { out, copy, holes }: Writer): void {
  const given = holes[index]!;
  out.write('{', given.pos);
  copy(given);
  out.write('}', given.end);
}

function writeElement(element: ElementNode, writer: Writer): void {
  const { out } = writer;
  const { tag, loc } = element;
  const isComponent = tag.includes('-');
  const name = isComponent ? componentName(tag) : tag;
  // A tag that is put in at run time.
  if (!/^[\w$.]+$/.test(name)) return element.children.forEach(child => writeChild(child, writer));
  out.write('<', loc.start.offset);
  out.write(name, loc.start.offset + 1, loc.start.offset + 1 + tag.length);
  for (const prop of element.props) {
    const isPlain = prop.type === NodeTypes.ATTRIBUTE;
    const written = isPlain ? prop.name : (prop.rawName ?? '');
    const value = isPlain ? prop.value?.content : prop.exp?.loc.source;
    const stands = (isPlain ? prop.value?.loc : prop.exp?.loc) ?? prop.loc;
    const range = [stands.start.offset, stands.end.offset] as const;
    writeAttribute(nameFor(written, isComponent), value, prop.loc.start.offset, range, writer);
  }
  out.write('>', loc.start.offset);
  for (const child of element.children) writeChild(child, writer);
  out.write(`</${name}>`, loc.end.offset);
}

/** `@click` -> `onClick`; `.author`, `?disabled` -> the bare name. */
function nameFor(written: string, isComponent: boolean): string {
  if (written.startsWith('@')) return listenerName(written.slice(1));
  const bare = written.replace(/^[.?]/, '');
  if (bare === 'class') return 'className';
  return isComponent && !/^(aria|data)-/.test(bare) ? camelName(bare) : bare;
}

function writeAttribute(
  name: string,
  value: string | undefined,
  at: number,
  [from, to]: readonly [from: number, to: number],
  writer: Writer,
): void {
  const { out, copy, holes } = writer;
  if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return;
  out.write(` ${name}`, at, at + name.length);
  if (value === undefined) return;
  const parts = partsOf(value);
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'number') {
    out.write('=', from);
    return writeGiven(only, writer);
  }
  if (parts.every(part => typeof part === 'string')) return out.write(`={${JSON.stringify(parts.join(''))}}`, from, to);
  out.write('={', from);
  out.write('`', from, to);
  for (const part of parts) {
    if (typeof part === 'string') {
      out.write(part.replace(/[`\\$]/g, ''), from, to);
      continue;
    }
    out.write('${', from, to);
    copy(holes[part]!);
    out.write('}', from, to);
  }
  out.write('`', from, to);
  out.write('}', to);
}
