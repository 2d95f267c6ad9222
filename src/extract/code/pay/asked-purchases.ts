import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { MAY_ASK } from '../asked/acts.ts';
import { HANDS_COMMAND, handedCommand } from '../asked/handed-commands.ts';
import type { Request } from '../asked/requests.ts';
import { requestAt } from '../asked/requests.ts';
import type { Detection } from '../detector.ts';
import { endpointAt } from '../routes/endpoints.ts';
import { mutationAt, wordsOfDocument } from '../mutations.ts';
import { nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { routeAt } from '../routes/routes.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { isOnlyKept } from './kept-payments.ts';
import { takenAfter } from './taken-after.ts';
import { ts } from '../ts-morph.ts';
import { isForMoney, isPurchaseName, isVirtualAct } from './names.ts';

const COINS = '(?:coins?|gems?|diamonds?|crystals?|credits|gold|virtual-?currenc(?:y|ies))';
const SOLD =
  '(?:store|shop|market|items?|products?|packs?|packages?|bundles?|skins?|stickers?|emotes?|boosts?|premium|vip|plans?|memberships?|subscriptions?)';
const BOX = '(?:loot-?box(?:es)?|crates?|chests?|mystery-?box(?:es)?|capsules?|card-?packs?|booster-?packs?)';
/** At which money is asked for: `/coins/purchase`, `/shop/:id/buy`, `/create-checkout-session`, `/wallet/top-up`. */
const MONEY = new RegExp(
  [
    `/${COINS}/(?:\\*/)?(?:buy|purchase|top-?up|order|checkout)$`,
    `/(?:buy|purchase|top-?up)[-/]?${COINS}$`,
    `/wallets?(?:/\\*)?/(?:top-?up|deposit|recharge|add-funds|buy|purchase)$`,
    `/${SOLD}(?:/\\*)?/(?:buy|purchase)$`,
    `/(?:buy|purchase)[-/]${SOLD}(?:/\\*)?$`,
    '/(?:store|shop|cart|basket|orders?)(?:/\\*)?/checkout$',
    '/(?:create[-_]?)?(?:checkout[-_/]?sessions?|payment[-_]?intents?)(?:/create)?$',
    '/(?:stripe|paypal|billing|payments?|subscriptions?|subscribe|premium)/(?:create-)?(?:checkout|orders?|subscribe|charge|upgrade|(?:checkout|payment|donation|subscription)-(?:url|link|session))$',
    '/checkout/(?:set-?up-order|charge|pay|place-order)(?:/\\*)?$',
    `/(?:shop|store)/(?:buy|purchase)/\\*$`,
    '/(?:battle|season)-?pass(?:es)?(?:/\\*)?(?:/(?:buy|purchase))?$',
  ].join('|'),
  'i',
);
/** At which money of the product's own is spent: boxes that hold nobody knows what, gifts for whoever is live. */
const VIRTUAL = new RegExp(
  [
    `/${BOX}/(?:\\*/)?(?:open|unbox|roll|pull|draw|buy)$`,
    '/gacha(?:/\\*)?(?:/(?:roll|pull|draw|spin))?$',
    '/(?:spin-?wheel|prize-?wheel|lucky-?(?:draw|spin|wheel|box))(?:/(?:spin|draw|open))?$',
    '/(?:live-?)?(?:streams?|rooms?|lives?|broadcasts?|creators?|hosts?)(?:/\\*)?/gifts?(?:/send)?$',
    '/gifts?/send$|/send-?gifts?$',
  ].join('|'),
  'i',
);
/** The same in a text, where a part that is filled in is written in many ways. */
const IN_TEXT =
  /(?:\/|@(?:Post|Put)\(\s*['"`])(?:buy|purchase|top-?up|deposit|recharge|add-funds|checkout|orders?|(?:set-?up|place)-order|subscribe|charge|upgrade|(?:checkout|payment|donation|subscription)-(?:url|link|session)|open|unbox|roll|pull|draw|gacha|gifts?|send-?gifts?|tips?|donations?|[\w-]*checkout[-_]?sessions?|[\w-]*payment[-_]?intents?|(?:create|buy|purchase)[-_][\w-]+|(?:battle|season)-?pass\w*|(?:spin|prize|lucky)-?\w+)\/?(?:['"`?/]|\$\{|:)/i;
const WORDS =
  'buy purchase topup top deposit recharge funds checkout order orders subscribe charge upgrade open unbox roll pull draw gacha gift gifts tip tips donation donations payment intent intents session pass battlepass spin lucky prize wheel';
/** Another thing of the same name. */
const OTHER = /\/(?:git|repos?|branch(?:es)?|books?|library|files?|documents?|rooms?-?bookings?|desks?)\b/i;
/** What tells the other side of a socket something, and what is told. */
const TELLS = /^(push|emit|send|publish|invoke|trigger)$/;
const HEARS = /^(on|once|addListener|subscribe)$/;
const VERBS = 'gift gifts loot lootbox crate gacha spin buy purchase tip donate spend';

export const mayAskPurchase = (ask: Ask): FileTest =>
  any(
    all(ask.word(WORDS), inText(IN_TEXT), any(inText(MAY_ASK), inText(ROUTES))),
    all(
      ask.word('amount'),
      ask.word('payment recurring card stripe cardtoken stripetoken paymentmethod'),
      inText(BODY),
      inText(MAY_ASK),
    ),
    all(ask.word(VERBS), any(inText(VERB), inText(COMMAND_HANDED))),
    all(ask.word('subscription buy purchase'), inText(COMMANDED), inText(/\b(?:postMessage|send|emit|invoke)\s*\(/)),
    all(
      ask.word('mutation'),
      ask.name(VERBS, words => isVirtualAct(wordsOfDocument(words))),
    ),
  );
const COMMAND_HANDED = new RegExp(HANDS_COMMAND, 'i');
const BODY =
  /\b(?:payment_?(?:method|token|source)\w{0,3}|card_?token|stripe_?token|(?:is_?)?recurring\w{0,9})\s*[:,}]/i;
const ROUTES = /\b(?:post|put|patch)\s*(?:<[^()\n]{0,80}>)?\s*\(\s*['"`]|@(?:Post|Put|Patch)\(/i;
const VERB =
  /\b(?:push|emit|send|publish|invoke|trigger|on|once)\s*\(\s*['"`][\w:./-]*(?:gift|loot|crate|gacha|spin|buy|purchase|tip|donate|spend)[\w:./-]*['"`]/i;

const COMMANDED =
  /\b(?:name|type|action|command|cmd|method)\s*:\s*['"`](?:create_?subscription|start_?subscription|buy|purchase)\w*['"`]/i;

/** Requests of a client, routes and procedures of a server, verbs of a socket that say a purchase. */
export function askedPurchases(file: ParsedFile): Detection[] {
  return file.ofKinds(KINDS).flatMap(node => {
    if (file.side !== 'server') {
      const request = requestAt(node);
      const traits = request && (ofAddress(request, node) ?? ofBody(request, node));
      if (traits) return { node: request.at, symbol: textOf(request.at).slice(0, 60), traits };
      const ran = mutationAt(node);
      if (ran && isVirtualAct(ran.words)) return { node: ran.at, symbol: textOf(ran.document), traits: ['virtual'] };
      if (ran && isPurchaseName(ran.words))
        return { node: ran.at, symbol: textOf(ran.document), traits: ['starts-purchase'] };
      const command = ts.isCallExpression(node) ? handedCommand(node) : null;
      if (command?.readings.some(isBought)) return { node: command.at, symbol: textOf(command.at), traits: ['asked'] };
    }
    return told(node, file) ?? (file.side === 'client' ? [] : (served(node) ?? []));
  });
}

const KINDS = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.MethodDeclaration,
];

function ofAddress({ path, method }: Pick<Request, 'path' | 'method'>, node: ts.Node): string[] | null {
  if (method === 'patch' || OTHER.test(path)) return null;
  if (VIRTUAL.test(path)) return ['virtual'];
  // Tips are advice as often: only with an amount.
  const isTip = /\/(tips?|donations?)(\/\*)?$/i.test(path) && /\bamount\b/.test(node.getText());
  return MONEY.test(path) || isTip ? ['starts-purchase'] : null;
}

/** `post(`/tips/${to}`, { amount, paymentMethodId, recurring })`: how much, and from where or how often; of nobody's accounts. */
function ofBody({ path, method }: Request, node: ts.Node): string[] | null {
  if (method !== 'post' || OTHER.test(path) || KEPT.test(path) || !ts.isCallExpression(node)) return null;
  const keys = node.arguments
    .map(unwrap)
    .filter(ts.isObjectLiteralExpression)
    .flatMap(one => one.properties.flatMap(({ name }) => (name ? [textOf(name)] : [])));
  return keys.includes('amount') && keys.some(key => FROM.test(key)) ? ['starts-purchase'] : null;
}
const FROM =
  /^(payment_?method(_?id)?|payment_?(token|source)|card_?token|stripe_?token|recurring|recurring_?interval|is_?recurring)$/i;
/** Money that is written down, and moved by nobody. */
const KEPT = /expense|budget|transaction|invoice|income|bill|ledger|entr(?:y|ies)|record|report|rule|reminder/i;

/** `socket.emit('send-gift', …)`, `socket.on('openLootBox', …)` */
function told(node: ts.Node, { side }: ParsedFile): Detection | null {
  if (!ts.isCallExpression(node)) return null;
  const [first] = node.arguments;
  const name = nameOf(node.expression) ?? '';
  const command = first && side !== 'server' && BRIDGE.test(name) ? commandOf(first) : null;
  if (command) return { node: nameNode(node.expression)!, symbol: command, traits: ['asked'] };
  const verb = first;
  if (!verb || !ts.isStringLiteralLike(verb) || !(side === 'server' ? HEARS : TELLS).test(name)) return null;
  const words = splitWords(verb.text);
  if (isVirtualAct(words)) return { node: verb, symbol: verb.text, traits: ['virtual'] };
  return isBought(words) ? { node: verb, symbol: verb.text, traits: ['asked'] } : null;
}

/** What tells the app around a page to have its store take the money. */
const BRIDGE = /^(postMessage|send|emit|post|call|invoke)$/;
const COMMAND = /^(create_?subscription|start_?subscription|(?:buy|purchase)(?:_?[a-z]\w*)?)$/i;

/** `bridge.send({ name: 'createSubscription', value })`, also with the message behind a name. */
function commandOf(given: ts.Expression): string | null {
  const inner = unwrap(given);
  const held = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const object = held && unwrap(held);
  if (!object || !ts.isObjectLiteralExpression(object)) return null;
  const named = object.properties.find(
    (one): one is ts.PropertyAssignment =>
      ts.isPropertyAssignment(one) && /^(name|type|action|command|cmd|method)$/.test(textOf(one.name)),
  );
  const value = named && unwrap(named.initializer);
  return value && ts.isStringLiteralLike(value) && COMMAND.test(value.text) ? value.text : null;
}

const isBought = (words: readonly string[]): boolean =>
  /^(buy|purchase|tip|donate)$/.test(words[0]!) && isPurchaseName(words);

/** `router.post('/coins/buy', …)`, `buyItem: procedure.mutation(…)`: what takes the money is behind it. */
function served(node: ts.Node): Detection | null {
  const route = routeAt(node);
  if (route && /^(POST|PUT)$/.test(route.method)) {
    const path = route.path.replace(/:\w+|\{\w+\}/g, '*');
    const traits = ofAddress({ path: path.startsWith('/') ? path : `/${path}`, method: 'post' }, route.handler);
    if (traits)
      return {
        node: route.at,
        symbol: `${route.method} ${route.path}`,
        argument: route.path,
        traits: traits.includes('virtual') ? traits : ['asked'],
      };
  }
  const endpoint = endpointAt(node);
  const words = endpoint ? splitWords(textOf(endpoint.name)) : [];
  if (!endpoint || !(isPurchaseName(words) || isVirtualAct(words))) return null;
  const named = { node: endpoint.name, symbol: textOf(endpoint.name) };
  if (isVirtualAct(words)) return { ...named, traits: ['virtual'] };
  if (!isForMoney(words) || isOnlyKept(endpoint.run)) return { ...named, traits: ['asked'] };
  const guardedAt = takenAfter(endpoint.run);
  return { ...named, traits: ['asked', 'for-money'], ...(guardedAt && { guardedAt }) };
}
