import { holderOf, leavesChildren } from '../components/among-children.ts';
import type { Component, ComponentFinder, Found } from '../components/components.ts';
import type { TagsOf } from '../components/ignored-props.ts';
import { ignoresProp, shouldRead } from '../components/ignored-props.ts';
import type { ParsedFile } from '../slice.ts';
import type { ts } from '../ts-morph.ts';

type ShownBy = (tag: ts.JsxTagNameExpression, file: ParsedFile) => readonly Found[] | null;

/** The component that should do something with what a tag is handed under a name, where nobody is proved to; null where somebody may. */
export function unreadFinder(finder: ComponentFinder, shownBy: ShownBy) {
  const tagsIn: TagsOf = (tag, { file }) => shownBy(tag, file);
  const ignores = (one: Found, prop: string): one is Component =>
    one !== null && one !== 'outside' && ignoresProp(one, prop, tagsIn) && !finder.isNamedByTwin(one.file, prop);

  /** By the component that it is handed to: as one of its children, or as a prop. */
  const mayBeRead = (element: ts.JsxOpeningLikeElement, file: ParsedFile): boolean => {
    const holder = holderOf(element);
    const all = holder && shownBy(holder.tagName, file);
    return holder !== null && !all?.every(one => one !== null && (one === 'outside' || leavesChildren(one)));
  };

  return (element: ts.JsxOpeningLikeElement, prop: string, file: ParsedFile, all: readonly Found[] | null) => {
    if (!all?.length || !all.every(one => ignores(one, prop)) || mayBeRead(element, file)) return null;
    return shouldRead(all[0] as Component, prop, tagsIn);
  };
}
