import type { Rewriting } from '../rewriting.ts';
import type { TemplateChildNode } from '../vue/vue-compiler.ts';
import type { Block, Named, Part } from './blocks.ts';
import { declarableAs, isKept, valueOf } from './expressions.ts';
import type { Declares } from './expressions.ts';

export interface WritingParts {
  out: Rewriting;
  declares: Declares;
}

/** Writes what a node shows: an element, a text, a value. */
type WriteNode<W> = (node: TemplateChildNode, writing: W) => void;

/** The parts of an element as JSX: blocks as conditions and maps over what they repeat. */
export function writeParts<W extends WritingParts>(parts: readonly Part[], writing: W, writeNode: WriteNode<W>): void {
  const { out } = writing;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.type === 'said') out.write(`{${JSON.stringify(part.text)}}`, part.from, part.to);
    else if (part.type === 'named') {
      const rest = parts.slice(at + 1);
      if (writesNamed(part, rest, writing, writeNode)) return;
    } else if (part.type === 'block') {
      const chain = [part, ...alternativesOf(parts, at)];
      at = parts.indexOf(chain.at(-1)!);
      writeChain(chain, writing, writeNode);
    } else writeNode(part, writing);
  }
}

/** What may follow a block and stands for it: `@else`, `@empty`, `@placeholder`. */
const FOLLOWS: Readonly<Record<string, RegExp>> = {
  if: /^else( if)?$/,
  for: /^empty$/,
  defer: /^(placeholder|loading|error)$/,
};

function alternativesOf(parts: readonly Part[], from: number): Block[] {
  const follows = FOLLOWS[(parts[from] as Block).name];
  const found: Block[] = [];
  for (const part of parts.slice(from + 1)) {
    if (isBlank(part)) continue;
    if (!follows || part.type !== 'block' || !follows.test(part.name)) break;
    found.push(part);
  }
  return found;
}

const isBlank = (part: Part): boolean => typeof part.type === 'number' && part.loc.source.trim() === '';

function writeChain<W extends WritingParts>(chain: readonly Block[], writing: W, writeNode: WriteNode<W>): void {
  const [first] = chain as [Block, ...Block[]];
  if (first.name === 'if') writeChoice(chain, writing, writeNode);
  else if (first.name === 'for') writeRepeated(chain, writing, writeNode);
  else if (first.name === 'switch') writeSwitch(first, writing, writeNode);
  // What is deferred is shown all the same, and something before it.
  else for (const one of chain) writeBody(one, writing, writeNode);
}

function writeBody<W extends WritingParts>({ parts, from, to }: Block, writing: W, writeNode: WriteNode<W>): void {
  writing.out.write('<>', from);
  writeParts(parts, writing, writeNode);
  writing.out.write('</>', to);
}

/** One that cannot be read is some condition all the same. */
const UNKNOWN = '$unknown';

function writeChoice<W extends WritingParts>(chain: readonly Block[], writing: W, writeNode: WriteNode<W>): void {
  const { out, declares } = writing;
  const [first] = chain as [Block, ...Block[]];
  out.write('{', first.from);
  for (const [index, block] of chain.entries()) {
    const isLast = index === chain.length - 1;
    if (block.name !== 'else') {
      const test = valueOf(block.given.split(/;\s*as\b/)[0]!, declares) ?? UNKNOWN;
      out.write(`(${test}) ${chain.length === 1 ? '&&' : '?'} `, block.from);
    }
    writeBody(block, writing, writeNode);
    if (chain.length > 1) out.write(isLast ? (block.name === 'else' ? '' : ' : null') : ' : ', block.to);
  }
  out.write('}', first.from);
}

/** `item of items(); track item.id` */
const EACH = /^\s*([\w$]+)\s+of\s+([^;]+)/;

function writeRepeated<W extends WritingParts>(
  [block, ...others]: readonly Block[],
  writing: W,
  writeNode: WriteNode<W>,
): void {
  const { out, declares } = writing;
  const { given, from, to } = block!;
  const [, item = '', written = ''] = EACH.exec(given) ?? [];
  const source = valueOf(written, declares) ?? UNKNOWN;
  const inside = isKept(item) ? { ...writing, declares: new Set([...declares, item]) } : writing;
  out.write(`{(${source}).map((${item === '' ? '$item' : declarableAs(item)}) => (`, from);
  writeBody(block!, inside, writeNode);
  out.write('))}', to);
  for (const one of others) {
    out.write(`{(${source}).length === 0 && `, one.from);
    writeBody(one, writing, writeNode);
    out.write('}', one.to);
  }
}

/** `@switch (kind) { @case ('post') { … } @default { … } }` */
function writeSwitch<W extends WritingParts>({ given, parts }: Block, writing: W, writeNode: WriteNode<W>): void {
  const { out, declares } = writing;
  const asked = valueOf(given, declares) ?? UNKNOWN;
  for (const part of parts) {
    if (part.type !== 'block') continue;
    const isOther = part.name === 'default';
    if (!isOther) out.write(`{(${asked}) === (${valueOf(part.given, declares) ?? UNKNOWN}) && `, part.from);
    writeBody(part, writing, writeNode);
    if (!isOther) out.write('}', part.to);
  }
}

/** `@let author = post.author;` before all that follows; false, and nothing written, for what cannot be read. */
function writesNamed<W extends WritingParts>(
  { name, value, from }: Named,
  rest: readonly Part[],
  writing: W,
  writeNode: WriteNode<W>,
): boolean {
  const { out, declares } = writing;
  const code = valueOf(value, declares);
  if (code === null) return false;
  const inside = isKept(name) ? { ...writing, declares: new Set([...declares, name]) } : writing;
  out.write(`{(() => { const ${declarableAs(name)} = ${code}; return (<>`, from);
  writeParts(rest, inside, writeNode);
  out.write('</>); })()}', from);
  return true;
}
