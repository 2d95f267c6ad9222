import { nameOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isReceivedFile } from './received.ts';

const MAX_NAMES = 6;

/**
 * Whether a file that somebody has handed in is among what is given, followed through its names: `req.file.buffer` in
 * `sharp(req.file.buffer).composite([{ input: mark }])`. What `isMade` holds for is of the product's own making.
 */
export function isFileAmong(given: ts.Node, isMade: (node: ts.Node) => boolean): boolean {
  const seen = new Set<ts.Node>();
  const look = (node: ts.Node, depth: number): boolean => {
    if (seen.has(node) || depth === 0 || isMade(node)) return false;
    seen.add(node);
    if (ts.isIdentifier(node)) return ofName(node, depth);
    if (ts.isPropertyAssignment(node)) return look(node.initializer, depth);
    if (ts.isShorthandPropertyAssignment(node)) return look(node.name, depth);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const root = rootOf(node);
      const value = ts.isIdentifier(root) ? (valueOf(root) ?? sourceOf(root)) : null;
      if (value && isMade(unwrap(value))) return false;
      return isReceivedFile(node, true) || /^files?$/.test(nameOf(node) ?? '') || look(node.expression, depth);
    }
    if (ts.isCallExpression(node)) {
      // `form.get('photo')`, and not `form.get('title')`
      const [key] = node.arguments;
      if (/^(get|getAll)$/.test(nameOf(node.expression) ?? '') && key && ts.isStringLiteralLike(key))
        return PICTURE.test(key.text);
      // Whoever is handed the whole request may take its file.
      if (node.arguments.some(isRequest)) return true;
      const callee = node.expression;
      const before = ts.isPropertyAccessExpression(callee) ? look(callee.expression, depth) : false;
      return before || isReceivedFile(node) || node.arguments.some(one => look(one, depth));
    }
    return ts.forEachChild(node, child => look(child, depth)) ?? false;
  };
  const ofName = (name: ts.Identifier, depth: number): boolean => {
    const value = valueOf(name);
    if (value) return look(value, depth - 1);
    const source = sourceOf(name);
    // `Buffer.from(…)`, `new File(…)`
    if (!source) return !/^[A-Z]/.test(name.text) && isReceivedFile(name, true);
    return !isMade(unwrap(source)) && (isReceivedFile(name, true) || look(source, depth - 1));
  };
  return look(given, MAX_NAMES);
}
const PICTURE = /file|image|photo|picture|avatar|media|upload|attachment|banner|cover/i;

const isRequest = (given: ts.Expression): boolean => /^(req|request|ctx|context|event)$/.test(unwrap(given).getText());

function rootOf(node: ts.Expression): ts.Expression {
  const inner = unwrap(node);
  return ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) ? rootOf(inner.expression) : inner;
}

/** `const [url] = await replicate.run(…)`: what the name was taken out of. */
export function sourceOf(name: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(name.text, name);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : null;
  return holder && ts.isVariableDeclaration(holder) ? (holder.initializer ?? null) : null;
}
