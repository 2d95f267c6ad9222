import { chainOf, eachNode, nameOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

const STORE = /^_?(prisma\w*|db|database|tx|trx)$/i;
const KEEPS =
  /^(create|createMany|update|updateMany|upsert|delete|deleteMany|findUnique|findFirst|findMany)(OrThrow)?$/;
/** Somebody else takes the money, or has yet to. */
const TAKEN_ELSEWHERE =
  /provider|gateway|stripe|paypal|checkout|intent|session|redirect|url|card|token_?id|source|pending|queue|webhook|iban|debit|sepa|bank|balance|wallet/i;
/** The row says that it is done: what somebody orders is kept as well, and taken later. */
const IS_DONE =
  /\bmethod:\s*['"](?:cash|transfer|che(?:que|ck))['"]|\bpaid(?:At|On)\b|\bstatus:\s*['"]paid['"]|\breceivedBy\b/i;
/** Whoever asks pays: `userId: me.id`. */
const PAYS = /\b(?<!receivedBy:\s*)(?:me|viewer|currentUser|user|session\.user)\.id\b/;
const MAKES = /^(Date|Error|\w+Error|Number|String|Boolean|parseInt|parseFloat)$/;

/**
 * `createPayment: (_, { invoiceId, amount }) => prisma.payment.create({ data: { invoiceId, amount, method: 'cash' } })`: all that
 * happens is seen, and is that the product writes something down in its own tables: no money is taken there.
 */
export function isOnlyKept(run: FunctionNode): boolean {
  const { body } = run;
  const text = body?.getText() ?? '';
  if (!IS_DONE.test(text) || TAKEN_ELSEWHERE.test(text) || PAYS.test(text)) return false;
  let keeps = false;
  let doesMore = false;
  eachNode(run, node => {
    if (ts.isTaggedTemplateExpression(node)) doesMore = true;
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    if (ts.isCallExpression(node) && isStore(node)) keeps = true;
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
