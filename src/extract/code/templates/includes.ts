import { folderOf, joinPath } from '../../../kit/path.ts';
import { normalised } from '../links/paths.ts';

/** A part that a template takes in; null where its name is made when the page is. */
export interface Include {
  name: string | null;
  from: number;
  to: number;
}

/**
 * `<!-- IMPORT partials/menu.tpl -->`, `<%- include('menu') %>`, `{{> menu }}`, `{% include "menu.html" %}`, `include menu`,
 * `@include('menu')`, `{{ partial "menu" . }}`; a name that is not written there stands in none of the groups.
 */
const INCLUDE =
  /<!--\s*(?:IMPORT|INCLUDE)\s+([\w./-]+)\s*-->|<%-?\s*include\b\s*\(?\s*(?:["'`]([\w./-]+)["'`]\s*[,)]|([\w./-]+)\s*%>)?|\{\{\{?~?>\s*(?:["']?([\w./-]+)["']?(?=[\s~}]))?|\{%-?\s*include\b\s*(?:["']([\w./-]+)["'])?|^[ \t]*include[ \t]+([\w./-]+)[ \t]*$|@include\b\s*(?:\(\s*["']([\w./-]+)["'])?|\{\{-?\s*(?:partial|render)\b\s*(?:["']([\w./-]+)["'])?/gm;

export const includesIn = (text: string): Include[] =>
  [...text.matchAll(INCLUDE)].map(match => ({
    name: match.slice(1).find(one => one !== undefined) ?? null,
    from: match.index,
    to: match.index + match[0].length,
  }));

/** Where templates look for a part, beside the file and above it. */
const FOLDERS = ['', 'partials', 'includes', 'components', '_partials', '_includes'];

/** The file that a part of a template is written in; null if it is not among the pages. */
export function partAt(name: string, from: string, has: (path: string) => boolean): string | null {
  const ending = /\.[^./]+$/.exec(from)?.[0] ?? '';
  const own = /\.\w+$/.test(name) ? [name] : [name + ending];
  // What a preprocessor keeps apart begins with a line: `_menu.html`.
  const names = own.flatMap(one => [one, one.replace(/[^/]+$/, last => `_${last}`)]);
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    for (const inner of FOLDERS)
      for (const one of names) {
        const path = normalised(joinPath(joinPath(folder, inner), one));
        if (has(path)) return path;
      }
    if (folder === '') return null;
  }
}
