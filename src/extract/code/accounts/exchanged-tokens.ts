import { eachNode, nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isNothingMade, isNothingMadeBefore } from './nothing-made.ts';

/** What somebody was given by those who made their account; an invitation is for one who has none. */
const TICKET = /(?<!invit\w*)(token|ticket)$/i;
const HTTP = /^(axios|http|https|httpClient|got|ky|superagent|request|undici)$/i;
/** An id that is drawn is for somebody new. */
const DRAWS = /^(uuid\w*|v4|nanoid|random\w*)$/i;
const SIGNS = /^(sign(?!_?(up|in|out|off))\w*|(create|issue|generate|make)\w*token)$/i;
/** More than a token may come of it. */
const OF_PERSON = /user|account|member|player|guest|anonym|person|profile|and[A-Z]|with/i;

/**
 * `POST /register` that asks another server who a token stands for, and signs one of its own for whoever that says: they have an
 * account there. Nothing is kept, and nobody is drawn up, in the handler, in what it calls and in what runs before it.
 */
export function onlyExchanges(handler: ts.Node): boolean {
  let isDrawn = false;
  const answers: ts.VariableDeclaration[] = [];
  const signed: ts.CallExpression[] = [];
  eachNode(handler, node => {
    if (!ts.isCallExpression(node)) return;
    const name = nameOf(node.expression) ?? '';
    if (DRAWS.test(name)) isDrawn = true;
    else if (SIGNS.test(name)) signed.push(node);
    const answer = asksWithTicket(node) ? declaredBy(node) : null;
    if (answer) answers.push(answer);
  });
  if (isDrawn || signed.length === 0 || !signed.every(call => call.arguments.some(one => isOf(one, answers))))
    return false;
  return isNothingMade(handler, isExpected) && isNothingMadeBefore(handler);
}

function isExpected(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  return (SIGNS.test(name) && !OF_PERSON.test(name)) || asksWithTicket(call);
}

/** `` axios.get(`${ADMIN}/members/${token}`) ``, `fetch(url + token)` */
function asksWithTicket(call: ts.CallExpression): boolean {
  const [address, how] = call.arguments;
  const owner = receiverOf(call.expression);
  const isFetch = ts.isIdentifier(call.expression) && call.expression.text === 'fetch' && !how;
  const isGet = nameOf(call.expression) === 'get' && owner !== null && HTTP.test(nameOf(owner) ?? '');
  if (!address || !(isFetch || isGet)) return false;
  let isAsked = false;
  eachNode(address, node => {
    isAsked ||= ts.isIdentifier(node) && TICKET.test(node.text);
  });
  return isAsked;
}

function declaredBy(call: ts.CallExpression): ts.VariableDeclaration | null {
  let at: ts.Node = call;
  while (ts.isAwaitExpression(at.parent) || ts.isParenthesizedExpression(at.parent)) at = at.parent;
  return ts.isVariableDeclaration(at.parent) && at.parent.initializer === at ? at.parent : null;
}

/** Whether what is signed is what the answer says. */
function isOf(given: ts.Expression, answers: readonly ts.VariableDeclaration[]): boolean {
  let isTaken = false;
  const look = (node: ts.Node): void => {
    if (!ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) return;
    let at: ts.Node | null = declarationOf(node.text, node);
    while (at && (ts.isBindingElement(at) || ts.isObjectBindingPattern(at))) at = at.parent;
    isTaken ||= answers.some(one => one === at);
  };
  const inner = unwrap(given);
  look(inner);
  eachNode(inner, look);
  return isTaken;
}
