import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { column } from '../rows/may-keep.ts';
import { keepsRows } from '../rows/rows.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** What products call money of their own. Points and experience are earned; tokens are of a login or of a model. */
const COIN =
  /^((virtual|user|player|premium|wallet) )?(coins?|gems?|diamonds?|gold|credits|crystals?|rubies|virtual currency|in game currency)( (balance|count|amount))?$|^(coin|gem|diamond|credit|gold|wallet) balance$/;
const ABOUT =
  'coin coins gem gems diamond diamonds gold credit credits crystal crystals rubies currency wallet wallets';
/** Less of it: `-=`, `decrement`, `$inc` of something negative, a difference in a query. */
const LESS =
  /-=|\bdecrement\b|\$inc\b|\bincrement\s*\(\s*-|(?:coins?|gems?|diamonds?|gold|credits|balance)["`}]*\s-\s/i;
const SQL = /\bset\b[^;]*?["`]?\b(coins?|gems?|diamonds?|gold|credits|crystals?)["`]?\s*=\s*["`]?\1["`]?\s*-\s/i;
/** The row goes back to where it is kept. */
const KEPT = /\.(save|update\w*|commit|persist|flush|set|upsert|findByIdAndUpdate)\s*\(/;

export const maySpend = (ask: Ask): FileTest =>
  all(
    ask.name(ABOUT, (_, name) => /^wallets?$/i.test(name) || isCoin(name)),
    inText(LESS),
  );

const isCoin = (name: string): boolean => COIN.test(column(name.split('.').at(-1)!));

/** `user.coins -= price`, `{ $inc: { gems: -price } }`, `coins: { decrement: price }`: somebody spends money of the product's own. */
export function spentIn(file: ParsedFile): Detection[] {
  if (!keepsRows(file)) return [];
  const found = file.ofKinds(KINDS).flatMap(node => spentAt(node) ?? []);
  return found.map(({ node, symbol }) => ({ node, symbol, traits: ['virtual'] }));
}

const KINDS = [
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
];

function spentAt(node: ts.Node): Detection | null {
  if (ts.isBinaryExpression(node)) return taken(node);
  if (ts.isPropertyAssignment(node)) return changed(node);
  if (ts.isStringLiteralLike(node)) {
    const [, name] = (node.text.length > 20 && SQL.exec(node.text)) || [];
    return name === undefined ? null : { node, symbol: name, within: name };
  }
  if (!ts.isCallExpression(node) || nameOf(node.expression) !== 'decrement') return null;
  const named = node.arguments.find(one => ts.isStringLiteralLike(one) && isCoin(one.text));
  return named ? { node: nameNode(node.expression)!, symbol: `decrement.${(named as ts.StringLiteral).text}` } : null;
}

/** `user.coins -= price`, `user.coins = user.coins - price`, of what is kept afterwards: coins of a round are another thing. */
function taken({ left, right, operatorToken }: ts.BinaryExpression): Detection | null {
  const to = unwrap(left);
  if (!ts.isPropertyAccessExpression(to)) return null;
  const chain = chainOf(to);
  const isOwn = isCoin(to.name.text) || (to.name.text === 'balance' && /wallet/i.test(chain.at(-2) ?? ''));
  const rest = unwrap(right);
  const isLess =
    operatorToken.kind === ts.SyntaxKind.MinusEqualsToken ||
    (operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isBinaryExpression(rest) &&
      rest.operatorToken.kind === ts.SyntaxKind.MinusToken &&
      rest.left.getText() === to.getText());
  const isKept = isOwn && isLess && KEPT.test(enclosingFunction(to)?.getText() ?? '');
  return isKept ? { node: to.name, symbol: chain.slice(-2).join('.') } : null;
}

function changed(property: ts.PropertyAssignment): Detection | null {
  if (ts.isComputedPropertyName(property.name)) return null;
  const name = textOf(property.name);
  if (!isCoin(name) && !(/(^|\.)balance$/.test(name) && isOfWallet(property))) return null;
  return isLess(unwrap(property.initializer), property) ? { node: property.name, symbol: name } : null;
}

function isLess(value: ts.Expression, { parent: { parent } }: ts.PropertyAssignment): boolean {
  if (ts.isObjectLiteralExpression(value))
    return value.properties.some(one => one.name && textOf(one.name) === 'decrement');
  if (isNegative(value)) return ts.isPropertyAssignment(parent) && textOf(parent.name) === '$inc';
  if (ts.isCallExpression(value))
    return (
      nameOf(value.expression) === 'increment' && value.arguments[0] !== undefined && isNegative(value.arguments[0])
    );
  // sql`${users.coins} - ${price}`
  return ts.isTaggedTemplateExpression(value) && /^\w*`\s*\$\{[\w.]+\}\s*-\s*\$\{/.test(value.getText());
}

const isNegative = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  return ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.MinusToken;
};

/** `Wallet.updateOne(…, { $inc: { balance: -price } })`, `wallet: { update: { balance: { decrement } } }` */
function isOfWallet(node: ts.Node): boolean {
  for (let at: ts.Node = node.parent; at.parent && !ts.isStatement(at); at = at.parent) {
    if (ts.isPropertyAssignment(at) && /wallet/i.test(textOf(at.name))) return true;
    if (ts.isCallExpression(at)) return /wallet/i.test(chainOf(at.expression).join('.'));
  }
  return false;
}
