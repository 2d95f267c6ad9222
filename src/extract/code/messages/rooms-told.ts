import { calleeOf } from '../callees.ts';
import { chainOf, eachNode, enclosingFunction, enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import { valueBehind } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isRecipient } from './talk-columns.ts';

/**
 * `io.to(room).emit('message', …)` that reaches nobody in private: a room of many, or the sender, whose other devices get a
 * copy of what goes to somebody else.
 */
export function isToManyOrSender(call: ts.CallExpression): boolean {
  const rooms = roomsOf(call);
  return rooms.length > 0 && rooms.every(room => isOfMany(room, call) || isOfSender(room, call, rooms));
}

/** What stands in `io.to(…)`, also where several are told at once: `io.to(a).to(b)`. */
function roomsOf({ expression }: ts.CallExpression): ts.Expression[] {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'emit') return [];
  const rooms: ts.Expression[] = [];
  for (let at = unwrap(expression.expression); ts.isCallExpression(at);) {
    if (!ts.isPropertyAccessExpression(at.expression)) break;
    if (/^(to|in)$/.test(at.expression.name.text) && at.arguments[0]) rooms.push(valueBehind(at.arguments[0]));
    at = unwrap(at.expression.expression);
  }
  return rooms;
}

const GROUPS = /^(groups?|guilds?|servers?|communit(y|ies)|teams?|class(room)?s?|courses?|clubs?)$/;
/** Two people may talk in these as well. */
const ROOMS = /^(channels?|rooms?|lobby)$/;
const IN_PRIVATE = /direct|private|recipient|receiver|participant|conversation|\bdms?\b|[a-z]Dm\b|\bdm[A-Z_]|1:1/;

/** `group:${groupId}`, `channel:${channelId}` where nothing around speaks of two. */
function isOfMany(room: ts.Expression, call: ts.CallExpression): boolean {
  const [prefix] = splitWords(headOf(room) ?? '');
  if (!prefix || IN_PRIVATE.test(room.getText()) || IN_PRIVATE.test(call.arguments[0]?.getText() ?? '')) return false;
  if (GROUPS.test(prefix)) return true;
  return ROOMS.test(prefix) && !IN_PRIVATE.test((enclosingFunction(call) ?? call.getSourceFile()).getText());
}

/** The fixed words with which the name of a room begins. */
function headOf(room: ts.Expression): string | null {
  if (ts.isTemplateExpression(room)) return room.head.text;
  if (ts.isStringLiteralLike(room)) return room.text;
  if (ts.isBinaryExpression(room) && room.operatorToken.kind === ts.SyntaxKind.PlusToken) return headOf(room.left);
  return null;
}

/** The one thing that is put into the name of a room. */
function givenTo(room: ts.Expression): ts.Expression | null {
  if (ts.isTemplateExpression(room)) {
    const [span, ...more] = room.templateSpans;
    return span && more.length === 0 && span.literal.text === '' ? span.expression : null;
  }
  if (ts.isBinaryExpression(room)) return ts.isStringLiteralLike(unwrap(room.left)) ? room.right : null;
  return room;
}

/** `req.user.id`, `ctx.session.userId` */
const SIGNED_IN = /^(req|request|ctx|context|session)\.(\w+\.)*(user\.(_?id|uid)|user_?id)$/i;
/** One connection among others may be meant. */
const OF_SOCKET = /^(socket|client)\.(\w+\.)*(user\.(_?id|uid)|user_?id|id)$/i;
const OF_SENDER = /^(sender|from|author|me|my|self|current user|from user|own)( (user|id|uid))*$/;

/** `user:${req.user.id}`; by the name alone, `user:${senderId}`, only beside what goes to another. */
function isOfSender(room: ts.Expression, call: ts.CallExpression, together: readonly ts.Expression[]): boolean {
  const given = givenTo(room);
  if (!given) return false;
  const own = unwrap(given);
  const signed = chainOf(valueBehind(own)).join('.');
  const isNamed = ts.isIdentifier(own) && OF_SENDER.test(splitWords(textOf(own)).join(' '));
  if (SIGNED_IN.test(signed) && !/\.(body|params|query)\./.test(signed)) return true;
  return (isNamed || OF_SOCKET.test(signed)) && together.length === 1 && isSentToOther(call, room);
}

/** The same news goes to another room in the same function. */
function isSentToOther(call: ts.CallExpression, own: ts.Expression): boolean {
  const around = enclosingFunction(call);
  const said = call.arguments[0]?.getText();
  let found = false;
  if (around?.body)
    eachNode(around.body, one => {
      if (found || one === call || !ts.isCallExpression(one) || nameOf(one.expression) !== 'emit') return;
      if (one.arguments[0]?.getText() !== said) return;
      found = roomsOf(one).some(room => room.getText() !== own.getText() && !isOfMany(room, one));
    });
  return found;
}

