import { namesIn } from '../call-sites.ts';
import type { Detection } from '../detector.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isUnlike } from '../unlike.ts';
import { isPermittedInside } from './device-permissions.ts';
import { chainOf, nameNode, textOf } from '../names.ts';
import { functionNamed, memberOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { askedBy } from './asked-by.ts';

export const OWN_SENSOR =
  /^((watch|getCurrent|getMyCurrent|fetchCurrent|requestCurrent)(User|Device|My|Geo)?|(get|fetch|request)(User|Device|My))(Position|Location|Coords|Coordinates)(With[A-Z]\w*|Async|Once|Promise)?$/;

const PLACE = /geoloc|latitude|longitude|\bcoords\b|\b(lat|lng|gps|navigator)\b|location|beacon/i;

/** `watchPosition(onPosition, onError)`: the product's own function around the sensor. */
export function wrappedSensor(call: ts.CallExpression, file: ParsedFile, concept: CompiledConcept): Detection | null {
  const head = nameNode(call.expression);
  if (!head || file.side === 'server' || !OWN_SENSOR.test(textOf(head)) || isUnlike(concept, [], call.expression))
    return null;
  const before = chainOf(call.expression).at(-2) ?? 'this';
  // `window.getCurrentLocation()` of a router is an address of the page.
  const isOwn = /^(this|self)$/.test(before) || /geo|locat(?!ion_?history)|gps|position|map/i.test(before);
  // `getUserLocation(userId)` asks where somebody else is.
  if (call.arguments.some(one => namesIn(one).some(name => /(^|_)id$|Id$|^users?$/.test(name)))) return null;
  const isOfPlace = ['latitude', 'longitude', 'geolocation', 'coords', 'gps', 'beacon', 'position'].some(word =>
    file.indexed.tokens.has(word),
  );
  if (!isOwn || !isOfPlace || /^(geolocation|expo_?location)$/i.test(before)) return null;
  // Where a thing is on the page has a position too.
  const made = ts.isIdentifier(call.expression)
    ? functionNamed(textOf(head), call)
    : before === 'this'
      ? memberOf(call, textOf(head))
      : null;
  if (made && !PLACE.test(made.getText())) return null;
  const by = askedBy(call);
  const isGiven = !by.includes('permitted') && isPermittedInside(call);
  return { node: head, symbol: textOf(head), traits: ['precise', ...by, ...(isGiven ? ['permitted'] : [])] };
}
