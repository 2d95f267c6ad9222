import { all, any } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection, Detector } from '../detector.ts';
import { acceptedTalks, accountGuard, mayAskAccount } from '../messages/account-guards.ts';
import { mayAskOfTwo, readBetweenTwo } from '../messages/between-two.ts';
import { speaksOfTwo } from '../messages/private-talk.ts';
import { offerGuards } from '../messages/offer-guards.ts';
import { mayBeOfferedIf, offeredIf } from '../messages/offered-if.ts';
import {
  declaresGuard,
  isGuardCall,
  isRestriction,
  leavesOf,
  namesGuard,
  questionOf,
  wayByDefault,
} from '../messages/guards.ts';
import { mayGuard } from '../messages/may-guard.ts';
import { handlesPrivate } from '../messages/handlers.ts';
import { isAboutMachines, isOutside, placeNames, saysPrivate } from '../messages/words.ts';
import { friendsOffered, mayOfferFriends } from '../messages/offered-recipients.ts';
import { mayGoByVerdict, readVerdict } from '../messages/talk-verdicts.ts';
import { talkGuards } from '../messages/talk-guards.ts';
import type { FunctionNode } from '../names.ts';
import { enclosingFunction, enclosingNames, FUNCTION_KINDS, isFunction, nameNode, nameOf, textOf } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** Checks between two people in code about private messages, each with what it asks. */
const detector: Detector = {
  occurs: (ask, concept) =>
    any(
      all(ask.word(OF_TALK), ask.word(OF_MESSAGES), mayGuard(ask, concept)),
      mayAskOfTwo(ask),
      mayGoByVerdict(ask),
      mayBeOfferedIf(ask),
      mayAskAccount(ask),
      mayOfferFriends(ask),
    ),
  detect(file, { concept, guards, files }) {
    const found = new Map<ts.Node, Detection>();
    for (const node of file.nodes) {
      for (const detection of guardsIn(node, file, concept, guards))
        if (!found.has(detection.node)) found.set(detection.node, detection);
    }
    for (const node of isOutside(file) ? [] : file.ofKinds(CHOICES))
      for (const detection of readVerdict(node, file, guards, name => saysPrivate(concept, name)))
        if (!found.has(detection.node) && !isWithinUnlike(concept, file.path, node))
          found.set(detection.node, detection);
    for (const name of isOutside(file) || file.side === 'client' || !speaksOfTalk(file)
      ? []
      : declaredGuards(file, concept))
      if (!found.has(name)) found.set(name, { node: name, symbol: textOf(name), traits: [] });
    for (const node of isOutside(file) || file.side === 'server' || isAboutMachines(file) ? [] : file.ofKinds(OFFERS)) {
      const offered = offeredIf(node, guards);
      if (offered && !found.has(offered.node) && !isWithinUnlike(concept, file.path, node))
        found.set(offered.node, offered);
    }
    if (file.side === 'client' && !isOutside(file) && !isAboutMachines(file))
      for (const one of [...acceptedTalks(file), ...accountsAsked(file, concept), ...friendsOffered(file)])
        if (!found.has(one.node) && !isWithinUnlike(concept, file.path, one.node)) found.set(one.node, one);
    if (!speaksOfTwo(files) && !/peer[^/]*$/i.test(file.path)) return [...found.values()];
    for (const node of file.ofKinds(TESTS)) {
      const asked = isOutside(file) ? [] : readBetweenTwo(node, file, concept, guards);
      for (const detection of asked)
        if (!found.has(detection.node) && !isWithinUnlike(concept, file.path, node))
          found.set(detection.node, detection);
    }
    return [...found.values()];
  },
};

export default detector;

const accountsAsked = (file: ParsedFile, concept: CompiledConcept): Detection[] =>
  file.ofKind<ts.IfStatement>(ts.SyntaxKind.IfStatement).flatMap(node => accountGuard(node, file, concept) ?? []);

const CHOICES = [
  ts.SyntaxKind.IfStatement, ts.SyntaxKind.ConditionalExpression, ts.SyntaxKind.BinaryExpression,
]; // prettier-ignore
const OFFERS = [
  ts.SyntaxKind.GetAccessor, ts.SyntaxKind.MethodDeclaration, ts.SyntaxKind.FunctionDeclaration, ts.SyntaxKind.VariableDeclaration,
]; // prettier-ignore
const TESTS = [
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.CallExpression,
];

/** What a file speaks of that could hold such a check. */
const OF_TALK = 'dm dms pm pms recipient recipients chat messaging conversation peer direct private';
const OF_MESSAGES = 'message messages msg dm pm pms';
const speaksOfTalk = ({ indexed: { tokens } }: ParsedFile): boolean =>
  [OF_TALK, OF_MESSAGES].every(words => words.split(' ').some(word => tokens.has(word)));

/** Functions that are such a check by their own name. */
const declaredGuards = (file: ParsedFile, concept: CompiledConcept): ts.Node[] =>
  file.ofKinds(FUNCTION_KINDS).flatMap(node => {
    if (!isFunction(node) || !node.body || node.parameters.length === 0 || isOfRequest(node)) return [];
    const name = nameNodeOf(node);
    if (!name || !declaresGuard(textOf(name), own => saysPrivate(concept, own))) return [];
    const isOther = hasAnyPhrase(splitWords(textOf(name)), concept.unlike.word);
    return isOther || isWithinUnlike(concept, file.path, node) ? [] : [name];
  });

