import { isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { saidIn } from './whose.ts';

const DEPTH = 4;

/**
 * `const message = TEXTS[code]`, shown as `message.body`: a text of the product, of a table that stands in the file. What is
 * computed is asked for on every way that gives something.
 */
export function isOfOwnTable(shown: ts.Expression): boolean {
  const inner = unwrap(shown);
  if (ts.isBinaryExpression(inner)) return isOfOwnTable(inner.left);
  let root: ts.Expression = inner;
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  return ts.isIdentifier(root) && root !== inner && isTaken(root, DEPTH);
}

/**
 * `const text = limits()`, where that gives only texts of the product: what it fills in, dates and numbers, is nobody's
 * words.
 */
export function isOfOwnTexts(shown: ts.Expression): boolean {
  const inner = unwrap(shown);
  if (ts.isPropertyAccessExpression(inner)) return isOfOwnObjects(inner);
  const called = ts.isIdentifier(inner) ? unwrap(valueOf(inner) ?? inner) : inner;
  return (called !== inner && areOwnTexts(waysOf(called))) || areOwnTexts(givenBy(called));
}

/** What a function that stands here gives where it is called without anything. */
function givenBy(called: ts.Expression): ts.Expression[] {
  if (!ts.isCallExpression(called) || !ts.isIdentifier(called.expression) || called.arguments.length > 0) return [];
  const declaration = declarationOf(called.expression.text, called);
  const value = valueOf(called.expression);
  const made = declaration && isFunction(declaration) ? declaration : value && unwrap(value);
  if (!made || !isFunction(made) || !made.body || !ts.isBlock(made.body)) return [];
  return returnedBy(made.body).flatMap(waysOf);
}

/** `const refusal = refusalOf()`, shown as `refusal.message`: every object that is given has words of the product there. */
function isOfOwnObjects({ expression, name }: ts.PropertyAccessExpression): boolean {
  const root = unwrap(expression);
  const value = ts.isIdentifier(root) ? valueOf(root) : null;
  const ways = value ? givenBy(unwrap(value)).filter(one => !isNothing(one)) : [];
  const isTold = (one: ts.ObjectLiteralElementLike) =>
    ts.isPropertyAssignment(one) && textOf(one.name) === name.text && waysOf(one.initializer).every(isWording);
  return ways.length > 0 && ways.every(way => ts.isObjectLiteralExpression(way) && way.properties.some(isTold));
}

/** `For players from level ${level.title}`: begins in words of the product, and nothing that it fills in is a text of somebody. */
const isWording = (way: ts.Expression): boolean =>
  ts.isTemplateExpression(way)
    ? /\p{L}{2}/u.test(way.head.text) &&
      way.templateSpans.every(
        ({ expression }) => saidIn(expression) === null && !SAYS.test(nameOf(unwrap(expression)) ?? 'text'),
      )
    : areOwnTexts([way]);
const SAYS = /text|body|content|message|caption|comment|html|bio$|description|quote|reply/i;

/** `'Nothing here'`, `t('empty')`, `title` of `const title = t('empty')`. */
export const isOwnText = (shown: ts.Expression): boolean => areOwnTexts(waysOf(shown)) || isOfOwnTexts(shown);

function areOwnTexts(all: readonly ts.Expression[]): boolean {
  const ways = all.filter(one => !isNothing(one));
  return ways.length > 0 && ways.every(way => ts.isStringLiteralLike(way) || (isTranslated(way) && !fillsInWords(way)));
}

function returnedBy(body: ts.Node): ts.Expression[] {
  const found: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (isFunction(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, look);
  };
  look(body);
  return found;
}

/** `t('Says', { text: message.body })` */
const fillsInWords = (call: ts.Expression): boolean =>
  ts.isCallExpression(call) &&
  call.arguments.map(unwrap).some(one => ts.isObjectLiteralExpression(one) && one.properties.some(isOfSomebody));

const isOfSomebody = (part: ts.ObjectLiteralElementLike): boolean => {
  if (ts.isPropertyAssignment(part)) return saidIn(part.initializer) !== null;
  return !ts.isShorthandPropertyAssignment(part) || saidIn(part.name) !== null;
};

/** A name that stands for an entry of such a table. */
function isTaken(name: ts.Identifier, depth: number): boolean {
  const value = valueOf(name);
  if (!value || depth === 0 || !declarationOf(name.text, name)) return false;
  const ways = waysOf(value).filter(one => !isNothing(one));
  return ways.length > 0 && ways.every(way => isEntry(way, depth));
}

function isEntry(way: ts.Expression, depth: number): boolean {
  if (ts.isIdentifier(way)) return isTaken(way, depth - 1);
  const table = ts.isElementAccessExpression(way) || ts.isPropertyAccessExpression(way) ? unwrap(way.expression) : null;
  const holds = table && ts.isIdentifier(table) ? valueOf(table) : null;
  const object = holds && unwrap(holds);
  return !!object && ts.isObjectLiteralExpression(object) && object.properties.every(isWritten);
}

/** An entry with its words in place; a spread or a call may bring those of others. */
const isWritten = (entry: ts.ObjectLiteralElementLike): boolean => {
  const value = ts.isPropertyAssignment(entry) ? unwrap(entry.initializer) : null;
  if (!value) return false;
  if (ts.isObjectLiteralExpression(value)) return value.properties.every(isWritten);
  return ts.isStringLiteralLike(value) || isTranslated(value);
};

/** `t('Offline')` */
const isTranslated = (value: ts.Expression): boolean =>
  ts.isCallExpression(value) &&
  /^(t|\$t|tr|_|__|gettext|translate|formatMessage)$/.test(nameOf(value.expression) ?? '') &&
  value.arguments.every(one => !ts.isIdentifier(unwrap(one)));

function waysOf(value: ts.Expression): ts.Expression[] {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner)) return [...waysOf(inner.whenTrue), ...waysOf(inner.whenFalse)];
  const isEither =
    ts.isBinaryExpression(inner) &&
    (inner.operatorToken.kind === ts.SyntaxKind.BarBarToken ||
      inner.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken);
  return isEither ? [...waysOf(inner.left), ...waysOf(inner.right)] : [inner];
}

const isNothing = (way: ts.Expression): boolean =>
  way.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(way) && way.text === 'undefined');
