import { chainOf, nameOf, unwrap } from '../names.ts';
import { valueAt } from '../rows/clients.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isFileAmong, sourceOf } from './files-among.ts';

/** What makes a picture, a voice or a film out of words: `openai.images.generate`, `replicate.run`, `generateImage`. */
const MAKERS =
  /(^|\.)(images\.generate|(experimental_)?generate(Images?|Videos?|Speech|Avatar)|createImage|(text|txt)2img|textTo(Image|Speech|Video)|replicate\.(run|predictions\.create)|fal\.(run|subscribe)|audio\.speech\.create)$/;
/** What draws words and shapes that are written in the code as a picture. */
const DRAWS = /^(Resvg|ImageResponse)$/;
const MAX_NAMES = 5;

/**
 * Whether what a call keeps was made by a model or drawn here, and nobody has handed a file in: none stands among what is kept,
 * nor among what it was made of.
 */
export function isGenerated(call: ts.CallExpression | ts.NewExpression): boolean {
  const seen = new Set<ts.Node>();
  const isMade = (node: ts.Node, depth: number): boolean => {
    if (seen.has(node) || depth === 0) return false;
    seen.add(node);
    if (isMadeBy(node) || isDrawnHere(node)) return true;
    if (ts.isNewExpression(node) && DRAWS.test(nameOf(node.expression) ?? '')) return false;
    const value = ts.isIdentifier(node) ? (valueOf(node) ?? sourceOf(node)) : null;
    if (value && isMade(value, depth - 1)) return true;
    return ts.forEachChild(node, child => isMade(child, depth)) ?? false;
  };
  const given = call.arguments ?? [];
  const body = given.flatMap(one => (one && valueAt(one, /^Body$/)) ?? []);
  if (!(body.length > 0 ? body : given).some(one => isMade(one, MAX_NAMES))) return false;
  return !given.some(one => isFileAmong(one, node => isDrawnHere(node) || (isMadeBy(node) && isOfWords(node))));
}

const isMadeBy = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && MAKERS.test(chainOf(node.expression).slice(-3).join('.'));

/** A model that is given a picture hands one on. */
const isOfWords = (call: ts.CallExpression): boolean => !call.arguments.some(one => isFileAmong(one, isDrawnHere));

/** `new Resvg(`<svg>…</svg>`)`: a drawing that is written here, into which no file is laid; one that is handed in is somebody's. */
function isDrawnHere(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) || !DRAWS.test(nameOf(node.expression) ?? '')) return false;
  const { arguments: given } = node;
  const drawing = given?.[0] && unwrap(given[0]);
  const written = drawing && ts.isIdentifier(drawing) ? valueOf(drawing) : drawing;
  if (!written || !(ts.isTemplateExpression(written) || ts.isStringLiteralLike(written))) return false;
  if (!/^[`'"]\s*</.test(written.getText())) return false;
  if (/<(image|feImage|foreignObject)\b|\bhref\b|base64|data:/i.test(written.getText())) return false;
  return !ts.isTemplateExpression(written) || fillsInWords(written);
}

/** `<text x="0">${title}`, `fill="${color}"`: what is put in is shown as words, or is how something looks. */
function fillsInWords({ head, templateSpans }: ts.TemplateExpression): boolean {
  const before = [head.text, ...templateSpans.map(({ literal }) => literal.text)].slice(0, -1);
  return before.every(
    text => /(<(text|tspan|title)\b[^<>]*>[^<>]*|="[^"<>]*)$/.test(text) && !/url\([^()]*$|\bstyle="$/i.test(text),
  );
}
