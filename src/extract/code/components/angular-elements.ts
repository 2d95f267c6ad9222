import { isAngularTemplate, isOfLibrary } from '../angular/names.ts';
import type { Declared, Selectors } from '../angular/selectors.ts';
import type { PlainElement } from '../angular/selector.ts';
import { readSelectors } from '../angular/selectors.ts';
import { textOf } from '../names.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';

export interface AngularElements {
  /** What the product shows at a tag; null if it is not known which or cannot be read, undefined if nobody declares it. */
  shownAt(from: ts.Node, file: ParsedFile): Declared | null | undefined;
  /** The same for what an attribute of a plain element stands for: `<tr app-row>` */
  shownBy(attribute: ts.JsxAttribute, file: ParsedFile): Declared | null | undefined;
  /** Whether an element that nobody declares must be one of the product. */
  isOwn(from: ts.Node, file: ParsedFile): boolean;
}

const isAngular = ({ path, indexed }: ParsedFile): boolean =>
  isAngularTemplate(path) || (/\.ts$/i.test(path) && indexed.text.includes('@Component'));

/** Elements of templates by the selectors that the product declares. */
export function angularElements(slice: Slice): AngularElements {
  let selectors: Selectors | null = null;
  const declared = (): Selectors => (selectors ??= readSelectors(slice.textsWith('Component', /@Component\s*\(/)));
  return {
    shownAt(from, file) {
      const tag = isAngular(file) ? tagAt(from, file) : null;
      return tag === null ? undefined : declared().ofTag(tag);
    },
    shownBy(attribute, file) {
      if (!isAngular(file)) return undefined;
      return declared().ofAttribute(plainElement(attribute.parent.parent), textOf(attribute.name));
    },
    isOwn(from, file) {
      const tag = isAngular(file) ? tagAt(from, file) : null;
      return tag !== null && tag.includes('-') && !isOfLibrary(tag, declared().prefixes);
    },
  };
}

const plainElement = ({ tagName, attributes }: ts.JsxOpeningLikeElement): PlainElement => ({
  tag: tagName.getText(),
  attributes: new Map(
    attributes.properties.filter(ts.isJsxAttribute).map(({ name, initializer }) => {
      const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
      return [textOf(name), value && ts.isStringLiteralLike(value) ? value.text : null];
    }),
  ),
});

const lines = new WeakMap<ParsedFile, readonly string[]>();

/** `app-post-card`, as the template has it; null for what is no tag. */
export function tagAt(from: ts.Node, file: ParsedFile): string | null {
  const isTag = (node: ts.Node | undefined): node is ts.JsxOpeningLikeElement =>
    !!node && (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node));
  const tag = isTag(from) ? from : isTag(from.parent) ? from.parent : null;
  if (!tag) return null;
  let all = lines.get(file);
  if (!all) lines.set(file, (all = file.indexed.text.split('\n')));
  const { line, column } = file.placeOf(tag.tagName).start;
  return /^<?([a-z][\w-]*)/i.exec(all[line - 1]?.slice(column - 1) ?? '')?.[1] ?? null;
}
