import type { Rewriting } from '../rewriting.ts';
import { CHOSEN, NOT_FOLLOWED } from '../vue/chosen-tags.ts';
import { writeAttributes } from './attributes.ts';
import type { TemplateWriter } from './blocks.ts';
import { writeAwaited, writeChoice, writeEach, writeInBraces } from './blocks.ts';
import type { Known, Node } from './changes.ts';
import { copyNode } from './changes.ts';
import type { AST } from './svelte-compiler.ts';

type Child = AST.Fragment['nodes'][number];
type Element = Exclude<AST.ElementLike, AST.SvelteOptionsRaw>;
/** What a fragment declares for what stands in it. */
type Declaration = AST.ConstTag | AST.DeclarationTag | AST.SnippetBlock;

/** Template syntax of Svelte 4 and 5, written as the JSX that does the same. */
export class Template implements TemplateWriter {
  readonly out: Rewriting;
  readonly #known: Known;
  /** By what the component itself goes: `<svelte:self />`. */
  readonly #own: string;

  constructor(out: Rewriting, known: Known, own: string) {
    this.out = out;
    this.#known = known;
    this.#own = own;
  }

  /** The statements and the value of the component's function: what its template declares, listens to, and shows. */
  writeRoot({ nodes }: AST.Fragment): void {
    for (const one of nodes.filter(isOfPage)) this.#listen(one);
    for (const one of nodes.filter(isDeclaration)) this.#declare(one);
    const [from, to] = [nodes[0]?.start ?? 0, nodes.at(-1)?.end ?? 0];
    this.out.write('\nreturn (<>', from);
    this.#children(nodes);
    this.out.write('</>);', to);
  }

