import { chainOf, nameOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What makes a picture, a voice or a film out of words: `openai.images.generate`, `replicate.run`, `generateImage`. */
const MAKERS =
  /(^|\.)(images\.(generate|edit|createVariation)|(experimental_)?generate(Images?|Videos?|Speech|Avatar)|createImage|create(Image)?Variation|(text|txt)2img|textTo(Image|Speech|Video)|replicate\.(run|predictions\.create)|fal\.(run|subscribe)|audio\.speech\.create)$/;
/** What draws words and shapes that are written in the code as a picture. */
const DRAWS = /^(Resvg|ImageResponse)$/;
const MAX_NAMES = 5;

/** Whether what a call is given was made by a model: nobody hands a file in. */
export function isGenerated(call: ts.CallExpression | ts.NewExpression): boolean {
  const seen = new Set<ts.Node>();
  const isMade = (node: ts.Node, depth: number): boolean => {
    if (seen.has(node) || depth === 0) return false;
    seen.add(node);
    if (ts.isCallExpression(node) && MAKERS.test(chainOf(node.expression).slice(-3).join('.'))) return true;
    if (ts.isNewExpression(node) && DRAWS.test(nameOf(node.expression) ?? '')) return isDrawnHere(node);
    const value = ts.isIdentifier(node) ? (valueOf(node) ?? takenFrom(node)) : null;
    if (value && isMade(value, depth - 1)) return true;
    return ts.forEachChild(node, child => isMade(child, depth)) ?? false;
  };
  return (call.arguments ?? []).some(argument => isMade(argument, MAX_NAMES));
}

/** `const [url] = await replicate.run(…)`: what the name was taken out of. */
function takenFrom(name: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(name.text, name);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : null;
  return holder && ts.isVariableDeclaration(holder) ? (holder.initializer ?? null) : null;
}

/** `new Resvg(`<svg>…</svg>`)`: a drawing that is written here, into which no file is laid; one that is handed in is somebody's. */
function isDrawnHere({ arguments: given }: ts.NewExpression): boolean {
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
  return before.every(text => /(<(text|tspan|title)\b[^<>]*>[^<>]*|="[^"<>]*)$/.test(text));
}
