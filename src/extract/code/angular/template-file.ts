import type { EmbeddedScript, TextFile } from '../format.ts';
import { EmbeddedTrouble } from '../format.ts';
import { lineReader } from '../lines.ts';
import { Rewriting } from '../rewriting.ts';
import { componentName } from '../vue/names.ts';
import { endsWithParent } from '../vue/optional-ends.ts';
import { ErrorCodes, NodeTypes, parse } from '../vue/vue-compiler.ts';
import type { AttributeNode, CompilerError, ElementNode, TemplateChildNode } from '../vue/vue-compiler.ts';
import { attributesOf, writeAttributes } from './attributes.ts';
import { withoutSigns } from './block-signs.ts';
import { partsOf } from './blocks.ts';
import { declarableAs, isKept, valueOf } from './expressions.ts';
import { isShownElsewhere, referenceOf } from './named-parts.ts';
import { nameOfElement, nameOfTemplate } from './names.ts';
import { writeParts } from './parts.ts';
import type { WritingParts } from './parts.ts';

/**
 * A template of Angular as a component in TypeScript with JSX. What it shows and what a press calls is seen; the class beside
 * it is a file of its own. Every offset leads back to the template.
 */
export function readTemplateFile({ path, text }: TextFile): EmbeddedScript | null {
  const place = lineReader(path, text);
  const fail: Fail = (message, from, to) => {
    throw new EmbeddedTrouble(message, place(from, Math.max(from, to)));
  };
  const onError = (error: CompilerError): void => {
    // Browsers and the framework take the first of two attributes of a name.
    if (error.code === ErrorCodes.DUPLICATE_ATTRIBUTE || endsWithParent(error, text)) return;
    fail(error.message, error.loc?.start.offset ?? 0, error.loc?.end.offset ?? 0);
  };
  const root = parse(withoutSigns(text), { parseMode: 'html', comments: false, onError, onWarn: () => {} });
  const out = new Rewriting(text);
  // Its first element stands for it.
  const first = root.children.find(child => child.type === NodeTypes.ELEMENT);
  const at = first?.loc.start.offset ?? 0;
  out.write('export default function ', at);
  out.write(nameOfTemplate(path), at, first ? at + 1 + first.tag.length : at);
  out.write('($props) {\nreturn ', at);
  const writeApart = writeTemplate(root.children, out, fail);
  out.write(';\n}\n', text.length);
  // A name that stands for nothing: what is shown at its place is not known.
  writeApart((index, tag) => `let ${tag};\nexport const shownElsewhere${index} = ($props) => `, ';\n');
  return out.finish();
}

type Fail = (message: string, from: number, to: number) => never;

interface Writing extends WritingParts {
  refuse(attribute: AttributeNode): never;
  isApart(element: ElementNode): boolean;
  /** What the template holds and nothing in it shows. */
  apart: ElementNode[];
}

/** Writes elements as one fragment. What is shown by nothing in it is left to be written elsewhere, one fragment each. */
export function writeTemplate(children: readonly TemplateChildNode[], out: Rewriting, fail: Fail) {
  const refuse = ({ name, loc }: AttributeNode): never =>
    fail(`the expression of ${name} cannot be read`, loc.start.offset, loc.end.offset);
  const apart: ElementNode[] = [];
  const writing: Writing = {
    out,
    refuse,
    isApart: element => isShownElsewhere(element, children),
    declares: new Set(),
    apart,
  };
  writeFragment(children, writing);
  return (before: (index: number, tag: string) => string, after = ''): void => {
    for (let index = 0; index < apart.length; index++) {
      const element = apart[index]!;
      out.write(before(index, tagFor(element)), element.loc.start.offset);
      writeFragment(element.children, writing);
      out.write(after, element.loc.end.offset);
    }
  };
}

function writeFragment(children: readonly TemplateChildNode[], writing: Writing): void {
  writing.out.write('(<>', children[0]?.loc.start.offset ?? 0);
  writeChildren(children, writing);
  writing.out.write('</>)', children.at(-1)?.loc.end.offset ?? 0);
}

const writeChildren = (children: readonly TemplateChildNode[], writing: Writing): void =>
  writeParts(partsOf(children), writing, writeNode);

function writeNode(child: TemplateChildNode, writing: Writing): void {
  const { start, end } = child.loc;
  if (child.type === NodeTypes.ELEMENT) writeStructured(child, writing);
  else if (child.type === NodeTypes.TEXT) {
    const said = child.content.trim();
    if (said !== '') writing.out.write(`{${JSON.stringify(said)}}`, start.offset, end.offset);
  } else if (child.type === NodeTypes.INTERPOLATION) {
    const code = valueOf(child.content.loc.source, writing.declares);
    if (code !== null) writing.out.write(`{${code}}`, start.offset, end.offset);
  }
}

/** `*ngIf` as a condition, `*ngFor` as a map over its source. */
function writeStructured(element: ElementNode, writing: Writing): void {
  const { out } = writing;
  const { start, end } = element.loc;
  if (writing.isApart(element)) {
    writing.apart.push(element);
    out.write(`<${tagFor(element)} />`, start.offset, end.offset);
    return;
  }
  const given = (name: string) => attributesOf(element).find(prop => prop.name === name);
  const shown = given('*ngIf') ?? given('[ngIf]');
  const test = shown?.value?.content.split(/;|\bas\b/)[0] ?? '';
  const condition = shown && (valueOf(test, writing.declares) ?? writing.refuse(shown));
  const each = eachOf(element);
  const source = each && valueOf(each[2]!, writing.declares);
  const item = each?.[1] ?? '';
  const inside = isKept(item) ? { ...writing, declares: new Set([...writing.declares, item]) } : writing;
  if (condition) out.write(`{(${condition}) && (<>`, start.offset);
  if (source) out.write(`{(${source}).map((${declarableAs(item)}) => (<>`, start.offset);
  writeElement(element, inside);
  if (source) out.write('</>))}', end.offset);
  if (condition) out.write('</>)}', end.offset);
}

/** Directives that repeat what they stand at: `*ngFor`, `*cdkVirtualFor`. */
const REPEATS = /^\*\w*For$/i;

/** `let post of posts`, and the same in two attributes: `<ng-template ngFor let-post [ngForOf]="posts">`. */
function eachOf(element: ElementNode): RegExpExecArray | null {
  const all = attributesOf(element);
  const short = all.find(({ name }) => REPEATS.test(name))?.value?.content;
  const [list, item] = [
    all.find(({ name }) => name === '[ngForOf]')?.value?.content,
    all.find(({ name, value }) => name.startsWith('let-') && !value),
  ];
  return EACH.exec(short ?? (list && item ? `let ${item.name.slice(4)} of ${list}` : ''));
}
const EACH = /^\s*let\s+(\w+)\s+of\s+([^;]+)/;

const tagFor = (element: ElementNode): string => `${componentName(referenceOf(element)!)}Template`;

const BARE = /^(ng-container|ng-template|ng-content)$/;

function writeElement(element: ElementNode, writing: Writing): void {
  const { out } = writing;
  const { tag, loc } = element;
  const isBare = BARE.test(tag);
  const name = isBare ? '' : tag.includes('-') ? nameOfElement(tag) : tag;
  out.write('<', loc.start.offset);
  out.write(name, loc.start.offset + 1, loc.start.offset + 1 + tag.length);
  if (!isBare) writeAttributes(attributesOf(element), tag.includes('-'), out, writing);
  out.write('>', loc.start.offset);
  writeChildren(element.children, writing);
  out.write(`</${name}>`, loc.end.offset);
}
