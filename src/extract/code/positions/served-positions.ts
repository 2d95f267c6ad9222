import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, enclosingNames, nameNode, nameOf, textOf, unwrap, TEXT_KINDS } from '../names.ts';
import { isPeopleTable } from '../people/names.ts';
import { takesOne } from '../people/search-calls.ts';
import { tableAtStart } from '../rows/changes.ts';
import { fixedText, tableBefore } from '../rows/tables.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const LATITUDE = /\b(?:\w{1,8}_)?lat(?:itude)?\b/i;
const LONGITUDE = /\b(?:\w{1,8}_)?(?:lng|lon|long|longitude)\b/i;
/** Rows that are only about where people are. */
const PINS = /^((user|member|profile|people|person|map|live) )*(pins?|locations?|positions?)$/;
const PERSON = /^(me|my|self|viewer|users?|profiles?|members?|persons?|candidates?|match|friends?|players?|partner)$/;
/** A place has a position, too. */
const PLACE =
  /^(stores?|shops?|events?|venues?|restaurants?|cit(y|ies)|places?|stations?|stops?|hotels?|listings?|properties|property|branch|branches|offices?|airports?|jobs?|orders?|deliver(y|ies))$/;
const DISTANCE =
  /^(haversine(Distance)?|(calculate|calc|compute|get|geo|measure)_?Distance\w*|distance(Between|To|InKm|Km)?)$/i;
