import { isChoice } from '../guards/chosen-by-recipient.ts';
import { leaves } from '../guards/completion.ts';
import type { CompiledConcept } from '../concepts.ts';
import { checksOf } from '../guards/named-checks.ts';
import { valueOf } from '../scopes.ts';
import { chainOf, eachNode, enclosingFunction, nameNode, nameOf, unwrap, wordsOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What a guard of private messages asks about, in the words that the concept declares as traits. */
export type Asked = 'age' | 'connection' | 'shared-space' | 'block' | 'recipient-setting';

export interface Question {
  asked: Asked;
  node: ts.Node;
  /** The test as it stands in the condition. */
  test: ts.Expression;
}

/** The single tests of a condition, without `!`, `&&`, `||` and parentheses. */
export function leavesOf(condition: ts.Expression): ts.Expression[] {
  const inner = unwrap(condition);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return leavesOf(inner.operand);
  if (ts.isBinaryExpression(inner) && /^(&&|\|\||\?\?)$/.test(inner.operatorToken.getText()))
    return [...leavesOf(inner.left), ...leavesOf(inner.right)];
  return [inner];
}

const SPACE = /^(guilds?|servers?|groups?|communit(y|ies)|teams?|rooms?|spaces?|channels?|workspaces?)$/;
const SHARED = /^(mutual|shared|common|same)$/;

/** `hasMutualGuilds`, `sharedServers.length`: anybody can come to share a place with a child. */
const isSharedSpace = (test: ts.Expression): boolean => namesSharedSpace(wordsOf(named(test)));

export const namesSharedSpace = (words: readonly string[]): boolean =>
  words.some(word => SHARED.test(word)) && words.some(word => SPACE.test(word));

/** `dmRestrictionsEnabled`, `settings.restrictChat`: true only for those who have looked for the setting. */
export function isRestriction(test: ts.Expression): boolean {
  const asked = keptIn(named(test));
  const words = wordsOf(asked);
  // What is switched off for all is no choice of the recipient.
  if (chainOf(asked).some(name => /^(config|configuration|meta|env|global|limits)$/i.test(name))) return false;
  if (words.some(word => /^(age|region|country|rate|word|ip|channel|content|nsfw)$/.test(word))) return false;
  return namesRestriction(words);
}

/** `const setting = recipient.settings.blockDms`: what a name was read from. */
function keptIn(asked: ts.Expression): ts.Expression {
  const value = ts.isIdentifier(asked) ? valueOf(asked) : null;
  const read = value && unwrap(value);
  return read && ts.isPropertyAccessExpression(read) ? read : asked;
}

/** `recipientDmStatus`: what the other has set about messages; nothing is set to begin with. */
const isSetByOther = (words: readonly string[]) =>
  words.some(word => /^(recipient|receiver|target|their)$/.test(word)) &&
  words.some(word => /^(dms?|pms?|messages?|messaging)$/.test(word)) &&
  words.some(word => /^(status|setting|settings|privacy|preference)$/.test(word));

export const namesRestriction = (words: readonly string[]): boolean =>
  words.some(word => /^(restricts?|restricted|restrictions?)$/.test(word)) || isClosed(words) || isSetByOther(words);

const isClosed = (words: readonly string[]) =>
  words.some(word => /^(disable|disables|disallow|refuse|hide|block)$/.test(word)) &&
  words.some(word => /^(incoming|dms?|pms?|strangers?|chats?)$/.test(word));

/** What is read or called in a test: `x.size > 0` asks about `x`. */
function named(test: ts.Expression): ts.Expression {
  const inner = unwrap(test);
  if (ts.isBinaryExpression(inner)) return named(inner.left);
  if (ts.isCallExpression(inner)) return named(inner.expression);
  return ts.isPropertyAccessExpression(inner) && /^(length|size|count)$/.test(inner.name.text)
    ? inner.expression
    : inner;
}

/** What one test asks about the two people; null if it is about something else. */
export function questionOf(asked: ts.Expression, guards: readonly CompiledConcept[]): Question | null {
  const test = withoutValue(asked);
  const node = nameNode(named(test)) ?? test;
  if (isSharedSpace(test)) return { asked: 'shared-space', node, test };
  if (isRestriction(test) || isChoice(named(test))) return { asked: 'recipient-setting', node, test };
  if (asksBlocked(test)) return { asked: 'block', node, test };
  for (const { kind } of checksOf(test, true, guards)) {
    if (kind === 'age' || kind === 'connection' || kind === 'block') return { asked: kind, node, test };
  }
  return null;
}

/** `isFriend.value` asks of what a ref holds. */
function withoutValue(test: ts.Expression): ts.Expression {
  const inner = unwrap(test);
  const isOfRef =
    ts.isPropertyAccessExpression(inner) && inner.name.text === 'value' && ts.isIdentifier(inner.expression);
  return isOfRef ? inner.expression : test;
}

/** `recipients.some(one => one.blockedUserIds.includes(me))`: what is looked for inside. */
function asksBlocked(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (!ts.isCallExpression(inner) || !/^(some|every|find)$/.test(nameOf(inner.expression) ?? '')) return false;
  let found = false;
  eachNode(inner, one => {
    found ||=
      ts.isIdentifier(one) &&
      /^blocked_?(by_?)?(user|member|account|people)?_?(ids?|users?|accounts?|list)$/i.test(one.text);
  });
  return found;
}

/**
 * Where those come out whose recipient has no restriction: the `return` of `if (!restricted) return;`, or the end of the
 * function that refuses the others only, `if (restricted && !friends) throw`. Null if the test is about something else.
 */
export function wayByDefault(branch: ts.IfStatement, test: ts.Expression): ts.Node | null {
  if (!isRestriction(test)) return null;
  if (isNegated(branch.expression, test)) return endsWell(branch.thenStatement);
  if (branch.elseStatement !== undefined || !refuses(branch.thenStatement)) return null;
  const around = enclosingFunction(branch)?.body;
  return around && ts.isBlock(around) ? around.getLastToken()! : null;
}

function isNegated(condition: ts.Expression, test: ts.Expression): boolean {
  const inner = unwrap(condition);
  if (inner === test) return false;
  if (ts.isPrefixUnaryExpression(inner))
    return inner.operator === ts.SyntaxKind.ExclamationToken && !isNegated(inner.operand, test);
  if (ts.isBinaryExpression(inner)) {
    const side = isWithin(test, inner.left) ? inner.left : inner.right;
    return isNegated(side, test);
  }
  return false;
}

/** `return;` or `return true`: the guard is over and nobody was refused. */
function endsWell(statement: ts.Statement): ts.Statement | null {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  if (!last || !ts.isReturnStatement(last)) return null;
  const value = last.expression && unwrap(last.expression);
  // `return [true, null]`
  const said = value && ts.isArrayLiteralExpression(value) ? value.elements[0] : value;
  return !value || said?.kind === ts.SyntaxKind.TrueKeyword ? last : null;
}

const refuses = (statement: ts.Statement) => leaves(statement, 'throw');

export const CHECK_VERBS = ['assert', 'require', 'ensure', 'check', 'validate', 'enforce', 'verify', 'can', 'may'];
const CHECKS = new RegExp(`^(${CHECK_VERBS.join('|')})$`);
const WRITES_TO = /^(dms?|message|messages|chat|contact|messaging|communicate|converse|talk)$/;

/** `validateDmPermission(…)`, `canMessageUser(…)`, `dmPolicy.check(…)`: a check by its name. */
export function isGuardCall(call: ts.CallExpression, saysPrivate: (name: string) => boolean): boolean {
  const name = nameOf(call.expression) ?? '';
  if (call.arguments.length === 0) return false;
  if (namesGuard(name, saysPrivate) || asksByKey(call, saysPrivate)) return true;
  const words = splitWords(name);
  const receiver = chainOf(call.expression).at(-2) ?? '';
  const isPolicy = saysPrivate(receiver) && /validator|guard|policy|permission|privacy|access/i.test(receiver);
  return isPolicy && CHECKS.test(words[0] ?? '') && words.length <= 2;
}

/** `objectionsTo('send-private-message', receiver)`: what is asked about stands in a text. */
function asksByKey(call: ts.CallExpression, saysPrivate: (name: string) => boolean): boolean {
  const [key, ...others] = call.arguments;
  if (!key || others.length === 0 || !ts.isStringLiteralLike(key)) return false;
  const [verb = ''] = splitWords(key.text);
  return (
    /^[a-z][\w:.-]{3,40}$/i.test(key.text) &&
    /^(send|message|write|create|start|open)$/.test(verb) &&
    saysPrivate(key.text) &&
    /objection|permission|privilege|allowed|interaction|restriction|^(can|may|check|authori[sz]e)/i.test(
      nameOf(call.expression) ?? '',
    )
  );
}

/** `canMessage(sender, recipient)`, declared: the check itself, of two people. */
export function declaresGuard(name: string, saysPrivate: (name: string) => boolean): boolean {
  if (!namesGuard(name, saysPrivate)) return false;
  const [, , ...whom] = splitWords(name);
  return saysPrivate(name) || whom.every(word => WHOM.test(word));
}
const WHOM =
  /^(with|to|by|be|user|users|person|people|member|members|profile|account|contact|recipient|friend|player|each|other|them|participant|from)$/;

const ALLOWS = /^(permissions?|allowed|access|send|policy|privacy|add)$/;

const IS_ROOM = /^(chat|conversation|converse|channel|room|thread)s?$/;

/** Whether a function is a check of who may write to whom by its own name. */
export function namesGuard(name: string, saysPrivate: (name: string) => boolean): boolean {
  const words = splitWords(name);
  const [verb = '', second = ''] = words;
  if (!CHECKS.test(verb)) return false;
  // `checkCanPM`
  if (/^(check|assert|ensure|validate|verify) (can|may) (send )?pms?$/.test(words.join(' '))) return true;
  if (/^(can|may)$/.test(verb)) return WRITES_TO.test(second) || (words.length > 2 && saysPrivate(name));
  if (!saysPrivate(name)) return false;
  if (words.some(word => ALLOWS.test(word))) return true;
  // `ensureDmChannel` makes one where there is none, `checkPrivateChat` looks whether there is one.
  return words.length <= 3 && verb !== 'ensure' && !(verb === 'check' && IS_ROOM.test(words.at(-1)!));
}
