import { keepsSpread } from '../positions/spread-positions.ts';
import { all, any, inText } from '../ask.ts';
import { callSiteOf, isCallOf, namesIn } from '../call-sites.ts';
import type { DetectContext, Detection, Detector } from '../detector.ts';
import { evidenceReader } from '../evidence.ts';
import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { splitWords } from '../tokens.ts';
import { isUnlike, isWithinUnlike } from '../unlike.ts';
import { delegatedPosition } from '../positions/delegated-positions.ts';
import { keptPositions, mayKeepPositions } from '../positions/kept-positions.ts';
import { mayServePositions, servedPositions } from '../positions/served-positions.ts';
import { mayShowPositions, shownPositions } from '../positions/shown-positions.ts';
import { mayShowOwn, ownOnMap } from '../positions/map-positions.ts';
import { maySendPosition, readFromPictures, sentPositions } from '../positions/sent-positions.ts';
import { mayTellByNetwork, sentByAddress, toldByNetwork } from '../positions/told-by-network.ts';
import { mayWritePosition, writtenPositions } from '../positions/written-positions.ts';
import { rightsOfFrames } from '../positions/handed-to-frames.ts';
import { keptPosition, readsExact } from '../positions/positions.ts';
import { chainOf, enclosingFunction, nameNode, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { askedBy } from '../positions/asked-by.ts';
import { OWN_SENSOR, wrappedSensor } from '../positions/own-sensors.ts';

const evidence = evidenceReader(new Set());

/** Addresses of services that say where an address of the internet is. */
const SERVICES =
  /\b(ip-api\.com|ipapi\.co|ipinfo\.io|ipdata\.co|ipgeolocation\.io|freegeoip\.|geojs\.io|ipwho\.is|ip2location\.io|ipstack\.com|geolocation-db\.com)\b/;
/** An address of the product's own that answers where the visitor is. */
const OWN =
  /^(?:https?:\/\/[^/]+)?\/(?:api\/)?(?:v\d\/)?(?:geo|geo-?ip|geo-?location|ip-?location|ip-?info|visitor-?location|my-?location|whereami)(?:\/|\?|$)/i;
const MAY_ASK =
  /['"`](?:https?:\/\/[^/'"`]+)?\/(?:api\/)?(?:v\d\/)?(?:geo|ip-?location|ip-?info|visitor-?location|my-?location|whereami)/i;
const ASKS = /^(fetch|\$?fetch\w*|get|axios|request|ky|useSWR|useFetch|ofetch|json|getJSON|ajax)$/;
/** Names that only the sensors of a device have. */
const SENSOR =
  /current_?position|watch_?position|last_?known|location_?updates|permissions|^use|^get_?(latest_?)?location$|^request_?location$|track_?once|start_?(tracking|location)|^(start|ready)$/i;

/** Where somebody is: the sensors of the device, look-ups of an address, and what is kept of it. */
export default {
  readsCalls: true,

  occurs: ask =>
    any(
      ask.word('geolocate geolocation latitude maxmind geoip'),
      mayKeepPositions(ask),
      mayServePositions(ask),
      mayShowPositions(ask),
      mayWritePosition(ask),
      mayShowOwn(ask),
      all(ask.word('coordinates latitude lat'), ({ path }) => /map|marker|globe/i.test(path)),
      maySendPosition(ask),
      mayTellByNetwork(ask),
      ask.called('get watch fetch request', (_, name) => OWN_SENSOR.test(name)),
      ask.name('geolocate', (_, name) => name.endsWith('GeolocateControl')),
      all(
        ask.word('ip ipapi ipinfo ipdata ipgeolocation freegeoip geojs ipwho ip2location ipstack geolocation'),
        inText(SERVICES),
      ),
      all(
        ask.called('fetch get axios request ky use ofetch json ajax', (_, name) => ASKS.test(name)),
        inText(MAY_ASK),
      ),
    ),

  detect(file, context) {
    const found: Detection[] = [];
    for (const node of file.nodes) {
      const one = locates(node, file, context) ?? keeps(node, file) ?? declares(node, file, context);
      if (one) found.push(one);
    }
    for (const one of SCRIPTS.test(file.path) ? [] : keptPositions(file)) {
      // The key inside the row is told of already.
      const call = one.node.parent.parent;
      if (found.some(({ node }) => node.pos >= call.pos && node.end <= call.end)) continue;
      const { column, ...kept } = one;
      found.push(column ? { ...kept, node: column } : kept);
    }
    const shown = [...servedPositions(file), ...shownPositions(file), ...writtenPositions(file), ...ownOnMap(file)];
    const sent = [...sentPositions(file), ...readFromPictures(file), ...rightsOfFrames(file), ...sentByAddress(file)];
    const told = toldByNetwork(file).map(one => ({ ...one, traits: byAddress(one.node, file) }));
    return [
      ...found,
      ...[...shown, ...sent, ...told].filter(
        ({ node }) => !found.some(one => one.node === node) && !isWithinUnlike(context.concept, file.path, node),
      ),
    ];
  },
} satisfies Detector;

function locates(node: ts.Node, file: ParsedFile, context: DetectContext): Detection | null {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const isControl = node.tagName.getText().endsWith('GeolocateControl');
    return isControl
      ? { node: node.tagName, symbol: 'GeolocateControl', traits: ['precise', 'user-action'] }
      : delegatedPosition(node);
  }
  if (ts.isNewExpression(node)) {
    const isControl = nameOf(node.expression) === 'GeolocateControl';
    return isControl ? { node: node.expression, symbol: 'GeolocateControl', traits: ['precise', 'user-action'] } : null;
  }
  if (
    (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) &&
    /^https?:/.test(node.text) &&
    SERVICES.test(node.text)
  )
    return {
      node,
      symbol: SERVICES.exec(node.text)![0],
      argument: node.text,
      traits: byAddress(node, file),
    };
  if (!ts.isCallExpression(node)) return null;
  const asked = asksOwn(node, file, context.concept);
  if (asked) return asked;
  const wrapped = wrappedSensor(node, file, context.concept);
  if (wrapped) return wrapped;
  const site = callSiteOf(node, file);
  if (!site || !isCallOf(context.concept, site, evidence)) return null;
  if (BLURS.test(textOf(site.head))) return { node: site.head, symbol: textOf(site.head), traits: ['shown', 'coarse'] };
  if (!asksAboutSomebody(node, file)) return null;
  // Whether a position may be read is asked before any is.
  if (/permission/i.test(nameOf(node.expression) ?? ''))
    return { node: site.head, symbol: textOf(site.head), traits: ['asks-permission'] };
  const isSensor = SENSOR.test(nameOf(node.expression) ?? '');
  const symbol = chainOf(node.expression).filter(name => name !== 'this');
  return {
    node: site.head,
    symbol: symbol.slice(-2).join('.'),
    traits: [...(isSensor ? ['precise'] : byAddress(node, file)), ...askedBy(node)],
  };
}

/** What is shown of where somebody is lies a little beside it. */
const BLURS = /^(obfuscated?|fuzz|blur|randomize|jitter|anonymize|coarsen)_?[lc]o/i;

/** `fetch('/api/geo')`: the page asks its own server, or a service beside it, where the visitor is. */
function asksOwn(call: ts.CallExpression, { side }: ParsedFile, concept: CompiledConcept): Detection | null {
  const [address] = call.arguments;
  const head = nameNode(call.expression);
  if (side === 'server' || !address || !head || !ASKS.test(textOf(head))) return null;
  if (!ts.isStringLiteralLike(address) || !OWN.test(address.text) || isUnlike(concept, [], call.expression))
    return null;
  // Who is asked from a page decides what comes back; by itself it is a place as for the law.
  return { node: head, symbol: textOf(head), argument: address.text, traits: ['coarse'] };
}

/** Look-ups by short names (`getGeo`, `country`) must be given an address of the internet or a request. */
function asksAboutSomebody(call: ts.CallExpression, file: ParsedFile): boolean {
  const name = nameOf(call.expression) ?? '';
  if (SENSOR.test(name) || /ip/i.test(name)) return true;
  const isImported = file.imports.has(chainOf(call.expression)[0] ?? '');
  const names = call.arguments.flatMap(one => namesIn(one));
  return (
    names.some(one => /(^|_)ip(s|$|[A-Z_])|Ip(s|$|[A-Z])|^req(uest)?$|^headers$|address/.test(one)) ||
    (isImported && name === 'lookup')
  );
}

/** Scripts that fill a database with people who are nobody. */
const SCRIPTS = /(^|\/)(seeds?|seeding|seeders?|fixtures|mocks?)(\/|\.)/i;

/** A server that keeps an exact position with somebody. */
function keeps(node: ts.Node, file: ParsedFile): Detection | null {
  if (file.side === 'client' || SCRIPTS.test(file.path)) return null;
  const key = keptPosition(node, file.path);
  return key && { node: key, symbol: key.getText(), traits: ['precise', 'stored'] };
}

/**
 * An address of the internet says where its network is, roughly, whatever numbers come with it; what is exact about it is
 * a matter where it is kept.
 */
function keepsExact(lookUp: ts.Node, file: ParsedFile): boolean {
  const around = enclosingFunction(lookUp) ?? lookUp.getSourceFile();
  const isInside = (node: ts.Node) => node.pos >= around.pos && node.end <= around.end;
  const spreads = file.side === 'client' ? [] : file.ofKind<ts.SpreadAssignment>(ts.SyntaxKind.SpreadAssignment);
  if (keepsSpread(lookUp, spreads.filter(isInside))) return true;
  if (!readsExact(lookUp)) return false;
  return (
    file.ofKinds(KEEPING).some(node => isInside(node) && keeps(node, file) !== null) ||
    keptPositions(file).some(one => isInside(one.node))
  );
}

const byAddress = (lookUp: ts.Node, file: ParsedFile): string[] =>
  keepsExact(lookUp, file) ? ['precise', 'by-address'] : ['coarse'];

const KEEPING = [ts.SyntaxKind.ObjectLiteralExpression, ts.SyntaxKind.BinaryExpression];

/** The look-up that a server declares for itself: `async function lookupGeoip(ip)`. */
function declares(node: ts.Node, file: ParsedFile, { concept }: DetectContext): Detection | null {
  if (!(ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) || !node.body || !node.name) return null;
  const words = splitWords(textOf(node.name));
  const isNamed = /ip/.test(words.join(' ')) && concept.calls.some(call => !call.receivers && fitsPattern(call, words));
  if (!isNamed || file.side === 'client' || isWithinUnlike(concept, file.path, node)) return null;
  return { node: node.name, symbol: textOf(node.name), traits: ['definition'] };
}
