import { isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { nameNodeOf } from './declared-acts.ts';

const ACTS = '(?:un|cancel )?(?:block|ignore|black ?list)';
/** `block`, `unignore`, `blackList`: the act, and nothing of whom. */
const ACT = new RegExp(`^${ACTS}$`);
/** `toggleBlocking`, `handleBlock`, `setIgnore`, `onUnblockClick`, `blackList`. */
const SWITCH = new RegExp(
  `^(?:on |handle |do |confirm )?(?:(?:toggle|handle|on|set|confirm|do|perform|request|change|switch) )(?:(?:chat|message|messages|dm|user|player) )?${ACTS}(?:ing|d|ed|red)?(?: (?:click|press|tap|change|toggle|state|status|confirm|action))?$|^${ACTS} (?:click|press|toggle|or unblock)$`,
);
/** `<IgnoreUserList />`, `<BlockedAccounts />`: those whom somebody has blocked, each with the way back. */
const LIST =
  /^(?:un)?(block|blocked|ignore|ignored|mute|muted|blacklisted) (?:(?:users|accounts|people|persons|members|contacts|profiles|players|friends)(?: (?:list|table|section|panel|settings?|manager|tab|view))?|(?:user|account|person|member|contact|profile|player|friend) (?:list|table|section))$|^(block|ignore|mute) list(?: (?:section|panel|settings?|manager|tab|view))?$/;

/** `toggleBlock`, `addToBlocklist`: with somebody for it, and without, the piece of a page or an address. */
const PUT =
  /^(?:toggle|add|create|set|remove|delete) (?:user |account )?(?:block|blocked|ignore|ignored)$|^(?:add|remove|put|delete)(?: user| account| person)? (?:to|from|in|on)(?: my)? (?:block|ignore|mute) ?list$/;

const isBareAct = (words: readonly string[]): boolean => ACT.test(words.join(' '));
export const isSwitch = (words: readonly string[]): boolean => SWITCH.test(words.join(' '));
export const isListOfBlocked = (words: readonly string[]): boolean => LIST.test(words.join(' '));

/** Whom something is done to, by its number or key, whatever stands in front of the word. */
const WHOM =
  /(?:^|_|[a-z](?=[A-Z]))(?:user|account|member|person|profile|contact|friend|player|author|sender|recipient|participant|opponent|stranger|peer|session|client|creator|owner|actor|target)s?_?(?:ids?|uids?|uuids?|keys?|names?)?$|(?:^|_)(?:pubkeys?|npub|did|jid|whom|usernames?|them|they|other)$/i;
/** What else is blocked, and where the word is about the pieces of a page or a text. */
const NO_PERSON =
  /editor|prosemirror|tiptap|slate|blocknote|lexical|gutenberg|blockly|chain|lexer|tokeni|ast\b|css|layout|firewall|\bip\b|ip_?address|domain|instance|communit|hashtag|\btags?\b|keyword|\bword|\burl|request|thread|event_?loop|rate_?limit|lint|gitignore|notification|warning|update|version|error/i;

/** `xhr.block(u.id)`, `actions.ignore(client, [userId])`, `setIgnore(reported_user_id, true)`: the act, and whom. */
export function bareActs(file: ParsedFile): ts.Node[] {
  return file.calls.flatMap(call => {
    const name = nameOf(call.expression) ?? '';
    const words = splitWords(name);
    const isSet = words[0] === 'set' && isSwitch(words) && call.arguments.length > 1;
    if (!(isBareAct(words) || isSet || PUT.test(words.join(' '))) || NO_PERSON.test(receiverOf(call))) return [];
    const { arguments: given } = call;
    const isOne = given.length < 4 ? given.slice(0, 2).some(isSomebody) : isDoneByOne(given);
    return isOne ? [nameNode(call.expression) ?? call] : [];
  });
}

const receiverOf = ({ expression }: ts.CallExpression): string => {
  const callee = unwrap(expression);
  return ts.isPropertyAccessExpression(callee) ? callee.expression.getText() : '';
};

/** `ignore(mongo, tenant, ctx.user, input.userID, now)`: of what a service needs, one is who does it and one whom it is done to. */
const isDoneByOne = (given: readonly ts.Expression[]): boolean =>
  given.length < 8 &&
  // `ignore(mongo, tenant, ctx.user, input.userID, 'tour')`: what somebody wants to see no more.
  given.every(one => nameOf(unwrap(one)) !== null) &&
  given.some(one => DOES.test(nameOf(unwrap(one)) ?? '')) &&
  given.some(one => /_?id$/i.test(nameOf(unwrap(one)) ?? '') && isSomebody(one));
const DOES = /^(user|viewer|actor|me|current_?user|author|account|requester)$/i;

/** `userId`, `[pubkey]`, `u.id` where `u` is somebody, `{ userId }`, `{ id: author.id, entity: … }`. */
function isSomebody(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length === 1 && isSomebody(inner.elements[0]!);
  if (ts.isObjectLiteralExpression(inner)) return holdsSomebody(inner);
  // `const params = { id: author.id, … }; await block(params)`
  const kept = ts.isIdentifier(inner) ? valueOf(inner) : null;
  if (kept && ts.isObjectLiteralExpression(kept)) return holdsSomebody(kept);
  const name = nameOf(inner) ?? '';
  if (WHOM.test(name)) return true;
  if (!ts.isPropertyAccessExpression(inner) || !/^_?(id|uid|uuid|pubkey|did|name|key|username)$/i.test(name))
    return false;
  const owner = nameOf(inner.expression) ?? '';
  return WHOM.test(owner) || /^u$/.test(owner);
}

/**
 * An object for the act: its key says that it is somebody, or it is the number of somebody. What else there is to say is then
 * that this is a person, or why: `{ id: user.id, start, end, title }` blocks an hour for them.
 */
const holdsSomebody = ({ properties }: ts.ObjectLiteralExpression): boolean =>
  properties.some(
    one =>
      (properties.length < 4 && one.name && WHOM.test(textOf(one.name))) ||
      (ts.isPropertyAssignment(one) &&
        KEY.test(textOf(one.name)) &&
        isIdOfSomebody(one.initializer) &&
        (properties.some(saysPerson) ||
          properties.every(other => other === one || BESIDE.test(textOf(other.name ?? one))))),
  );
const KEY = /^(id|(target|entity|blocked|subject|object|reference)_?id)$/i;
const BESIDE = /^(name|username|reason|note|message|comment|options?|opts)$/i;
/** `kind: 'user'`, `entity: EntityType.User` */
const saysPerson = (one: ts.ObjectLiteralElementLike): boolean =>
  ts.isPropertyAssignment(one) &&
  /^(kind|type|entity|(entity|object|target|content)_?type)$/i.test(textOf(one.name)) &&
  /\b(user|account|member|person|profile|contact|player|author)\W?$/i.test(unwrap(one.initializer).getText());
/** `author.id`, `userId` */
export const isIdOfSomebody = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  return ts.isPropertyAccessExpression(inner) ? isSomebody(inner) : WHOM.test(nameOf(inner) ?? '');
};

