import { requestAt } from '../asked/requests.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { plainAddress } from '../routes/plain-address.ts';
import { changeOf } from '../routes/request-verbs.ts';
import { routeAt } from '../routes/routes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { chosenAddress } from './chosen-acts.ts';
import { addressIn } from './report-path.ts';

const CALLS = /^(api|emit|send|push|call|invoke|rpc|request|post|put|execute|mutate|dispatch|trigger)$/i;
const BLOCKS = /^(block|unblock|ignore|unignore)s?$/;
const PERSON =
  /^(user|account|member|person|people|profile|contact|friend|player|relationship|relation|rel|author|sender)s?$/;
const TALKS = /^(chat|conversation|dm)s?$/;
/** One with somebody: `conversation.block()`. */
const TALK = /^conversation(Model)?$/i;
/** What a model of somebody is told: `contact.setBlocked(true)`. */
export const isOwnAct = (name: string): boolean =>
  /^(block|mute|setBlocked|toggleBlock(ed)?|setIgnored|toggleIgnored?)$/.test(name);
const OTHER = /^(list|filter|check|is|get|find|fetch|changed|updated|event|ip|domain|community|instance|word|tag)$/;

/**
 * `client.accounts.$select(id).block()`, `contact.block()`: the act alone, asked of people. A list of them that stands last
 * may as well filter.
 */
export function blockOfPerson(call: ts.CallExpression): ts.Node | null {
  const inner = unwrap(call.expression);
  const chosen = ts.isElementAccessExpression(inner) ? chosenIn(inner) : null;
  if (chosen) return chosen;
  if (!ts.isPropertyAccessExpression(inner)) return null;
  const before = chainOf(inner).slice(0, -1);
  if (isInListOfBlocked(inner.name.text, before, call)) return inner.name;
  if (!isOwnAct(inner.name.text)) return null;
  const isPerson = before.some(name =>
    splitWords(name).some(
      word => PERSON.test(word) || (TALKS.test(word) && (call.arguments.length > 0 || TALK.test(name))),
    ),
  );
  return isPerson && !before.some(name => OTHERS.test(name)) ? inner.name : null;
}

/** `accounts.$select(id)[isBlocked ? 'unblock' : 'block']()`: one of the two, asked of people. */
function chosenIn({ expression, argumentExpression }: ts.ElementAccessExpression): ts.Node | null {
  const key = unwrap(argumentExpression);
  if (!ts.isConditionalExpression(key)) return null;
  const isAct = [key.whenTrue, key.whenFalse].every(
    one => ts.isStringLiteralLike(one) && /^(un)?(block|mute)$/.test(one.text),
  );
  const isPerson = chainOf(expression).some(name => splitWords(name).some(word => PERSON.test(word)));
  return isAct && isPerson ? key.whenTrue : null;
}

/**
 * `BlockedContacts.block(id)`, `blackListManager.blackList(id)`, `blockService.unblock(id)`: what holds those who are blocked is
 * told of one more, or of one less.
 */
function isInListOfBlocked(name: string, before: readonly string[], { arguments: given }: ts.CallExpression): boolean {
  return given.length > 0 && isListed(name) && holdsBlocked(splitWords(before.at(-1) ?? ''));
}

/** `block`, `unblockAll`, `blackList` */
export const isListed = (name: string): boolean => /^((un)?block(All|User|Many)?|(un)?black_?list|ignore)$/i.test(name);

/** `BlockedContacts`, `blackListManager`, `blockService` */
export const holdsBlocked = (words: readonly string[]): boolean =>
  /^(block(s|ed|ing)? |black ?list |ignored? )/.test(`${words.join(' ')} `) &&
  KEEPER.test(words.at(-1) ?? '') &&
  !words.some(word => NO_PERSON.test(word));

const KEEPER =
  /^(controller|service|manager|store|repository|repo|list|blacklist|api|client|users?|contacts?|people|accounts?|members?)$/;
const NO_PERSON =
  /^(editor|content|code|chain|page|pages|layout|ip|ips|domain|domains|url|urls|request|rate|node|word|words|ad|ads|site|sites|tag|tags|theme|template|ui|time)$/;

const OTHERS = /media|audio|video|track|microphone|mic|player|volume|notification/i;

/** A block that is sent to a server under a name or an address: `emit('user.block', …)`, `api.put('/users/7/block')`. */
export function blockRequest(call: ts.CallExpression): ts.Node | null {
  const name = nameOf(call.expression) ?? '';
  const [verb, second] = call.arguments;
  // `xhr.json('POST', '/users/7/block')`
  const isVerb = verb !== undefined && ts.isStringLiteralLike(verb) && /^(post|put)$/i.test(verb.text);
  const first = isVerb ? second : verb;
  // `ask('/block', { method: 'POST', body })`: however the product calls what sends.
  const isChange = changeOf(call) !== null || requestAt(call) !== null;
  if (!first || !(isVerb || CALLS.test(name) || isChange) || routeAt(call)) return null;
  const said = chosenAddress(first) ?? addressIn(first);
  const text = said && plainAddress(said);
  if (text === null || text.length > 80 || /\s/.test(text)) return null;
  if (text.includes('/'))
    return (isVerb || isChange || /^(api|request)$/.test(name)) &&
      (isBlockPath(text) || addsToBlocks(text) || (endsInBlock(text) && namesOne(call)) || isBlockOfGiven(text, first))
      ? first
      : null;
  if (!ts.isStringLiteralLike(first)) return null;
  return isBlockVerb(text) || (/^(un)?block$/.test(text) && namesOne(call)) ? first : null;
}

