import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { changeOf } from '../routes/request-verbs.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const OF_FRIENDS = /(^|\/)(friends?|contacts?|relationships?|buddies)(\/(requests?|add|invite|new))?\/?$/i;
const ADDS =
  /^(add|send|create|request|make|invite) (friend|contact|buddy)( request)?( by (user ?name|name|tag|handle))?$/;
const NAME = /^(user_?name|handle|tag|nick_?name|discriminator|friend_?code|username_?input)$/i;

/**
 * `api.post('/users/friend', { username: typed })`, `addFriend(username)`: whoever has been told what somebody is called reaches
 * them, and looks for nobody.
 */
export function askedByName(call: ts.CallExpression): ts.Node | null {
  const head = nameNode(call.expression);
  if (!head || !call.arguments.some(isNameTyped)) return null;
  if (ADDS.test(splitWords(textOf(head)).join(' '))) return head;
  const [address] = call.arguments;
  const path =
    address && (changeOf(call) !== null || /^(request|api|fetch)$/.test(textOf(head))) ? addressIn(address) : null;
  return path !== null && OF_FRIENDS.test(path.replace(/\?.*$/, '')) ? head : null;
}

/** `{ username: form.username }`, `username`: what is fixed names nobody. */
function isNameTyped(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return !ts.isStringLiteralLike(inner) && NAME.test(nameOf(inner) ?? '');
  return inner.properties.some(
    one =>
      (ts.isShorthandPropertyAssignment(one) && NAME.test(one.name.text)) ||
      (ts.isPropertyAssignment(one) &&
        NAME.test(textOf(one.name)) &&
        !ts.isStringLiteralLike(unwrap(one.initializer))) ||
      // `{ body: { username } }`
      (ts.isPropertyAssignment(one) && /^(body|data|json)$/.test(textOf(one.name)) && isNameTyped(one.initializer)),
  );
}

export const mayAskByName = (ask: Ask): FileTest =>
  all(
    ask.word('friend friends contact contacts relationships buddy'),
    ask.word('username handle tag nickname discriminator name'),
    inText(
      /['"`/](?:friends?|contacts?|relationships?)\/?\w*['"`]|(?:add|send|create|request|invite)(?:Friend|Contact|Buddy)\w*\s*\(/i,
    ),
  );
