import { calleeOf } from '../callees.ts';
import { actOfCommand, commandAround } from '../commands.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { namesIn } from '../call-sites.ts';
import type { FunctionNode } from '../names.ts';
import { fieldOf } from '../routes/graphql-fields.ts';
import { chainOf, declaredName, eachNode, isFunction, nameNode, nameOf, textOf, throughout, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { isKeptOnDevice } from './kept-on-device.ts';
import { reopens } from './no-send.ts';
import { isOnlyShowing } from './only-shown.ts';
import { tellsPlaceOnly } from './rooms-told.ts';
import { setsUp } from './set-up.ts';
import { handsToProgram } from './to-program.ts';
import { writesToService } from './to-service.ts';
import { isBetweenParts, isOfOther } from './general-senders.ts';
import { namesRoom } from './opened-talks.ts';
import { endOfBlock, privateBranch } from './private-branch.ts';
import {
  isAboutMachines,
  namesAdding,
  namesAddingToTalk,
  namesSend,
  namesTalkWith,
  onlyShows,
  placeNames,
  saysPrivate,
  saysTalk,
  withoutFinding,
  writesMessage,
} from './words.ts';

/**
 * A function that is made to open a conversation or to send: by its name, or by a branch on the type of the channel. What
 * was checked when it comes to its end is what it asks itself; whether its callers ask is another question.
 */
export function readDefinition(node: ts.Node, file: ParsedFile, concept: CompiledConcept): Detection | null {
  if (!isFunction(node) || !node.body) return null;
  const command = file.side === 'client' ? null : commandAround(node);
  if (command) return readCommand(command, node, file, concept);
  const name = nameOfDefinition(node);
  if (!name || isWithinUnlike(concept, file.path, node)) return null;
  const words = splitWords(textOf(name));
  // A component.
  if (/^[A-Z]/.test(textOf(name)) && file.indexed.mayHoldJsx) return null;
  if (hasAnyPhrase(words, concept.unlike.word) || reopens(words[0], namesOfParameters(node))) return null;
  if (/^(open|reopen)$/.test(words[0] ?? '') && isOnlyShowing(node)) return null;
  if ((writesMessage(words) && writesToService(node)) || isKeptOnDevice(node) || setsUp(node, textOf(name)))
    return null;
  const found = (...traits: string[]): Detection => ({
    node: name,
    symbol: textOf(name),
    traits,
    guardedAt: endOf(handedTo(node) ?? node),
  });
  if (namesSend(concept, words)) return isExposed(node, file) ? found('definition', 'delivers') : found('definition');
  if (namesTalkWith(words) && node.parameters.length > 0 && !isAboutMachines(file)) return found('definition');
  if (file.side !== 'client' && (findsRoom(words, node) || beginsTalk(words, node))) return found('definition');
  const around = placeNames(file, node);
  const isTalk =
    around.some(name => saysTalk(name) || saysPrivate(concept, name)) ||
    (words[0] === 'send' && words[1] === 'chat' && !isAboutMachines(file));
  if (namesAdding(words, isTalk) && file.side !== 'client') return found('definition');
  if (namesAddingToTalk(words) && file.side !== 'client' && keepsWhoIsIn(node.body))
    return isExposed(node, file) ? found('definition', 'delivers', 'adds-person') : found('definition');
  if (!writesMessage(words)) return isSendOfPrivate(node, words, around, concept) ? found('definition') : null;
  if (onlyShows(words, file) || (words[0] === 'handle' && !stores(node.body))) return null;
  if (isPassedToShell(node.body, concept) || handsToProgram(node)) return null;
  if (file.side !== 'client' && tellsPlaceOnly(node.body)) return null;
  const branch = privateBranch(node.body, concept);
  if (branch && file.side !== 'client') return { ...found('definition', 'delivers'), guardedAt: branch };
  // `Mutation: { createMessage: (_, { toUserId, text }) => … }`
  const inner = handedTo(node) ?? node;
  if (isField(node) && file.side !== 'client')
    return isToPeople(node)
      ? found('definition', 'delivers')
      : isTalk || takesRoom(node) || isAmongPeople(inner, words, file)
        ? found('definition', 'may-deliver')
        : null;
  return isTalk || takesMessage(node, file) || isAmongPeople(node, words, file) || isOfClient(node, words, file)
    ? found('definition', 'may-deliver')
    : null;
}

/** `async sendMessage(text) { … }` of a client: one function for every kind of talk. */
const isOfClient = (node: FunctionNode, [verb]: readonly string[], { side, path }: ParsedFile): boolean =>
  side !== 'server' && verb === 'send' && node.parameters.length > 0 && !isBetweenParts(path) && !isOfOther(path, node);

/** `sendOffline(to, from, message)` of private messages, `sendChat(text)` of a private chat: the place says what it sends. */
function isSendOfPrivate(
  node: FunctionNode,
  words: readonly string[],
  around: readonly string[],
  concept: CompiledConcept,
): boolean {
  // `@Post() async send(…)` is an entry, and what it does inside is judged.
  if (ts.isMethodDeclaration(node) && node.modifiers?.some(ts.isDecorator)) return false;
  if (words[0] !== 'send' || words.length > 2 || !around.some(name => saysPrivate(concept, name))) return false;
  const names = namesOfParameters(node);
  const isGivenText = names.some(name => /^(message|msg|text|content|body)$/i.test(name));
  return (
    isGivenText &&
    (words[1] === 'chat' || names.some(name => /^(to|recipient|receiver|(pm)?target|peer|other)/i.test(name)))
  );
}

/** `findOrCreateThread(userId, participantIds)` */
function findsRoom(words: readonly string[], node: FunctionNode): boolean {
  const own = withoutFinding(words);
  const isOne = own !== words && own[0] === 'create' && namesRoom(own.slice(1)) && own.length === 2;
  return isOne && namesOfParameters(node).some(name => /participant|recipient|member|friend|user_?ids/i.test(name));
}

/** `initiateConversation(_, { participantIds })` */
const beginsTalk = (words: readonly string[], node: FunctionNode): boolean =>
  /^(initiate|begin|start|open|create) (conversation|chat|convo|dialog)$/.test(words.join(' ')) &&
  namesOfParameters(node).some(name =>
    /^(participants?|recipients?|receivers?|invitees?)(_?user)?(_?ids?)?$/i.test(name),
  );

/** `class SendMessageHandler { execute({ recipientId, text }) { … } }`: the class says what its one method does. */
function readCommand(
  name: ts.Identifier,
  node: FunctionNode,
  file: ParsedFile,
  concept: CompiledConcept,
): Detection | null {
  const words = splitWords(actOfCommand(name.text)!);
  if (isWithinUnlike(concept, file.path, node) || hasAnyPhrase(words, concept.unlike.word) || isAboutMachines(file))
    return null;
  const text = node.getText();
  const isToSomebody = /\b(?:recipient|receiver|to_?user|target_?user|addressee)(?:_?ids?)?\b/i.test(text);
  const isInTalk = /\b(?:chat|conversation|convo|dialog|match)(?:_?id)?\b/i.test(text);
  const trait = namesSend(concept, words) || (writesMessage(words) && isToSomebody) ? 'delivers' : 'may-deliver';
  if (trait === 'may-deliver' && !(writesMessage(words) && isInTalk)) return null;
  return { node: name, symbol: name.text, traits: ['definition', trait], guardedAt: endOf(node) };
}

/** A message is written, and those whom it is for are asked for; on a client where all messages are shown. */
function isAmongPeople(node: FunctionNode, words: readonly string[], { side, path }: ParsedFile): boolean {
  if (side === 'client') return words[0] === 'send' && /(^|\/)(direct-?)?messages?\//i.test(path);
  return namesInside(node).some(name => /participants?$|recipients?$|^message_?thread/i.test(name));
}

/** What clients ask for by its name: `registerAction('openDm', this.openDm)`; nobody else stands before it. */
function isExposed(node: FunctionNode, { calls, side }: ParsedFile): boolean {
  const name = nameOfDefinition(node);
  if (!name || side !== 'server' || !ts.isMethodDeclaration(node)) return false;
  const own = textOf(name);
  return calls.some(
    call =>
      call.arguments.length > 1 &&
      call.arguments.some(one => ts.isStringLiteralLike(one) && one.text === own) &&
      call.arguments.some(one => ts.isPropertyAccessExpression(one) && one.name.text === own),
  );
}

/** A resolver in the table of mutations. */
const isField = (node: FunctionNode): boolean => {
  const member = ts.isMethodDeclaration(node) ? node : node.parent;
  if (!ts.isMethodDeclaration(member) && !ts.isPropertyAssignment(member)) return false;
  return ts.isObjectLiteralExpression(member.parent) && fieldOf(member.parent, member)?.type === 'Mutation';
};

const OWN = /^(context|ctx|req|request|session|user|currentUser|auth|meta|this)$/;

const namesInside = (node: FunctionNode): string[] => {
  const names: string[] = [];
  eachNode(node, one => {
    if (ts.isBindingElement(one)) names.push(textOf(one.propertyName ?? one.name));
    // `context.userId` is who writes.
    if (ts.isPropertyAccessExpression(one) && !OWN.test(nameOf(one.expression) ?? '')) names.push(textOf(one.name));
    if (ts.isVariableDeclaration(one)) names.push(textOf(one.name));
  });
  return names;
};
/** Whose account the message goes to is among what the resolver is given. */
const isToPeople = (node: FunctionNode): boolean =>
  namesInside(node).some(
    name => /^(recipient|receiver|to_?user|target_?user|participants?|user)(_?ids?)?$/i.test(name) && /id/i.test(name),
  );
const takesRoom = (node: FunctionNode): boolean =>
  namesInside(node).some(name => /^(room|chat|conversation|channel|thread)_?id$/i.test(name));

/** `send: (channel, message) => ipcRenderer.send(channel, message)`: between the parts of one program. */
function isPassedToShell(body: ts.Node, concept: CompiledConcept): boolean {
  const calls: ts.CallExpression[] = [];
  throughout(body, one => {
    if (ts.isCallExpression(one)) calls.push(one);
  });
  const isUnlikeOne = ({ expression }: ts.CallExpression) =>
    chainOf(expression)
      .slice(0, -1)
      .some(name => hasAnyPhrase(splitWords(name), concept.unlike.receiver));
  return calls.length === 1 && calls.every(isUnlikeOne);
}

/** The function that one hands everything on to under the same name, as a facade does: what that one asks is asked. */
function handedTo({ body }: FunctionNode, hops = 3): FunctionNode | null {
  const only = body && ts.isBlock(body) ? (body.statements.length === 1 ? body.statements[0] : undefined) : body;
  const expression = only && (ts.isReturnStatement(only) || ts.isExpressionStatement(only) ? only.expression : only);
  const call = expression && ts.isExpression(expression) ? unwrap(expression) : undefined;
  if (!call || !ts.isCallExpression(call)) return null;
  const next = calleeOf(call.expression);
  return next && next.body && hops > 0 ? (handedTo(next, hops - 1) ?? next) : null;
}

/** The node that carries the name; for `Messaging.send = async () => …` the name after the dot. */
function nameOfDefinition(node: FunctionNode): ts.Node | null {
  if (ts.isConstructorDeclaration(node) || ts.isGetAccessorDeclaration(node) || ts.isSetAccessorDeclaration(node))
    return null;
  if (node.name && !ts.isComputedPropertyName(node.name)) return node.name;
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return nameNode(parent.left);
  if (declaredName(node) === null) return null;
  let holder: ts.Node = parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)
    ? holder.name
    : null;
}

