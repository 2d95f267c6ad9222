import { enclosingFunction, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** What reads codes off the camera brings its own picture: `qr-scanner`, `@zxing/browser`. */
const READS_CAMERA = /qr-?(code-)?(scanner|reader)|html5-qrcode|zxing|barcode-?(scanner|detector|reader)|jsqr|quagga/i;

/** `remoteVideoTrack.attach(element)`, `track.play(element)`: what comes in of somebody's camera (LiveKit, Twilio, Agora). */
const ATTACHES = /\b(?:\w*[a-z]T|t)rack\w{0,12}[?!]?\.(?:attach\(\s*\w|play\(\s*\w)/;

/**
 * An element that is given a live stream, or has no address in a file that feeds elements with such. That a file knows of streams
 * says nothing of what else is in it: an address with `?autoplay=1` plays a film wherever it stands.
 */
export function showsOwnStream(node: ts.Node, file: ParsedFile): boolean {
  if (!isFed(file)) return false;
  if (ts.isJsxAttribute(node.parent)) return !isAddressed(node.parent.parent) && !isAddressedByRef(node.parent.parent);
  if (ts.isPropertyAssignment(node.parent)) return isOptionOfStream(node.parent);
  const owner = ownerOf(node);
  if (owner) return !hasAddress(owner);
  // `<video autoplay playsinline></video>` in a text.
  return /<(video|audio)\b/i.test(node.getText()) && !/\bsrc\s*=|<source\b/i.test(node.getText());
}

const isFed = ({ indexed: { names, tokens, text }, imports }: ParsedFile): boolean =>
  names.has('srcObject') ||
  names.has('getUserMedia') ||
  tokens.has('mediastream') ||
  (tokens.has('track') && ATTACHES.test(text)) ||
  [...imports.values()].some(({ specifier }) => READS_CAMERA.test(specifier));

/** `<video src={url} />`, `<video {...film} />`, `<video><source src={url} /></video>` */
function isAddressed({ properties, parent }: ts.JsxAttributes): boolean {
  const isGiven = properties.some(
    one => ts.isJsxSpreadAttribute(one) || /^(src|source|url)$/.test(one.name?.getText() ?? ''),
  );
  const inner = ts.isJsxOpeningElement(parent) ? parent.parent.children : [];
  return isGiven || inner.some(one => /^<source\b/.test(one.getText()));
}

function isAddressedByRef(attributes: ts.JsxAttributes): boolean {
  const held = attributes.properties.flatMap(one => {
    const value = ts.isJsxAttribute(one) && textOf(one.name) === 'ref' ? one.initializer : undefined;
    const named = value && ts.isJsxExpression(value) ? value.expression : undefined;
    return named && /^[\w$.]+$/.test(named.getText()) ? [`${named.getText()}.current`] : [];
  });
  const text = attributes.getSourceFile().text;
  return held.some(one => saysOf(text, one, TAKES_ADDRESS) && !saysOf(text, one, TAKES_STREAM));
}

/** `{ autoplay: true, srcObject: stream }`, and what makes an element without an address: `h('video', { autoplay: true })`. */
function isOptionOfStream({ parent: options }: ts.PropertyAssignment): boolean {
  const keys = options.properties.map(one => (one.name ? textOf(one.name) : '...'));
  if (keys.includes('srcObject')) return true;
  const call = options.parent;
  const [first] = ts.isCallExpression(call) ? (call.arguments ?? []) : [];
  if (!first || first === options || keys.some(key => /^(\.\.\.|src|source|sources|url|attrs|props)$/.test(key)))
    return false;
  if (ts.isStringLiteralLike(first)) return /^<?(video|audio)\b/i.test(first.text);
  // `Object.assign(film, { autoplay: true })`
  return nameOf((call as ts.CallExpression).expression) === 'assign' && !hasAddress(first);
}

/** `film` of `film.autoplay = true`, `film.setAttribute('autoplay', '')` and `film.play()`. */
function ownerOf(node: ts.Node): ts.Expression | null {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return parent.expression;
  if (!ts.isCallExpression(parent) || nameOf(parent.expression) !== 'setAttribute') return null;
  return receiverOf(parent.expression);
}

const TAKES_ADDRESS = String.raw`[?!]?\.(?:src\s*=[^=]|setAttribute\(\s*['"]src['"]|append(?:Child)?\(\s*\w*[sS]ource)`;
const TAKES_STREAM = String.raw`[?!]?\.srcObject\s*=(?!=|\s*(?:null|undefined)\b)`;

function hasAddress(owner: ts.Expression): boolean {
  const named = owner.getText().replace(/[?!]+$/, '');
  const declared = declarationOf(/^[\w$]+/.exec(named)?.[0] ?? '', owner);
  const text = roomOf(owner, declared).getText();
  if (saysOf(text, named, TAKES_STREAM)) return false;
  if (saysOf(text, named, TAKES_ADDRESS) || isMadeWithAddress(declared)) return true;
  // `video.play()`, and the tag has the address.
  const tagged = new RegExp(
    `<(?:video|audio)\\b[^>]*\\bref=\\{${escaped(named.replace(/\.current$/, ''))}\\}[^>]*>`,
    'i',
  );
  const tag = tagged.exec(owner.getSourceFile().text)?.[0];
  if (tag !== undefined) return /\bsrc=|\{\.\.\./.test(tag);
  return false;
}

/** `new Audio(url)`, `useVideoPlayer(url, player => player.play())` */
function isMadeWithAddress(declared: ts.Node | null): boolean {
  if (declared && ts.isParameter(declared)) {
    const call = isFunction(declared.parent) ? declared.parent.parent : null;
    return !!call && ts.isCallExpression(call) && nameOf(call.expression) === 'useVideoPlayer';
  }
  const made =
    declared && ts.isVariableDeclaration(declared) && declared.initializer ? unwrap(declared.initializer) : null;
  return !!made && ts.isNewExpression(made) && (made.arguments?.length ?? 0) > 0;
}

/** Where a name stands for the element: the function that declares it, the class of what `this` keeps, or the file. */
function roomOf(owner: ts.Expression, declared: ts.Node | null): ts.Node {
  if (declared) return enclosingFunction(declared) ?? owner.getSourceFile();
  for (let at: ts.Node = owner; at.parent; at = at.parent) if (ts.isClassLike(at)) return at;
  return owner.getSourceFile();
}

const saysOf = (text: string, named: string, what: string): boolean =>
  new RegExp(`(?<![\\w$.])${escaped(named)}${what}`).test(text);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
