import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { requestAt } from '../asked/requests.ts';
import type { Detection } from '../detector.ts';
import { chainOf, nameNode, nameOf, textOf } from '../names.ts';
import { routeOf } from '../routes/route-calls.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Where a product's own server takes the address of a device: `/push/token`, `push.token`, `/devices/fcm-token`. */
const PLACE =
  /(^|[/.:_-])(push|fcm|apns|device|notifications?|web-?push)[-_/.:]?(tokens?|subscriptions?|subscribe|devices?|register|registration)\/?$|(^|\/)(register|subscribe)[-_/]?(push|device|notifications?)\/?$/i;
const PLACE_IN_TEXT =
  /['"`][\w/.:-]{0,60}(push|fcm|apns|device|notifications?)[-_/.:]?(tokens?|subscriptions?|subscribe|devices?|register|registration)\/?['"`]/i;
const ASKS = /^(post|put|patch|request|api|call|send|emit|mutate|rpc|invoke|api(Post|Put)|post(Json)?)$/i;

export const mayTellPush = (ask: Ask): FileTest =>
  any(
    ask.called('show display notify create', (_, name) => SHOWS.test(name)),
    ask.called('desktop native system os', (_, name) => OF_DESKTOP.test(name)),
    ask.called('request ask prompt', (_, name) => ASKS_PERMISSION.test(name)),
    all(
      ask.called('register', (_, name) => REGISTERS.test(name)),
      ask.word('push notification notifications'),
    ),
    inText(PLACE_IN_TEXT),
  );

const SHOWS =
  /^(show|display|create|send|present|fire)(Desktop|Native|System|Browser|Web|Local|Electron|OS)?Notification$/;
/** `shell.desktopNotification(title, body)`: what the shell does is named by what is shown. */
const OF_DESKTOP = /^(desktop|native|system|os)(Notification|Toast)$/i;
/** A wrapper of the product asks the device. */
const ASKS_PERMISSION =
  /^(request|ask|prompt)(For)?(Push|Browser|Desktop|Web|Native|System)?Notifications?(Permissions?|Access)?$/;
const REGISTERS = /^register(IfNeeded|Device|Token|App)?$/;
const OF_SHELL =
  /electron|native|desktop|ipc|tauri|registration|service_?worker|platform|media_?manager|bridge|notifee/i;

/** What tells the device, the shell or an own server of notifications, under names that products give it. */
export function toldPush(file: ParsedFile): Detection[] {
  if (file.side === 'server') return servedPush(file);
  return file.ofKind<ts.CallExpression>(ts.SyntaxKind.CallExpression).flatMap((call): Detection[] => {
    const head = nameNode(call.expression);
    if (!head) return [];
    const name = textOf(head);
    const receiver = chainOf(call.expression).at(-2) ?? '';
    const own = chainOf(call.expression)
      .filter(part => part !== 'this')
      .slice(-2)
      .join('.');
    const found = (trait: string, node: ts.Node = head, symbol = own): Detection[] => [
      { node, symbol, traits: [trait] },
    ];
    // A toast is called so, too: the shell or the desktop is named.
    const isDesktop = /Desktop|Native|System|Browser|Web|Local|Electron|OS/.test(name) || OF_SHELL.test(receiver);
    if (OF_DESKTOP.test(name) && OF_SHELL.test(receiver) && call.arguments.length > 0) return found('shows');
    if (SHOWS.test(name) && isDesktop && call.arguments.length > 0 && !name.startsWith('send')) return found('shows');
    if (ASKS_PERMISSION.test(name) && (/permission|access|push|desktop|browser/i.test(name) || OF_SHELL.test(receiver)))
      return found('asks-permission');
    if (
      REGISTERS.test(name) &&
      /push_?notif|^push$|notifications_?service|push_?(service|manager|client)/i.test(receiver)
    )
      return found('registers');
    const [first] = call.arguments;
    const called = nameOf(call.expression) ?? '';
    const isAsked = call.arguments.length > 1 && (ASKS.test(called) || (/fetch/i.test(called) && isPost(call)));
    if (isAsked && first && ts.isStringLiteralLike(first) && isPlace(first.text))
      return found('registers', first, first.text);
    // `ask('POST', 'notifications/register', address)`, `useSWRMutation('/push/subscribe', …)`, a constant of a table
    const request = requestAt(call);
    return request && isPlace(request.path) ? found('registers', request.at, textOf(request.at).slice(0, 60)) : [];
  });
}

const isPlace = (path: string): boolean => PLACE.test(path) && !splitWords(path).some(one => OTHER.test(one));

const isPost = ({ arguments: given }: ts.CallExpression): boolean =>
  given.some(one => /\bmethod['"]?\s*:\s*['"`](post|put)\b/i.test(one.getText()));

/** `router.post('/push/subscribe', login, push.subscribe)`: where a device says its address. */
function servedPush(file: ParsedFile): Detection[] {
  return file.calls.flatMap(call => {
    const route = routeOf(call);
    const isTold = route && /^(POST|PUT)$/.test(route.method) && isPlace(route.path);
    return isTold ? [{ node: route.at, symbol: `${route.method} ${route.path}`, traits: ['registers'] }] : [];
  });
}

const OTHER = /^(remove|delete|unregister|unsubscribe|read|seen|mark|verify|refresh)$/;