  /** `<svelte:window on:scroll={load} />` listens to the page. */
  #listen(element: AST.SvelteWindow | AST.SvelteDocument | AST.SvelteBody): void {
    for (const one of element.attributes) {
      const [event, value] =
        one.type === 'OnDirective'
          ? [one.name, one.expression]
          : one.type === 'Attribute' && one.name.startsWith('on') && one.value !== true && !Array.isArray(one.value)
            ? [one.name.slice(2), one.value.expression]
            : [null, null];
      if (event === null || !value) continue;
      const target = element.type === 'SvelteWindow' ? 'window' : 'document';
      this.out.write(`\n${target}.addEventListener(${JSON.stringify(event)}, `, one.start);
      this.copy(value);
      this.out.write(');', one.end);
    }
  }

  #declare(one: Declaration): void {
    const out = this.out;
    if (one.type === 'ConstTag') {
      out.write('\nconst ', one.start);
      this.copy(one.declaration.declarations[0]);
      return out.write(';', one.end);
    }
    if (one.type === 'DeclarationTag') {
      out.write('\n', one.start);
      this.copy(one.declaration);
      return out.write(';', one.end);
    }
    out.write('\nconst ', one.start);
    this.copy(one.expression);
    out.write(' = ', one.start);
    this.#snippet(one);
    out.write(';', one.end);
  }

  /** `{#snippet row(item)}…{/snippet}` as a function. */
  #snippet({ start, parameters, body }: AST.SnippetBlock): void {
    this.out.write('(', start);
    for (const one of parameters) {
      this.copy(one);
      this.out.write(', ', start);
    }
    this.out.write(') => ', start);
    this.body(body, start);
  }

  /** What an arrow function gives. */
  body(fragment: AST.Fragment | null | undefined, at: number): void {
    const nodes = fragment?.nodes ?? [];
    const declared = nodes.filter(isDeclaration);
    const out = this.out;
    if (declared.length > 0) {
      out.write('{', at);
      for (const one of declared) this.#declare(one);
      out.write('\nreturn ', at);
    }
    out.write('<>', nodes[0]?.start ?? at);
    this.#children(nodes);
    out.write('</>', nodes.at(-1)?.end ?? at);
    if (declared.length > 0) out.write('; }', at);
  }

  /** The same as an expression. */
  value(fragment: AST.Fragment | null | undefined, at: number): void {
    const isPlain = !fragment?.nodes.some(isDeclaration);
    if (!isPlain) this.out.write('(() => ', at);
    this.body(fragment, at);
    if (!isPlain) this.out.write(')()', at);
  }

  #children(nodes: readonly Child[]): void {
    for (const one of nodes) this.#child(one);
  }

  #child(one: Child): void {
    const out = this.out;
    switch (one.type) {
      case 'Text':
        if (one.data.trim() !== '') {
          const blanks = one.raw.length - one.raw.trimStart().length;
          out.write(`{${JSON.stringify(one.data.trim())}}`, one.start + blanks, one.end);
        }
        return;
      case 'ExpressionTag':
      case 'HtmlTag':
      case 'RenderTag':
        out.write('{', one.start);
        this.copy(one.expression);
        return out.write('}', one.end);
      case 'IfBlock':
        out.write('{', one.start);
        writeChoice(one, this);
        return out.write('}', one.end);
      case 'EachBlock':
        return writeEach(one, this);
      case 'AwaitBlock':
        return writeAwaited(one, this);
      case 'KeyBlock':
        return writeInBraces(one.fragment, one, this);
      case 'Comment':
      case 'DebugTag':
      case 'ConstTag':
      case 'DeclarationTag':
      case 'SnippetBlock':
      case 'AttachTag':
        return;
      default:
        if (!isOfPage(one)) this.#element(one as Element);
    }
  }

  #element(element: Element): void {
    if (element.type === 'SlotElement') return this.#slot(element);
    const isChosen = element.type === 'SvelteComponent' && tagOf(element) === CHOSEN;
    if (!isChosen) return this.#named(element);
    // An element cannot be named by anything but a name.
    this.out.write(`{(() => { const ${CHOSEN} = (`, element.start);
    this.copy(element.expression);
    this.out.write('); return ', element.start);
    this.#named(element);
    this.out.write('; })()}', element.end);
  }

  #named(element: Exclude<Element, AST.SlotElement>): void {
    const out = this.out;
    const { start, end, fragment } = element;
    const isBare = /^(SvelteFragment|SvelteHead|SvelteBoundary)$/.test(element.type);
    const name = isBare ? '' : element.type === 'SvelteSelf' ? this.#own : tagOf(element);
    out.write('<', start);
    out.write(name, start + 1, start + 1 + element.name.length);
    const given = element.type === 'Component' ? fragment.nodes.filter(one => one.type === 'SnippetBlock') : [];
    if (!isBare) {
      writeAttributes(element.attributes, this.#known, out);
      for (const one of given) {
        out.write(' ', one.start);
        this.copy(one.expression);
        out.write('={', one.start);
        this.#snippet(one);
        out.write('}', one.end);
      }
    }
    out.write('>', start);
    this.#inside(
      element,
      fragment.nodes.filter(one => !given.includes(one as AST.SnippetBlock)),
    );
    out.write(`</${name}>`, end);
  }

  /** Children; those of a slot with props (`let:item`) stand in a function, so that the names are declared. */
  #inside({ attributes, start, end }: Element, nodes: Child[]): void {
    const out = this.out;
    const taken = attributes.filter(one => one.type === 'LetDirective');
    const isDeclaring = nodes.some(isDeclaration);
    if (taken.length === 0 && !isDeclaring) return this.#children(nodes);
    out.write(taken.length > 0 ? '{({ ' : '{(() => ', start);
    for (const { name, expression } of taken) {
      out.write(name, start);
      if (expression && (expression as { name?: string }).name !== name) {
        out.write(': ', start);
        this.copy(expression);
      }
      out.write(', ', start);
    }
    if (taken.length > 0) out.write('}) => ', start);
    this.body({ type: 'Fragment', nodes }, start);
    out.write(taken.length > 0 ? '}' : ')()}', end);
  }

  /** `<slot name="menu">…</slot>` is what the parent gives, or else what stands in it. */
  #slot({ attributes, fragment, start, end }: AST.SlotElement): void {
    const named = attributes.find((one): one is AST.Attribute => one.type === 'Attribute' && one.name === 'name');
    const value = named && Array.isArray(named.value) && named.value[0]?.type === 'Text' ? named.value[0].data : null;
    const isName = value === null || /^[A-Za-z_$][\w$]*$/.test(value);
    this.out.write(`{$props.${isName ? (value ?? 'children') : 'children'} ?? `, start);
    this.value(fragment, start);
    this.out.write('}', end);
  }

  copy(node: unknown): void {
    copyNode(node as Node, this.#known, this.out);
  }
}

const isDeclaration = (one: Child): one is Declaration => /^(ConstTag|DeclarationTag|SnippetBlock)$/.test(one.type);

const isOfPage = (one: Child): one is AST.SvelteWindow | AST.SvelteDocument | AST.SvelteBody =>
  /^Svelte(Window|Document|Body)$/.test(one.type);

/** `<svelte:component this={Part}>` is the component that it names, or one of those that its expression chooses from. */
function tagOf(element: Element): string {
  if (element.type === 'SvelteComponent') {
    const { name } = element.expression as unknown as { name?: string };
    return name !== undefined && /^[A-Z][\w$]*$/.test(name) ? name : CHOSEN;
  }
  if (element.type === 'SvelteElement') {
    const { value } = element.tag as unknown as { value?: unknown };
    return typeof value === 'string' && /^[a-z]+[0-9]?$/.test(value) ? value : 'div';
  }
  return /^[A-Za-z][\w$.-]*$/.test(element.name) ? element.name : NOT_FOLLOWED;
}
