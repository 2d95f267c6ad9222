import { leaves } from '../guards/completion.ts';
import { placeNames } from '../messages/words.ts';
import { chainOf, declaredName, enclosingFunction, isFunction, nameNode, nameOf, unwrap } from '../names.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { hidesOthers, isGivenSomebody, isOfShownWriter, isOfWriter } from './hidden-writers.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const WHO =
  '(?:user|users|account|accounts|person|people|member|members|author|authors|sender|profile|profiles|contact|contacts|friend|player|creator|pubkey|pubkeys|i|me|you|they|them|viewer|target|other|requester|owner|mutually|either|any)';
const ACT = '(?:block|blocked|blocking|blocks|mute|muted|ignored|blockeded|black listed|blacklisted)';
/** `isBlockedByMe`, `hasBlockedUser`, `userIsBlocked`, `is_muted` */
const TESTED = new RegExp(
  `^(?:(?:is|are|am|was|has|have|did|check|${WHO}) )*${ACT}(?: (?:by|from|for|${WHO}|relationship|either|way|between|each))*$`,
);
/** `blockedUsers`, `mutedPubkeys`, `ignoredUserIds`, `blockList` */
const LISTED = new RegExp(
  `^(?:my |all )?(?:(?:blocked|blocking|blocker|blocked by)(?: ${WHO})?|(?:muted|ignored) ${WHO})(?: (?:id|ids|set|list|map|uids))*$|^(?:block|mute|ignore) list$`,
);
/** The row of a mute that is looked for, to take it back. */
const ROW =
  /^(?:muted|blocked) (user|account|person|member|profile|author)$|^(block|blocks|blocking|mute|muted|ignored|blockeded)$/;