/**
 * Functions that say the act and not whom, and do it to somebody: `toggleBlocking() { … xhr.block(u.id) }`,
 * `block = () => network.block(userId)`.
 */
export function bareSwitches(functions: readonly ts.Node[], acts: readonly ts.Node[]): ts.Node[] {
  return functions.flatMap(node => {
    const name = isFunction(node) && node.body ? nameNodeOf(node) : null;
    if (!name || !(isSwitch(splitWords(textOf(name))) || isBareAct(splitWords(textOf(name))))) return [];
    return acts.some(act => act.pos >= node.pos && act.end <= node.end) ? [name] : [];
  });
}

const ABOUT =
  /\b(?:(?:user|member|player|account|profile|contact|friend|author|person)_?ids?|pubkey|npub|(?:user|contact|profile|member|player|account|friend|author|person)\.(?:id|blocked|blocking|ignored|relationship|username)|is_?(?:user_?)?(?:blocked|ignored)|relationship)\b/i;

/** `onClick={toggleIgnore}`, `onChange={ctrl.toggleBlocking}` where the functions of that name do it to somebody. */
export function bareHandlers(file: ParsedFile): ts.Node[] {
  const isOfSomebody = !NO_PERSON.test(file.path) && ABOUT.test(file.indexed.text);
  return file.tags.flatMap(tag => {
    const isList = isListOfBlocked(splitWords(nameOf(tag.tagName as ts.Expression) ?? ''));
    if (isList && /^[A-Z]/.test(tag.tagName.getText())) return [tag.tagName];
    if (!isOfSomebody) return [];
    return tag.attributes.properties.flatMap(one => {
      if (!ts.isJsxAttribute(one) || !one.initializer || !/^on[A-Za-z]+$/.test(textOf(one.name))) return [];
      const value = ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
      return value && namesSwitch(value) ? [one.name] : [];
    });
  });
}

function namesSwitch(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner)) return namesSwitch(inner.whenTrue) || namesSwitch(inner.whenFalse);
  if (isFunction(inner) && inner.body && !ts.isBlock(inner.body)) return namesSwitch(inner.body);
  const head = ts.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(head) ?? '');
  return isSwitch(words) && words[0] !== 'set';
}

/** What is written to call it, before the file is parsed. */
export const MAY_ACT_BARELY = new RegExp(
  String.raw`\b(?:un)?(?:block|ignore|black_?list)\(\s*[\w.,\s]{0,30}[[{]?\s*(?:\w{1,12}:\s*)?[\w.?!]*(?:user|account|member|person|profile|contact|friend|player|author|sender|recipient|participant|opponent|stranger|peer|session|client|creator|owner|actor|target|pubkey|npub|did|jid|whom|\bu\.)|\b(?:un)?(?:block|ignore)\(\s*(?:params|args|input|payload|variables|vars|data|body|options|opts|request)\s*\)|\bset_?(?:Ignored?|Block(?:ed|ing)?)\([\w.]+,|\b(?:toggle|add|create|set|remove|delete)(?:User|Account)?(?:Block|Ignore)(?:e?d)?\(\s*[{\w]|(?:To|From|In|On)(?:My)?(?:Block|Ignore|Mute)_?List\(`,
  'i',
);
