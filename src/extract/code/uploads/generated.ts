import { chainOf } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What makes a picture, a voice or a film out of words: `openai.images.generate`, `replicate.run`, `generateImage`. */
const MAKERS =
  /(^|\.)(images\.(generate|edit|createVariation)|(experimental_)?generate(Images?|Videos?|Speech|Avatar)|createImage|create(Image)?Variation|(text|txt)2img|textTo(Image|Speech|Video)|replicate\.(run|predictions\.create)|fal\.(run|subscribe)|audio\.speech\.create)$/;
const MAX_NAMES = 5;

/** Whether what a call is given was made by a model: nobody hands a file in. */
export function isGenerated(call: ts.CallExpression | ts.NewExpression): boolean {
  const seen = new Set<ts.Node>();
  const isMade = (node: ts.Node, depth: number): boolean => {
    if (seen.has(node) || depth === 0) return false;
    seen.add(node);
    if (ts.isCallExpression(node) && MAKERS.test(chainOf(node.expression).slice(-3).join('.'))) return true;
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
