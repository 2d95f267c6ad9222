/** How far a type may reach behind a name. */
const AHEAD = 400;
const BEHIND = 40;

const AFTER_FUNCTION = /\bfunction\s*\*?\s*$/;
const AT_LINE_START = /^[ \t]*(?:(?:public|private|protected|static|async|override|get)\s+|\*\s*|#)*$/;
const HOLDS_FUNCTION = /^['"]?\s*(?::[^=;{}()]*)?[=:]\s*(?:\w+\()?(?:async\b\s*)?(?:function\b|[(<]|\w+\s*=>)/;
const IN_NAME = /[\w$]/;

/**
 * Whether a text could declare a function under a name: wrong only in the direction of parsing too much. Looks at the places
 * where the name stands and at nothing else, since names such as `get` are asked for over the whole tree.
 */
export function declaresFunction(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const before = at > 0 ? text[at - 1]! : '\n';
    const next = text[end] ?? '';
    if (IN_NAME.test(next) || IN_NAME.test(before)) continue;
    // `.get(`, `, get,`: what is read or called, in most places.
    const isHeld = /['"\s:=]/.test(next) && HOLDS_FUNCTION.test(text.slice(end, end + AHEAD));
    if (isHeld) return true;
    if (before === '.' || !/[\s(<]/.test(next)) continue;
    if (AFTER_FUNCTION.test(text.slice(Math.max(0, at - BEHIND), at))) return true;
    const hasParameters = /^\s*[(<]/.test(text.slice(end, end + BEHIND));
    if (hasParameters && AT_LINE_START.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))) return true;
  }
  return false;
}
