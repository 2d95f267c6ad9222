import { all, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { eachNode, nameNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What leads to one other person without a server between. */
const PEER = /^(\w+ )*(peer|data channel|data connection|rtc channel)$/;
const SAID = /^(message|msg|text|chat_?message)$/i;

export const mayTellPeer = (ask: Ask): FileTest =>
  all(
    ask.called('send write', (_, name) => /^(send|write)$/.test(name)),
    ask.word('message msg text'),
    inText(/extends\s+[\w.]*Peer\b|(?:[pP]eer|[dD]ata_?(?:Channel|Connection))\s*[?!]?\.\s*(?:send|write)\b/),
  );

/** `dataChannel.send(JSON.stringify({ message }))`: what somebody says goes straight to the one at the other end. */
export function readPeer(node: ts.Node, file: ParsedFile): Detection | null {
  if (!ts.isCallExpression(node) || file.side === 'server') return null;
  if (!/^(send|write)$/.test(nameOf(node.expression) ?? '') || !isToPeer(node.expression)) return null;
  const head = nameNode(node.expression);
  return head && node.arguments.some(saysSomething) ? { node: head, symbol: textOf(head), traits: ['delivers'] } : null;
}

function isToPeer(called: ts.Expression): boolean {
  const receiver = receiverOf(called);
  const inner = receiver && unwrap(receiver);
  if (!inner) return false;
  if (inner.kind !== ts.SyntaxKind.ThisKeyword) return PEER.test(splitWords(nameOf(inner) ?? '').join(' '));
  for (let at: ts.Node = inner; at.parent; at = at.parent)
    if (ts.isClassLike(at))
      return at.heritageClauses?.some(one => /\bPeer$/.test(one.types[0]?.expression.getText() ?? '')) ?? false;
  return false;
}

/** A text of somebody under a key that says so; an empty or fixed one says what has happened. */
function saysSomething(argument: ts.Expression): boolean {
  let found = false;
  eachNode(argument, one => {
    if (ts.isShorthandPropertyAssignment(one)) found ||= SAID.test(one.name.text);
    if (ts.isPropertyAssignment(one))
      found ||= SAID.test(textOf(one.name)) && !ts.isStringLiteralLike(unwrap(one.initializer));
  });
  return found;
}
