import { namesIn } from '../call-sites.ts';
import { eachNode, enclosingFunction, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { givenWherever } from '../spoken/given-texts.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A film that the product itself put there: `https://www.youtube.com/embed/NAME?autoplay=1`, word for word. */
const FIXED =
  /(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com\/(?:embed|v)\/[\w-]{6,}|player\.vimeo\.com\/video\/\d+|fast\.wistia\.(?:net|com)\/embed\/iframe\/\w+|dailymotion\.com\/embed\/video\/\w+)/i;

export const isOwnFilm = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) && !ts.isBinaryExpression(node.parent) && FIXED.test(node.text);

/** A file of the product, beside it or on a host: `<source src="/assets/spinner.webm" />`. Nobody else's is written out. */
const DELIVERED =
  /^(?:(?:https?:)?\/\/[\w.-]+(?::\d+)?\/|\.{0,2}\/?(?!\/))(?:[\w.%@-]+\/)*[\w.%-]+\.(webm|mp4|mov|ogv|m4v|mp3|ogg|wav)(?:\?[\w=&.%-]*)?$/i;

/** `<video autoPlay loop><source src="/assets/spinner.webm" /></video>`: a film of the product, word for word. */
export const isOwnFile = ({ parent }: ts.Node): boolean =>
  ts.isJsxAttribute(parent) && isOfOwnFile(parent.parent.parent);

export function isOfOwnFile(element: ts.JsxOpeningLikeElement): boolean {
  const sources = [element, ...(ts.isJsxOpeningElement(element) ? element.parent.children.flatMap(tagOf) : [])];
  const addresses = sources.flatMap(({ attributes }) =>
    attributes.properties.filter(one => one.name?.getText() === 'src' || ts.isJsxSpreadAttribute(one)),
  );
  return addresses.length > 0 && addresses.every(isDelivered);
}

const tagOf = (child: ts.JsxChild): ts.JsxOpeningLikeElement[] =>
  ts.isJsxSelfClosingElement(child) ? [child] : ts.isJsxElement(child) ? [child.openingElement] : [];

function isDelivered(attribute: ts.JsxAttributeLike): boolean {
  if (!ts.isJsxAttribute(attribute) || !attribute.initializer) return false;
  const { initializer } = attribute;
  const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (!value) return false;
  // `import intro from './intro.mp4'`
  if (ts.isIdentifier(value) && importedFrom(value).some(path => DELIVERED.test(path))) return true;
  const given = ts.isStringLiteralLike(value) ? [value] : givenWherever(value);
  return given !== null && given.every(one => ts.isStringLiteralLike(one) && DELIVERED.test(one.text));
}

const importedFrom = (name: ts.Identifier): string[] =>
  name
    .getSourceFile()
    .statements.flatMap(one =>
      ts.isImportDeclaration(one) &&
      one.importClause?.name?.text === name.text &&
      ts.isStringLiteralLike(one.moduleSpecifier)
        ? one.moduleSpecifier.text
        : [],
    );

/**
 * `const film = track.attach(); film.autoplay = true; film.muted = true;` where the tracks are those of the room's
 * `localParticipant` and nobody else's are heard of: what one's own camera sees, before and while it is sent.
 */
export function isOwnCamera(node: ts.Node, { indexed: { names, tokens } }: ParsedFile): boolean {
  if (!names.has('localParticipant') || tokens.has('subscribed') || tokens.has('remote')) return false;
  const around = enclosingFunction(node);
  if (!around) return false;
  let at = node;
  while (at !== around && !ts.isExpressionStatement(at)) at = at.parent;
  const film = /^[\w$]+/.exec(at.getText())?.[0];
  if (!ts.isExpressionStatement(at) || film === undefined) return false;
  const text = around.getText();
  return (
    new RegExp(`\\b${film.replaceAll('$', '\\$')}\\s*=\\s*[\\w$.?!]+\\.attach\\(\\)`).test(text) &&
    text.includes(`${film}.muted = true`)
  );
}

