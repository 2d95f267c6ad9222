import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** How clients of IRC and of the protocols after it say that a line goes out (RFC 2812, section 3.3: PRIVMSG, NOTICE). */
const SAYS = /^(say|notice|action|privmsg|msg|sayMultiline|ctcp|ctcpRequest|whisper)$/;
const PROTOCOL = /^(irc|xmpp|tmi|twitch irc)( (client|connection|framework|socket|conn))?$/;
/** What the program itself says to the network, to log in or to answer it. */
const SERVICES = /^(nickserv|chanserv|memoserv|#.*)$/i;

/**
 * `network.irc.say(target, line)`: a line goes out over a protocol that knows rooms and people alike, so that whoever is named
 * gets it. Which of the two it is, is decided when it runs.
 */
export function readRelay(call: ts.CallExpression): Detection | null {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || !SAYS.test(callee.name.text) || call.arguments.length < 2) return null;
  const names = chainOf(callee).filter(name => name !== 'this');
  if (!PROTOCOL.test(splitWords(names.at(-2) ?? '').join(' '))) return null;
  const [target, said] = call.arguments.map(unwrap);
  if (ts.isStringLiteralLike(target!) && SERVICES.test(target.text)) return null;
  // What the program says by itself is nobody's message.
  if (ts.isStringLiteralLike(said!)) return null;
  return { node: callee.name, symbol: names.slice(-2).join('.'), traits: ['may-deliver'] };
}

export const mayRelay = (ask: Ask): FileTest =>
  all(
    ask.called('say notice action privmsg msg ctcp whisper', (_, name) => SAYS.test(name)),
    inText(/(?:irc|xmpp|tmi)\w*\s*[!?]?\.\s*(?:say|notice|action|privmsg|msg|ctcp|whisper)/i),
  );