/** The word alone may be about requests. */
const BARE = /^(is |was )?blocked$/;
const SAYS_WHOM =
  /blocked by\b|block(?:ed|s|ing)?_?(?:by|user|account|person|people|contact|friend|me\b|id)|(?:user|account|has|is|am|are)_?block(?:ed|s|ing)?\w*\s*\(|relationship|friend/i;
const OF_REQUESTS = /rate_?limit|too many|offender|captcha|cheat|fraud|attempt|quota|spam/i;
const FILTERS = /^(mute|block|ignore)(d)?( list)?( user)? filter$|^is (muted|blocked) (event|user|author|by me)$/;
/** Such as a page or a program blocks or has off. */
const OTHER =
  /\b(?:ip|domain|instance|url|cookie|popup|adblock|iframe|request|thread|event_?loop|firewall|ssr|cors|editor|prosemirror|toolbar|microphone|volume|audio|hashtag|keyword|word|video)/i;
const PEOPLE =
  /\b(?:user|account|author|pubkey|member|profile|sender|friend|contact|player|requester|receiver|initiator)(?:_?id|s)?\b|(?:user|author|account)Id/i;
const TALK =
  /^(message|messages|chat|chats|dm|dms|conversation|conversations|convo|inbox|talk|whisper|pm|pms|messenger|messaging)$/;

/** Whether a name could be what such a condition asks. */
export function namesHeeded(words: readonly string[]): boolean {
  const said = words.join(' ');
  return (TESTED.test(said) && !ROW.test(said)) || LISTED.test(said) || FILTERS.test(said);
}

/** `status === 'blocked'` */
export const MAY_COMPARE = /['"`]blocked['"`]/i;

/** A condition or a filter that could ask it. */
export const MAY_HEED =
  /\.blocks\.(?:filter|has|includes|some|find|get)|\.(?:ignores|ignored|blocked|blockedBy|mutes)\.(?:has|includes|some|find|get)\b|(?:\bif\s*\(|&&|\|\||\?|!|filter\()[^\n]{0,160}(?:block|mute|ignored|black_?list)|(?:block|mute|ignored|black_?list)\w*[^\n]{0,120}(?:\?|&&|\|\|)|['"]blocked['"]/i;

/** A place where that somebody is blocked or muted hides something or refuses it, away from talks: those have a check of their own. */
export function heededIn(file: ParsedFile): { node: ts.Node; isMute: boolean }[] {
  const found: { node: ts.Node; isMute: boolean }[] = [];
  if (!MAY_HEED.test(file.indexed.text)) return found;
  const add = (test: ts.Expression) => {
    const at = asks(test);
    const name = at && at.getText();
    const around = at && enclosingFunction(at);
    if (
      !at ||
      found.some(one => isAtOneGlance(one.node, at) && enclosingFunction(one.node) === around) ||
      OTHER.test(name!)
    )
      return;
    if (ROW.test(splitWords(name!).join(' ')) && !isOfListOfBlocks(at) && !isOfListOfSomebody(at)) return;
    const said = textAround(around ?? file.ast);
    if (/black/i.test(name!) && !isGivenSomebody(at)) return;
    const isBare = BARE.test(splitWords(name!).join(' ')) && !isOfListOfSomebody(at);
    if (isBare && ((!SAYS_WHOM.test(said) && !isOfShownWriter(at, file)) || OF_REQUESTS.test(said))) return;
    const words = placeNames(file, at).flatMap(one => [...splitWords(one)]);
    // Those of a list of one's own are left out of what is shown, whatever a talk asks before one writes.
    if (
      (words.some(word => TALK.test(word)) && !isOfListOfBlocks(at) && !isOfWriter(at, file)) ||
      !PEOPLE.test(said) ||
      isOfSound(at, around ?? file.ast)
    )
      return;
    found.push({ node: at, isMute: /mute/i.test(name!) });
  };
  for (const node of file.ofKinds(KINDS)) {
    if (
      ts.isIfStatement(node) &&
      (leaves(node.thenStatement) || isRefusedBelow(node) || hidesOthers(node)) &&
      !UNDOES.test(node.thenStatement.getText())
    )
      add(node.expression);
    else if (ts.isConditionalExpression(node) && hides(node)) add(node.condition);
    else if (ts.isBinaryExpression(node) && isShown(node)) add(node.left);
    else if (ts.isCallExpression(node) && nameOf(node.expression) === 'filter') {
      const [test] = node.arguments;
      const inner = test && unwrap(test);
      if (inner && isFunction(inner) && inner.body) for (const kept of answersOf(inner.body)) add(kept);
    }
    // `get isBlocked() { return currentUser.blocks.has(this.user.id); }`
    if (ts.isReturnStatement(node) && node.expression && isAnswerOf(node)) add(lastOf(unwrap(node.expression)));
    // `user.blocks.filter(uid, messages)`: whoever keeps the blocks leaves out what those wrote.
    if (ts.isCallExpression(node) && isFilteredByBlocks(node))
      found.push({ node: nameNode(node.expression)!, isMute: false });
  }
  return found;
}

/** What a function answers that is handed on: its one expression, or what it returns before its own end. */
function answersOf(body: ts.Block | ts.Expression): ts.Expression[] {
  if (!ts.isBlock(body)) return [body];
  return body.statements.flatMap(one => (ts.isReturnStatement(one) && one.expression ? [one.expression] : []));
}

function isFilteredByBlocks({ expression, arguments: given }: ts.CallExpression): boolean {
  const [owner = '', list, verb = ''] = chainOf(expression).slice(-3);
  return (
    list === 'blocks' &&
    verb.startsWith('filter') &&
    /^(users?|accounts?|profiles?|me)$/i.test(owner) &&
    given.length > 1
  );
}

/** The only thing that a getter of such a name does. */
function isAnswerOf({ parent, expression }: ts.ReturnStatement): boolean {
  const holder = parent.parent;
  const asked = lastOf(unwrap(expression!));
  return (
    ts.isGetAccessorDeclaration(holder) &&
    TESTED.test(splitWords(holder.name.getText()).join(' ')) &&
    ts.isCallExpression(asked) &&
    isListOfBlocks(asked)
  );
}

/** `id != null && currentUser.blocks.has(id)`: what is asked where there is somebody at all. */
function lastOf(answer: ts.Expression): ts.Expression {
  const isAnd = ts.isBinaryExpression(answer) && answer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? lastOf(unwrap((answer as ts.BinaryExpression).right)) : answer;
}

/** `let message; if (…) … else if (status === 'blocked') message = …; throw new Error(message)` */
function isRefusedBelow(branch: ts.IfStatement): boolean {
  let top: ts.Node = branch;
  while (ts.isIfStatement(top.parent)) top = top.parent;
  if (top === branch || !ts.isBlock(top.parent)) return false;
  const next = top.parent.statements[top.parent.statements.indexOf(top as ts.Statement) + 1];
  return next !== undefined && leaves(next, 'throw');
}

const isOfListOfBlocks = ({ parent: { parent } }: ts.Node): boolean => {
  const call = parent && ts.isCallExpression(parent) ? parent : parent?.parent;
  return !!call && ts.isCallExpression(call) && isListOfBlocks(call);
};

/** `recipient.ignores.includes(user.id)`: whom somebody has shut out is asked about whoever comes. */
const isListOfSomebody = ({ expression, arguments: [given] }: ts.CallExpression): boolean => {
  const [owner = '', list = '', verb = ''] = chainOf(expression).slice(-3);
  return (
    given !== undefined && SHUT_OUT.test(list) && LOOKS.test(verb) && SOMEBODY.test(owner) && isIdOfSomebody(given)
  );
};
const SHUT_OUT = /^(blocks|ignores|blocked|ignored|blocked_?by|mutes)$/i;
const SOMEBODY =
  /^(u|me|user|(current|other|target)_?user|recipient|receiver|target|sender|author|member|player|friend|buddy|other|account|profile|person|viewer|peer|client)$/i;
/** `user.id`, `message.author.id`, `post.authorId`; `hint.id` and `channelId` are of a thing. */
const isIdOfSomebody = (given: ts.Expression): boolean => {
  if (!ts.isIdentifier(given) && !ts.isPropertyAccessExpression(given)) return false;
  const [owner, name = ''] = [undefined, ...chainOf(given)].slice(-2);
  if (/^_?id$/i.test(name)) return owner === undefined || OWNERS.test(owner);
  return /^(uid|user_?name|pubkey)$/i.test(name) || (/.I[dD]$/.test(name) && OWNERS.test(name.slice(0, -2)));
};
/** The last word of a name says what it is: `targetUser`, `fromMember`. */
const OWNERS =
  /^(u|me|self|this|from|to|by|peer|client|viewer|created_?by|sent_?by)$|(users?|recipient|receiver|target|sender|author|member|player|friend|buddy|other|account|profile|person|creator|owner|poster|writer|commenter|follower|partner|uid)$/i;
/** What blocks somebody only asks whether it is done already. */
const isOfListOfSomebody = (at: ts.Node): boolean => {
  const call = at.parent.parent?.parent;
  const around = enclosingFunction(at);
  if (around && /block|ignore|mute/i.test(declaredName(around) ?? '')) return false;
  return !!call && ts.isCallExpression(call) && isListOfSomebody(call);
};

const textAround = (node: ts.Node) => node.getText();
/** `isMuted` beside a microphone is how a call sounds. */
const isOfSound = (at: ts.Node, around: ts.Node) =>
  /mute/i.test(at.getText()) && /microphone|volume|audio|\bmic\b|loudspeaker|unread|notif/i.test(around.getText());

const KINDS = [
  ts.SyntaxKind.IfStatement, ts.SyntaxKind.ConditionalExpression, ts.SyntaxKind.BinaryExpression, ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.ReturnStatement,
]; // prettier-ignore
/** What only offers to take it back. */
const UNDOES = /un(block|mute|ignore)|already/i;

const isMarkup = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  return ts.isJsxElement(inner) || ts.isJsxSelfClosingElement(inner) || ts.isJsxFragment(inner);
};

/** `isBlocked ? null : <Post />` */
function hides({ whenTrue, whenFalse }: ts.ConditionalExpression): boolean {
  const nothing = [whenTrue, whenFalse].some(one => unwrap(one).kind === ts.SyntaxKind.NullKeyword);
  const texts = `${whenTrue.getText()} ${whenFalse.getText()}`;
  return (
    (isMarkup(whenTrue) || isMarkup(whenFalse)) && (nothing || HIDDEN.test(whenTrue.getText())) && !UNDOES.test(texts)
  );
}
const HIDDEN = /hidden|placeholder|blocked|muted|unavailable/i;

/** `!isBlocked && <Post />` */
const isShown = ({ left, operatorToken, right }: ts.BinaryExpression): boolean =>
  operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
  isMarkup(right) &&
  left.getText().includes('!') &&
  !/block|mute|ignore/i.test(right.getText());

const LOOKS = /^(has|includes|some|find|get|contains|indexOf)$/;
const ONESELF = /^(me|(current|logged_?in|own|auth|session)_?(user|account|member|profile)(_?model)?|viewer|my_?\w+)$/i;
/** `currentUser.blocks.has(id)`: those whom the one who looks has blocked. */
export function isListOfBlocks({ expression, arguments: given }: ts.CallExpression): boolean {
  const [owner = '', list, verb = ''] = chainOf(expression).slice(-3);
  return list === 'blocks' && LOOKS.test(verb) && given.length > 0 && ONESELF.test(owner);
}

/** The name in a condition that says it. */
function asks(test: ts.Expression): ts.Node | null {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner)) return asks(inner.operand);
  if (ts.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    const isEqual = /^[!=]==?$/.test(operatorToken.getText());
    if (!isEqual) return asks(left) ?? asks(right);
    return ts.isStringLiteralLike(right) &&
      /^blocked$/i.test(right.text) &&
      /status|state|relation|type/i.test(left.getText())
      ? right
      : asks(left);
  }
  if (ts.isCallExpression(inner)) {
    const callee = unwrap(inner.expression);
    const name = nameNode(callee);
    const words = splitWords(nameOf(callee) ?? '').join(' ');
    if (name && inner.arguments.length > 0 && (TESTED.test(words) || FILTERS.test(words))) return name;
    const shutOut = ts.isPropertyAccessExpression(callee) ? nameNode(callee.expression) : null;
    if (shutOut && isOfListOfSomebody(shutOut)) return shutOut;
    if (isListOfBlocks(inner)) return nameNode((callee as ts.PropertyAccessExpression).expression);
    const list =
      ts.isPropertyAccessExpression(callee) && LOOKS.test(callee.name.text) ? nameNode(callee.expression) : null;
    return list && LISTED.test(splitWords(list.getText()).join(' ')) ? list : null;
  }
  const name = nameNode(inner);
  return name && TESTED.test(splitWords(nameOf(inner)!).join(' ')) ? name : null;
}
