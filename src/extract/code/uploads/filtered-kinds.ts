import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Kinds of files that hold no picture and none inside them, by type or ending. */
const PLAIN =
  /\b(text\/(calendar|csv|plain|xml)|application\/(json|xml|gpx\+xml|geo\+json)|ics|csv|json|xml|txt|gpx|geojson)\b/i;
/** Whatever can be a picture or a film, or hold one. */
const PICTURES =
  /\b(images?|videos?|audio|jpe?g|png|gifv?|webp|heic|heif|avif|bmp|svg|tiff?|mp4|mov|webm|pdf|zip|docx?|pptx?|xlsx?|octet-stream)\b|\*/i;
/** By what a filter knows a kind. */
const LOOKS_AT = /\.(mimetype|originalname)\b/;

/** `multer({ fileFilter: (_, file, done) => done(null, file.mimetype === 'text/calendar') })`: no picture gets in. */
export function letsNoPictureIn(instance: ts.Node): boolean {
  const [options] = ts.isCallExpression(instance) ? instance.arguments : [];
  const given = options && unwrap(options);
  if (!given || !ts.isObjectLiteralExpression(given)) return false;
  const filter = given.properties.find(one => one.name && textOf(one.name) === 'fileFilter');
  const body = filter && bodyOf(filter);
  if (!body || !LOOKS_AT.test(body.getText())) return false;
  const kinds: string[] = [];
  eachNode(body, node => {
    if (ts.isRegularExpressionLiteral(node)) kinds.push(node.text);
    // What is said to whom the filter turns away names no kind.
    if (ts.isStringLiteralLike(node) && !/\s/.test(node.text)) kinds.push(node.text);
    // Kinds that are kept elsewhere can be any.
    if (ts.isIdentifier(node) && /types?|mimes?|extensions?|formats?/i.test(node.text) && isElsewhere(node, body))
      kinds.push('*');
  });
  return kinds.some(kind => PLAIN.test(kind)) && !kinds.some(kind => PICTURES.test(kind));
}

/** `uploads(/\\.csv$/).single('rows')`: a maker of middleware that is given the kinds. */
export function isGivenOnlyPlain(call: ts.Expression): boolean {
  const kinds = ts.isCallExpression(call)
    ? call.arguments.flatMap(one =>
        ts.isRegularExpressionLiteral(one) || ts.isStringLiteralLike(one) ? [one.text] : [],
      )
    : [];
  return kinds.some(kind => PLAIN.test(kind)) && !kinds.some(kind => PICTURES.test(kind));
}

function bodyOf(filter: ts.ObjectLiteralElementLike): ts.Node | null {
  if (ts.isMethodDeclaration(filter)) return filter.body ?? null;
  const value = ts.isPropertyAssignment(filter) ? unwrap(filter.initializer) : null;
  const held = value && ts.isIdentifier(value) ? valueOf(value) : value;
  return held && isFunction(held) ? (held.body ?? null) : null;
}

/** A list of kinds that is no property of the file and no variable of the filter. */
function isElsewhere(node: ts.Identifier, body: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    return nameOf(node.parent.expression) !== 'file';
  const held = valueOf(node);
  return !held || held.pos < body.pos || held.end > body.end;
}