/** What holds all who are in one place together: `user.room.send(…)`. */
const PLACE = /^(room|lobby|world|zone|area|map|arena|plaza)$/;
const SENDS = /^(send|emit|broadcast|publish|push|deliver|write)\w*$/;
const KEEPS = /^((create|insert|save|upsert|store|add)\w*|query|execute|put|set)$/;
/** `this.channel.broadcastAll(…)`: to all who are there, by its own name. */
const TO_ALL = /^(broadcastAll|broadcastToAll|emitToAll|emitAll|sendToAll|sendToEveryone|broadcastToEveryone)$/;
/** Two people may be all who are in one of these. */
const OF_FEW = /^(chats?|talks?|conversations?|convos?|dialogs?|threads?|dms?|pms?|pairs?|match|matches|calls?)$/;
/** `class DirectTalk { … }`: all who are there are two. */
const IN_PAIRS = /^(direct|private|dms?|pms?|pair|whispers?|conversations?|convos?|talks?|match)$/;
/** `this.buffer.push(line)`: kept for whoever comes next. */
const LATEST = /^(buffer|history|backlog|scrollback|recent|lines|last_?messages|chat_?history|message_?buffer)$/i;

/** Whether all that a function sends goes to the place in which somebody stands or to all, so that whoever is there hears it. */
export function tellsPlaceOnly(body: ts.Node): boolean {
  let told = 0;
  let isElsewhere = IN_PRIVATE.test(body.getText());
  const isOfFew = enclosingNames(body).some(name => splitWords(name).some(word => IN_PAIRS.test(word)));
  eachNode(body, node => {
    if (isElsewhere || !ts.isCallExpression(node)) return;
    const [verb = '', holder = ''] = chainOf(node.expression).toReversed();
    const isToAll =
      TO_ALL.test(verb) &&
      !isOfFew &&
      !splitWords(holder).some(word => OF_FEW.test(word)) &&
      !isOfPerson(node.expression);
    if (isToAll || (SENDS.test(verb) && PLACE.test(holder))) told++;
    else if (verb === 'push' && LATEST.test(holder)) return;
    else isElsewhere = SENDS.test(verb) || (KEEPS.test(verb) && !onlyReads(node));
  });
  return told > 0 && !isElsewhere;
}

/** `pool.query('SELECT …')` */
const onlyReads = ({ arguments: [first] }: ts.CallExpression): boolean =>
  first !== undefined && /^['"`]\s*select\b/i.test(first.getText());

/** `devicesOf(userId).sendToAll(…)`: to all that one person has. */
function isOfPerson(sends: ts.Expression): boolean {
  let at = unwrap(sends);
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) {
    const given = ts.isCallExpression(at)
      ? at.arguments
      : ts.isElementAccessExpression(at)
        ? [at.argumentExpression]
        : [];
    if (given.some(one => namesPerson(chainOf(one)))) return true;
    at = unwrap(at.expression);
  }
  return false;
}

/** `peerId`, `to`, `friend`, and as `userId` or `user.id` whoever it may be. */
function namesPerson(chain: readonly string[]): boolean {
  const words = splitWords(chain.slice(-2).join(' ')).join(' ');
  return (
    isTold(splitWords(chain.at(-1) ?? '').join(' ')) ||
    isTold(words) ||
    /(^| )(user|member|player)( (id|uid|name))?$|^uid$/.test(words)
  );
}
const isTold = (words: string): boolean =>
  isRecipient(words) || /^(friend|contact|target|partner)s?( (id|uid|name))?$/.test(words);

/** `this.sendMessage(line)`, whose function tells all who are there and nobody else. */
export function isToldToAll({ expression }: ts.CallExpression): boolean {
  const called = calleeOf(expression);
  if (called?.body === undefined || !tellsPlaceOnly(called.body)) return false;
  const given = called.parameters.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [splitWords(name.text).join(' ')] : namesIn(name),
  );
  // Behind the place it is who writes: `(chatId, userId, line)`.
  return !given.some(isTold) && !/^(user|member|player) (id|uid|name)$|^uid$/.test(given[0] ?? '');
}

const namesIn = ({ elements }: ts.BindingPattern): string[] =>
  elements.flatMap(one =>
    ts.isOmittedExpression(one) ? [] : [splitWords(textOf(one.propertyName ?? one.name)).join(' ')],
  );
