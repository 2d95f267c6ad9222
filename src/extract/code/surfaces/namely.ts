import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, isFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { isTextOfProduct } from '../spoken/given-texts.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

export const NAME = /^(name|username|nickname|nick|handle|login|initials|npub|id|ids|key|acct|host|domain|instance)$/;
const PICTURE = /^(avatar|picture|photo|image|img|icon|badge|pfp|thumbnail)$/;
const FIGURE = /^(count|counts|length|total|unread|level|age|rank|score|points)$/;
/** What makes a name, a picture or a figure of something. */
const MAKES = /^(name|initials|handle|avatar|picture|npub|count|abbreviate|shorten|short)$/;
const SHORTENS = /^(abbreviate|shorten|short|truncate|ellipsis)$/;
/** What may hold words. */
export const WORDS =
  /^(messages?|msg|text|content|contents|body|html|markdown|bio|about|biography|description|status|caption|snippet|preview|comment|note|posts?|title|tagline|motto|summary|attachment|media|file|video|children)$/;

/** What somebody says has a name of who says it. */
const HOLDS_NAMES = /^(messages?|msg|comment|note|posts?)$/;

/** Whether a value is a name, a picture, a figure, or a text of the product; what stands in tags is looked at there. */
export function isNamely(shown: ts.Expression, depth: number): boolean {
  const is = (one: ts.Expression): boolean => isNamely(unwrap(one), depth);
  if (ts.isJsxElement(shown) || ts.isJsxFragment(shown) || ts.isJsxSelfClosingElement(shown)) return true;
  if (ts.isLiteralExpression(shown) || ts.isPrefixUnaryExpression(shown)) return true;
  if (/^(true|false|null|undefined)$/.test(shown.getText())) return true;
  if (ts.isConditionalExpression(shown)) return is(shown.whenTrue) && is(shown.whenFalse);
  if (ts.isTemplateExpression(shown)) return shown.templateSpans.every(span => is(span.expression));
  if (ts.isBinaryExpression(shown)) {
    const by = shown.operatorToken.getText();
    return /^([=!]==?|[<>]=?)$/.test(by) || (is(shown.right) && (by === '&&' || is(shown.left)));
  }
  if (ts.isElementAccessExpression(shown)) return is(shown.expression);
  if (ts.isCallExpression(shown)) return isMadeOfNames(shown, depth);
  if (isFunction(shown)) return answersNames(shown, depth);
  if (!ts.isIdentifier(shown) && !ts.isPropertyAccessExpression(shown)) return false;
  const words = splitWords(nameOf(shown) ?? '');
  const last = words.at(-1) ?? '';
  if (FIGURE.test(last) || /^(id|ids|key)$/.test(last)) return isBound(words) || !words.some(one => WORDS.test(one));
  // `user.customStatus.name` is what somebody set.
  if (NAME.test(last) || PICTURE.test(last))
    return ![...words, ...splitWords(chainOf(shown).at(-2) ?? '')].some(
      one => WORDS.test(one) && !HOLDS_NAMES.test(one),
    );
  const held = ts.isIdentifier(shown) ? valueOf(shown) : null;
  return held ? depth > 0 && isNamely(unwrap(held), depth - 1) : isTextOfProduct(shown);
}

/** `maxCommentLength`: how much one may write. */
const isBound = ([first, ...rest]: readonly string[]): boolean =>
  /^(max|min)$/.test(first ?? '') && FIGURE.test(rest.at(-1) ?? '');

/** `getName(id, user)`, `user.name.slice(0, 2)`, `t('you')`, `people.map(one => <Face user={one} />)` */
function isMadeOfNames(call: ts.CallExpression, depth: number): boolean {
  const name = nameOf(call.expression) ?? '';
  const receiver = receiverOf(call.expression);
  const [first] = call.arguments.map(one => unwrap(one));
  if (receiver && /^(slice|substring|trim|toUpperCase|toLowerCase|charAt|at|split|toString|toLocaleString)$/.test(name))
    return isNamely(unwrap(receiver), depth);
  if (name === 'map' && first && isFunction(first)) return answersNames(first, depth);
  if (isTextOfProduct(call)) return !first || isWritten(first) || isNamely(first, depth);
  const words = splitWords(name);
  // A state that is read by a call: `{{ maxPostLength() }}`
  if (call.arguments.length === 0 && isBound(words)) return true;
  const isOfWords = call.arguments.some(one => splitWords(chainOf(one).at(-1) ?? '').some(word => WORDS.test(word)));
  if (isOfWords || words.some(word => WORDS.test(word))) return false;
  const callee = depth > 0 ? calleeOf(call.expression) : null;
  // What a function elsewhere draws is not looked at.
  if (callee && draws(callee)) return false;
  // `shorten(user.intro, 80)` says no more than what is shortened.
  if (first && SHORTENS.test(words.at(-1) ?? words[0] ?? '') && ts.isPropertyAccessExpression(first))
    return isNamely(first, depth);
  return MAKES.test(words.at(-1) ?? '') || (callee ? answersNames(callee, depth - 1) : MAKES.test(words[0] ?? ''));
}

/** `'hello'`, `` `part.${role}` ``: a text of the product by its key; `t(user.bio)` translates what somebody wrote. */
const isWritten = (key: ts.Expression): boolean =>
  ts.isStringLiteralLike(key) ||
  ts.isObjectLiteralExpression(key) ||
  (ts.isTemplateExpression(key) && key.head.text !== '') ||
  (ts.isPropertyAccessExpression(key) && /^[A-Z_]+$/.test(key.name.text));

function answersNames(made: FunctionNode, depth: number): boolean {
  if (!made.body) return false;
  if (!ts.isBlock(made.body)) return isNamely(unwrap(made.body), depth);
  let isOnly = true;
  let answers = 0;
  const look = (one: ts.Node): void => {
    if (isFunction(one)) return;
    if (ts.isReturnStatement(one) && one.expression) {
      answers++;
      isOnly &&= isNamely(unwrap(one.expression), depth);
    }
    ts.forEachChild(one, look);
  };
  look(made.body);
  return isOnly && answers > 0;
}

function draws(made: FunctionNode): boolean {
  let isDrawn = false;
  eachNode(made, one => {
    isDrawn ||= ts.isJsxElement(one) || ts.isJsxFragment(one) || ts.isJsxSelfClosingElement(one);
  });
  return isDrawn;
}