/** `channel.push('block', { session_id })`, `socket.emit('block', userId)`: the name alone, and beside it who is meant. */
function namesOne(call: ts.CallExpression): boolean {
  const names = call.arguments.slice(1).flatMap(one => {
    const inner = unwrap(one);
    return ts.isObjectLiteralExpression(inner) ? keysOf(inner) : [nameOf(inner) ?? ''];
  });
  return names.some(name => ONE.test(name));
}

/** Also those of what is sent: `{ body: JSON.stringify({ userId }) }` */
const keysOf = ({ properties }: ts.ObjectLiteralExpression): string[] =>
  properties.flatMap(one => {
    const own = one.name ? [textOf(one.name)] : [];
    const value =
      ts.isPropertyAssignment(one) && /^(body|data|json)$/.test(own[0] ?? '') ? unwrap(one.initializer) : null;
    const sent = value && ts.isCallExpression(value) && value.arguments[0] ? unwrap(value.arguments[0]) : value;
    return sent && ts.isObjectLiteralExpression(sent) ? [...own, ...keysOf(sent)] : own;
  });

const ONE =
  /^((user|account|member|person|profile|contact|friend|player|client|session|participant|sender|author)_?(id|uid|uuid)|whom|blocked\w*|username|target_?(user)?_?(id)?)$/i;

/** `user.toggleBlock`, `contacts:block`: who and that, and not much else. */
function isBlockVerb(text: string): boolean {
  const words = splitWords(text);
  const says = words.some(word => BLOCKS.test(word)) && words.some(word => PERSON.test(word));
  return says && words.length <= 4 && !words.some(word => OTHER.test(word));
}

/** `/blocks`, `/me/blocked-users`: a list of those whom somebody has blocked. */
export const isBlockList = (path: string): boolean =>
  /(^|\/)(((user|account|member|person)[-_]?)?blocks|blocked[-_]?(users?|accounts?|members?|people)|(user|account)[-_]?blocks?|blocklist)\/?(\*)?$/i.test(
    path,
  ) && !/editor|page|content|layout|chain|site|document/i.test(path);

/** `/me/blocks/add`, `/blocked-users/remove/${id}`: one more of those whom somebody has blocked, or one less. */
function addsToBlocks(path: string): boolean {
  const [list, act] = /^(.*)\/(add|create|new|remove|delete)(\/\*)?$/.exec(path.replace(/[?#].*$/, ''))?.slice(1) ?? [];
  return (
    !!list &&
    !!act &&
    isBlockList(list) &&
    list
      .split('/')
      .slice(0, -1)
      .every(one => BEFORE.test(one))
  );
}

/** `/block`, `/safety/unblock`: whom, is said beside it. */
const endsInBlock = (path: string): boolean => /(^|\/)(un)?block\/?$/i.test(path.replace(/[?#].*$/, ''));

/** `/block/${userId}`, `'/block/' + user`: whom, is filled in behind it. */
function isBlockOfGiven(path: string, address: ts.Expression): boolean {
  if (!/(^|\/)(un)?block\/\*$/i.test(path) || isOfOffice(path)) return false;
  // `/layout/block/` is a part of a page, whoever wrote it.
  if (
    !path
      .split('/')
      .slice(0, -2)
      .every(one => BEFORE.test(one))
  )
    return false;
  const inner = unwrap(address);
  const filled = ts.isTemplateExpression(inner)
    ? inner.templateSpans.at(-1)!.expression
    : ts.isBinaryExpression(inner)
      ? inner.right
      : null;
  const name = filled && nameOf(unwrap(filled));
  return !!name && (ONE.test(name) || splitWords(name).some(word => PERSON.test(word)));
}

const BEFORE =
  /^(|\*|.*[:.*].*|api|rest|web|dash(board)?|settings|v\d+|rel|relations?|relationships?|(users?|accounts?|members?|people|persons?|profiles?|contacts?|friends?|players?)(-api)?|me|self|social|safety|privacy|chats?|dms?|messages|conversations?)$/i;

/** Those who run the product shut accounts out, and block nobody for themselves. */
export const isOfOffice = (path: string): boolean =>
  /(^|\/)(admin|mods?|moderation|moderators?|staff|backoffice|manage)(\/|$)/i.test(path);

/** `/users/7/block`: ends in the block, after people. */
export function isBlockPath(path: string): boolean {
  const segments = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(one => one !== '' && one !== '*');
  const last = splitWords(segments.at(-1) ?? '');
  const isPerson = segments.some(one => splitWords(one).some(word => PERSON.test(word)));
  return (
    isPerson &&
    BLOCKS.test(last[0] ?? '') &&
    !isOfOffice(path) &&
    !segments.some(one => splitWords(one).some(word => OTHER.test(word)))
  );
}
