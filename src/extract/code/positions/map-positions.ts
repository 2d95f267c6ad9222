import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, nameNode, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const OF_MAPS = /mapbox|maplibre|react-native-maps/;
const SHOWS = /^(shows|follows?|track)User(Location)$/;
const TAGS = /^(UserLocation|LocationPuck|NativeUserLocation)$/;

export const mayShowOwn = (ask: Ask): FileTest =>
  any(
    ask.name('shows follows follow track', (_, name) => SHOWS.test(name)),
    all(
      ask.name('user puck', (_, name) => TAGS.test(name)),
      inText(OF_MAPS),
    ),
    all(
      ask.called('locate', (_, name) => name === 'locate'),
      inText(/leaflet|locationfound/i),
    ),
    all(ask.word('locate locatecontrol'), inText(PUTS_BUTTON)),
  );

/** The plug-in of Leaflet that puts a button on the map, under whatever name. */
const BUTTON = /(^|\/)leaflet[.-]locate-?control/i;
const PUTS_BUTTON = /leaflet[.-]locate-?control|\bControl\.Locate\b/i;

/** Where a map shows the person themself: `<MapView showsUserLocation />`, `<UserLocation />`, `map.locate({ setView: true })`. */
export function ownOnMap(file: ParsedFile): Detection[] {
  if (file.side === 'server') return [];
  const found: Detection[] = [];
  for (const tag of file.tags) {
    const attribute = tag.attributes.properties.find(
      one => ts.isJsxAttribute(one) && SHOWS.test(textOf(one.name)) && !isOff(one),
    );
    if (attribute?.name) found.push({ node: attribute.name, symbol: textOf(attribute.name), traits: ['own-map'] });
    else if (TAGS.test(tag.tagName.getText().split('.').at(-1)!) && OF_MAPS.test(file.indexed.text))
      found.push({ node: tag.tagName, symbol: tag.tagName.getText(), traits: ['own-map'] });
  }
  if (!/leaflet|locationfound/i.test(file.indexed.text)) return found;
  for (const node of file.ofKinds(MADE)) {
    const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : null;
    const chain = made ? chainOf(made) : [];
    const { specifier = '', name = '' } = file.imports.get(chain[0] ?? '') ?? {};
    const isOfKit = BUTTON.test(specifier) && chain.length === 1 && /^(default|LocateControl|locate)$/.test(name);
    if (made && (isOfKit || (ts.isNewExpression(node) && chain.slice(-2).join('.') === 'Control.Locate')))
      found.push({
        node: nameNode(made) ?? made,
        symbol: chain.slice(-2).join('.'),
        traits: ['precise', 'user-action'],
      });
  }
  for (const call of file.calls) {
    const head = nameNode(call.expression);
    const before = chainOf(call.expression).at(-2) ?? '';
    if (!head || textOf(head) !== 'locate') continue;
    // `L.control.locate()` puts a button on the map.
    if (before === 'control') found.push({ node: head, symbol: 'control.locate', traits: ['precise', 'user-action'] });
    else if (/map$/i.test(before)) found.push({ node: head, symbol: `${before}.locate`, traits: ['own-map'] });
  }
  return found;
}

const MADE = [ts.SyntaxKind.NewExpression, ts.SyntaxKind.CallExpression];

const isOff = ({ initializer }: ts.JsxAttribute): boolean =>
  initializer !== undefined && ts.isJsxExpression(initializer) && initializer.expression?.getText() === 'false';
