import { all, any, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import { callSiteOf, namesIn } from '../call-sites.ts';
import type { Detection } from '../detector.ts';
import { chainOf, nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isBetweenParts, isOfOther } from './general-senders.ts';
import { entriesOf, isSystem } from './no-send.ts';
import { isAtTalk } from './talk-places.ts';
import { saysPerson } from './words.ts';

const SAYS = /^(post|send|say|tell|reply|submit|speak|whisper|talk)$/;
const TEXT =
  /^(new|my|the|chat|message|msg|trimmed|draft|input)?_?(text|msg|message|body|content|line|draft)(Text|Body)?$/i;
/** A server is asked for something, a program or a machine is told, a notice is shown. */
const OTHERS =
  /^(\$|axios|https?|ky|got|fetch|api|xhr|ajax|rest|request|requests|router|app|res|resp|response|reply|ctx|context|window|worker|port|self|parent|opener|process|logger|log|console|toast|snackbar|alert|notify|notifier|mailer|mail|email|bot|webhook|sms|form|iframe|frame|queue|bridge|editor|telemetry|analytics|tracker)$/i;

/**
 * `socket.post(contact.id, text)`, `ctrl.post(body)`, `socket.send('talk', msg)` where people talk: the verb alone, and the
 * text that somebody has written.
 */
export function readBareSend(call: ts.CallExpression, file: ParsedFile): Detection | null {
  const callee = unwrap(call.expression);
  if (file.side === 'server' || !ts.isPropertyAccessExpression(callee) || !SAYS.test(callee.name.text)) return null;
  const { path } = file;
  if (!isAtTalk(file) || isBetweenParts(path) || isOfOther(path, call)) return null;
  const before = chainOf(callee).slice(0, -1);
  if (before.some(name => OTHERS.test(name)) || call.arguments.length === 0 || call.arguments.length > 3) return null;
  const given = call.arguments.map(unwrap);
  // An address, a frame of another kind.
  if (given.some(one => ts.isStringLiteralLike(one) && (/[/ ]/.test(one.text) || !TALKS.test(one.text)))) return null;
  const said = given.at(-1)!;
  const isText =
    TEXT.test(nameOf(ts.isCallExpression(said) ? said.expression : said) ?? '') ||
    (ts.isObjectLiteralExpression(said) &&
      said.properties.length < 4 &&
      entriesOf(said).some(one => TEXT.test(one.name)));
  if (!isText || isSystem(call)) return null;
  const isToOne = given.slice(0, -1).some(one => namesIn(one, 4).some(saysPerson));
  const names = chainOf(call.expression).filter(name => name !== 'this');
  return { node: callee.name, symbol: names.slice(-2).join('.'), traits: [isToOne ? 'delivers' : 'may-deliver'] };
}

/** What such a frame is called. */
const TALKS = /^(talk|chat|msg|message|say|tell|dm|pm|whisper)s?$/i;

const OF_MESSAGES =
  /^(chat |private |direct |channel |thread )?(messages?|threads?|msgs?|dms?)( (service|services|repository|repo|controller|manager|actions?|store|dao|use case|use cases|mutations?))$/;
const MAKES = /^(create|send|add|post|insert|new|save|store|publish|reply|create one|create and send)$/;
/** The product itself greets a new account, or brings over what was written elsewhere. */
const OF_PRODUCT =
  /sign_?-?up|register|registration|onboard|welcome|(^|\/)auth(?![a-z])|seed|import|integration|webhook|sync/i;
const WRITER = /^(user|author|sender|from|creator|member|actor|account|sent by|created by)( (id|uid|uuid))?$/;

/**
 * `MessagesService.create({ ...body, userId })`: what keeps the messages of a product is told of one more, and who wrote it.
 * Whether it is a private one is decided when it runs.
 */
export function readServiceOfMessages(call: ts.CallExpression, file: ParsedFile): Detection | null {
  const site = file.side === 'client' ? null : callSiteOf(call, file);
  if (!site || !MAKES.test(site.words.join(' ')) || !OF_MESSAGES.test(site.receiver.join(' '))) return null;
  if (isSystem(call) || OF_PRODUCT.test(file.path)) return null;
  const object = call.arguments.map(unwrap).find(ts.isObjectLiteralExpression);
  if (!object) return null;
  const names = entriesOf(object).map(one => splitWords(one.name).join(' '));
  const isWritten = names.some(name => TEXT.test(name)) || object.properties.some(ts.isSpreadAssignment);
  if (!isWritten || !names.some(name => WRITER.test(name))) return null;
  const symbol = chainOf(call.expression).slice(-2).join('.');
  return { node: site.head, symbol, traits: ['may-deliver'] };
}

const BARE =
  /\.\s*(?:post|send|say|tell|reply|submit|speak|whisper|talk)\(\s*[^(){}/]{0,60}?(?:\{\s*)?(?:\w*(?:[tT]ext|[mM]sg|[mM]essage|[bB]ody|[cC]ontent|[lL]ine|[dD]raft))\b/;
const SERVICE =
  /(?:message|thread|msg|dm)s?_?(?:service|repository|repo|controller|manager|action|store|dao|use_?case|mutation)s?\s*(?:\(\s*\))?\s*\??\.\s*(?:create|send|add|post|insert|new|save|store|publish|reply)\w*\(/i;

export const maySendBarely = (ask: Ask): FileTest =>
  any(
    all(
      isAtTalk,
      ask.called('post send say tell reply submit speak whisper talk', (_, name) => SAYS.test(name)),
      inText(BARE),
    ),
    all(ask.word('message messages thread threads msg dm'), inText(SERVICE)),
  );
