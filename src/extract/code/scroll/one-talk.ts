import { namesIn } from '../call-sites.ts';
import { pathNames } from '../evidence.ts';
import type { FunctionNode } from '../names.ts';
import {
  declaredName,
  eachNode,
  enclosingFunction,
  enclosingNames,
  isFunction,
  nameOf,
  textOf,
  unwrap,
} from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { operandsOf } from '../operands.ts';
import { declarationOf, functionNamed, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const TALK = /^(messages?|msgs?|chats?|conversations?|convo|dms?|im|pm|room|channel|whisper|inbox)$/;
const BACK = /^(older|earlier|previous|prev|pre|past|history|backlog|backwards?|before)$/;
/** The upper end of a list, where a talk goes on backwards. */
const UPPER = /^(startReached|onStartReached|onLoadEarlier|onReachTop|onTopReached)$/;

/**
 * Whether what loads on is what was said before in one talk: `loadOlderMessages`, `<Virtuoso startReached={loadOlder}>`, an
 * inverted list of messages. It ends where the talk began, and nobody put it there to keep people.
 */
export function isOneTalk(node: ts.Node, file: ParsedFile): boolean {
  const own = [textOf(node), ...shownWith(node)].flatMap(splitWords);
  const around = [...enclosingNames(node).slice(-3), ...pathNames(file.path)].flatMap(splitWords);
  const isBack = own.some(word => BACK.test(word)) || isUpward(node) || asksMessages(node) || asksBefore(node);
  return isBack && [...own, ...around, ...givenTo(node)].some(word => TALK.test(word));
}

/** `function PostList({ channelId, posts })`: whose list it is. */
function givenTo(node: ts.Node): string[] {
  let component: FunctionNode | null = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) component = at;
  const given = component?.parameters[0]?.name;
  if (!given || !ts.isObjectBindingPattern(given)) return [];
  return given.elements.flatMap(one => (ID_OF.test(one.name.getText()) ? splitWords(one.name.getText()) : []));
}
/** A room is also where something is sold or shown; one that is known by its key is talked in. */
const ID_OF = /^(room|channel|chat|conversation|dm|thread)_?Id$/i;

/** `onEndReached={useDebounce(more)}` where `more` calls `fetchPostsBefore(channel, last.id)`. */
function asksBefore({ parent }: ts.Node): boolean {
  if (!ts.isJsxAttribute(parent) || !parent.initializer || !ts.isJsxExpression(parent.initializer)) return false;
  const handler = parent.initializer.expression && handlerIn(parent.initializer.expression, MAX_STEPS);
  let found = false;
  if (handler?.body)
    eachNode(handler.body, one => {
      found ||=
        ts.isCallExpression(one) &&
        splitWords(nameOf(one.expression) ?? '').some((word, at) => at > 0 && BACK.test(word));
    });
  return found;
}

const MAX_STEPS = 8;

/** The function that is called in the end, through `useCallback`, `debounce` and names for them. */
function handlerIn(value: ts.Expression, depth: number): FunctionNode | null {
  const inner = unwrap(value);
  if (depth === 0) return null;
  if (isFunction(inner)) return inner;
  if (ts.isCallExpression(inner)) return inner.arguments[0] ? handlerIn(inner.arguments[0], depth - 1) : null;
  if (!ts.isIdentifier(inner)) return null;
  const kept = valueOf(inner);
  return functionNamed(inner.text, inner) ?? (kept ? handlerIn(kept, depth - 1) : null);
}

const attributesOf = ({ parent }: ts.Node): readonly ts.JsxAttributeLike[] =>
  ts.isJsxAttribute(parent)
    ? parent.parent.properties
    : ts.isJsxOpeningElement(parent) || ts.isJsxSelfClosingElement(parent)
      ? parent.attributes.properties
      : [];

function shownWith(node: ts.Node): string[] {
  return attributesOf(node).flatMap(one =>
    ts.isJsxAttribute(one) &&
    one.initializer &&
    /^(data|dataLength|items|next|loadMore|on[A-Z]\w*|\w+Reached)$/.test(textOf(one.name))
      ? namesIn(one.initializer, 3)
      : [],
  );
}

