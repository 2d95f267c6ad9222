import { chainOf, eachNode, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';

const INSERTS = /^(create|insert|insertOne|add|save|upsert|findOrCreate)$/;
const ADDRESS = /^(url|uri|href|link)$|(Url|URL|Uri|URI|Href|Link)$/;
/** What came with a request is a file all the same, wherever it lies now. */
const RECEIVED = /^(req|request|ctx|context|file|files|uploads?|uploaded\w*|result|response)$/i;

/**
 * `Media.create({ url: attachment.url, userId })`: a row that keeps the address of what lies elsewhere. No bytes pass here,
 * whatever the other columns are counted from.
 */
export function isRowOfAddress(call: ts.CallExpression): boolean {
  if (!INSERTS.test(nameOf(call.expression) ?? '')) return false;
  const [first, ...more] = call.arguments;
  const row = first && rowGiven(first);
  if (!row || more.some(namesBytes)) return false;
  if (isRowOfIds(row)) return true;
  const columns = row.properties.filter(ts.isPropertyAssignment);
  const others = row.properties.filter(one => !ts.isPropertyAssignment(one));
  if (!others.every(one => ts.isShorthandPropertyAssignment(one) && /[a-z]_?id$/i.test(one.name.text))) return false;
  return columns.some(isAddress) && !columns.some(isBytes);
}

/**
 * `Media.create({ listId, mediaId, order: all.length + 1 })`: which of those that are there already belongs where, and how far
 * somebody has come in it; nothing of it.
 */
function isRowOfIds({ properties }: ts.ObjectLiteralExpression): boolean {
  let ids = 0;
  for (const one of properties) {
    if (!ts.isPropertyAssignment(one) && !ts.isShorthandPropertyAssignment(one)) return false;
    const isId = /[a-z]_?ids?$/i.test(textOf(one.name)) && /(_id|Id|ID)s?$/.test(textOf(one.name));
    if (isId) ids += 1;
    else if (!ts.isPropertyAssignment(one) || !isPlain(unwrap(one.initializer), textOf(one.name))) return false;
  }
  return ids > 0;
}

/** A number, a yes or no, or a word of the product, whatever it hangs on; of a time or a place in it also one that was told. */
function isPlain(value: ts.Expression, name: string): boolean {
  const again = (one: ts.Expression) => isPlain(unwrap(one), name);
  if (isNumber(value) || ts.isStringLiteral(value)) return true;
  if (ts.isPrefixUnaryExpression(value))
    return value.operator === ts.SyntaxKind.ExclamationToken || again(value.operand);
  if (ts.isConditionalExpression(value)) return again(value.whenTrue) && again(value.whenFalse);
  if (ts.isObjectLiteralExpression(value)) return isRowOfIds(value);
  if (ts.isPropertyAccessExpression(value)) return value.name.text === 'length' || HOW_FAR.test(name);
  if (!ts.isBinaryExpression(value)) return false;
  return /^(\+|-|\*|\/|%|\|\||\?\?)$/.test(value.operatorToken.getText()) && again(value.left) && again(value.right);
}
const HOW_FAR =
  /(^|[a-z])(progress|position|location|duration|order|index|count|(started|finished|created|updated|seen|read|played)_?at)$/i;

/** Written out, or made into one. */
const isNumber = (value: ts.Expression): boolean =>
  /^(-?\d[\d_.]*|true|false|null)$/.test(value.getText()) ||
  (ts.isCallExpression(value) &&
    /^(Number|parseInt|parseFloat|Boolean|Math\.\w+|Date\.now)$/.test(value.expression.getText())) ||
  (ts.isNewExpression(value) && value.expression.getText() === 'Date');

/** The row itself, or what `const row = rows.create({ … })` was made of before it is saved. */
function rowGiven(given: ts.Expression): ts.ObjectLiteralExpression | null {
  const inner = unwrap(given);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const made = value && unwrap(value);
  const first = made && ts.isCallExpression(made) && nameOf(made.expression) === 'create' ? made.arguments[0] : null;
  const row = first ? unwrap(first) : made && ts.isObjectLiteralExpression(made) ? made : inner;
  return ts.isObjectLiteralExpression(row) ? row : null;
}

/** `url: attachment.url` of something that is there already. */
function isAddress({ name, initializer }: ts.PropertyAssignment): boolean {
  if (!ADDRESS.test(textOf(name))) return false;
  const given = unwrap(initializer);
  const ways = ts.isIdentifier(given) ? givenTo(given) : [given];
  return ways.length > 0 && ways.every(isAddressOf);
}

function isAddressOf(given: ts.Expression): boolean {
  const value = unwrap(given);
  if (!ts.isPropertyAccessExpression(value) || !ADDRESS.test(value.name.text)) return false;
  return !chainOf(value).some(part => RECEIVED.test(part));
}

/** `let address = input.url; if (known) address = known.url;`: all that a name is given. */
function givenTo(name: ts.Identifier): ts.Expression[] {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isVariableDeclaration(declared) || !declared.initializer) return [];
  const given = [declared.initializer];
  const around = enclosingFunction(name)?.body;
  if (around)
    eachNode(around, node => {
      const isSet = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
      if (isSet && ts.isIdentifier(node.left) && node.left.text === name.text) given.push(node.right);
    });
  return given;
}

/** The content itself, or what a call makes of it; a place in a list is none. */
function isBytes({ initializer }: ts.PropertyAssignment): boolean {
  const value = unwrap(initializer);
  const isCounted =
    ts.isCallExpression(value) && /^(indexOf|findIndex|includes|has|at)$/.test(nameOf(value.expression) ?? '');
  return !isCounted && namesBytes(value);
}
