import { chainOf, declaredName, enclosingFunction, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PERSON = '(?:user|account|member|person|people|profile|contact|friend|player|author|pubkey|username|nick)';
/** `blockedUsers`, `ignored_user_ids`, `muteList`: those whom somebody has blocked. */
const LIST = new RegExp(
  `^(?:my )?(?:blocked|ignored|muted) ${PERSON}s?(?: (?:ids?|uids?|keys?|names?|list|set))*$|^(?:ignore|block|mute) list$`,
);
/** `blockList`, of addresses or words as often as of people. */
const BARE = /list$/;
const OWNED = /^(user|account|profile|inbox|me|contact|person|member|player)$/i;
const CHANGES = /^(push|unshift|add|delete|remove)$/;
const WHOM = new RegExp(
  `(?:^|_|[a-z](?=[A-Z]))${PERSON}s?(?:_?(?:ids?|uids?|uuids?|keys?|names?))?$|^(?:pubkey|npub|did|nick)$`,
  'i',
);
/** What builds such a list from what is stored. */
const BUILDS =
  /^(load|fetch|init|restore|hydrate|sync|get|is|has|filter|build|collect|map|parse|read|to|from|convert|constructor)/i;

export const MAY_LIST_BLOCKED =
  /\.blocks\.(?:push|add|remove|delete)\b|(?:blocked|ignored|muted|ignore_?list|block_?list|mute_?list)\w*\)?[?!]?\.(?:push|unshift|add|delete|remove)\s*\(|\b(?:kind|type|action|op)['"]?\s*:\s*['"`](?:un)?(?:block|ignor)(?:e|ed)?[-_ ]?[uUmMaApPcC]/i;

/**
 * `settings.ignoreList.push(user)`, `this.blockedUsers.delete(userId)`: somebody is put among those whom a person has blocked,
 * or taken out. A list that a function makes for itself, or that it fills from what is stored, blocks nobody.
 */
export function listedAsBlocked(file: ParsedFile): ts.Node[] {
  if (!MAY_LIST_BLOCKED.test(file.indexed.text)) return [];
  return [
    ...file.calls.flatMap(call => changedList(call) ?? []),
    ...file.ofKind<ts.BinaryExpression>(ts.SyntaxKind.BinaryExpression).flatMap(one => declaredChange(one) ?? []),
    ...file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment).flatMap(one => saidKind(one) ?? []),
  ];
}

function changedList(call: ts.CallExpression): ts.Node | null {
  const callee = unwrap(call.expression);
  const [whom] = call.arguments;
  if (!ts.isPropertyAccessExpression(callee) || !CHANGES.test(callee.name.text) || !whom) return null;
  const chain = chainOf(callee);
  // `user.inbox.blocks.push(id)`: a list that somebody owns.
  if (isOwnedList(chain)) return isFilled(call) ? null : nameNode(callee.expression);
  const words = splitWords(chain.at(-2) ?? '').join(' ');
  if (!LIST.test(words) || (BARE.test(words) && !namesSomebody(whom))) return null;
  return isOwnList(callee.expression, call) || isFilled(call) ? null : nameNode(callee.expression);
}

const isOwnedList = (chain: readonly string[]): boolean =>
  chain.at(-2) === 'blocks' && chain.length > 2 && OWNED.test(chain.at(-3)!);

/** `User.blocks.add = async (target, uid) => …` */
function declaredChange({ left, right }: ts.BinaryExpression): ts.Node | null {
  const isDeclared =
    ts.isPropertyAccessExpression(left) &&
    isFunction(unwrap(right)) &&
    CHANGES.test(left.name.text) &&
    isOwnedList(chainOf(left));
  return isDeclared ? left.name : null;
}

function namesSomebody(whom: ts.Expression): boolean {
  const inner = unwrap(whom);
  const name = nameOf(inner) ?? '';
  return (
    WHOM.test(name) ||
    (/^_?(id|uid|name|key)$/i.test(name) &&
      ts.isPropertyAccessExpression(inner) &&
      WHOM.test(nameOf(inner.expression) ?? ''))
  );
}

/** `const blockedIds = new Set()` of the same function. */
function isOwnList(list: ts.Expression, call: ts.Node): boolean {
  const inner = unwrap(list);
  if (!ts.isIdentifier(inner)) return false;
  const declared = declarationOf(inner.text, inner);
  return (
    declared !== null && enclosingFunction(declared) === enclosingFunction(call) && enclosingFunction(call) !== null
  );
}

/** Inside a loop, or a function that reads what is stored. */
function isFilled(call: ts.Node): boolean {
  for (let at: ts.Node = call; at.parent; at = at.parent) {
    if (ts.isIterationStatement(at, false)) return true;
    if (!isFunction(at)) continue;
    const isEach =
      ts.isCallExpression(at.parent) && /^(forEach|map|reduce|flatMap)$/.test(nameOf(at.parent.expression) ?? '');
    const name = declaredName(at);
    if (isEach || (name !== null && BUILDS.test(name))) return true;
    if (name !== null) return false;
  }
  return false;
}

const KIND = /^(kind|type|action|op|operation)$/;
const SAID = new RegExp(`^(?:un)?block(?:ed)? ${PERSON}s?$|^ignored? ${PERSON}s?$`);
const HEARS = /track|log|analytics|event|notif|toast|emit|capture|useState|find|filter|where|query|navigate|setTab/i;

/** `toggle.mutate({ kind: 'blockedUser', data: [{ id }] })`: one of several lists that one call changes. */
function saidKind({ name, initializer, parent }: ts.PropertyAssignment): ts.Node | null {
  const value = unwrap(initializer);
  if (!KIND.test(textOf(name)) || !ts.isStringLiteralLike(value) || !SAID.test(splitWords(value.text).join(' ')))
    return null;
  if (!ts.isCallExpression(parent.parent) || parent.properties.length < 2) return null;
  return chainOf(parent.parent.expression).some(one => HEARS.test(one)) ? null : value;
}
