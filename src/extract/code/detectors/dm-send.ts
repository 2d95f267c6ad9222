import { callSiteOf, isCallOf } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection, Detector } from '../detector.ts';
import { askedMessages } from '../messages/asked.ts';
import { betweenBrowsers, isPacket } from '../messages/between-browsers.ts';
import { readBareSend, readServiceOfMessages } from '../messages/bare-sends.ts';
import { readChatInvite } from '../messages/chat-invites.ts';
import { readRelay } from '../messages/relays.ts';
import { readCall } from '../messages/calls.ts';
import { composingAround, readBegun, readPressed } from '../messages/composing.ts';
import { readComposer } from '../messages/composers.ts';
import { isStepOf, readDefinition } from '../messages/definitions.ts';
import { maySend } from '../messages/may-send.ts';
import { readEntered } from '../messages/entered.ts';
import { readOpening } from '../messages/handed-acts.ts';
import { labelledSends } from '../messages/labelled.ts';
import { isNoSend } from '../messages/no-send.ts';
import { postsTakenIn } from '../messages/incoming-posts.ts';
import { readPassedOn } from '../messages/passed-on.ts';
import { postsOfAnyReach } from '../messages/direct-posts.ts';
import { readPeer } from '../messages/peers.ts';
import { speaksOfDirectPosts, speaksOfPrivate, takesFromServers } from '../messages/private-talk.ts';
import { isSaidToRoom } from '../messages/said-to-rooms.ts';
import { frameOf } from '../messages/to-program.ts';
import { keepsUnsent, readStored } from '../messages/stored.ts';
import { readSaidToTwo } from '../messages/said-to-two.ts';
import { readSocketTalk } from '../messages/socket-talk.ts';
import { isToThread } from '../messages/to-threads.ts';
import { goesToService } from '../messages/to-service.ts';
import { readVerb } from '../messages/verbs.ts';
import { readWritten } from '../messages/written.ts';
import { beginsTalkOfOne, isOfTalkOfOne } from '../messages/talk-of-one.ts';
import { isWithModel } from '../messages/turns.ts';
import { isAboutMachines, isOutside, placesButSockets } from '../messages/words.ts';
import { readWhisper, readWhisperCase, readWhisperFrame } from '../messages/whispers.ts';
import type { ParsedFile } from '../slice.ts';
import { evidenceReader } from '../evidence.ts';
import { enclosingFunction, FUNCTION_KINDS, isFunction } from '../names.ts';
import { isAtOneGlance } from '../said-by.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike, standsWithin } from '../unlike.ts';
import { isWithin } from '../within.ts';

const noFlags = evidenceReader(new Set());

/** Private messages that no name gives away: by what is written, where it is posted, and where it is offered. */
const detector: Detector = {
  occurs: maySend,
  isLookAlike: call =>
    isNoSend(call) ||
    frameOf(call) === 'news' ||
    isWithModel(call) ||
    isToThread(call) ||
    keepsUnsent(call) ||
    isOfTalkOfOne(call.expression) ||
    isPacket(call),
  isOtherRoute: beginsTalkOfOne,
  tells(head) {
    const traits = betweenBrowsers({ node: head, symbol: '' })?.traits;
    return traits ? { traits } : {};
  },
  detect(file, { concept, files }) {
    const found = new Map<ts.Node, Detection>();
    for (const post of speaksOfDirectPosts(files) ? postsOfAnyReach(file) : []) found.set(post.node, post);
    for (const post of takesFromServers(files) ? postsTakenIn(file) : []) found.set(post.node, post);
    for (const node of file.ofKinds(KINDS)) {
      const detection = readDefinition(node, file, concept) ?? readSend(node, file, concept);
      if (detection && !found.has(detection.node)) found.set(detection.node, detection);
    }
    for (const detection of readStored(file, concept)) {
      const { node, guardedAt: kept = node } = detection;
      if (found.has(node) || (isNamedSo(kept, file, concept) && !detection.traits?.includes('draft'))) continue;
      if (!isStepOf(kept, file, concept) || ![...found.keys()].some(one => isAtOneGlance(one, kept)))
        found.set(node, detection);
    }
    for (const written of readWritten(file, concept))
      if (![...found.keys()].some(one => isWithin(one, written.node) || isAtOneGlance(one, written.node)))
        found.set(written.node, written);
    const isKnown = (whole: ts.Node) => holdsFact(whole, found, file, concept);
    for (const detection of readEntered(file, concept, isKnown))
      if (!found.has(detection.node)) found.set(detection.node, detection);
    // What is found by its call, and the function that is made for it, stand for what is asked for beside them.
    const known = [...found.values()].flatMap(one => (isOfEveryKind(one) ? [] : [one.node]));
    for (const asked of askedMessages(file, concept)) {
      const isSaid = known.some(one => isWithin(asked.node, holderOf(one)) && isAtOneGlance(one, asked.node));
      // `client.send(new SendMessageCommand(…))`
      const parent = ts.isNewExpression(asked.node.parent) ? asked.node.parent.parent : asked.node.parent;
      if (isSaid || (ts.isCallExpression(parent) && goesToService(parent))) continue;
      if (!found.has(asked.node)) found.set(asked.node, asked);
    }
    for (const call of isOutside(file) || isAboutMachines(file) ? [] : file.calls) {
      const framed = readSocketTalk(call, file);
      if (!framed) continue;
      const places = isToSomebody(call) ? placesButSockets(concept) : concept.unlike.within;
      const isTold = () => [...found.keys()].some(one => isWithin(one, call)) || standsWithin(places, file.path, call);
      if (!isTold()) found.set(framed.node, framed);
    }
    for (const node of isOutside(file) || isAboutMachines(file) ? [] : file.ofKinds(BARE)) {
      const detection = ts.isJsxAttribute(node)
        ? readPressed(node, file, concept)
        : (readBareSend(node as ts.CallExpression, file) ??
          readSaidToTwo(node as ts.CallExpression, file, concept) ??
          readRelay(node as ts.CallExpression) ??
          readChatInvite(node as ts.CallExpression) ??
          (speaksOfPrivate(files, concept) ? readServiceOfMessages(node as ts.CallExpression, file) : null) ??
          readBegun(node as ts.CallExpression, concept));
      if (!detection || isWithinUnlike(concept, file.path, node)) continue;
      if (ts.isCallExpression(node) && goesToService(node)) continue;
      const isKnownHere = [...found.keys()].some(one => one === detection.node || isWithin(one, node));
      const isNamed = ts.isCallExpression(node) && isNamedSo(node.expression, file, concept);
      if (!isKnownHere && !isNamed) found.set(detection.node, detection);
    }
    for (const labelled of offersByLabel(file, files, concept))
      if (![...found.keys()].some(one => isAtOneGlance(one, labelled.node) || isWithin(one, labelled.node.parent)))
        found.set(labelled.node, labelled);
    for (const { node, traits } of Array.from(found.values())) {
      const around = traits?.includes('offers') ? composingAround(node) : null;
      if (around && !found.has(around.node) && !isAtOneGlance(node, around.node)) found.set(around.node, around);
    }
    // Nobody but a model is written to there, whatever the function is called.
    const all = [...found.values()]
      .filter(
        ({ node }) => !isWithModel(node) && !isOfTalkOfOne(node) && !isToThread(node) && !isSaidToRoom(node, file.path),
      )
      .flatMap(one => betweenBrowsers(one) ?? []);
    if (file.side !== 'client' || !all.some(isOfEveryKind) || speaksOfPrivate(files, concept)) return all;
    return all.filter(one => !isOfEveryKind(one));
  },
};

