/** How far a type may reach behind a name. */
const AHEAD = 400;
const BEHIND = 40;

const AFTER_FUNCTION = /\bfunction\s*\*?\s*$/;
const AT_LINE_START = /^[ \t]*(?:(?:public|private|protected|static|async|override|get)\s+|\*\s*|#)*$/;
const PARAMETERS = /^\s*[(<]/;
const HOLDS_FUNCTION = /^['"]?\s*(?::[^=;{}()]*)?[=:]\s*(?:\w+\()?(?:async\b\s*)?(?:function\b|[(<]|\w+\s*=>)/;
const IN_NAME = /[\w$]/;

/**
 * Whether a text could declare a function under a name: wrong only in the direction of parsing too much. Looks at the places
 * where the name stands and at nothing else, since names such as `get` are asked for over the whole tree.
 */
export function declaresFunction(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (IN_NAME.test(text[end] ?? '') || (at > 0 && IN_NAME.test(text[at - 1]!))) continue;
    const ahead = text.slice(end, end + AHEAD);
    if (HOLDS_FUNCTION.test(ahead) || AFTER_FUNCTION.test(text.slice(Math.max(0, at - BEHIND), at))) return true;
    if (PARAMETERS.test(ahead) && AT_LINE_START.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))) return true;
  }
  return false;
}
