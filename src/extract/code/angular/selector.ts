/** What a selector asks of an element; an attribute without a value may have any. */
export interface Selector {
  tag: string | null;
  attributes: ReadonlyMap<string, string | null>;
}

/** An element of a template with what its attributes say; null for what is worked out first. */
export interface PlainElement {
  tag: string;
  attributes: ReadonlyMap<string, string | null>;
}

/** Lists of exceptions, which may hold a comma: what an element is not tells nothing. */
const NOT = /:not\([^()]*\)/g;
const TAG = /^[a-z][\w-]*/i;
const ATTRIBUTE = /\[([\w.-]+)(?:=["']?([^\]"']*)["']?)?\]/g;

/** `app-post, tr[app-row], input[type=file][appUpload]` */
export const readSelector = (written: string): Selector[] =>
  written
    .replace(NOT, '')
    .split(',')
    .map(one => one.trim())
    .map(one => ({
      tag: TAG.exec(one)?.[0] ?? null,
      attributes: new Map([...one.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, value || null])),
    }));

/** Angular compares values only with those that are written out, never with what an expression comes to. */
export const fits = ({ tag, attributes }: Selector, element: PlainElement): boolean =>
  (tag === null || tag === element.tag) &&
  [...attributes].every(
    ([name, value]) => element.attributes.has(name) && (value === null || element.attributes.get(name) === value),
  );