export default detector;

/** `socket.emit('chatMessage', { toUserId, text })`, also where the frame is put together before. */
const isToSomebody = (call: ts.CallExpression): boolean =>
  /\b(?:recipient|receiver|to_?user|target_?user)(?:_?id)?\b/i.test((enclosingFunction(call) ?? call).getText());

/** Where nobody talks in private, a button for a message is one of the product's own inbox. */
function offersByLabel(file: ParsedFile, files: readonly ParsedFile[], concept: CompiledConcept): Detection[] {
  if (isOutside(file) || isAboutMachines(file) || file.side === 'server' || !speaksOfPrivate(files, concept)) return [];
  return labelledSends(file, concept).filter(({ node }) => !isWithinUnlike(concept, file.path, node));
}

const BARE = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.JsxAttribute];

const isOfEveryKind = ({ traits }: Detection): boolean => traits?.includes('may-deliver') ?? false;

/** Functions and classes by their names, calls and documents by what they ask for, elements and entries by what they offer. */
const KINDS = [
  ...FUNCTION_KINDS,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
  ts.SyntaxKind.JsxAttribute,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.BinaryExpression,
];

/** The call that a name heads, the function that it names. */
function holderOf(node: ts.Node): ts.Node {
  let at = node.parent;
  while (ts.isPropertyAccessExpression(at)) at = at.parent;
  return ts.isCallExpression(at) || isFunction(at) || ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)
    ? at
    : node;
}

function readSend(node: ts.Node, file: ParsedFile, concept: CompiledConcept): Detection | null {
  if (ts.isCaseClause(node)) return isWithinUnlike(concept, file.path, node) ? null : readWhisperCase(node);
  const framed = ts.isPropertyAssignment(node) ? readWhisperFrame(node) : null;
  const whispered = isWithinUnlike(concept, file.path, node)
    ? null
    : (readWhisper(node) ?? framed ?? readPeer(node, file));
  if (whispered) return whispered;
  const detection = readCall(node, file, concept) ?? readVerb(node, file, concept) ?? readComposer(node, file, concept);
  const isTold = detection || !ts.isCallExpression(node) || isNamedSo(node.expression, file, concept);
  if (isTold || isWithinUnlike(concept, file.path, node)) return detection;
  return (
    readPassedOn(node, concept) ?? (isOutside(file) || isAboutMachines(file) ? null : readOpening(node, file, concept))
  );
}

/** What the vocabulary tells by its name is a fact already. */
function isNamedSo(node: ts.Node, file: ParsedFile, concept: CompiledConcept): boolean {
  const call = ts.isPropertyAccessExpression(node.parent) ? node.parent.parent : node.parent;
  const site = ts.isCallExpression(call) ? callSiteOf(call, file) : null;
  return site !== null && isCallOf(concept, site, noFlags);
}

/** Whether something inside an entry says more of the message than the entry does. */
function holdsFact(
  whole: ts.Node,
  found: ReadonlyMap<ts.Node, Detection>,
  file: ParsedFile,
  concept: CompiledConcept,
): boolean {
  return (
    [...found.keys()].some(one => isWithin(one, whole)) ||
    file.calls.some(call => isWithin(call, whole) && isNamedSo(call.expression, file, concept))
  );
}
