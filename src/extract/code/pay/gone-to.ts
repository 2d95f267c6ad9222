import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, eachNode, enclosingFunction, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { saidOf } from './said-of.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PAYS = /^(checkout|payments?|pay|subscriptions?|subscribe|purchase|buy|upgrade|donate|donations?)$/;
const WORDS =
  'checkout payment payments pay subscription subscriptions subscribe purchase buy upgrade donate donation donations';
/** What was paid before, and where that is looked after. */
const AFTER =
  /^(portal|manage|management|invoices?|receipts?|cancel|unsubscribe|history|status|success|result|settings|verify|feed|webcal|calendar|rss)$/;
/** Under these keys stands what is done with an answer. */
const ANSWERED = /^(onSuccess|onCompleted|onSettled|onDone|onData|success|callback|done)$/;
const GOES =
  /\blocation\b\s*(?:\.\s*href\s*)?=[^=]|\blocation\s*\.\s*(?:assign|replace)\s*\(|\bwindow\s*\.\s*open\s*\(/;

/**
 * A page of a shop whose address is asked from a server, and to which the browser is sent: `const { url } = await
 * api.checkoutUrl(plan); window.location = url`. That it goes there shows that the name means it.
 */
export function goesToPay(file: ParsedFile): Detection[] {
  if (file.side === 'server' || !GOES.test(file.ast.text)) return [];
  const found = new Map<ts.Node, Detection>();
  for (const address of addressesIn(file)) {
    const call = askedFor(address);
    const head = call && saysPayment(call) ? nameNode(call.expression) : null;
    if (head)
      found.set(head, {
        node: head,
        symbol: chainOf(call!.expression).slice(-2).join('.'),
        traits: ['starts-purchase'],
      });
  }
  return [...found.values()];
}

export const mayGoToPay = (ask: Ask): FileTest => all(ask.word(WORDS), inText(GOES));

function isOfPayment(words: readonly string[]): boolean {
  return words.some(word => PAYS.test(word)) && !words.some(word => AFTER.test(word));
}

function saysPayment(call: ts.CallExpression): boolean {
  const said = saidOf(call).map(splitWords);
  return said.some(isOfPayment) && !said.flat().some(word => AFTER.test(word));
}

/** What the browser is sent to. */
function* addressesIn(file: ParsedFile): Iterable<ts.Expression> {
  for (const node of file.ofKind<ts.BinaryExpression>(ts.SyntaxKind.BinaryExpression))
    if (node.operatorToken.kind === ts.SyntaxKind.EqualsToken && isPlace(node.left)) yield node.right;
  for (const { expression, arguments: given } of file.calls) {
    const [verb, holder] = chainOf(expression).toReversed();
    const isSent = holder === 'location' ? /^(assign|replace)$/.test(verb!) : holder === 'window' && verb === 'open';
    if (isSent && given[0]) yield given[0];
  }
}

/** `window.location`, `location.href` */
function isPlace(left: ts.Expression): boolean {
  const chain = chainOf(left);
  if (chain.at(-1) === 'href') chain.pop();
  return chain.join('.').replace(/^(window|document|globalThis|self|top)\./, '') === 'location';
}

/** The call that is waited for and answers with the address. */
function askedFor(address: ts.Expression): ts.CallExpression | null {
  let at = unwrap(address);
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) at = unwrap(at.expression);
  if (!ts.isIdentifier(at)) return waitedFor(at);
  const declaration = declarationOf(at.text, at);
  const holder = declaration && ts.isBindingElement(declaration) ? holderOf(declaration) : declaration;
  if (!holder) return null;
  if (ts.isParameter(holder)) return promisedTo(holder);
  if (!ts.isVariableDeclaration(holder)) return null;
  return (holder.initializer && waitedFor(holder.initializer)) ?? givenLater(at);
}

function holderOf(element: ts.BindingElement): ts.VariableDeclaration | ts.ParameterDeclaration {
  const { parent } = element.parent;
  return ts.isBindingElement(parent) ? holderOf(parent) : parent;
}

function waitedFor(value: ts.Expression): ts.CallExpression | null {
  const asked = unwrap(value);
  return ts.isCallExpression(asked) && ts.isAwaitExpression(asked.parent) ? asked : null;
}

/** `api.checkoutUrl(plan).then(({ url }) => …)`, `checkout.mutate(plan, { onSuccess: ({ url }) => … })` */
function promisedTo({ parent }: ts.ParameterDeclaration): ts.CallExpression | null {
  const held = ts.isMethodDeclaration(parent) ? parent : isFunction(parent) ? parent.parent : null;
  if (held && (ts.isMethodDeclaration(held) || ts.isPropertyAssignment(held)))
    return ANSWERED.test(textOf(held.name)) && ts.isCallExpression(held.parent.parent) ? held.parent.parent : null;
  if (!held || !ts.isCallExpression(held) || nameOf(held.expression) !== 'then') return null;
  const asked = ts.isPropertyAccessExpression(held.expression) ? unwrap(held.expression.expression) : null;
  return asked && ts.isCallExpression(asked) ? asked : null;
}

/** `let result; if (isOnce) result = await checkoutUrl(); else result = await subscriptionUrl();`: the first that pays. */
function givenLater(name: ts.Identifier): ts.CallExpression | null {
  const body = enclosingFunction(name)?.body;
  let found: ts.CallExpression | null = null;
  if (body)
    eachNode(body, node => {
      if (found || !ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
      const asked = ts.isIdentifier(node.left) && textOf(node.left) === name.text ? waitedFor(node.right) : null;
      if (asked && saysPayment(asked)) found = asked;
    });
  return found;
}
