import { literalOf } from '../literals.ts';
import { chainOf, eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { valueBehind } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { wayOf } from '../way-read.ts';

const STORE = /^_?(prisma\w*|db|database|tx|trx)$/i;
const KEEPS =
  /^(create|createMany|update|updateMany|upsert|delete|deleteMany|findUnique|findFirst|findMany)(OrThrow)?$/;
/** Somebody else takes the money, or has yet to. */
const TAKEN_ELSEWHERE =
  /provider|gateway|stripe|paypal|checkout|intent|session|redirect|url|card|token_?id|source|pending|queue|webhook|iban|debit|sepa|bank|balance|wallet/i;
/** Who took the money, or wrote it down, is not who pays. */
const TAKER = /^(received|taken|collected|recorded|entered)_?by/i;
/** Whoever asks: `me.id`, `ctx.userId`, `uid`. */
const ASKER =
  /^(me|viewer|self|uid|sub|user|user_?id|account|account_?id|customer|customer_?id|current_?user|profile|session|auth|buyer|buyer_?id|payer|payer_?id)$/i;
const MAKES = /^(Date|Error|\w+Error|Number|String|Boolean|parseInt|parseFloat)$/;

/**
 * `createPayment: (_, { invoiceId, amount }) => prisma.payment.create({ data: { invoiceId, amount, method: 'cash' } })`: all that
 * happens is seen, and is that the product writes something down in its own tables: no money is taken there.
 */
export function isOnlyKept(run: FunctionNode): boolean {
  if (TAKEN_ELSEWHERE.test(run.body?.getText() ?? '')) return false;
  let keeps = false;
  let doesMore = false;
  eachNode(run, node => {
    if (ts.isTaggedTemplateExpression(node) || isPaidByAsker(node)) doesMore = true;
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    if (ts.isCallExpression(node) && isStore(node)) keeps ||= rowsOf(node).some(row => row.properties.some(saysDone));
    else doesMore ||= !ts.isIdentifier(node.expression) || !MAKES.test(node.expression.text);
  });
  return keeps && !doesMore;
}

/** `prisma.payment.create({ … })`, `ctx.db.user.update({ … })` */
function isStore(call: ts.CallExpression): boolean {
  const chain = chainOf(call.expression);
  const [given] = call.arguments;
  return (
    KEEPS.test(nameOf(call.expression) ?? '') &&
    STORE.test(chain.at(-3) ?? '') &&
    !!given &&
    ts.isObjectLiteralExpression(given)
  );
}

/** What a call writes down: `data`, and each of several. */
function rowsOf({ arguments: [given] }: ts.CallExpression): readonly ts.ObjectLiteralExpression[] {
  const parts = given && ts.isObjectLiteralExpression(given) ? given.properties : [];
  return parts.flatMap(part => {
    if (!ts.isPropertyAssignment(part) || !/^(data|create)$/.test(textOf(part.name))) return [];
    const value = unwrap(part.initializer);
    const rows = ts.isArrayLiteralExpression(value) ? value.elements.map(unwrap) : [value];
    return rows.filter(ts.isObjectLiteralExpression);
  });
}

/** The row says that it is paid: what somebody orders is kept as well, and taken later. */
function saysDone(part: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(part)) return false;
  const [name, value] = [textOf(part.name), part.initializer];
  const said = literalOf(value)?.value;
  if (name === 'method') return /^(cash|transfer|cheque|check)$/.test(String(said));
  if (name === 'status') return said === 'paid';
  if (/^paid_?(at|on)$/i.test(name)) return /^(new Date\b|Date\.now\()/.test(valueBehind(value).getText());
  return /^received_?by$/i.test(name) && said === undefined && (wayOf(value)?.path.length ?? 0) > 0;
}

/** `userId: ctx.userId`, `where: { id: me.id }`, `{ userId }`, `owner: Number(me.id)` */
function isPaidByAsker(part: ts.Node): boolean {
  const isShort = ts.isShorthandPropertyAssignment(part);
  if ((!isShort && !ts.isPropertyAssignment(part)) || TAKER.test(textOf(part.name))) return false;
  return tellsAsker(isShort ? part.name : part.initializer);
}

const STEPS = 4;

/** Whether a value is of whoever asks, or worked out of what is. The members of a row in it are asked for themselves. */
function tellsAsker(value: ts.Node, steps = STEPS): boolean {
  if (ts.isObjectLiteralExpression(value) || isFunction(value)) return false;
  const isRead = ts.isIdentifier(value) || ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value);
  if (isRead) {
    const way = wayOf(value);
    const said = way ? [way.name, ...way.path].filter(one => one !== 'id').at(-1) : undefined;
    if (said !== undefined && ASKER.test(said)) return true;
    const behind = valueBehind(value);
    if (behind !== value) return steps > 0 && tellsAsker(behind, steps - 1);
    if (way) return false;
  }
  return value.getChildren().some(one => tellsAsker(one, steps));
}
