import type { Ask, FileTest } from '../ask.ts';
import { all } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, nameNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const STORES = /^(create|insert|insertOne|save|add)$/;
const TALK = /^(chat|conversation|dm|private_?room|direct_?room)_?id$/i;
const INVITED = /^(invited|invitee|to|recipient|target|guest)(_?user)?(_?id)?$/i;

export const mayInviteToTalk = (ask: Ask): FileTest =>
  all(
    ask.word('invite invites invitation invitations'),
    ask.called('create insert save add', (_, name) => STORES.test(name)),
    ask.name('chat conversation dm private direct', (_, name) => TALK.test(name)),
  );

/** `invites.create({ chatId, invitedId })`: somebody is asked into a talk, and sees who asks. */
export function readChatInvite(call: ts.CallExpression): Detection | null {
  const head = nameNode(call.expression);
  const receiver = receiverOf(call.expression);
  if (!head || !receiver || !STORES.test(nameOf(call.expression) ?? '')) return null;
  if (!isOfInvites(receiver)) return null;
  const keys = call.arguments.flatMap(one => {
    const inner = unwrap(one);
    const given = ts.isIdentifier(inner) ? unwrap(valueOf(inner) ?? inner) : inner;
    return ts.isObjectLiteralExpression(given)
      ? given.properties.flatMap(({ name }) => (name ? [textOf(name)] : []))
      : [];
  });
  if (!keys.some(key => TALK.test(key)) || !keys.some(key => INVITED.test(key))) return null;
  return { node: head, symbol: `${chainOf(receiver).at(-1)}.${nameOf(call.expression)}`, traits: ['adds-person'] };
}

/** `store.invites`, `db('chat-invite')` */
function isOfInvites(receiver: ts.Expression): boolean {
  const inner = unwrap(receiver);
  const [first] = ts.isCallExpression(inner) ? inner.arguments : [];
  const name = first && ts.isStringLiteralLike(first) ? first.text : (chainOf(inner).at(-1) ?? '');
  return splitWords(name).some(word => /^(invite|invites|invitation|invitations)$/.test(word));
}
