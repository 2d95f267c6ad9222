import { all, any, inText } from '../ask.ts';
import type { Detection, Detector } from '../detector.ts';
import { literalOf } from '../literals.ts';
import { wordsOfDocument } from '../mutations.ts';
import { chainOf, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { askedPurchases, mayAskPurchase } from '../pay/asked-purchases.ts';
import { goesToPay, mayGoToPay } from '../pay/gone-to.ts';
import {
  isAskedOfService,
  isPurchaseName,
  isVirtualAct,
  ofPayments,
  PAID_EVENT,
  PAYING_PAGE,
  PROVIDER,
  PROVIDERS,
  WALLET,
} from '../pay/names.ts';
import { maySpend, spentIn } from '../pay/own-money.ts';
import { MAY_PAY_BY_FORM, payingForm } from '../pay/paying-forms.ts';
import { mayDeclarePurchase, purchaseFunctions } from '../pay/purchase-functions.ts';
import { MAY_ASK_VENDOR, MAY_SHOW_VENDOR, vendorTag } from '../pay/vendor-tags.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike, isWithinUnlike } from '../unlike.ts';
import { isWithin } from '../within.ts';

const PAID =
  'checkout purchase subscription payment invoice donation donate tip zap coin coins gem gems credit credits top topup buy pay subscribe fund card stripe super superchat pass';
const VIRTUAL =
  'loot lootbox lootboxes crate crates gacha box boxes wheel draw pack packs coins gems diamonds credits currency wallet gift gifts balance';

/** Where money is asked for without a library of a provider: own requests, wallets of the browser, addresses. */
export default {
  occurs: ask =>
    any(
      ask.called(PAID, (words, name) => isPurchaseName(words) || GIVES.test(name)),
      ask.called(VIRTUAL, words => isVirtualAct(words)),
      mayAskPurchase(ask),
      mayGoToPay(ask),
      maySpend(ask),
      all(
        ask.word('mutation'),
        ask.name(PAID, words => isPurchaseName(wordsOfDocument(words))),
      ),
      all(
        ask.called('create start', (_, name) => name === 'createSubscription'),
        inText(/billing|premium|subscri/i),
      ),
      all(ask.word('api url fetch axios'), ask.word(PROVIDERS), inText(PROVIDER)),
      all(
        ask.word('stripe pay paypal paddle razorpay coinbase braintree apple google bc boost webln lemonsqueezy'),
        inText(MAY_SHOW_VENDOR),
      ),
      all(ask.named('onApprove'), inText(MAY_ASK_VENDOR)),
      mayDeclarePurchase(ask, PAID),
      all(ask.word('cmd paypal'), inText(MAY_PAY_BY_FORM)),
      all(ask.named('href to Link url'), inText(PAYING_PAGE)),
      all(
        ask.called('open redirect', (_, name) => OPENS.test(name)),
        inText(PAYING_PAGE),
      ),
      all(
        ask.called('create make process pay payout charge', (_, name) =>
          /^(create|make|process|pay|charge)/.test(name),
        ),
        ask.word('payment payments billing wallet wallets payout payouts donation donations stripe checkout'),
      ),
      inText(
        /['"`](?:checkout\.session|invoice\.pa|payment_intent\.succ|charge[.:]|customer\.subscription|PAYMENT\.|BILLING\.|INITIAL_PURCHASE|NON_RENEWING|subscription_|order_created)/,
      ),
    ),
  detect(file, { concept }) {
    const found: Detection[] = [];
    const add = (node: ts.Node, symbol: string, traits: readonly string[]): void => {
      if (!isWithinUnlike(concept, file.path, node)) found.push({ node, symbol, traits });
    };
    for (const call of file.calls) {
      const head = nameNode(call.expression);
      if (!head || isUnlike(concept, splitWords(textOf(head)), call.expression)) continue;
      const symbol = chainOf(call.expression).slice(-2).join('.');
      if (paysAtProvider(call)) add(head, symbol, ['starts-purchase']);
      else if (isVirtualAct(splitWords(textOf(head)))) add(head, symbol, ['virtual']);
      else if (
        file.side === 'server' &&
        /^(buy|purchase)[A-Z]/.test(textOf(head)) &&
        isPurchaseName(splitWords(textOf(head)))
      )
        add(head, symbol, ['asked']);
      else if (file.side === 'server' && isAskedOfService(textOf(head), chainOf(call.expression).slice(0, -1)))
        add(head, symbol, ['asked']);
      else if (file.side !== 'server' && begins(call, head, file)) add(head, symbol, ['starts-purchase']);
      const page = OPENS.test(textOf(head)) ? openedPage(call) : null;
      if (page && !found.some(one => one.symbol === page.text)) add(page, page.text, ['donation']);
    }
    const news = file.side === 'client' ? null : toldOfPayment(file);
    if (news) add(news, news.text, ['told']);
    for (const tag of file.tags) {
      const shown = vendorTag(tag);
      if (shown) add(shown, textOf(shown), ['starts-purchase', 'in-browser']);
      const form = payingForm(tag);
      if (form) add(tag.tagName, 'form', form.isDonation ? ['donation'] : ['starts-purchase', 'in-browser']);
      const page = payingPage(tag);
      if (page && !found.some(({ symbol }) => symbol === page.text)) add(page.node, page.text, ['donation']);
    }
    const asked = askedPurchases(file);
    const goes = goesToPay(file).filter(({ node }) => !asked.some(one => isWithin(one.node, callAround(node))));
    for (const one of [...asked, ...spentIn(file), ...goes])
      if (!found.some(({ node }) => node === one.node) && !isUnlike(concept, splitWords(one.symbol), null)) {
        if (!isWithinUnlike(concept, file.path, one.node)) found.push(one);
      }
    for (const { node, symbol } of purchaseFunctions(file, found)) add(node, symbol, ['asked']);
    return found;
  },
} satisfies Detector;

/** `fetch('https://api.stripe.com/…')`, with the address in a constant as well; only what is sent begins something. */
function paysAtProvider(call: ts.CallExpression): boolean {
  const [first] = call.arguments;
  const name = nameOf(call.expression) ?? '';
  if (!first || !/^(fetch|\$?fetch\w*|axios|post|request|got|ky|ofetch)$/i.test(name)) return false;
  const address = literalOf(first)?.value;
  const text = typeof address === 'string' ? address : first.getText();
  if (!PROVIDER.test(text)) return false;
  return name === 'post' || /['"`]?method['"`]?\s*:\s*['"`]POST/i.test(call.getText());
}

/** `api.createCheckout(plan)`, `wallet.payInvoice(invoice)`, `webln.sendPayment(request)`; what is handed on for later is no purchase. */
function begins(call: ts.CallExpression, head: ts.Node, file: ParsedFile): boolean {
  const name = textOf(head);
  const words = splitWords(name);
  const chain = chainOf(call.expression);
  if (/^(sendPayment|keysend|payInvoice|pay)$/.test(name)) return WALLET.test(chain.slice(0, -1).join('.'));
  if (GIVES.test(name)) return chain.length > 1 && call.arguments.some(isSum);
  if (name === 'subscribe' && call.arguments.some(asksOperation)) return false;
  if (/^(createSubscription|startSubscription|subscribe|upgrade|joinGroup)$/.test(name))
    return name !== 'joinGroup' && chain.length > 1 && ofPayments(chain.slice(0, -1), file.path, name);
  if (!isPurchaseName(words)) return false;
  // A hook or a maker of requests only hands out what begins one.
  return !/^use[A-Z]/.test(name) && !call.arguments.some(one => isFunction(unwrap(one)) && call.arguments.length === 1);
}

/** `subscriptionClient.subscribe({ operationName, query, variables }, sink)`: news of a graph is asked for, and nothing is paid. */
function asksOperation(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  const names = inner.properties.map(one => one.name?.getText() ?? '');
  return names.some(name => /^(operationName|query|docId|document)$/.test(name)) && names.includes('variables');
}

/** What is called by a name; the address at which it asks stands in it. */
const callAround = ({ parent }: ts.Node): ts.Node => (ts.isPropertyAccessExpression(parent) ? parent.parent : parent);
/** By itself the verb is many things: with a sum it is money. `publisher.zap(sats * 1000, pubkey)`, `wallet.tip(post, amount)` */
const GIVES = /^(zap|tip)$/;
const SUM = /^(amount|amounts|sats|sat|msats|msat|satoshis|millisats)$/;
const isSum = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  if (ts.isBinaryExpression(inner)) return isSum(inner.left) || isSum(inner.right);
  return splitWords(nameOf(inner) ?? '').some(word => SUM.test(word));
};

const OPENS = /^(openURL|openUrl|open|openExternal\w*|openBrowser\w*|openInApp\w*|redirect)$/;

/** `Linking.openURL('https://…/donate')`, with the address in a constant beside it as well. */
const openedPage = ({ arguments: [given] }: ts.CallExpression): ts.StringLiteralLike | null =>
  given ? textOfPage(given) : null;

function textOfPage(given: ts.Expression): ts.StringLiteralLike | null {
  const inner = unwrap(given);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const text = value && unwrap(value);
  return text && ts.isStringLiteralLike(text) && PAYING_PAGE.test(`"${text.text}"`) ? text : null;
}

/** `case 'checkout.session.completed':`, the first of a file: the others are news of the same webhook. */
function toldOfPayment(file: ParsedFile): ts.StringLiteralLike | null {
  const compared = file
    .ofKind<ts.StringLiteral>(ts.SyntaxKind.StringLiteral)
    .find(
      ({ text, parent }) =>
        PAID_EVENT.test(text) &&
        (ts.isCaseClause(parent) || (ts.isBinaryExpression(parent) && /^===?$/.test(parent.operatorToken.getText()))),
    );
  return compared ?? null;
}

/** `<a href="/donate">`, `<Link to={PREMIUM}>`. */
function payingPage({ attributes }: ts.JsxOpeningLikeElement): { node: ts.Node; text: string } | null {
  for (const one of attributes.properties) {
    if (!ts.isJsxAttribute(one) || !/^(href|to|url|route)$/.test(textOf(one.name))) continue;
    const given = one.initializer;
    const value = given && ts.isJsxExpression(given) ? given.expression : given;
    const text = value && textOfPage(value);
    if (text) return { node: one.name, text: text.text };
  }
  return null;
}
