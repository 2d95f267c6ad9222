import { unwrap } from './names.ts';
import { declarationOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

/** What a module gives under a name. */
export interface Loaded {
  specifier: string;
  name: string;
}

/** `lazy(() => import('./chat'))`, `dynamic(() => import('./chat').then(({ Chat }) => Chat))`: what is fetched when it is shown. */
export function loadedLater(value: ts.Expression): Loaded | null {
  if (!ts.isArrowFunction(value) && !ts.isFunctionExpression(value)) return null;
  const { body } = value;
  const only = ts.isBlock(body) && body.statements.length === 1 ? body.statements[0]! : null;
  const given = only && ts.isReturnStatement(only) ? only.expression : ts.isBlock(body) ? undefined : body;
  return given ? loadedBy(unwrap(given)) : null;
}

function loadedBy(call: ts.Expression): Loaded | null {
  if (!ts.isCallExpression(call)) return null;
  const [first] = call.arguments;
  if (!first) return null;
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword)
    return ts.isStringLiteralLike(first) ? { specifier: first.text, name: 'default' } : null;
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'then') return null;
  const module = loadedBy(unwrap(call.expression.expression));
  const name = chosenBy(unwrap(first));
  return module && name ? { ...module, name } : null;
}

/** `m => m.Chat`, `({ Chat }) => Chat`, `m => ({ default: m.Chat })` -> Chat */
function chosenBy(choice: ts.Expression): string | null {
  if (!ts.isArrowFunction(choice) || ts.isBlock(choice.body)) return null;
  let chosen = unwrap(choice.body);
  if (ts.isObjectLiteralExpression(chosen)) {
    const [only] = chosen.properties;
    if (!only || !ts.isPropertyAssignment(only)) return null;
    chosen = unwrap(only.initializer);
  }
  if (ts.isPropertyAccessExpression(chosen)) return chosen.name.text;
  return ts.isIdentifier(chosen) ? chosen.text : null;
}

/**
 * The module that a name stands for in a function that waits for it: `const kit = await import('kit')`, `const [kit, data] = await
 * Promise.all([import('kit'), import('kit/data')])`.
 */
export function awaitedModule(name: ts.Expression): string | null {
  const declared = ts.isIdentifier(name) ? declarationOf(name.text, name) : null;
  if (!declared) return null;
  if (ts.isVariableDeclaration(declared))
    return declared.initializer ? specifierOf(unwrap(declared.initializer)) : null;
  const pattern = ts.isBindingElement(declared) && !declared.dotDotDotToken ? declared.parent : null;
  if (!pattern || !ts.isArrayBindingPattern(pattern) || !ts.isVariableDeclaration(pattern.parent)) return null;
  const all = pattern.parent.initializer && unwrap(pattern.parent.initializer);
  if (!all || !ts.isCallExpression(all) || all.expression.getText() !== 'Promise.all') return null;
  const [list] = all.arguments;
  const parts = list && ts.isArrayLiteralExpression(list) ? list.elements : [];
  const at = pattern.elements.findIndex(one => one === declared);
  return parts[at] && !parts.slice(0, at).some(ts.isSpreadElement) ? specifierOf(unwrap(parts[at])) : null;
}

function specifierOf(call: ts.Expression | null): string | null {
  const isImport = !!call && ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? (loadedBy(call)?.specifier ?? null) : null;
}
