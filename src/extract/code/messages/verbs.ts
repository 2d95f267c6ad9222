import { callSiteOf, isCallOf, namesIn } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { evidenceReader } from '../evidence.ts';
import { initializerOf } from '../literals.ts';
import { mutationAt } from '../mutations.ts';
import { chainOf, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { routeAt } from '../routes/routes.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike, isWithinUnlike } from '../unlike.ts';
import { readHandedAct } from './handed-acts.ts';
import { isToldBeside } from './no-send.ts';
import { requestOf } from './posted.ts';
import { readRecord } from './records.ts';
import { isAboutMachines, isOutside, namesSend, namesTalkWith, saysPrivate, writesMessage } from './words.ts';

const noFlags = evidenceReader(new Set());

/** A message handed to a server under a name that is a string: a request, a procedure, a verb of a socket, a mutation. */
export function readVerb(node: ts.Node, file: ParsedFile, concept: CompiledConcept): Detection | null {
  if (isOutside(file)) return null;
  const ran = mutationRun(node, concept);
  if (ran) return isWithinUnlike(concept, file.path, node) ? null : ran;
  if (ts.isCallExpression(node)) {
    const record = isWithinUnlike(concept, file.path, node) ? null : readRecord(node);
    return record ?? callBy(node, file, concept);
  }
  if (ts.isTaggedTemplateExpression(node)) return mutation(node, concept);
  if (ts.isBinaryExpression(node)) return directAssigned(node);
  return ts.isPropertyAssignment(node) ? directPost(node) : null;
}

function callBy(call: ts.CallExpression, file: ParsedFile, concept: CompiledConcept): Detection | null {
  const head = nameNode(call.expression);
  if (!head || routeAt(call) || isWithinUnlike(concept, file.path, call) || isToldBeside(call)) return null;
  const handed = readHandedAct(call, concept);
  if (handed) return handed;
  const words = splitWords(textOf(head));
  const symbol = chainOf(call.expression)
    .filter(name => name !== 'this')
    .slice(-2)
    .join('.');
  const isCaller = CALLERS.test(textOf(head));
  const procedure =
    isCaller &&
    call.arguments
      .slice(0, 3)
      .flatMap(stringsIn)
      .find(
        one => isProcedure(one.text, concept) || (FUNCTIONS.test(textOf(head)) && isFunctionName(one.text, concept)),
      );
  const method = namespaced(call);
  // `state.chats.mounted.add(view)` of a set.
  if (method !== null && !method.endsWith('.add') && isProcedure(method, concept))
    return { node: head, symbol, argument: method, traits: [opensTalk(method) ? 'opens' : 'delivers'] };
  if (procedure)
    return {
      node: procedure,
      symbol: textOf(procedure),
      argument: textOf(procedure),
      traits: [opensTalk(textOf(procedure)) ? 'opens' : 'delivers'],
    };
  const site = callSiteOf(call, file);
  // What the vocabulary tells by its name is a fact already.
  if (isUnlike(concept, words, call.expression) || (site && isCallOf(concept, site, noFlags))) return null;
  const request = requestOf(call, words, concept.unlike.word, file.side);
  if (request && !isAboutMachines(file)) {
    if (request.collection === 'person') return { node: head, symbol, argument: request.text, traits: ['adds-person'] };
    const traits = [request.collection === 'private' || file.side === 'client' ? 'delivers' : 'may-deliver'];
    return { node: head, symbol, argument: request.text, traits };
  }
  // `pubsub.emit('socket.send', 'msgSend', { … })`
  const [first, second] = call.arguments;
  const isPassedOn = first && ts.isStringLiteralLike(first) && /(^|[.:])send$/.test(first.text);
  const verb = isPassedOn ? second : first;
  if (
    isSocketCall(words) &&
    file.side !== 'server' &&
    verb &&
    ts.isStringLiteralLike(verb) &&
    isSocketVerb(verb.text, concept) &&
    !isAboutMachines(file)
  )
    return { node: verb, symbol: verb.text, argument: verb.text, traits: ['delivers'] };
  return null;
}

export const isSocketCall = (words: readonly string[]): boolean =>
  /^(emit|send|invoke|publish|dispatch event|send event|emit event|socket send)$/.test(words.join(' '));
/** The first string that such a call is given. */
export const VERBS_OF_SOCKETS =
  /\b(?:emit|send|invoke|publish|dispatch_?event|send_?event|emit_?event|socket_?send)\b[^'"`;(]{0,80}\(\s*(?:['"`][\w.:]*send['"`]\s*,\s*)?(['"`])([^'"`\n]{3,80})\1/gi;

/** Words of which procedures and verbs of sockets about talk hold one. */
export const WORDS_OF_TALK =
  'convo convos conversation conversations chat chats dm dms im ims messaging messenger messengers msg msgs message messages direct private inbox';
export const PROCEDURE_IN_TEXT =
  /['"`][a-z][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:send|create|new|post|add|write|get\w*(?:for|with))[\w-]*['"`]|\w\.\w+\.\w+\.(?:send|create|new|post|add|write|get\w*(?:For|With))\w*\(/i;

const TALK = /^(convo|conversation|chat|dm|im|messaging|messenger|msg|direct|private|inbox)s?$/;
const SENDS = /^(send|create|new|post|add|write)$/;

/** What hands a procedure's name on; keys of translations look the same. */
const CALLERS = /call|rpc|request|invoke|procedure|mutat|emit|send|post|execute|proxy|pipe|forward|relay/i;

/** `agent.chat.app.convo.sendMessage({ … })`, `server.chat.app.convo.sendMessage({ auth, handler })`: a method of a protocol. */
function namespaced(call: ts.CallExpression): string | null {
  const names = call.expression.getText().replace(/^this\./, '');
  return /^[A-Za-z]\w*(\.[A-Za-z]\w*){4,}$/.test(names) ? names.split('.').slice(-4).join('.') : null;
}

/** `getConvoForMembers`: the talk is made where there is none. */
const OPENS_TALK =
  /\.(get|find|open|create|start|ensure)(Or\w+)?(Convo|Conversation|Chat|Dm|Channel|Room)(For|With)[A-Z]\w*$/;
const opensTalk = (procedure: string) => OPENS_TALK.test(procedure);

/** The name of a procedure, also under a key: `mutate({ input: { type: 'chat.create', … } })`. */
function stringsIn(argument: ts.Expression): ts.StringLiteralLike[] {
  const inner = unwrap(argument);
  if (ts.isStringLiteralLike(inner)) return [inner];
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap(one => {
    if (!ts.isPropertyAssignment(one) || !/^(type|method|procedure|input|action)$/.test(textOf(one.name))) return [];
    return stringsIn(one.initializer);
  });
}

/** Callers of a function of the database or the cloud: `rpc('send_direct_message', { … })`, `httpsCallable(functions, 'sendDm')`. */
const FUNCTIONS = /^(rpc|httpsCallable|callFunction|call|callAsync|callMethod|invoke)$/;

function isFunctionName(text: string, concept: CompiledConcept): boolean {
  if (!/^[a-z]\w+$/i.test(text)) return false;
  const words = splitWords(text);
  return namesSend(concept, words) || namesTalkWith(words);
}

/** `chat.bsky.convo.sendMessage`, `modules.chats.send`: dotted, ends in a verb of sending, and talk is one of its parts. */
function isProcedure(text: string, concept: CompiledConcept): boolean {
  if (!/^[a-z][\w-]*(\.[A-Za-z][\w-]*)+$/.test(text)) return false;
  const parts = text.split('.');
  const last = splitWords(parts.at(-1)!);
  if (parts.length > 2 && opensTalk(text)) return true;
  // `chat.postMessage` is a bot's.
  if (
    parts.length < 3 &&
    (!/^(chats?|convos?|conversations?|dms?|ims?|messages?)$/.test(parts[0]!) || last[0] === 'post')
  )
    return false;
  if (hasAnyPhrase(last, concept.unlike.word) || !SENDS.test(last[0] ?? '')) return false;
  const isSend = last.length === 1 || /^(messages?|msg|dm|chat|convo|room|batch)$/.test(last.at(-1)!);
  return (
    isSend && (parts.length < 3 || parts.slice(0, -1).some(part => splitWords(part).some(word => TALK.test(word))))
  );
}

/** `msgSend`, `dm:new`, `private_message`: a verb of a socket by which somebody's message leaves. */
export function isSocketVerb(text: string, concept: CompiledConcept): boolean {
  const words = splitWords(text);
  if (words.length < 2 || words.length > 4 || hasAnyPhrase(words, concept.unlike.word)) return false;
  if (
    words.some(word => SENDS.test(word)) &&
    words.some(word => /^(msg|dm|chat|message|convo|conversation)s?$/.test(word))
  )
    return true;
  const isPrivate = saysPrivate(concept, text) || /^(pm|dm|whisper)$/.test(words.at(-1)!);
  return isPrivate && /message|msg|chat/i.test(text);
}

/** `mutate({ mutation: SEND_MESSAGE })`: what the document says that is written elsewhere. */
function mutationRun(node: ts.Node, concept: CompiledConcept): Detection | null {
  const ran = mutationAt(node);
  if (!ran) return null;
  if (!namesSend(concept, ran.words) && !writesMessage(ran.words) && !isOfSending(ran.document, concept)) return null;
  return { node: ran.at, symbol: textOf(ran.document), argument: textOf(ran.document), traits: ['delivers'] };
}

/** `useMutation(NOTE_TO_GUESTS)`: what the document asks for says it, wherever it is written. */
function isOfSending(document: ts.Node, concept: CompiledConcept): boolean {
  const value = ts.isIdentifier(document) ? initializerOf(document) : null;
  const inner = value && unwrap(value);
  return inner !== null && ts.isTaggedTemplateExpression(inner) && mutation(inner, concept) !== null;
}

/** A GraphQL document whose mutation sends a private message. */
function mutation({ tag, template }: ts.TaggedTemplateExpression, concept: CompiledConcept): Detection | null {
  if (!/^(gql|graphql)$/.test(nameOf(tag) ?? '')) return null;
  const text = template.getText();
  if (!/\bmutation\b/.test(text)) return null;
  const field = text.match(/\{\s*(\w+)/)?.[1] ?? '';
  const isSend =
    namesSend(concept, splitWords(field)) ||
    (/^(send|create)\w*Message$/.test(field) && /recipient|conversation|toUser|chatId/i.test(text));
  return isSend ? { node: tag, symbol: field, argument: field, traits: ['delivers'] } : null;
}

/** `status.visibility = 'direct'`: from here on it is for the mentioned only. */
function directAssigned({ left, right, operatorToken }: ts.BinaryExpression): Detection | null {
  const value = unwrap(right);
  const isSet = operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(left);
  if (!isSet || left.name.text !== 'visibility' || !ts.isStringLiteralLike(value) || value.text !== 'direct')
    return null;
  return { node: left.name, symbol: 'visibility', argument: 'direct', traits: ['delivers'] };
}

/** `{ status: text, visibility: 'direct' }`: an ordinary post that only the mentioned see. */
function directPost({ name, initializer, parent }: ts.PropertyAssignment): Detection | null {
  const value = unwrap(initializer);
  if (!ts.isStringLiteralLike(value) || value.text !== 'direct' || textOf(name) !== 'visibility') return null;
  const isEntry = parent.properties.some(one =>
    /^(label|icon|title|description|where)$/.test(one.name ? textOf(one.name) : ''),
  );
  return isEntry || namesIn(name).length === 0
    ? null
    : { node: name, symbol: textOf(name), argument: 'direct', traits: ['delivers'] };
}
