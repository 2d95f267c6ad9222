import { folderOf } from '../../../kit/path.ts';
import { exclusionOf } from '../files.ts';
import type { IndexedFile } from '../index-tokens.ts';
import { normalised } from '../links/paths.ts';
import { isAngularTemplate, prefixOf } from './names.ts';

/** What Angular shows at an element: the template in a file of its own, or the class that holds it. */
export interface Declared {
  path: string;
  /** Null for a template that is a file. */
  className: string | null;
}

export interface Selectors {
  /** What is shown at a tag: null for several or what is not among the files; undefined if nobody declares the tag. */
  ofTag(tag: string): Declared | null | undefined;
  /** The same for `<tr app-row>`, `<button [appReport]="post">`. */
  ofAttribute(tag: string, attribute: string): Declared | null | undefined;
  /** What the product's own elements begin with. */
  prefixes: ReadonlySet<string>;
}

const CLASS =
  /@Component\s*\(([\s\S]*?)\)\s*(?:@\w+\([^)]*\)\s*)*(?:export\s+)?(?:default\s+)?(?:abstract\s+)?class\s+(\w+)/g;
const TEXT = /(?:'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`)/.source;
const SELECTOR = new RegExp(`(?<![\\w.])selector\\s*:\\s*(?:${TEXT}|([\\w$.]+))`);
const TEMPLATE = new RegExp(`(?<![\\w.])templateUrl\\s*:\\s*${TEXT}`);
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;

/** `app-post`, `tr[app-row]`, `[appReport]`; what it is not, `:not(…)`, and a value tell nothing. */
const ONE = /^([a-z][\w-]*)?(?:\.[\w-]+)*(?:\[([\w-]+)(?:=[^\]]*)?\])?/i;

/** Elements by the `selector` of what shows them: `@Component({ selector: 'app-post, [appPost]', templateUrl: './post.component.html' })` */
export function readSelectors(files: Iterable<IndexedFile>): Selectors {
  const byTag = new Map<string, Declared | null>();
  const byAttribute = new Map<string, Declared | null>();
  const prefixes = new Set<string>();
  const set = (map: Map<string, Declared | null>, key: string, declared: Declared | null): void => {
    const before = map.get(key);
    const isSame = before && declared && before.path === declared.path && before.className === declared.className;
    map.set(key, before === undefined || isSame ? declared : null);
  };
  for (const { path, text } of files) {
    if (exclusionOf(path) !== null) continue;
    const code = text.replace(COMMENTS, '');
    for (const [, given = '', className = ''] of code.matchAll(CLASS)) {
      const declared = shownBy(path, given, className);
      for (const selector of selectorsIn(given, code)) {
        const [, tag, attribute] = ONE.exec(selector) ?? [];
        if (tag) prefixes.add(prefixOf(tag) ?? tag);
        if (attribute) set(byAttribute, `${tag ?? ''}[${attribute}]`, declared);
        else if (tag) set(byTag, tag, declared);
      }
    }
  }
  const ofAttribute: Selectors['ofAttribute'] = (tag, attribute) =>
    byAttribute.get(`${tag}[${attribute}]`) ?? byAttribute.get(`[${attribute}]`);
  return { ofTag: tag => byTag.get(tag), ofAttribute, prefixes };
}

function selectorsIn(given: string, code: string): string[] {
  const [, single, double, template, name] = SELECTOR.exec(given) ?? [];
  const written = single ?? double ?? template ?? (name === undefined ? undefined : constant(name, code));
  return (written ?? '').split(',').flatMap(one => one.trim() || []);
}

/** `const SELECTOR = 'app-post'` in the same file. */
function constant(name: string, code: string): string | undefined {
  const [, ...texts] =
    new RegExp(`\\bconst\\s+${name.replace(/[.$]/g, '\\$&')}\\b[^=\\n]*=\\s*${TEXT}`).exec(code) ?? [];
  return texts.find(text => text !== undefined);
}

/** Null for a template that lies where no template is read. */
function shownBy(path: string, given: string, className: string): Declared | null {
  const [, ...texts] = TEMPLATE.exec(given) ?? [];
  const url = texts.find(text => text !== undefined);
  if (url === undefined) return { path, className };
  const template = normalised(url.startsWith('/') ? url : `${folderOf(path)}/${url}`);
  return isAngularTemplate(template) ? { path: template, className: null } : null;
}
