import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import { isAskedAt } from '../accounts/carried-out.ts';
import { isSignUpName } from '../accounts/sign-up-words.ts';
import type { Detection } from '../detector.ts';
import { chainOf, enclosingNames, nameNode, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const LATITUDE = /^(lat|latitude|(user|my|current)_?lat(itude)?)$/i;
const LONGITUDE = /^(lng|lon|long|longitude|(user|my|current)_?(lng|lon|longitude))$/i;
const REQUESTS = /^(post|put|patch|emit|mutate|mutateAsync)$/;
const SAYS =
  /^(update|save|send|report|sync|upload|set)_?(user|my|live|current|device)?_?(location|position|coords|coordinates)$/i;
const OF_PLACE = /locat|position|nearby|coord|geo|check-?in/i;
/** What is moved on a page, and not a person. */
const OF_PAGE = /^(marker|map|view|camera|pin|popup|bounds|layer|this|self|state|store|sheet)$/i;

export const maySendOwn = (ask: Ask): FileTest =>
  all(
    ask.word('lat latitude'),
    ask.word('lng lon long longitude'),
    ask.called('post put patch emit mutate update save send report sync upload set', (_, name) => tells(name)),
  );

const tells = (name: string): boolean => REQUESTS.test(name) || SAYS.test(name);

export const mayAskNewcomers = (ask: Ask): FileTest =>
  all(
    ask.word('lat latitude'),
    ask.word('lng lon long longitude'),
    any(
      ask.called('sign signup register create', (_, name) => isSignUpName(name)),
      inText(/\/(?:sign-?up|register|registrations?|create-?account|users|accounts)\/?['"`]/i),
    ),
  );

/** Of an object, and of objects in it: `signUp({ variables: { input: { lat, lng } } })`. */
function keysIn(given: ts.Expression): ts.Node[] {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap(one => [
    ...(one.name ? [one.name] : []),
    ...(ts.isPropertyAssignment(one) ? keysIn(one.initializer) : []),
  ]);
}

/** What only a person is asked for; a shop that gets an account has a name and a place as well. */
const SAID_OF_ONESELF =
  /^(e_?mail(_?address)?|passw(or)?d|pass_?phrase|pwd|user_?name|nick_?name|handle|birth_?(day|date)|date_?of_?birth|dob)$/i;
const SHOP =
  /^(shops?|stores?|stations?|venues?|business(es)?|places?|stops?|merchants?|restaurants?|branch(es)?|sites?)$/;
const FORM = /^(form|values|data|input|fields|details|state|user|account|person|member)$/;

/** `lat: shop.lat` */
function isOfShop({ parent }: ts.Node): boolean {
  if (!ts.isPropertyAssignment(parent)) return false;
  return chainOf(parent.initializer)
    .slice(0, -1)
    .some(one => splitWords(one).some(word => SHOP.test(word)));
}

/** `register({ ...form, lat, lng })`, or what a form for a password hands on. */
function handsForm(call: ts.CallExpression): boolean {
  const spreads = call.arguments.flatMap(one => spreadsIn(one));
  if (spreads.some(name => splitWords(name).some(word => FORM.test(word)))) return true;
  const around = enclosingNames(call);
  return around.some(isSignUpName) && /passw(?:or)?d|birth_?(?:day|date)/i.test(call.getSourceFile().text);
}

function spreadsIn(given: ts.Expression): string[] {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap(one => {
    if (ts.isSpreadAssignment(one)) return chainOf(one.expression).slice(-1);
    return ts.isPropertyAssignment(one) ? spreadsIn(one.initializer) : [];
  });
}

/** `auth.register({ email, password, lat: home.lat, lng: home.lng })`: no account without a place on the map. */
export function askedOfNewcomers(file: ParsedFile): Detection[] {
  if (file.side === 'server') return [];
  return file.calls.flatMap(call => {
    const head = nameNode(call.expression);
    const isChange = head !== null && /^(put|patch)$/i.test(textOf(head));
    if (!head || isChange || !(isSignUpName(textOf(head)) || isAskedAt(call))) return [];
    const keys = call.arguments.flatMap(one => keysIn(one));
    const at = keys.find(key => LATITUDE.test(textOf(key)));
    if (!at || !keys.some(key => LONGITUDE.test(textOf(key))) || isOfShop(at)) return [];
    if (!keys.some(key => SAID_OF_ONESELF.test(textOf(key))) && !handsForm(call)) return [];
    return [{ node: at, symbol: textOf(at), traits: ['precise', 'at-sign-up'] }];
  });
}

/** `api.post('/me/location', { latitude, longitude })`, `service.updateLocation(lat, lng)`: a device tells a server where somebody is. */
export function askedWithPositions(file: ParsedFile): { node: ts.Node; symbol: string; address: string }[] {
  if (file.side === 'server') return [];
  return file.calls.flatMap(call => {
    const head = nameNode(call.expression);
    if (!head || !tells(textOf(head))) return [];
    const chain = chainOf(call.expression);
    const owner = chain.at(-2);
    // `setLocation({ lat, lng })` alone is a state of the page.
    if (/^set/i.test(textOf(head)) && owner === undefined) return [];
    if (owner !== undefined && OF_PAGE.test(owner)) return [];
    const names = call.arguments.flatMap(one => namesIn(one, 3));
    if (!names.some(name => LATITUDE.test(name)) || !names.some(name => LONGITUDE.test(name))) return [];
    const [first] = call.arguments;
    const address = first && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)) ? first.getText() : '';
    const isSaid = SAYS.test(textOf(head)) || OF_PLACE.test([address, owner ?? '', ...enclosingNames(call)].join(' '));
    return isSaid ? [{ node: head, symbol: chain.slice(-2).join('.'), address }] : [];
  });
}
