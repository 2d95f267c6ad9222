import type { Declared } from '../angular/selectors.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import type { ts } from '../ts-morph.ts';
import type { AngularElements } from './angular-elements.ts';
import { angularElements, tagAt } from './angular-elements.ts';

/** Elements of the page by what the product registers under their tags. */
export interface OwnElements extends AngularElements {
  /** The tags under which the product registers a class of a file. */
  tagsOf(path: string, className: string): readonly string[];
}

const TAG = String.raw`(['"\`])([a-z][\w.]*-[\w.-]*)\1`;
/** `customElements.define('chat-frame', ChatFrame)`, also by a registry of the product. */
const DEFINED = new RegExp(String.raw`\bdefine(?:Element|CustomElement)?\(\s*${TAG}\s*,\s*([A-Za-z_$][\w$]*)`, 'g');
/** `@customElement('chat-frame') export class ChatFrame` */
const DECORATED = new RegExp(
  String.raw`@customElement\(\s*${TAG}\s*\)(?:\s*@\w+\([^)]*\))*\s*(?:export\s+)?(?:default\s+)?class\s+([\w$]+)`,
  'g',
);

export function ownElements(slice: Slice): OwnElements {
  const angular = angularElements(slice);
  let registered: ReadonlyMap<string, readonly (Declared & { className: string })[]> | null = null;
  const all = () => (registered ??= registrations(slice));
  const customAt = (from: ts.Node, file: ParsedFile): Declared | null | undefined => {
    const tag = all().size > 0 ? tagAt(from, file) : null;
    const found = tag === null ? undefined : all().get(tag);
    // Registered twice, it is not known which of them a page has.
    return found && (found.length === 1 ? found[0]! : null);
  };
  return {
    ...angular,
    shownAt: (from, file) => {
      const shown = angular.shownAt(from, file);
      return shown === undefined ? customAt(from, file) : shown;
    },
    tagsOf: (path, className) =>
      [...all()].flatMap(([tag, found]) =>
        found.some(one => one.path === path && one.className === className) ? tag : [],
      ),
  };
}

const COMMENT = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
/** What is only commented on registers nothing; a text may hold an address. */
const inCode = (text: string): string => text.replace(COMMENT, found => (found.startsWith('/') ? ' ' : found));

function registrations(slice: Slice) {
  const found = new Map<string, (Declared & { className: string })[]>();
  for (const [word, pattern] of [
    ['define', DEFINED],
    ['customElement', DECORATED],
  ] as const)
    for (const { path, text } of slice.textsWith(word, new RegExp(pattern.source)))
      for (const [, , tag, className] of inCode(text).matchAll(pattern)) {
        const before = found.get(tag!) ?? [];
        if (!before.some(one => one.path === path && one.className === className))
          found.set(tag!, [...before, { path, className: className! }]);
      }
  return found;
}
