import { namesIn } from '../call-sites.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { saysPerson } from './words.ts';

/** Names of a screen on which people talk, in private or not, without what only says that it is one. */
const SCREEN =
  /^(private|direct|personal|user|one to one|individual)? ?(chat|chats|chatting|message|messages|messaging|conversation|conversations|dm|dms|inbox|messenger)( (room|box|detail|details|thread|window|with|user))*$/;
const TAIL = /^(screen|page|view|route|stack|tab|modal|nav|navigator|path|url)$/;
/** A talk that exists is opened again, whoever takes part in it. */
const TALK_ID =
  /^(chats?|conversations?|convo|rooms?|channels?|threads?|dm|group|message) ?ids?$|^(conversation|chat|room|channel|thread)$/;

/** `navigate('Chat', { userId })`, `push({ pathname: '/chat', params: { userId } })`: to where one writes to that person. */
export function screenFor(call: ts.CallExpression): ts.Expression | null {
  const [first, second] = call.arguments.map(unwrap);
  if (!first) return null;
  if (ts.isObjectLiteralExpression(first)) return screenIn(first);
  return second && namesScreen(first) && isForPerson(second) ? first : null;
}

/** `{ pathname: '/chat/[id]', query: { user: user.id } }`, `{ name: 'chat', params: { userId } }` */
export function screenIn(target: ts.ObjectLiteralExpression): ts.Expression | null {
  const at = member(target, /^(pathname|path|name|screen)$/);
  const given = member(target, /^(params|query|state)$/);
  return at && given && namesScreen(at) && isForPerson(given) ? at : null;
}

function member(object: ts.ObjectLiteralExpression, key: RegExp): ts.Expression | null {
  const found = object.properties.find(one => one.name && key.test(textOf(one.name)));
  return found && ts.isPropertyAssignment(found) ? unwrap(found.initializer) : null;
}

/** `'ChatScreen'`, `Screens.CHAT`, `'/chat/[id]'`. */
function namesScreen(screen: ts.Expression): boolean {
  const name = ts.isStringLiteralLike(screen)
    ? screen.text.replace(/\/[[:{$(][^/]*/g, '')
    : ts.isPropertyAccessExpression(screen)
      ? nameOf(screen)
      : null;
  if (name === null || name.length > 40) return false;
  const words = [...splitWords(name.split('/').filter(Boolean).at(-1) ?? '')];
  while (words.length > 1 && TAIL.test(words.at(-1)!)) words.pop();
  return SCREEN.test(words.join(' '));
}

/** A person is handed over, and no talk that there is already. */
function isForPerson(given: ts.Expression): boolean {
  if (!ts.isObjectLiteralExpression(given)) return false;
  const keys = keysOf(given);
  return (
    keys.some(key => saysPerson(key) || /^(other|with|to)/i.test(key) || isOfPerson(given, key)) && !keys.some(isTalk)
  );
}

const isTalk = (key: string) => TALK_ID.test(splitWords(key).join(' '));

/** `id: user.id` */
function isOfPerson(given: ts.ObjectLiteralExpression, key: string): boolean {
  const value = key === 'id' ? member(given, /^id$/) : null;
  return value !== null && namesIn(value, 4).some(saysPerson);
}

/** Keys of what is handed over, and of what is handed on to a screen inside. */
function keysOf(given: ts.ObjectLiteralExpression): string[] {
  const inner = member(given, /^params$/);
  const more = inner && ts.isObjectLiteralExpression(inner) ? keysOf(inner) : [];
  return [...given.properties.flatMap(one => (one.name ? [textOf(one.name)] : [])), ...more];
}
