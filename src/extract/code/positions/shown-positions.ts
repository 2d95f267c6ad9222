import type { Ask, FileTest } from '../ask.ts';
import { all } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, eachNode, enclosingNames, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PERSON =
  /^(user|member|person|friend|profile|player|follower|account|contact|teammate|child|student|attendee|people|member|neighbou?r)s?$/;
const PLACE =
  /^(lat|lng|lon|latitude|longitude|coords|coordinates|position|location|location_?object|geo|geometry|point|place)$/i;
const EXACT = /^(lat|lng|lon|latitude|longitude|coords|coordinates|center|geometry|point)$/i;
const MARKS = /marker|feature|pin|geojson|cluster|coordinates|point|lat_?lng|set_?lng_?lat/i;

export const mayShowPositions = (ask: Ask): FileTest =>
  all(
    ask.word('map maps marker markers geojson cluster leaflet mapbox'),
    ask.word('lat lng lon latitude longitude coordinates coords'),
    ask.word('user users member members person people friend friends profile profiles player players followers'),
  );

/** A thing and the person whose it is: `metric.coordinates` beside `metric.user.handle`. */
const OWNER = /^(user|author|member|person|player|profile|student|child)$/;

/**
 * `place(metric.coordinates[0], metric.coordinates[1])` on a map on which `metric.user` is named: where somebody was when they did
 * it. The first of each name.
 */
function positionsBeside(file: ParsedFile): Detection[] {
  if (!/map|marker|globe/i.test(file.path)) return [];
  const found = new Map<string, Detection>();
  const owned = new Set<string>();
  for (const access of file.ofKind<ts.PropertyAccessExpression>(ts.SyntaxKind.PropertyAccessExpression)) {
    const [root, next = '', ...rest] = chainOf(access);
    if (!root || !ts.isIdentifier(rootOf(access))) continue;
    if (OWNER.test(next) && rest.length > 0) owned.add(root);
    const isPlace =
      EXACT.test(access.name.text) && access.name.text !== 'center' && [next, ...rest].every(one => PLACE.test(one));
    if (isPlace && !isOfEvent(access) && !found.has(root))
      found.set(root, { node: access.name, symbol: `${root}.${access.name.text}`, traits: ['precise', 'shown'] });
  }
  return [...found].flatMap(([root, one]) => (owned.has(root) && !isPerson(root) ? [one] : []));
}

const rootOf = (access: ts.Expression): ts.Expression =>
  ts.isPropertyAccessExpression(access) ? rootOf(unwrap(access.expression)) : access;

/** Where a pointer is on the screen. */
const isOfEvent = (access: ts.PropertyAccessExpression): boolean => /^(e|ev|evt|event)$/.test(chainOf(access)[0] ?? '');

/**
 * People who are put on a map for others to see: `members.map(member => ({ coordinates: [member.location.lng, …] }))`,
 * `users.forEach(user => addMarker(user.location))`.
 */
export function shownPositions(file: ParsedFile): Detection[] {
  if (file.side === 'server') return [];
  const each = file.ofKind<ts.CallExpression>(ts.SyntaxKind.CallExpression).flatMap((call): Detection[] => {
    const name = nameOf(call.expression) ?? '';
    const [given] = call.arguments;
    const shows = given && unwrap(given);
    if (!/^(map|forEach|flatMap)$/.test(name) || !shows || !isFunction(shows) || !shows.body) return [];
    const [one] = shows.parameters;
    const list = chainOf(call.expression).at(-2) ?? '';
    if (!one || !ts.isIdentifier(one.name) || (!isPerson(list) && !isPerson(one.name.text))) return [];
    const place = placeOf(shows.body, one.name.text);
    const isOnMap = MARKS.test(shows.body.getText()) && isAboutMap(file, call);
    const head = nameNode(call.expression);
    if (!place || !head || !isOnMap) return [];
    const traits = isBlurred(place, shows) ? ['shown'] : ['precise', 'shown'];
    return [{ node: place, symbol: `${list || one.name.text}.${textOf(place)}`, traits }];
  });
  return each.length > 0 ? each : positionsBeside(file);
}

/** `coordinates: moved([user.lon, user.lat], Math.random() * 0.02)`: near where somebody is, and not where. */
function isBlurred(place: ts.Node, each: ts.Node): boolean {
  for (let at = place.parent; at !== each; at = at.parent) {
    if (!ts.isCallExpression(at) && !ts.isBinaryExpression(at)) continue;
    if (isMoved(at)) return true;
  }
  return false;
}

/** By a random number of the call or sum itself; one among the options of a mark moves nothing. */
function isMoved(node: ts.Node): boolean {
  if (ts.isObjectLiteralExpression(node) || isFunction(node)) return false;
  if (ts.isIdentifier(node)) return RANDOM.test(valueOf(node)?.getText() ?? '');
  if (ts.isCallExpression(node) && RANDOM.test(`${node.expression.getText()}(`)) return true;
  return ts.forEachChild(node, isMoved) ?? false;
}
const RANDOM = /\bMath\.random\(/;

const isPerson = (name: string): boolean => splitWords(name).some(word => PERSON.test(word));
const isAboutMap = ({ path }: ParsedFile, node: ts.Node): boolean =>
  [...path.split('/').slice(-4), ...enclosingNames(node)].some(name =>
    /map(?!per)|marker|cluster|geo|leaflet|mapbox|nearby/i.test(name),
  );

/** `user.location.lat`, `user.coordinates`, `this.getCoordinates(user.location)`. */
function placeOf(body: ts.Node, person: string): ts.Node | null {
  let found: ts.Node | null = null;
  eachNode(body, node => {
    if (found || !ts.isPropertyAccessExpression(node)) return;
    const chain = chainOf(node);
    if (chain[0] !== person || chain.length < 2) return;
    const isExact = EXACT.test(node.name.text) && chain.slice(1).every(part => PLACE.test(part) || EXACT.test(part));
    const isHanded =
      PLACE.test(node.name.text) &&
      ts.isCallExpression(node.parent) &&
      /coord|lat|position|point/i.test(nameOf(node.parent.expression) ?? '');
    if (isExact || isHanded) found = node.name;
  });
  return found;
}