/** Whether a node stands in a function that is a fact of its own: a step of it says nothing more. */
export function isStepOf(node: ts.Node, file: ParsedFile, concept: CompiledConcept): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (isFunction(at) && readDefinition(at, file, concept)?.traits?.includes('may-deliver') === false) return true;
  }
  return false;
}

/** Where a function that did not leave early has come to: after all statements of a block, so its closing brace. */
const endOf = ({ body }: FunctionNode): ts.Node => endOfBlock(body!);

const namesOfParameters = ({ parameters }: FunctionNode) => parameters.flatMap(one => namesIn(one.name));

/** Where people talk, as a part of a path. */
const PLACES = /(^|[/-])(rooms?|channels?|chats?|messages?|messaging|conversations?)([/.-]|$)/i;

/** Parameters that say whose message goes where; a message alone only on a server or where they are at home. */
function takesMessage(node: FunctionNode, { path, side }: ParsedFile): boolean {
  const names = node.parameters.flatMap(one => [...namesIn(one.name), ...(one.type ? namesIn(one.type) : [])]);
  if (names.some(name => /event/i.test(name))) return false;
  return (
    names.some(name => /channel|conversation|room|chat|^rid$/i.test(name)) ||
    ((side === 'server' || PLACES.test(path)) && names.some(name => /message/i.test(name)))
  );
}

/** `conversation.members.push(…); await conversation.save()`: who takes part is written down, and not only told to somebody. */
function keepsWhoIsIn(body: ts.Node): boolean {
  let found = false;
  throughout(body, node => {
    found ||=
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(create|insert|save|upsert|update|persist|addToSet)/.test(node.expression.name.text);
  });
  return found;
}

/** `handleMessage` receives something in most programs; here it writes it down. */
function stores(body: ts.Node): boolean {
  let found = false;
  throughout(body, node => {
    found ||=
      ts.isCallExpression(node) && /^(create|insert|save|upsert|persist|store|put)/.test(nameOf(node.expression) ?? '');
  });
  return found;
}
