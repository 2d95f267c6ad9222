import type { Rewriting } from '../rewriting.ts';
import type { Node } from './changes.ts';
import type { AST } from './svelte-compiler.ts';

/** What writes the parts of a template as JSX. */
export interface TemplateWriter {
  out: Rewriting;
  copy(node: unknown): void;
  /** What an arrow function gives. */
  body(fragment: AST.Fragment | null | undefined, at: number): void;
  /** The same as an expression. */
  value(fragment: AST.Fragment | null | undefined, at: number): void;
}

export function writeInBraces(
  fragment: AST.Fragment | null | undefined,
  { start, end }: Omit<Node, 'type'>,
  to: TemplateWriter,
): void {
  if (!fragment) return;
  to.out.write('{', start);
  to.value(fragment, start);
  to.out.write('}', end);
}

/** `{#if}` and what follows it as one conditional expression. */
export function writeChoice({ test, consequent, alternate, start, end }: AST.IfBlock, to: TemplateWriter): void {
  const { out } = to;
  out.write('(', start);
  to.copy(test);
  out.write(alternate ? ') ? ' : ') && ', start);
  to.value(consequent, start);
  if (!alternate) return;
  out.write(' : ', end);
  const [only] = alternate.nodes;
  if (alternate.nodes.length === 1 && only?.type === 'IfBlock' && only.elseif) writeChoice(only, to);
  else to.value(alternate, end);
}

export function writeEach(
  { expression, context, index, body, fallback, start, end }: AST.EachBlock,
  to: TemplateWriter,
): void {
  const { out } = to;
  out.write('{(', start);
  to.copy(expression);
  out.write(').map((', start);
  if (context) to.copy(context);
  else out.write('$item', start);
  if (index !== undefined) out.write(`, ${index}`, start);
  out.write(') => ', start);
  to.body(body, start);
  out.write(')}', end);
  writeInBraces(fallback, { start, end }, to);
}

/** `{#await load() then people}`: what is awaited is one value, of which the rest is shown. */
export function writeAwaited(
  { expression, value, error, pending, then, catch: failed, start, end }: AST.AwaitBlock,
  to: TemplateWriter,
): void {
  const { out } = to;
  writeInBraces(pending, { start, end }, to);
  const later = laterIn(expression as unknown as Node, value as unknown as Node | null);
  if (then && later) {
    out.write(`{(() => { const ${later.name} = lazy(() => `, start);
    to.copy(expression);
    out.write('); return ', start);
    to.body(then, start);
    out.write('; })()}', end);
  } else if (then) {
    out.write('{[', start);
    to.copy(expression);
    out.write('].map((', start);
    if (value) to.copy(value);
    out.write(') => ', start);
    to.body(then, start);
    out.write(')}', end);
  }
  if (!failed) return;
  out.write('{((', start);
  if (error) to.copy(error);
  out.write(') => ', start);
  to.body(failed, start);
  out.write(')(new Error())}', end);
}

/** `{#await import('./Menu.svelte') then { default: Menu }}`: a component that is loaded when it is needed. */
function laterIn({ type }: Node, value: Node | null): { name: string } | null {
  if (type !== 'ImportExpression' || value?.type !== 'ObjectPattern') return null;
  const { properties } = value as unknown as { properties: { key?: { name?: string }; value?: { name?: string } }[] };
  const name =
    properties.length === 1 && properties[0]!.key?.name === 'default' ? properties[0]!.value?.name : undefined;
  return name === undefined ? null : { name };
}
