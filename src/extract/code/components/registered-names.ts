import { literally } from '../../../kit/text.ts';
import type { Slice } from '../slice.ts';

/** A component by the name that a file has for it. */
export interface Registered {
  path: string;
  name: string;
}

/**
 * What is registered under a text: `registerSheet('message-menu', MessageMenu)`, `{ 'message-menu': MessageMenu }`,
 * `<Stack.Screen name="MessageMenu" component={MessageMenu} />`.
 * Two files may mean different components by one name.
 */
export function registeredUnder(text: string, slice: Slice): Registered[] {
  const [longest = ''] = text.split(/[^\w$]+/).sort((a, b) => b.length - a.length);
  const bare = literally(text);
  const key = /^[\w$]+$/.test(text) ? `(?:['"\`]${bare}['"\`]|\\b${bare}(?<=[{,]\\s*${bare}))` : `['"\`]${bare}['"\`]`;
  const declared = `\\bregister\\w*\\(\\s*['"\`]${bare}['"\`]\\s*,\\s*(?:\\(\\)\\s*=>\\s*)?([A-Z]\\w*)|${key}\\s*:\\s*([A-Z]\\w*)\\s*[,}\\n]|\\bname=\\{?['"]${bare}['"]\\}?\\s+component=\\{([A-Z]\\w*)\\}`;
  const found = new Map<string, Registered>();
  for (const { path, text: code } of slice.textsWith(longest, new RegExp(declared)))
    for (const [, ...names] of code.matchAll(new RegExp(declared, 'g'))) {
      const name = names.find(one => one !== undefined)!;
      found.set(`${path} ${name}`, { path, name });
    }
  return [...found.values()];
}