/** `<video ref={this.box} autoPlay />` beside `track.attach(this.box.current)`: what a camera sees now, in a call. */
export function isAttachedTrack(node: ts.Node, { indexed: { names, text } }: ParsedFile): boolean {
  if (!names.has('attach') || !ts.isJsxAttribute(node.parent)) return false;
  return node.parent.parent.properties.some(one => {
    if (!ts.isJsxAttribute(one) || textOf(one.name) !== 'ref' || !one.initializer) return false;
    const ref = ts.isJsxExpression(one.initializer) ? one.initializer.expression?.getText() : undefined;
    return ref !== undefined && /^[\w.]+$/.test(ref) && new RegExp(`\\.attach\\(\\s*${ref}\\b`).test(text);
  });
}

const RECORDER = /(^|[/@-])(react-media-recorder|media-recorder|recordrtc|record-webcam)/i;
const RECORDED = /^(blob|recorded|recording|captured)$/;

/** `<video src={recordedUrl} autoPlay />` in a file that records: one looks at what one has just recorded. */
export function isOwnRecording(node: ts.Node, { imports, indexed: { names } }: ParsedFile): boolean {
  if (!ts.isJsxAttribute(node.parent)) return false;
  const records = names.has('MediaRecorder') || [...imports.values()].some(({ specifier }) => RECORDER.test(specifier));
  return (
    records &&
    node.parent.parent.properties.some(one => {
      const value =
        ts.isJsxAttribute(one) && textOf(one.name) === 'src' && one.initializer && ts.isJsxExpression(one.initializer)
          ? one.initializer.expression
          : null;
      return !!value && namesIn(value, 3).some(name => splitWords(name).some(word => RECORDED.test(word)));
    })
  );
}

const PLAYS = /^onPlay(ing)?(Capture)?$/;
const ITSELF = /(?:[tT]arget|\bthis|\b\w*[rR]ef\.(?:current|value))(?:\s+as\s+\w+)?\)?[?!]*$/;

/** `<video autoPlay onPlaying={event => event.target.pause()} />`: it stops as soon as it starts. */
export function stopsAtOnce(node: ts.Node): boolean {
  if (!ts.isJsxAttribute(node.parent)) return false;
  return node.parent.parent.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !PLAYS.test(textOf(one.name)) || !one.initializer) return false;
    let stops = false;
    eachNode(one.initializer, inner => {
      const isPause =
        ts.isCallExpression(inner) &&
        ts.isPropertyAccessExpression(inner.expression) &&
        inner.expression.name.text === 'pause' &&
        ITSELF.test(inner.expression.expression.getText());
      stops ||= isPause && isCertain(inner, one);
    });
    return stops;
  });
}

function isCertain(node: ts.Node, end: ts.Node): boolean {
  for (let at = node.parent; at !== end; at = at.parent)
    if (ts.isIfStatement(at) || ts.isConditionalExpression(at) || ts.isBinaryExpression(at)) return false;
  return true;
}

const ROUTES = /^use\w*(Route|RouteParams)$/;

/**
 * A screen of one film that somebody went to: `const { params: { video } } = useRoute()`. A number or name of something
 * says less, as every page has one.
 */
export function isOfRoute(node: ts.Node, file: ParsedFile): boolean {
  if (!ts.isJsxAttribute(node.parent)) return false;
  let outer: ts.Node | null = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) outer = at;
  if (!outer) return false;
  const given = file.calls.flatMap(handedByRoute);
  const words = new Set(outer.getText().match(/\w+/g));
  return given.some(name => words.has(name));
}

function handedByRoute(call: ts.CallExpression): string[] {
  if (!ROUTES.test(nameOf(call.expression) ?? '')) return [];
  let holder: ts.Node = call.parent;
  while (ts.isAsExpression(holder) || ts.isPropertyAccessExpression(holder)) holder = holder.parent;
  if (!ts.isVariableDeclaration(holder) || !ts.isObjectBindingPattern(holder.name)) return [];
  const names: string[] = [];
  eachNode(holder.name, one => {
    if (ts.isBindingElement(one) && ts.isIdentifier(one.name)) names.push(one.name.text);
  });
  return names.filter(name => /^(attachment|video|film|media|clip|file|movie|source|asset|item|message)$/i.test(name));
}
