import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * Whether a node declares a function inside of a component, under a name that stands nowhere else in its file: nothing runs it,
 * whatever it would do. A recursion is no run of it.
 */
export function isIdle(node: ts.Node): boolean {
  const name = nameOfFunction(node);
  if (!name || ts.isSourceFile(ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent)) return false;
  return (placesOf(node.getSourceFile()).get(name.text) ?? []).every(at => at >= node.pos && at < node.end);
}

function nameOfFunction(node: ts.Node): ts.Identifier | null {
  if (ts.isFunctionDeclaration(node)) return node.name ?? null;
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return null;
  const made = unwrap(node.initializer);
  // `useCallback(() => …, [])` is run by its name only, too.
  const [kept] = ts.isCallExpression(made) && nameOf(made.expression) === 'useCallback' ? made.arguments : [];
  return isFunction(kept ? unwrap(kept) : made) ? node.name : null;
}

const known = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly number[]>>();

/** Where each name stands in a file, also as a text; what only takes hold of an element runs nothing. */
function placesOf(file: ts.SourceFile): ReadonlyMap<string, readonly number[]> {
  let places = known.get(file);
  if (places) return places;
  const found = new Map<string, number[]>();
  const add = (name: string, at: number) => {
    const all = found.get(name);
    if (all) all.push(at);
    else found.set(name, [at]);
  };
  const look = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && textOf(node.name) === 'ref' && node.initializer && isText(node.initializer)) return;
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) add(node.text, node.pos);
    ts.forEachChild(node, look);
  };
  look(file);
  known.set(file, (places = found));
  return places;
}

const isText = (value: ts.JsxAttributeValue): boolean =>
  ts.isStringLiteral(value) ||
  (ts.isJsxExpression(value) && value.expression !== undefined && ts.isStringLiteralLike(value.expression));
