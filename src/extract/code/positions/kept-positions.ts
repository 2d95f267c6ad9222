import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { namesIn } from '../call-sites.ts';
import { nameNode, nameOf } from '../names.ts';
import { changesIn } from '../rows/changes.ts';
import { column, mayKeep } from '../rows/may-keep.ts';
import type { Row } from '../rows/row.ts';
import { keepsRows, rowsIn } from '../rows/rows.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const LATITUDE = /^(lat|latitude|(last|current|home) lat(itude)?)$/;
const LONGITUDE = /^(lng|lon|long|longitude|(last|current|home) (lng|lon|longitude))$/;
const PERSON =
  /^((app|auth) )?(users?|profiles?|accounts?|members?|players?|children|child|students?|drivers?|sessions?|devices?|check ?ins?|presences?)$/;
/** Rows that are only about where somebody is. */
const TRACE =
  /^((user|live|last|member|child|device|friend|people|person|profile|map) )?(locations?|positions?|geolocations?|tracks?|pins?)( histor(y|ies)| logs?| updates?)?$/;
const WHOSE = /^(user|uid|profile|account|member|child|device|player|student|person)( (id|uid|uuid))?$/;

export const mayKeepPositions = (ask: Ask): FileTest =>
  any(
    all(
      ask.word('latitude lat coordinates geopoint'),
      ask.name(
        'user users profile profiles account accounts member members location locations position positions pin pins child children device session player check',
        () => true,
      ),
      any(mayKeep(ask), inText(/\bupdate\s+[\w."'`]+\s+set\b/i)),
    ),
    ask.called('geoadd geo', (_, name) => /^geo_?add$/i.test(name)),
  );

/** A column that holds a point: `geolocation: { type: 'Point', coordinates }`. */
const PLACE =
  /^((last|current|home|known|live|user) )*(location|position|geo|geo ?location|geo ?point|geo ?position|coords|loc|point)$/;

/** A position that is kept: the call that does it, and the column inside of it. */
interface Kept extends Detection {
  column?: ts.Node;
}

/** Rows in which is kept where a person is. */
export function keptPositions(file: ParsedFile): Kept[] {
  if (!keepsRows(file)) return [];
  const rows = [...rowsIn(file), ...changesIn(file)].filter(isPosition);
  const found = new Map(rows.map(row => [row.at, row]));
  const seen: Kept[] = [...found].map(([node, row]) => {
    const column = columnIn(row);
    return { node, symbol: row.symbol, traits: TRAITS, ...(column && { column }) };
  });
  for (const call of file.calls) {
    const at = /^geoadd$/i.test(nameOf(call.expression) ?? '') ? nameNode(call.expression) : null;
    const isPeople = call.arguments
      .flatMap(one => namesIn(one))
      .some(name => /user|member|driver|player|child|friend|people/i.test(name));
    if (at && isPeople) seen.push({ node: at, symbol: at.getText(), traits: TRAITS });
  }
  return seen;
}

const TRAITS = ['precise', 'stored'];

/** The key of the latitude in the call itself, where the row goes over several lines. */
function columnIn({ at, columns }: Row): ts.Node | null {
  const value = columns.find(({ name }) => LATITUDE.test(column(name)))?.value;
  const key = value && ts.isPropertyAssignment(value.parent) ? value.parent.name : value;
  const call = at.parent.parent;
  if (!key || key.pos < call.pos || key.end > call.end) return null;
  return key.getSourceFile().text.slice(at.end, key.getStart()).includes('\n') ? key : null;
}

/** `{ type: 'Point', coordinates: [-122.4, 37.7] }`: a place that stands for everybody says where nobody is. */
const isFixed = (value: ts.Expression): boolean =>
  /\bcoordinates['"]?\s*:\s*\[\s*-?\d[\d.]*\s*,\s*-?\d[\d.]*\s*\]|\blat(itude)?['"]?\s*:\s*-?\d/.test(value.getText());

/** `{ lat: 52.5, lng: 13.4 }`: numbers that somebody has written into the program. */
const isNumber = (value: ts.Expression | null): boolean => !!value && /^-?\d[\d.]*$/.test(value.getText());

function isPosition({ table, columns }: Row): boolean {
  const names = columns.map(({ name }) => column(name));
  const own = (tested: RegExp) => columns.some(({ name, value }) => tested.test(column(name)) && !isNumber(value));
  const isExact =
    (own(LATITUDE) && own(LONGITUDE)) ||
    columns.some(
      ({ name, value }) =>
        PLACE.test(column(name)) && !!value && /\bcoordinates\b|\blat/i.test(value.getText()) && !isFixed(value),
    );
  if (!isExact) return false;
  const words = table.join(' ');
  return PERSON.test(words) || (TRACE.test(words) && names.some(name => WHOSE.test(name)));
}
