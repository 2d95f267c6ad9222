import type { CompiledConcept } from './concepts.ts';
import { chainOf, declaredName, isFunction, unwrap } from './names.ts';
import { declarationOf } from './scopes.ts';
import type { Phrase } from './tokens.ts';
import { hasAnyPhrase, isPhrase, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/**
 * Whether a look-alike of the concept explains a name: a word in it, or what stands before its dot, if that counts. A
 * name that is only read is no call.
 */
export function isUnlike(
  concept: CompiledConcept,
  words: readonly string[],
  named: ts.Expression | null,
  isCalled = true,
): boolean {
  const { word, call, receiver } = concept.unlike;
  if (hasAnyPhrase(words, word) || (isCalled && call.some(phrase => isPhrase(words, phrase)))) return true;
  if (receiver.length === 0 || named === null) return false;
  return receiversOf(named).some(
    name => hasAnyPhrase(splitWords(name), receiver) && !(RUNTIME.test(name) && isMadeByProgram(named)),
  );
}

/** Parts of an extension of a browser talk through one of that name, which is there without being made. */
const RUNTIME = /^(get)?runtime$/i;
const OF_BROWSER = /\b(chrome|browser|webext\w*|extension\w*)\b/i;

/** `const runtime = getRuntime()`, `getRuntime().send(…)`: what the program makes and calls so is its own. */
function isMadeByProgram(named: ts.Expression): boolean {
  let root = unwrap(named);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  if (ts.isCallExpression(root)) return !OF_BROWSER.test(root.getText());
  const declared = ts.isIdentifier(root) && RUNTIME.test(root.text) ? declarationOf(root.text, root) : null;
  if (!declared || !ts.isVariableDeclaration(declared)) return false;
  return !!declared.initializer && !OF_BROWSER.test(declared.initializer.getText());
}

/**
 * What stands before the last dot. `window.app.socket.send()` is the socket's, whatever stands for the page; `const self =
 * this` is as common.
 */
export function receiversOf(named: ts.Expression): readonly string[] {
  const before = chainOf(named).slice(0, -1);
  return before.length > 1 && GLOBALS.test(before[0]!) ? before.slice(1) : before;
}

const GLOBALS = /^(window|self|globalThis|global)$/;

/** Whether the file, its folder or what surrounds the node rules the concept out. */
export function isWithinUnlike(concept: CompiledConcept, path: string, node: ts.Node): boolean {
  return standsWithin(concept.unlike.within, path, node);
}

/**
 * The same for what the code proves: the name of a folder says in which part of the product it stands, and some parts are only
 * likely to have none of it. What a function is called after is said of what it does.
 */
export function isProvenUnlike({ unlike }: CompiledConcept, path: string, node: ts.Node): boolean {
  return standsWithin(unlike.within, path, node, unlike.sure);
}

/** Whether the file, its folder or what surrounds the node has one of the phrases in its name. */
export function standsWithin(
  phrases: readonly Phrase[],
  path: string,
  node: ts.Node,
  ofPath: readonly Phrase[] = phrases,
): boolean {
  return phrases.length > 0 && (isNamedSo(ofPath, path) || isAround(phrases, node));
}

const paths = new WeakMap<readonly Phrase[], Map<string, boolean>>();
const scopes = new WeakMap<readonly Phrase[], WeakMap<ts.Node, boolean>>();

function isNamedSo(phrases: readonly Phrase[], path: string): boolean {
  let known = paths.get(phrases);
  if (!known) paths.set(phrases, (known = new Map()));
  let answer = known.get(path);
  if (answer === undefined) {
    const parts = path
      .replace(/\.[^./]+$/, '')
      .split('/')
      .slice(-2);
    known.set(path, (answer = parts.some(name => hasAnyPhrase(splitWords(name), phrases))));
  }
  return answer;
}

/** Whether a function or class around the node is named so: asked for every second call, and answered once for each scope. */
function isAround(phrases: readonly Phrase[], node: ts.Node): boolean {
  let at = node.parent;
  while (at && !isFunction(at) && !ts.isClassLike(at)) at = at.parent;
  if (!at) return false;
  let known = scopes.get(phrases);
  if (!known) scopes.set(phrases, (known = new WeakMap()));
  let answer = known.get(at);
  if (answer === undefined) {
    const name = declaredName(at);
    answer = (name !== null && hasAnyPhrase(splitWords(name), phrases)) || isAround(phrases, at);
    known.set(at, answer);
  }
  return answer;
}