const LISTS = /^(find|findMany|findAll|findAndCountAll|paginate|list|getMany)$/;
const FIELDS = /^(select|attributes|projection|columns)$/;
/** `SELECT … ST_Distance(…) … FROM users` */
const IN_QUERY =
  /\b(?:st_distance(?:_?sphere)?|st_dwithin|st_makeenvelope|st_within|st_contains|earth_distance|earth_box|point\.distance|acos)\s*\(/i;
/** `knex('users').select(raw('ST_Distance(…)'))`: the table stands in a call of its own. */
const OF_BUILDER =
  /\b(?:knex|db|from|table|selectFrom|createQueryBuilder)\(\s*['"`](?:users?|profiles?|members?|people|players?)\b/i;
/** `User.find({ position: { $near: … } })`: who is near is found by where they are. */
const NEAR = /\$(?:near|nearSphere|geoWithin|geoNear)\b/;
/** `MATCH (me:User)-[:IS_IN]->(place)`: people of a graph. */
const FROM_PEOPLE =
  /\(\w*:(?:User|Person|Profile|Member)\b|\b(?:from|join)\s+["`]?(?:\w+\.)?["`]?(?:users?|profiles?|members?|accounts?|people|players?)\b/i;

export const mayServePositions = (ask: Ask): FileTest =>
  any(
    all(
      ask.word('latitude lat'),
      ask.word('longitude lng lon long'),
      any(
        ask.called('select find list paginate get', (_, name) => name === 'select' || LISTS.test(name)),
        ask.called('haversine distance calculate calc compute measure geo get', (_, name) => DISTANCE.test(name)),
      ),
      ask.word(
        'user users profile profiles member members people pin pins location locations position positions player',
      ),
    ),
    all(
      ask.word('distance dwithin acos makeenvelope envelope within contains earth'),
      inText(IN_QUERY),
      any(inText(FROM_PEOPLE), inText(OF_BUILDER), inText(SORTS_PEOPLE)),
    ),
    all(
      ask.called('aggregate find paginate list get', (_, name) => name === 'aggregate' || LISTS.test(name)),
      inText(NEAR),
    ),
  );

/** Where a server hands out where people are, or computes for one how far another is away. */
export function servedPositions(file: ParsedFile): Detection[] {
  if (file.side !== 'server') return [];
  const found: Detection[] = [];
  for (const call of file.calls) {
    const node = nameNode(call.expression);
    if (!node || found.some(one => one.node === node)) continue;
    const symbol = chainOf(call.expression).slice(-2).join('.');
    if (readsPositions(call)) found.push({ node, symbol, traits: ['precise', 'shown'], ...inList(call) });
    else if ((DISTANCE.test(textOf(node)) && isBetweenPeople(call)) || measuresPeople(call))
      found.push({ node, symbol, traits: ['shown'] });
  }
  for (const text of file.ofKinds(TEXT_KINDS)) {
    const query = ts.isTemplateExpression(text) ? fixedText(text) : (text as ts.StringLiteral).text;
    if (IN_QUERY.test(query) && (FROM_PEOPLE.test(query) || isAskedOfPeople(text) || isForPeople(text)))
      found.push({ node: text, symbol: 'query', within: IN_QUERY.exec(text.getText())?.[0], traits: ['shown'] });
  }
  return found;
}

/** `const searchPeople = (opts, query) => { query.whereRaw('ST_Within(…)') }` */
const SORTS_PEOPLE = /\b\w*(?:search|filter|sort|find|nearby|near)\w*(?:Users|People|Profiles|Members|Persons)\b/i;
const isForPeople = (text: ts.Node): boolean => enclosingNames(text).some(name => SORTS_PEOPLE.test(name));

/** The text stands in a query of a builder that begins with people: `knex('users').select(knex.raw('ST_Distance(…)'))`. */
function isAskedOfPeople(text: ts.Node): boolean {
  for (let at = text; !ts.isStatement(at); at = at.parent) {
    if (!ts.isCallExpression(at) || at.parent === undefined) continue;
    const table = tableAtStart(at);
    if (table && isPeopleTable(table)) return true;
  }
  return false;
}

/** `user.findMany({ select: { latitude: true, longitude: true } })`, `from('pins').select('lat, lng')` */
function readsPositions(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  const [first] = call.arguments;
  if (!first) return false;
  if (LISTS.test(name)) {
    const table = tableBefore(call);
    const options = unwrap(first);
    if (!table || !isPeopleTable(table) || !ts.isObjectLiteralExpression(options)) return false;
    return options.properties.some(one => one.name && FIELDS.test(textOf(one.name)) && isBoth(one.getText()));
  }
  if (name !== 'select' || !ts.isStringLiteralLike(unwrap(first)) || !isBoth(first.getText())) return false;
  const table = tableAtStart(call);
  return table !== null && (isPeopleTable(table) || PINS.test(table.join(' '))) && !takesOne(call) && !isKept(call);
}

/** A list of columns over several lines is told of where the latitude stands in it. */
function inList({ arguments: [first] }: ts.CallExpression): Partial<Detection> {
  const list = first && unwrap(first);
  if (!list || !ts.isStringLiteralLike(list) || !list.getText().includes('\n')) return {};
  const { index = 0 } = LATITUDE.exec(list.getText()) ?? {};
  return { node: list, within: list.getText().slice(index, index + 30) };
}

const isBoth = (text: string): boolean => LATITUDE.test(text) && LONGITUDE.test(text);

/** `insert({ … }).select('lat, lng')` gives back what was kept. */
const isKept = (call: ts.CallExpression): boolean =>
  chainOf(call.expression).some(name => /^(insert|update|upsert|delete)$/.test(name));

/** `User.aggregate([{ $geoNear: { near, distanceField: 'distance' } }])`: each comes with how far away they are. */
function measuresPeople(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  if (name !== 'aggregate' && !LISTS.test(name)) return false;
  const table = tableBefore(call);
  if (!table || !isPeopleTable(table)) return false;
  if (name !== 'aggregate') return call.arguments.some(one => NEAR.test(one.getText()));
  return call.arguments.some(one => /\$geoNear\b/.test(one.getText()) && /\bdistanceField\b/.test(one.getText()));
}

const OWN = /^(?:my|user|own|current|from)?_?lat(?:itude)?1?$/i;

/** `haversine(me.latitude, me.longitude, other.latitude, other.longitude)` */
function isBetweenPeople(call: ts.CallExpression): boolean {
  const roots = new Set<string>();
  const asking = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && LATITUDE.test(node.name.text)) roots.add(chainOf(node)[0] ?? '');
    // `haversine(latitude, longitude, other.latitude, other.longitude)`: what was sent along is who asks.
    else if (ts.isIdentifier(node) && OWN.test(node.text) && !ts.isPropertyAccessExpression(node.parent))
      asking.add(node.text);
    ts.forEachChild(node, look);
  };
  call.arguments.forEach(look);
  const words = [...roots].map(splitWords);
  return (
    words.length + asking.size > 1 &&
    words.some(one => one.some(word => PERSON.test(word))) &&
    !words.some(one => one.some(word => PLACE.test(word)))
  );
}
