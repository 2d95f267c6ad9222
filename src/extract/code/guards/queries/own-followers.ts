import { chainOf, nameOf, receiverOf, throughout, unwrap } from '../../names.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';

/** Those who have chosen to hear from somebody, or from a thing. */
const LISTENERS = /^(followers?|subscribers?)( (list|ids?|uids?))?$/;
/**
 * What can be followed and speaks with one voice: whoever follows it has asked for what it sends. In a group, a community or
 * a channel people write to one another, and whoever follows it has asked for none of them.
 */
const THINGS = /\b(event|page|blog|feed|newsletter|venue|course|show|podcast)$/;
/** Whoever sends. */
const SENDER = /^(me|self|sender|author|current user|viewer)$/;
/** Those whom a message comes from, and never goes to. */
const ACTS = /^(me|self|this|req|request|session|ctx|context|viewer|sender|caller|current_?user|my\w*)$/i;

/**
 * `event.followers.find(one => one.id === recipientId)`, `me.followers.includes(recipientId)`: the other has chosen to hear
 * from what sends. That I follow somebody, anybody can bring about: of a person who may be the recipient it says nothing.
 */
export function asksOwnFollowers(test: ts.Expression): boolean {
  const call = unwrap(test);
  if (
    !ts.isCallExpression(call) ||
    !/^(find|findLast|some|includes|has|indexOf|findIndex)$/.test(nameOf(call.expression) ?? '')
  )
    return false;
  const list = receiverOf(call.expression);
  const names = list ? chainOf(list) : [];
  if (names.length < 2 || !LISTENERS.test(splitWords(names.at(-1)!).join(' '))) return false;
  const owner = splitWords(names.at(-2)!).join(' ');
  const [asked] = call.arguments;
  return (THINGS.test(owner) || SENDER.test(owner)) && asked !== undefined && asksOfOther(unwrap(asked));
}

function asksOfOther(asked: ts.Expression): boolean {
  if (!ts.isArrowFunction(asked) && !ts.isFunctionExpression(asked)) return isOther(asked);
  const own = asked.parameters[0]?.name.getText();
  let isAsked = false;
  throughout(asked.body, node => {
    if (!ts.isBinaryExpression(node) || !/^={2,3}$/.test(node.operatorToken.getText())) return;
    const others = [node.left, node.right].filter(side => chainOf(side)[0] !== own);
    isAsked ||= others.length === 1 && isOther(others[0]!);
  });
  return isAsked;
}

const isOther = (one: ts.Expression): boolean => {
  const names = chainOf(one);
  return names.length > 0 && !names.some(name => ACTS.test(name));
};
