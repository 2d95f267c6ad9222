import type { DetectContext, Detection } from '../detector.ts';
import { initializerOf, literalOf } from '../literals.ts';
import { nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { optionOf } from './fallback.ts';
import { DEFAULT_ONLY } from './open-keys.ts';
import { OPEN_KEY } from './systems.ts';

/** What a flag that is made in code is given. */
interface Made {
  key: string | null;
  otherwise: ts.Expression | null;
}

/** `export const open = flag({ key: 'dm.open', defaultValue: false, decide })`, which is asked as `await open()`. */
export function readOwnFlag(call: ts.CallExpression, file: ParsedFile, { slice }: DetectContext): Detection | null {
  const callee = unwrap(call.expression);
  if (!ts.isIdentifier(callee) || call.arguments.length > 2) return null;
  const here = madeBy(call);
  if (here) return detectionOf(callee, 'flag', here, slice, [DEFAULT_ONLY]);
  const binding = file.imports.get(callee.text);
  const isNear = binding ? /flags?\b/i.test(binding.specifier) : file.indexed.text.includes('flag(');
  const value = isNear ? initializerOf(callee) : null;
  const inner = value && unwrap(value);
  const made = inner && ts.isCallExpression(inner) ? madeBy(inner) : null;
  return made && detectionOf(callee, callee.text, made, slice, []);
}

function detectionOf(
  node: ts.Node,
  symbol: string,
  { key, otherwise }: Made,
  slice: Pick<DetectContext['slice'], 'placeOf'>,
  traits: readonly string[],
): Detection {
  return {
    node,
    symbol,
    argument: key,
    traits: key === null ? [...traits, OPEN_KEY] : traits,
    options: otherwise ? [optionOf(otherwise, slice)] : [],
  };
}

function madeBy(call: ts.CallExpression): Made | null {
  const [given] = call.arguments;
  if (nameOf(call.expression) !== 'flag' || !given || !ts.isObjectLiteralExpression(given)) return null;
  const key = valueOf(given, 'key');
  if (!key || !(valueOf(given, 'decide') || valueOf(given, 'adapter'))) return null;
  const text = literalOf(key)?.value;
  return { key: typeof text === 'string' ? text : null, otherwise: valueOf(given, 'defaultValue') };
}

function valueOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | null {
  for (const one of object.properties) {
    if (!one.name || textOf(one.name) !== name) continue;
    if (ts.isPropertyAssignment(one)) return one.initializer;
    if (ts.isMethodDeclaration(one) || ts.isShorthandPropertyAssignment(one)) return one.name as ts.Expression;
  }
  return null;
}

/** The application's own values of a remote configuration: `remoteConfig.defaultConfig = {…}`, `setDefaults({…})`. */
export function readDefaults(node: ts.Node, file: ParsedFile): Detection[] {
  const map = defaultsIn(node, file);
  if (!map) return [];
  return map.properties.flatMap((one): Detection[] => {
    if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return [];
    const key = textOf(one.name);
    const options = [optionOf(one.initializer, file)];
    return [{ node: one.name, symbol: key, argument: key, traits: [DEFAULT_ONLY], options }];
  });
}

function defaultsIn(node: ts.Node, file: ParsedFile): ts.ObjectLiteralExpression | null {
  let given: ts.Expression | undefined;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    given = nameOf(node.left) === 'defaultConfig' && isRemote(node.left, file) ? node.right : undefined;
  else if (ts.isCallExpression(node) && /^setDefaults(Async)?$/.test(nameOf(node.expression) ?? ''))
    given = isRemote(node.expression, file) ? node.arguments[0] : undefined;
  else if (ts.isPropertyAssignment(node) && textOf(node.name) === 'defaultConfig') {
    const call = node.parent.parent;
    given = ts.isCallExpression(call) && isServerTemplate(call) ? node.initializer : undefined;
  }
  const inner = given && unwrap(given);
  const value = inner && ts.isIdentifier(inner) ? initializerOf(inner) : inner;
  const map = value && unwrap(value);
  return map && ts.isObjectLiteralExpression(map) && map.getSourceFile() === node.getSourceFile() ? map : null;
}

function isRemote(expression: ts.Expression, { imports }: ParsedFile): boolean {
  if (/remote_?config/i.test(expression.getText())) return true;
  return [...imports.values()].some(({ specifier }) => specifier.endsWith('remote-config'));
}

const isServerTemplate = (call: ts.CallExpression) =>
  /^(get|init)ServerTemplate$/.test(textOf(nameNode(call.expression) ?? call.expression));
