import { literally } from '../../../kit/text.ts';

/** How far a type may reach behind a name. */
const AHEAD = 400;
const BEHIND = 40;

const AFTER_FUNCTION = /\bfunction\s*\*?\s*$/;
const AT_LINE_START = /^[ \t]*(?:(?:public|private|protected|static|async|override|get)\s+|\*\s*|#)*$/;
const HOLDS_FUNCTION = /^['"]?\s*(?::[^=;{}()]*)?[=:]\s*(?:\w+\()?(?:async\b\s*)?(?:function\b|[(<]|\w+\s*=>)/;

/**
 * Whether a text could declare a function under a name: wrong only in the direction of parsing too much. Looks at the places
 * where the name stands and at nothing else, since names such as `get` are asked for over the whole tree.
 */
export function declaresFunction(text: string, name: string): boolean {
  const next = wholeIn(text, name);
  for (let at = next(0); at >= 0; at = next(at + name.length)) {
    const end = at + name.length;
    const before = at > 0 ? text[at - 1]! : '\n';
    const after = text[end] ?? '';
    // `.get(`, `, get,`: what is read or called, in most places.
    const isHeld = /['"\s:=]/.test(after) && HOLDS_FUNCTION.test(text.slice(end, end + AHEAD));
    if (isHeld) return true;
    if (before === '.' || !/[\s(<]/.test(after)) continue;
    if (AFTER_FUNCTION.test(text.slice(Math.max(0, at - BEHIND), at))) return true;
    const hasParameters = /^\s*[(<]/.test(text.slice(end, end + BEHIND));
    if (hasParameters && AT_LINE_START.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))) return true;
  }
  return false;
}

/** Names below this length stand in every other word. */
const SHORT = 4;

/** The next place from one on where a name stands by itself; -1 if there is none. */
function wholeIn(text: string, name: string): (from: number) => number {
  if (name.length < SHORT) {
    const whole = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, 'g');
    return from => {
      whole.lastIndex = from;
      return whole.exec(text)?.index ?? -1;
    };
  }
  return from => {
    let at = text.indexOf(name, from);
    while (at >= 0 && (IN_NAME.test(text[at + name.length] ?? '') || IN_NAME.test(text[at - 1] ?? '')))
      at = text.indexOf(name, at + name.length);
    return at;
  };
}

const IN_NAME = /[\w$]/;
