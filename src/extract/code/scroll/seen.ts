import { namesIn } from '../call-sites.ts';
import { calleeOf } from '../callees.ts';
import { heldAt } from '../guards/dominance.ts';
import { linksOf } from '../links/registry.ts';
import { returnedBy } from '../links/returned.ts';
import { declaredName, enclosingFunction, nameOf, throughout, unwrap } from '../names.ts';
import { operandsOf } from '../operands.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { meansSeen, saysMore } from './names.ts';

/**
 * The load stands behind a test that the end is in view, and nobody pressed anything.
 *
 * @param isToldAt Whether an attribute around it is the better place.
 */
export function isSeenBefore(call: ts.CallExpression, isToldAt: (attribute: ts.JsxAttribute) => boolean): boolean {
  for (let at: ts.Node = call; at.parent; at = at.parent) {
    if (ts.isNewExpression(at) && nameOf(at.expression) === 'IntersectionObserver') return false;
    if (ts.isJsxAttribute(at) && isToldAt(at)) return false;
  }
  const held = heldAt(call).filter(one => 'test' in one);
  const loads = nameOf(call.expression) ?? '';
  return (
    held.some(({ test, outcome }) => (outcome ? isSeen(test, loads) : isUnseen(test, loads))) ||
    (held.length > 0 && isWhileScrolling(call))
  );
}

/** `if (isSeen && hasMore) next()` */
export const isWhereMoreIs = (call: ts.CallExpression): boolean =>
  heldAt(call).some(one => 'test' in one && namesIn(one.test, 12).some(saysMore));

function isSeen(test: ts.Expression, loads: string): boolean {
  if (isOfStore(test)) return false;
  return (
    saysSeen(test, loads) || operandsOf(test, ts.SyntaxKind.AmpersandAmpersandToken).some(one => isKeptSeen(one, loads))
  );
}

function saysSeen(test: ts.Expression, loads: string): boolean {
  const text = test.getText();
  return (
    (meansSeen([...namesIn(test, 12), ...textNames(text)]) || LAST_OF_ALL.test(text) || watchesElement(test)) &&
    !(isAtTop(text) && !EARLIER.test(loads))
  );
}

/** `if (isLow()) …` of `const isLow = () => scrollHeight - scrollY < 600`, and of a name for such a comparison. */
function isKeptSeen(test: ts.Expression, loads: string): boolean {
  const inner = unwrap(test);
  const declared = ts.isCallExpression(inner) ? calleeOf(inner.expression) : null;
  const kept = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const values = declared ? returnedBy(declared) : kept && ts.isBinaryExpression(unwrap(kept)) ? [kept] : [];
  return values.some(one => textNames(one.getText()).length > 0 && saysSeen(one, loads));
}

/**
 * `const isInList = yield select(isShown); if (count < total && isInList) …` of a saga that nothing about scrolling starts: what a
 * store says is in view is what the person looks at, and nothing watches the end.
 */
function isOfStore(test: ts.Expression): boolean {
  let isKept = false;
  let isEnd = false;
  throughout(test, one => {
    if (!ts.isIdentifier(one) || !meansSeen([one.text])) return;
    isEnd ||= speaksOfEnd(one.text);
    const declared = declarationOf(one.text, one);
    const value = declared && ts.isVariableDeclaration(declared) && declared.initializer;
    const asked = value ? unwrap(value) : null;
    const call = asked && ts.isYieldExpression(asked) && asked.expression ? unwrap(asked.expression) : null;
    if (!call || !ts.isCallExpression(call) || nameOf(call.expression) !== 'select') return;
    isKept = true;
    isEnd ||= call.arguments.some(one => (one.getText().match(/\w+/g) ?? []).some(speaksOfEnd));
  });
  if (!isKept || isEnd || /scroll|intersect|observer|visib|viewport/i.test(test.getSourceFile().text)) return false;
  return !isToldByWatcher(test);
}

/** `reachedEnd`, `isEndInView`, `isAtBottom`: it is the end that is in view, whoever keeps it. */
const speaksOfEnd = (name: string): boolean => splitWords(name).some(word => END.test(word));
const END = /^(end|bottom|top|reached|near|close|sentinel|last|more|next|threshold)$/;

