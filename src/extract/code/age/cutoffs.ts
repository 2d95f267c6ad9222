import { calleeOf } from '../callees.ts';
import { literalOf } from '../literals.ts';
import { eachNode, nameOf, unwrap } from '../names.ts';
import { returnsOf } from '../guards/returns.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Years that a law or a product asks for. Fewer is the age of a thing, more is no limit of age. */
const YEARS = { least: 10, most: 25 };
/** Words of a limit that is not written as a number here. */
const LIMIT = /^(age|minimum|min|years?|offset|limit|required|consent)$/;

/**
 * Whether an expression is the day or year in which the youngest who is let in was born: `now.getFullYear() - 13`,
 * `subYears(new Date(), 18)`, a date on which `setFullYear(… - limit)` was called.
 */
export function isCutoff(expression: ts.Expression, depth = 4): boolean {
  const inner = unwrap(expression);
  if (depth === 0) return false;
  if (ts.isIdentifier(inner)) {
    const declaration = declarationOf(inner.text, inner);
    if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
    return isCutoff(declaration.initializer, depth - 1) || isSetBack(inner.text, declaration);
  }
  if (ts.isBinaryExpression(inner)) {
    if (inner.operatorToken.kind !== ts.SyntaxKind.MinusToken) return false;
    return (isThisYear(inner.left) && isYears(inner.right)) || (isNow(inner.left) && isYearsLong(inner.right));
  }
  // `Joi.date().max('now-13y')`, `@MaxDate(() => subYears(new Date(), 13))`
  if (ts.isStringLiteralLike(inner)) return isSetBackFromNow(inner.text);
  if (ts.isArrowFunction(inner)) return !ts.isBlock(inner.body) && isCutoff(inner.body, depth - 1);
  if (ts.isNewExpression(inner)) return (inner.arguments ?? []).some(one => isCutoff(one, depth - 1));
  if (!ts.isCallExpression(inner)) return false;
  const name = nameOf(inner.expression) ?? '';
  const [first, second] = inner.arguments;
  if (name === 'subYears') return isNow(first) && !!second && isYears(second);
  if (/^(subtract|minus)$/.test(name)) return !!first && isNowChain(inner.expression) && takesYears(first, second);
  const receiver = ts.isPropertyAccessExpression(inner.expression) ? inner.expression.expression : null;
  if (THROUGH.test(name))
    return inner.arguments.some(one => isCutoff(one, depth - 1)) || (!!receiver && isCutoff(receiver, depth - 1));
  const called = inner.arguments.length === 0 ? calleeOf(inner.expression) : null;
  return !!called && returnsOf(called).some(({ value }) => value !== null && isCutoff(value, depth - 1));
}

function isSetBackFromNow(text: string): boolean {
  const years = Number(/^now-(\d+)y(ears?)?$/.exec(text)?.[1] ?? 0);
  return years >= YEARS.least && years <= YEARS.most;
}

const THROUGH =
  /^(String|Number|UTC|toString|getFullYear|getTime|valueOf|toDate|startOf|endOf|year|toJSDate|format|toISOString|split|slice|toISODate)$/;

/** `18 * 365.25 * 24 * 3600 * 1000`, `MIN_AGE * MS_PER_YEAR`: so many years in a smaller unit. */
function isYearsLong(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.AsteriskToken) return false;
  const factors = factorsOf(inner);
  return factors.some(isYears) && factors.some(one => /^36[56](\.\d+)?$|year/i.test(one.getText()));
}

function factorsOf(expression: ts.Expression): ts.Expression[] {
  const inner = unwrap(expression);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AsteriskToken
    ? [...factorsOf(inner.left), ...factorsOf(inner.right)]
    : [inner];
}

/** `.subtract(13, 'years')`, `.minus({ years: 13 })` */
function takesYears(first: ts.Expression, second: ts.Expression | undefined): boolean {
  const object = unwrap(first);
  if (ts.isObjectLiteralExpression(object))
    return object.properties.some(
      one => ts.isPropertyAssignment(one) && /^years?$/.test(one.name.getText()) && isYears(one.initializer),
    );
  return isYears(first) && /^["'`]y(ears?)?["'`]$/.test(second?.getText() ?? '');
}

/** `minimum.setFullYear(minimum.getFullYear() - n)` beside the declaration of `minimum`. */
function isSetBack(name: string, declaration: ts.VariableDeclaration): boolean {
  let block: ts.Node = declaration;
  while (block.parent && !ts.isBlock(block) && !ts.isSourceFile(block)) block = block.parent;
  let found = false;
  eachNode(block, node => {
    if (found || !ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { expression, name: method } = node.expression;
    const [year] = node.arguments;
    if (!/^set(UTC)?FullYear$/.test(method.text) || expression.getText() !== name || !year) return;
    const set = unwrap(year);
    found = ts.isBinaryExpression(set) && set.operatorToken.kind === ts.SyntaxKind.MinusToken && isYears(set.right);
  });
  return found;
}

const NOW =
  /^(new Date\(\)|Date\.now\(\)|today|now|(dayjs|moment)(\.utc)?\(\)|DateTime\.(now|local|utc)\(\)|require\(['"](dayjs|moment)['"]\)\(\))/i;

export const isNow = (expression: ts.Expression | undefined): boolean =>
  !!expression && (NOW.test(expression.getText()) || (ts.isIdentifier(expression) && NOW.test(valueText(expression))));

const isNowChain = (expression: ts.Expression): boolean => NOW.test(expression.getText());

function isThisYear(expression: ts.Expression): boolean {
  const text = expression.getText();
  return (
    /full_?year\(\)$/i.test(text) || /^(current|this|now|present)_?year$/i.test(text) || /\.year\(?\)?$/.test(text)
  );
}

function valueText(identifier: ts.Identifier): string {
  const declaration = declarationOf(identifier.text, identifier);
  return declaration && ts.isVariableDeclaration(declaration) ? (declaration.initializer?.getText() ?? '') : '';
}

function isYears(expression: ts.Expression): boolean {
  const value = literalOf(expression)?.value;
  if (typeof value === 'number') return value >= YEARS.least && value <= YEARS.most;
  const name = nameOf(expression);
  return value === undefined && name !== null && splitWords(name).some(word => LIMIT.test(word));
}
