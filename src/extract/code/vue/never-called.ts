import { linksOf } from '../links/registry.ts';
import { isFunction, textOf } from '../names.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { ts } from '../ts-morph.ts';
import { literally } from '../../../kit/text.ts';

const MAX_FILES = 40;

/** `methods[act]`, `v-on="$options.methods"`: by a name that is put together, or all of them at once. */
const ALL_OF_THEM = /\bmethods\s*\[|\$options\??\.methods\b|\bthis\.\$options\b(?!\.)/;
/** `const me = this` */
const CALLED_THIS = /\b(?:const|let|var)\s+([\w$]+)\s*=\s*this\s*(?=[;,\n]|$)/g;
const BEFORE_KEY = (names: readonly string[]) =>
  new RegExp(`(?<![\\w$])(?:${names.map(literally).join('|')})\\s*(?:\\?\\.\\s*)?\\[`, 'g');

/** `this[act]()`, `run(this[act])`: one of them by a name that is put together, and not what is set or read of another member. */
function isCalledByName(text: string): boolean {
  if (ALL_OF_THEM.test(text)) return true;
  const names = [
    'this',
    '_this',
    'self',
    'that',
    'vm',
    'proxy',
    ...[...text.matchAll(CALLED_THIS)].map(([, name]) => name!),
  ];
  return [...text.matchAll(BEFORE_KEY(names))].some(found => {
    const from = found.index + found[0].length;
    const to = endOfKey(text, from);
    // A key that is written out names that one alone, where it is looked for by its name.
    if (/^\s*(['"])[^'"]*\1\s*$|^\s*`[^`$]*`\s*$/.test(text.slice(from, to))) return false;
    const after = text.slice(to + 1, to + 40);
    return !/^\s*(=(?!=)|[-+*/|&?]{1,2}=|\[|(\?\.|\.)\s*(?!call\b|apply\b|bind\b|\())/.test(after);
  });
}

function endOfKey(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth++;
    if (text[at] === ']' && --depth === 0) return at;
  }
  return text.length;
}

/** A method of a component that its template and its script name nowhere else, and that no other file asks of it. */
export function isNeverCalled(name: ts.Node, file: Pick<ParsedFile, 'path'> & { indexed: { text: string } }): boolean {
  if (!/\.vue$/i.test(file.path) || !ts.isIdentifier(name) || !isMethod(name)) return false;
  const text = textOf(name);
  if (/\b(mixins|extends|expose|defineExpose)\b/.test(file.indexed.text) || isCalledByName(file.indexed.text))
    return false;
  const whole = new RegExp(`(?<![\\w$-])${literally(text)}(?![\\w$-])`, 'g');
  if ([...file.indexed.text.matchAll(whole)].length !== 1) return false;
  // `this.$refs.talk.reportMessage()` in a parent; another component has a method of that name for itself.
  const asked = linksOf(name)?.lookFor(
    text,
    new RegExp(`(?<!\\b(?:this|self|vm))\\??\\.${literally(text)}\\b`),
    MAX_FILES,
  );
  return asked?.every(({ indexed }) => indexed.path === file.path) ?? false;
}

/** A function that stands in the one of the component, as the methods of its script are written. */
function isMethod({ parent }: ts.Identifier): boolean {
  if (!ts.isFunctionDeclaration(parent)) return false;
  const body = parent.parent;
  const holder = body.parent;
  return (
    ts.isBlock(body) &&
    isFunction(holder) &&
    ts.isFunctionDeclaration(holder) &&
    (holder.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}
