import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ChangeMethod } from '../routes/request-verbs.ts';
import { changeMethod } from '../routes/request-verbs.ts';
import { ts } from '../ts-morph.ts';

const known = new WeakMap<FunctionNode, ChangeMethod | null>();

/**
 * How a function of the product's own changes something at the address that it is given first, by what is written in it:
 * `const call = (path, body) => fetch(ROOT + path, { method: 'POST', … })`. Null where it leaves that to who calls it.
 */
export function methodOfOwn({ expression }: ts.CallExpression): ChangeMethod | null {
  const meaning = meaningOf(expression);
  if (meaning?.is !== 'function') return null;
  let method = known.get(meaning.node);
  if (method === undefined) known.set(meaning.node, (method = methodIn(meaning.node)));
  return method;
}

function methodIn({ parameters: [address], body }: FunctionNode): ChangeMethod | null {
  if (!address || !body || !ts.isIdentifier(address.name)) return null;
  const { text } = address.name;
  const found = new Set<ChangeMethod | null>();
  const look = (node: ts.Node): void => {
    if (!ts.isCallExpression(node)) return;
    const [first, second] = node.arguments.map(unwrap);
    if (!first || !holds(first, text)) return;
    const options = [first, second].find(one => one !== undefined && ts.isObjectLiteralExpression(one));
    const said = changeMethod(nameOf(node.expression) ?? '') ?? (options ? methodOf(options) : undefined);
    if (said !== undefined) found.add(said);
  };
  look(body);
  eachNode(body, look);
  return found.size === 1 ? [...found][0]! : null;
}

/** Undefined where no method is told; null for one that is not fixed, or only reads. */
function methodOf(options: ts.Expression): ChangeMethod | null | undefined {
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  const told = options.properties.find(({ name }) => name && textOf(name) === 'method');
  if (!told) return undefined;
  const value = ts.isPropertyAssignment(told) ? unwrap(told.initializer) : null;
  return value && ts.isStringLiteralLike(value) ? changeMethod(value.text) : null;
}

function holds(expression: ts.Expression, name: string): boolean {
  if (ts.isIdentifier(expression)) return expression.text === name;
  let isHeld = false;
  eachNode(expression, node => {
    isHeld ||= ts.isIdentifier(node) && node.text === name;
  });
  return isHeld;
}
