import { linksOf } from '../links/registry.ts';
import { isFunction, textOf } from '../names.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { ts } from '../ts-morph.ts';
import { literally } from '../../../kit/text.ts';

const MAX_FILES = 40;

/** `this[act]()`, `methods[act]`, `v-on="$options.methods"`: by a name that is put together, or all of them at once. */
const CALLED_BY_NAME =
  /\bmethods\s*\[|\b(this|_this|self|that|vm|proxy)\s*(\?\.\s*)?\[|\$options\??\.methods\b|\bthis\.\$options\b(?!\.)/;

/** A method of a component that its template and its script name nowhere else, and that no other file asks of it. */
export function isNeverCalled(name: ts.Node, file: Pick<ParsedFile, 'path'> & { indexed: { text: string } }): boolean {
  if (!/\.vue$/i.test(file.path) || !ts.isIdentifier(name) || !isMethod(name)) return false;
  const text = textOf(name);
  if (/\b(mixins|extends|expose|defineExpose)\b/.test(file.indexed.text) || CALLED_BY_NAME.test(file.indexed.text))
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
