import { nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

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
