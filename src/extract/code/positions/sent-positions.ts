import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { enclosingNames, nameNode, textOf, TEXT_KINDS } from '../names.ts';
import { askedOfNewcomers, askedWithPositions, mayAskNewcomers, maySendOwn } from './asked-with-positions.ts';
import { fixedText } from '../rows/tables.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Addresses of services that are told coordinates and answer which place that is. */
const REVERSE =
  /nominatim[\w.-]*(?:\/nominatim)?\/reverse|geocode\.maps\.co\/reverse|bigdatacloud\.net\/data\/reverse-geocode|photon[\w.-]*\/reverse|locationiq\.com\/v1\/reverse|maps\/api\/geocode\/json\?[^'"`]*latlng=/i;
const CALLED = /^reverse_?geo_?code(async)?$/i;
/** What is run by hand, over things that are there already. */
const SCRIPTS = /(^|\/)(scripts?|\w*migrations?|seeds?|tools)\//i;
/** Where something stands, or is brought to. */
const OF_THINGS =
  /^(orders?|delivery|deliveries|checkout|shipping|shipments?|venues?|shops?|stores?|listings?|events?|restaurants?|vendors?|market|property|properties|hotels?|branch|business|company|companies)$/;

export const maySendPosition = (ask: Ask): FileTest =>
  any(
    all(ask.word('reverse geocode latlng lat lon lng latitude'), inText(REVERSE)),
    maySendOwn(ask),
    mayAskNewcomers(ask),
    ask.called('reverse', (_, name) => CALLED.test(name)),
    all(ask.word('geo'), inText(/\bgeo_?uri\b/i)),
    ask.called('send share', (_, name) => SHARES.test(name)),
    all(ask.word('gps'), inText(/\bGPSLatitude\b/)),
  );

/** `` fetch(`https://nominatim…/reverse?lat=${lat}&lon=${lon}`) ``, `Location.reverseGeocodeAsync(coords)`, `shareLocation(coords)` */
export function sentPositions(file: ParsedFile): Detection[] {
  if (SCRIPTS.test(file.path)) return [];
  const found: Detection[] = [];
  for (const text of file.ofKinds(TEXT_KINDS)) {
    const address = ts.isTemplateExpression(text) ? fixedText(text) : (text as ts.StringLiteral).text;
    const said = REVERSE.exec(address)?.[0];
    if (said && !isOfThings(text, file)) found.push({ node: text, symbol: said, traits: ['sent'], within: said });
  }
  if (file.side === 'server') return found;
  for (const call of file.calls) {
    const head = nameNode(call.expression);
    if (!head || call.arguments.length === 0) continue;
    const name = textOf(head);
    if (CALLED.test(name) && !isOfThings(call, file)) found.push({ node: head, symbol: name, traits: ['sent'] });
    else if (SHARES.test(name)) found.push({ node: head, symbol: name, traits: ['shown'] });
  }
  const own = askedWithPositions(file).filter(
    ({ node, address }) => !isOfThings(node, file) && !splitWords(address).some(word => OF_THINGS.test(word)),
  );
  const isNew = ({ node }: { node: ts.Node }) => !found.some(one => one.node === node);
  return [
    ...found,
    ...own.filter(isNew).map(({ node, symbol }) => ({ node, symbol, traits: ['sent'] })),
    ...askedOfNewcomers(file).filter(isNew),
    ...inMessages(file),
  ];
}

/** What one writes to others may be where one is. */
const SHARES = /^(send|share)_?(my|live|current|user)?_?location(_?message)?$/i;

/** `content.geo_uri`: a place that somebody has sent, in a message. */
function inMessages(file: ParsedFile): Detection[] {
  const first = file
    .ofKind<ts.PropertyAccessExpression>(ts.SyntaxKind.PropertyAccessExpression)
    .find(({ name }) => /^geo_?uri$/i.test(name.text));
  return first ? [{ node: first.name, symbol: first.name.text, traits: ['shown'] }] : [];
}

const TAKES_OUT = /^(strip|remove|delete|clean|clear|redact|scrub|drop|sanitize|anonymi[sz]e)$/;

/** `const { GPSLatitude } = exif`, `tags['GPSLatitude']`: where a picture was taken is where somebody was. */
export function readFromPictures(file: ParsedFile): Detection[] {
  const seen = new Set<string>();
  return file.nodes.flatMap((node): Detection[] => {
    const name = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isBindingElement(node)
        ? (node.propertyName ?? node.name)
        : ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
          ? node.argumentExpression
          : null;
    if (!name || textOf(name) !== 'GPSLatitude' || isWritten(node)) return [];
    const around = enclosingNames(node).join('.');
    const isTaken =
      ts.isDeleteExpression(node.parent) ||
      around
        .split('.')
        .flatMap(splitWords)
        .some(word => TAKES_OUT.test(word));
    if (isTaken || seen.has(around)) return [];
    seen.add(around);
    return [{ node: name, symbol: 'GPSLatitude', traits: ['from-picture'] }];
  });
}

/** `tags['GPSLatitude'] = null` */
const isWritten = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

const isOfThings = (node: ts.Node, { path }: ParsedFile): boolean =>
  [...enclosingNames(node), ...path.split('/').slice(-3)].flatMap(splitWords).some(word => OF_THINGS.test(word));
