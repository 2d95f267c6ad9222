import { NodeTypes } from '../vue/vue-compiler.ts';
import type { ElementNode, TemplateChildNode } from '../vue/vue-compiler.ts';
import { attributesOf } from './attributes.ts';

/** `<ng-template #menu>` -> `menu`; null for what has no name. The sign is one of Vue's own for a directive. */
export function referenceOf({ props }: ElementNode): string | null {
  for (const prop of props) {
    const written = prop.type === NodeTypes.ATTRIBUTE ? prop.name : (prop.rawName ?? '');
    if (written.startsWith('#')) return written.slice(1);
  }
  return null;
}

/** What takes a value along and shows nothing by itself. */
const TAKES = /^let-/;

/**
 * An `<ng-template #menu>` is shown by what names it: `*ngTemplateOutlet="menu"`, `; else menu`, `(click)="open(menu)"`. One
 * that carries a directive is shown by that. True where neither is in the template: if anybody shows it, it is the class.
 */
export function isShownElsewhere(element: ElementNode, all: readonly TemplateChildNode[]): boolean {
  if (element.tag !== 'ng-template') return false;
  const reference = referenceOf(element);
  if (reference === null || !attributesOf(element).every(({ name }) => TAKES.test(name))) return false;
  return !names(all, new RegExp(`(?<![\\w$.])${reference}(?![\\w$])`));
}

const names = (children: readonly TemplateChildNode[], reference: RegExp): boolean =>
  children.some(
    child =>
      child.type === NodeTypes.ELEMENT &&
      (attributesOf(child).some(({ value }) => value && reference.test(value.content)) ||
        names(child.children, reference)),
  );