/** Something in the product that watches an element or a scroll tells a store, so what the store holds may be that. */
function isToldByWatcher(node: ts.Node): boolean {
  const links = linksOf(node);
  return !!links && WATCHERS.some(name => links.lookFor(name, /dispatch/i, 0) === null);
}
const WATCHERS = [
  'IntersectionObserver', 'useInView', 'InView', 'useOnScreen', 'useIntersection', 'useIntersectionObserver', 'useIsVisible',
  'useIsInViewport', 'useElementOnScreen', 'Waypoint', 'onScroll', 'handleScroll',
]; // prettier-ignore

/** `if (!isCloseToBottom(event)) return;`, `if (scrollTop + height < scrollHeight) return;`: what comes next is at the end. */
function isUnseen(test: ts.Expression, loads: string): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner))
    return inner.operator === ts.SyntaxKind.ExclamationToken && isSeen(inner.operand, loads);
  if (!ts.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.kind;
  if (operator === ts.SyntaxKind.BarBarToken) return isUnseen(inner.left, loads) || isUnseen(inner.right, loads);
  const isOrder = operator === ts.SyntaxKind.LessThanToken || operator === ts.SyntaxKind.GreaterThanToken;
  return isOrder && /\bscrollHeight\b/.test(inner.getText()) && /\bscroll(Top|Y)\b/.test(inner.getText());
}

/** `last.index >= rows.length - 1`, `end + 10 > rows.length`: the last row that is drawn is the last that there is. */
export const LAST_OF_ALL =
  /\b(index|position|end|endIndex|lastIndex|stopIndex|lastVisibleIndex|visibleStopIndex)\s*(\+\s*\w+\s*)?>=?\s*(?:[\w.]+\.(?:length|size)|\w*(?:[lL]en(?:gth)?|[cC]ount|[tT]otal))\b/;

/** `scrollTop < 16`: at the top a list is brought up to date, unless what came earlier stands above. */
const isAtTop = (text: string): boolean =>
  /\bscroll(Top|Y)\s*(<=?|={2,3})\s*\d/.test(text) && !/\bscrollHeight\b/.test(text);
const EARLIER = /older|previous|prev|earlier|before|history|more|next|past/i;

/** Of a list of React Native: `layoutMeasurement.height + contentOffset.y >= contentSize.height`. */
const textNames = (text: string) =>
  text.match(/\bscroll(Top|Height|Y)\b/g) ??
  (/\bcontentSize\b/.test(text) && /\bcontentOffset\b/.test(text) ? ['scrollHeight'] : []);

const WATCHES_ELEMENT =
  /^use(InView|OnScreen|Intersection|IntersectionObserver|ElementOnScreen|IsOnScreen|IsVisible|IsInViewport|ElementVisibility|IsElementVisible|IsIntersecting)$/;

/** `const [ref, sentinelShown] = useInView()`: whether the end is in view, whatever it is called. */
export function watchesElement(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return watchesElement(inner.left) || watchesElement(inner.right);
  // `isShown.value`, `isShown()`
  const read = ts.isPropertyAccessExpression(inner) && inner.name.text === 'value' ? inner.expression : inner;
  const name = ts.isCallExpression(read) && read.arguments.length === 0 ? unwrap(read.expression) : read;
  if (!ts.isIdentifier(name)) return false;
  const declared = declarationOf(name.text, name);
  if (!declared) return false;
  const holder = ts.isBindingElement(declared) ? declared.parent.parent : declared;
  const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made && ts.isCallExpression(made) && WATCHES_ELEMENT.test(nameOf(made.expression) ?? '');
}

/** What runs while somebody scrolls, as programs call it: `handleScroll`, `onFeedScroll`, `autoPagerOnScroll`. */
export function isScrollHandler(name: string): boolean {
  const words = splitWords(name);
  return words.length > 1 && words.length <= 5 && words.at(-1) === 'scroll' && words.some(word => HANDLES.test(word));
}
const HANDLES = /^(on|handle|check|auto)$/;

/** `onRangeChange`, `onVisibleRangeChanged`: the rows of a virtual list that are drawn. */
export const isRangeHandler = (name: string): boolean => /^on(Visible)?Range(s)?Changed?$/.test(name);

/** Behind some condition, in what runs while somebody scrolls and reads where they are. */
function isWhileScrolling(call: ts.CallExpression): boolean {
  for (let at = enclosingFunction(call); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name === null) continue;
    return isScrollHandler(name) && POSITION.test(at.getText());
  }
  return false;
}

/** Where a page stands, and where its end is. */
const POSITION =
  /\b(scrollTop|scrollY|scrollHeight|pageYOffset|innerHeight|clientHeight|offsetHeight|contentOffset|contentSize|layoutMeasurement|getBoundingClientRect)\b/;