/** `canChat = (req, res, next) => …`: whether somebody may chat at all, whoever the other is. */
const isOfRequest = ({ parameters }: FunctionNode): boolean =>
  parameters.some(({ name }) => /^_?(req|request|res|response|reply|next|ctx)$/.test(name.getText()));

/** `const isBlocked = await user.blocks.is(a, b)` in a function that is such a check: the answer is kept, and tested below. */
function keptAnswer(
  call: ts.CallExpression,
  file: ParsedFile,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): Detection | null {
  if (file.side === 'client' || !isKept(call) || isWithinUnlike(concept, file.path, call)) return null;
  const isCheck = enclosingNames(call).some(name => namesGuard(name, own => saysPrivate(concept, own)));
  const question = isCheck ? questionOf(call, guards) : null;
  if (question?.asked !== 'block' && question?.asked !== 'connection') return null;
  return { node: question.node, symbol: question.node.getText(), traits: [question.asked] };
}

function isKept(call: ts.CallExpression): boolean {
  for (let at: ts.Node = call; at.parent; at = at.parent) {
    if (ts.isIfStatement(at.parent) || ts.isReturnStatement(at.parent) || ts.isBlock(at.parent)) return false;
    if (ts.isVariableDeclaration(at.parent)) return true;
  }
  return false;
}

/** In the branch for private ones: `if (channel.type === ChannelType.DM && !inbox.canMessage)`. */
function isOfPrivateKind(node: ts.IfStatement, isPrivate: (name: string) => boolean): boolean {
  for (let at: ts.Node = node; at.parent && !isFunction(at); at = at.parent) {
    const isThen = at === node || (ts.isIfStatement(at) && at.thenStatement.end >= node.end);
    if (ts.isIfStatement(at) && isThen && leavesOf(at.expression).some(one => isPrivateKind(one, isPrivate)))
      return true;
  }
  return false;
}

/** `if (!recipientDmStatus) return [true, null]`: the names of the test say what it is a guard of. */
const isWayByDefault = (node: ts.IfStatement, isPrivate: (name: string) => boolean): boolean =>
  leavesOf(node.expression).some(
    test => isPrivate(nameOf(test) ?? '') && isRestriction(test) && wayByDefault(node, test) !== null,
  );

/** The other tests of a function: one that lets pass whoever has no restriction makes it a check of who may write. */
function waysAround(node: ts.IfStatement): ts.IfStatement[] {
  const body = enclosingFunction(node)?.body;
  return body && ts.isBlock(body) ? body.statements.filter(ts.isIfStatement) : [];
}

/** `channel.type === ChannelType.DM`, `isDm`; what somebody has set about such messages is no kind of channel. */
function isPrivateKind(test: ts.Expression, isPrivate: (name: string) => boolean): boolean {
  if (!ts.isBinaryExpression(test)) {
    const name = nameOf(ts.isCallExpression(test) ? test.expression : test) ?? '';
    return /^is[_A-Z]/.test(name) && isPrivate(name);
  }
  const [left, right] = [namesIn(test.left), namesIn(test.right)];
  const isType = (names: readonly string[]) => names.some(name => /type$|kind$/i.test(name));
  return (isType(left) && right.some(isPrivate)) || (isType(right) && left.some(isPrivate));
}

function guardsIn(
  node: ts.Node,
  file: ParsedFile,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): Detection[] {
  if (ts.isCallExpression(node)) {
    const head = nameNode(node.expression);
    const isCall =
      head && isGuardCall(node, name => saysPrivate(concept, name)) && !isWithinUnlike(concept, file.path, node);
    const kept = head && !isCall ? keptAnswer(node, file, concept, guards) : null;
    if (kept) return [kept];
    const isOther = head && hasAnyPhrase(splitWords(textOf(head)), concept.unlike.word);
    return isCall && !isOther ? [{ node: head, symbol: textOf(head), traits: ['validates'] }] : [];
  }
  const isPrivate = (name: string) => saysPrivate(concept, name);
  if (!ts.isIfStatement(node) || isWithinUnlike(concept, file.path, node))
    return file.side === 'client' ? offerGuards(node, guards, isPrivate) : [];
  const isHere = placeNames(file, node).some(name => isPrivate(name) || namesGuard(name, isPrivate));
  if (file.side === 'client') {
    const offers = offerGuards(node, guards, isPrivate);
    return offers.length > 0 ? offers : talkGuards(node, guards, isHere);
  }
  const isOfMessages = handlesPrivate(node, file, concept) || isOfPrivateKind(node, isPrivate);
  const isOfGuard = () => waysAround(node).some(one => isWayByDefault(one, isPrivate));
  if (!isHere && !isOfMessages && !isWayByDefault(node, isPrivate) && !isOfGuard()) return [];
  return leavesOf(node.expression).flatMap((test): Detection[] => {
    const question = questionOf(test, guards);
    if (!question) return [];
    const base: Detection = { node: question.node, symbol: question.node.getText(), traits: [question.asked] };
    const way = wayByDefault(node, test);
    // What is asked of those who pass without a restriction is what counts for them.
    return [way ? { ...base, traits: [question.asked, 'passes-by-default'], guardedAt: way } : base];
  });
}
