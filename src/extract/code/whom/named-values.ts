import { eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Frames } from './frames.ts';
import { givenFor } from './frames.ts';
import { isRequest } from './requests.ts';
import type { Source } from './source.ts';
import { FIXED, keyOf, OPEN } from './source.ts';
import { keysOf, sourcesOf } from './sources.ts';

/** What a name stands for. */
export function sourcesOfName(name: ts.Identifier, frames: Frames, depth: number): readonly Source[] {
  const declared = declarationOf(name.text, name);
  if (!declared) return /^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/.test(name.text) ? [FIXED(name)] : [OPEN(name)];
  if (ts.isParameter(declared)) return ofParameter(declared, [], name, frames, depth);
  if (ts.isBindingElement(declared)) return ofTaken(declared, name, frames, depth);
  if (!ts.isVariableDeclaration(declared)) return [OPEN(name)];
  const { parent } = declared.parent;
  if (ts.isForOfStatement(parent) && parent.initializer === declared.parent)
    return sourcesOf(parent.expression, frames, depth - 1).map(one => keyOf(one, '*', name));
  const value = valueOf(name);
  if (!value) return [OPEN(name)];
  const added = addedTo(declared, value);
  if (added) return added.flatMap(one => sourcesOf(one, frames, depth - 1));
  return isChanged(name.text, declared) ? [OPEN(name)] : sourcesOf(value, frames, depth - 1);
}

/** What is put on a list that begins empty; null if it does not, or if it is changed in another way as well. */
function addedTo(declared: ts.VariableDeclaration, start: ts.Expression): readonly ts.Expression[] | null {
  const made = unwrap(start);
  const isEmpty =
    (ts.isArrayLiteralExpression(made) && made.elements.length === 0) ||
    (ts.isNewExpression(made) && /^(Set|Array)$/.test(nameOf(made.expression) ?? '') && !made.arguments?.length);
  const around = isEmpty ? enclosingFunction(declared) : null;
  if (!around?.body) return null;
  const added: ts.Expression[] = [];
  let isOther = false;
  eachNode(around.body, node => {
    if (!ts.isIdentifier(node) || declarationOf(node.text, node) !== declared) return;
    const { parent } = node;
    const call = ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.parent : null;
    const isAdded = call && ts.isCallExpression(call) && call.expression === parent;
    const name = isAdded ? nameOf(call.expression) : null;
    if (isAdded && /^(push|add)$/.test(name ?? '')) added.push(...call.arguments);
    else if (/^(unshift|splice|concat|fill)$/.test(name ?? '')) isOther = true;
    else if (ts.isCallExpression(parent) && parent.arguments.includes(node)) isOther = true;
  });
  return added.length > 0 && !isOther ? added : null;
}

/** `dto.to = other`, `list.push(one)`: it holds more than it was made of. */
function isChanged(name: string, declared: ts.VariableDeclaration): boolean {
  const text = declared.getSourceFile().text;
  if (!text.includes(`${name}.`) && !text.includes(`${name}[`)) return false;
  return new RegExp(
    `(?<![\\w$.])${name.replace(/\$/g, '\\$')}(?:\\.(?:push|add|set|unshift|splice|concat)\\(|(?:\\.\\w+|\\[[^\\]]*\\])+\\s*=[^=>])`,
  ).test(text);
}

/** What a parameter was given, or the parameter itself as far as its calls are not known. */
function ofParameter(
  parameter: ts.ParameterDeclaration,
  keys: readonly string[],
  at: ts.Expression,
  frames: Frames,
  depth: number,
): readonly Source[] {
  const handed = givenFor(parameter, frames);
  if (handed) return keysOf(handed.given, keys, at, handed.frames, depth - 1);
  const element = elementGiven(parameter);
  const step = (whole: Source) => keys.reduce((one, key) => keyOf(one, key, at), whole);
  if (element) return sourcesOf(element, frames, depth - 1).map(one => step(keyOf(one, '*', at)));
  const root = isRequest(parameter) ? 'request' : parameter;
  return [step({ root, path: [], isReached: false, isAnswer: false, at })];
}

const EACH = /^(map|forEach|filter|some|every|find|findIndex|findLast|flatMap|allSettled)$/;

/** The list of whose elements a callback is given one. */
function elementGiven(parameter: ts.ParameterDeclaration): ts.Expression | null {
  const callback = parameter.parent;
  const call = callback.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== (callback as ts.Node)) return null;
  return callback.parameters[0] === parameter && EACH.test(nameOf(call.expression) ?? '')
    ? receiverOf(call.expression)
    : null;
}

/** `{ to }` of a variable, a parameter or a loop. */
function ofTaken(element: ts.BindingElement, at: ts.Identifier, frames: Frames, depth: number): readonly Source[] {
  const keys: string[] = [];
  let holder: ts.Node = element;
  while (ts.isBindingElement(holder)) {
    const pattern: ts.BindingPattern = holder.parent;
    if (!holder.dotDotDotToken) {
      if (ts.isArrayBindingPattern(pattern)) keys.unshift(String(pattern.elements.indexOf(holder)));
      else if (holder.propertyName && ts.isComputedPropertyName(holder.propertyName)) return [OPEN(at)];
      else keys.unshift(textOf(holder.propertyName ?? holder.name));
    }
    holder = pattern.parent;
  }
  if (ts.isParameter(holder)) return ofParameter(holder, keys, at, frames, depth);
  if (!ts.isVariableDeclaration(holder)) return [OPEN(at)];
  const { parent } = holder.parent;
  if (ts.isForOfStatement(parent) && parent.initializer === holder.parent)
    return sourcesOf(parent.expression, frames, depth - 1).map(one =>
      keys.reduce((whole, key) => keyOf(whole, key, at), keyOf(one, '*', at)),
    );
  return holder.initializer ? keysOf(holder.initializer, keys, at, frames, depth - 1) : [OPEN(at)];
}