function isUpward(node: ts.Node): boolean {
  if (UPPER.test(textOf(node)) || isBehindTop(node) || isHeardFromBelow(node)) return true;
  return attributesOf(node).some(
    one =>
      ts.isJsxAttribute(one) &&
      (/^(inverted|inverse|isReverse)$/.test(textOf(one.name)) || isTurned(one) || isLaidUpward(one)),
  );
}

/** `style={{ transform: [{ rotate: '180deg' }] }}`, `contentStyle={styles.inverted}`: a list that is turned upside down by hand. */
const isTurned = ({ name, initializer }: ts.JsxAttribute): boolean =>
  /style$/i.test(textOf(name)) &&
  initializer !== undefined &&
  /rotate\w*:\s*['"`]-?180deg|scaleY:\s*-1|\.invert(ed)?([A-Z]\w*)?\b/.test(initializer.getText());

/** `className="flex flex-col-reverse"`, `direction="column-reverse"`, `style={{ flexDirection: 'column-reverse' }}`: the newest stands below. */
const isLaidUpward = ({ name, initializer }: ts.JsxAttribute): boolean =>
  /^(class|className|style|direction|flexDirection|\w*Style)$/.test(textOf(name)) &&
  initializer !== undefined &&
  /(?<![\w:-])(flex-)?col(umn)?-reverse\b/.test(initializer.getText()) &&
  // Of a page that stands in a row where there is room for it.
  !/:(flex-)?(row|col(umn)?)\b/.test(initializer.getText());

/** `<div className="flex-col-reverse" onScroll={heard}>`, and what stands in `heard`. */
function isHeardFromBelow(node: ts.Node): boolean {
  const names: string[] = [];
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name !== null) names.push(name);
  }
  let found = false;
  if (names.some(name => /scroll/i.test(name)) && /col(umn)?-reverse/.test(node.getSourceFile().text))
    eachNode(node.getSourceFile(), one => {
      if (!ts.isJsxAttribute(one) || textOf(one.name) !== 'onScroll' || !one.initializer) return;
      const isHeard = namesIn(one.initializer, 2).some(name => names.includes(name));
      found ||= isHeard && one.parent.properties.some(other => ts.isJsxAttribute(other) && isLaidUpward(other));
    });
  return found;
}

/** `if (isCloseToTop(event)) fetchNext()`: what comes next stands above. */
function isBehindTop(node: ts.Node): boolean {
  for (let at = node.parent; at && !isFunction(at); at = at.parent)
    if (ts.isIfStatement(at) && (TOP.test(at.expression.getText()) || isAtTop(at.expression))) return true;
  return false;
}

/** `root.scrollTop < OFFSET`; what is measured against the height of all is the lower end. */
function isAtTop(test: ts.Expression): boolean {
  return operandsOf(test, ts.SyntaxKind.AmpersandAmpersandToken).some(one => {
    const inner = unwrap(one);
    return (
      ts.isBinaryExpression(inner) &&
      /^<=?$/.test(inner.operatorToken.getText()) &&
      nameOf(inner.left) === 'scrollTop' &&
      !/height|max|bottom/i.test(inner.right.getText())
    );
  });
}
const TOP = /(closeTo|isAt|isOn|near|reached)_?top\b/i;

/** `useInfiniteQuery(['messages', id], …)`, and the `fetchNextPage` that it gives. */
function asksMessages(node: ts.Node): boolean {
  const given = ts.isIdentifier(node) ? declarationOf(node.text, node) : null;
  const query = given && ts.isBindingElement(given) ? given.parent.parent : null;
  const parent = query && ts.isVariableDeclaration(query) ? query.initializer : node.parent;
  if (!parent) return false;
  if (!ts.isCallExpression(parent) || !/Infinite|Paginated/.test(parent.expression.getText())) return false;
  return parent.arguments.slice(0, 1).some(one => namesIn(one, 4).some(name => /^messages?$/i.test(name)));
}
