import { unwrap } from './names.ts';
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
