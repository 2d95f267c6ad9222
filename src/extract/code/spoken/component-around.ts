import type { Component } from '../components/components.ts';
import { calledOf } from '../components/declared-components.ts';
import { component } from '../defaults/props.ts';
import { isFunction } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { heardBy } from './by-writer.ts';
import { isPraiseWord } from './kept-praise.ts';
import { isListed } from './listed.ts';
import { WRITES } from './menu-names.ts';
import { isSingleFile } from '../single-files.ts';

/**
 * The nearest component around a node: what is called with a capital, or the class. What stands around a part that is known to
 * show what people wrote may be a page about any thing, and what accounts say of one another is called praise as well.
 */
export function componentAround(
  node: ts.Node,
  file: ParsedFile,
  isAny = false,
  isPart = false,
  isPraise = false,
): Component | null {
  let outer: Component | null = null;
  /** On a page that is written by hand a listener has no name but that of what it hears. */
  let heard: Component | null = null;
  let unnamed: ts.Node | null = null;
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (!isFunction(at) && !ts.isClassLike(at)) continue;
    const name = calledOf(at);
    if (name === null && isFunction(at)) unnamed = at;
    const event: string | null = isAny && !heard && name === null && isFunction(at) ? heardBy(at) : null;
    if (event) heard = { ...component(file, event, at as Component['node']), hasHiddenProps: true };
    if (name === null || ts.isConstructorDeclaration(at) || ts.isAccessor(at)) continue;
    const own = { ...component(file, name, at as Component['node']), hasHiddenProps: true };
    const words = splitWords(name);
    const isOther = words.some(
      word =>
        WRITES.test(word) && !PLAIN.test(word) && !(isPart && THING.test(word)) && !(isPraise && isPraiseWord(word)),
    );
    if (isOther && !isNewsOfPeople(words) && !isSaidOfThing(words) && !isChangedLater(words)) return null;
    if (isOwnPreview(name) && !isListed(name, at)) return null;
    if (/^[_$]*[A-Z]/.test(name)) return own;
    outer = isAny && outer ? outer : own;
  }
  return isAny ||
    file.isBuiltByCalls ||
    isSingleFile(file.path) ||
    outer?.node.kind === ts.SyntaxKind.FunctionDeclaration
    ? (outer ?? heard ?? (isAny && unnamed ? byFile(unnamed, file) : null))
    : null;
}

/** `fetch('/comments').then(list => { box.innerHTML = … })` of a script: it is called after its file. */
function byFile(node: ts.Node, file: ParsedFile): Component | null {
  const name = file.path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  if (splitWords(name).some(word => WRITES.test(word) && !PLAIN.test(word))) return null;
  return { ...component(file, name, node as Component['node']), hasHiddenProps: true };
}
/** `NewsReply`, `NewsFeedThread`: the news of a network are what its people write; those of a product have no replies. */
const isNewsOfPeople = ([first = '', ...rest]: readonly string[]): boolean =>
  first === 'news' &&
  (rest[0] === 'feed' || OF_TALK.test(rest.at(-1) ?? '')) &&
  !rest.some(word => WRITES.test(word) && !PLAIN.test(word));
const OF_TALK = /^(reply|replies|comment|comments|thread|threads)$/;

/** `CourseReviews`, `ProductCommentList`: what people say of a thing is theirs, whoever describes the thing itself. */
function isSaidOfThing(words: readonly string[]): boolean {
  const end = words.findLastIndex(word => !LAID.test(word));
  const before = words.slice(0, Math.max(end, 0));
  return (
    SAID.test(words[end] ?? '') && before.every(word => !WRITES.test(word) || PLAIN.test(word) || THING.test(word))
  );
}
const SAID = /^(reviews?|comments?|repl(y|ies)|discussions?)$/;
const LAID = /^(list|section|item|card|row|cell|entry|panel|box|block|area|tab|feed|view|wrapper|container)$/;

/** `EditableComment`: what may be changed later, and is read until then. */
function isChangedLater(words: readonly string[]): boolean {
  const others = words.filter(word => word !== 'editable');
  return (
    others.length < words.length &&
    others.some(word => CHANGED.test(word)) &&
    !others.some(word => WRITES.test(word) && !PLAIN.test(word))
  );
}
const CHANGED = /^(comments?|repl(y|ies)|messages?|posts?|reviews?|answers?|threads?)$/;
/** What a product offers or tells, of which its people speak. */
const THING = /^(product|lesson|course|job|release|changelog|blog|news|doc|docs|announcement|announcements)$/;
/** Said of what shows as well as of what writes. */
export const PLAIN =
  /^(link|title|label|image|tag|tags|new|context|meta|share|copy|count|date|time|icon|badge|avatar|option|alert|button)$/;

/** What one sees of one's own before it is sent; of others a piece is shown before the whole. */
function isOwnPreview(name: string): boolean {
  const words = splitWords(name);
  return words.at(-1) === 'preview' && !words.some(word => OF_OTHERS.test(word));
}
const OF_OTHERS =
  /^(reply|replied|quote|quoted|thread|latest|last|account|user|profile|group|channel|conversation|room|chat|link|parent|referenced|member)$/;
