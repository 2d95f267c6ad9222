import type { CodeOption } from '../../../model/code-fact.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { calleeOf } from '../callees.ts';
import { linksOf } from '../links/registry.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, declaredName, enclosingFunction, nameNode, unwrap, wordsOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { usesInTurn, usesOfFunction } from '../uses.ts';
import { fallbackOf, givenBehind, givenIn, optionOf } from './fallback.ts';
import { isOfSystem, OPEN_KEY, VERBS } from './systems.ts';

/** A function of the project that asks a flag system under a key that it is given. */
interface Wrapper {
  node: FunctionNode;
  /** Which of its parameters is the key. */
  key: number;
  /** What it gives where the flag cannot be asked; by a parameter, where that is given to it too. */
  fallback: CodeOption | null;
  fallbackBy: { index: number; otherwise: CodeOption | null } | null;
}

/** One wrapper around another, and no further. */
const MAX_DEPTH = 3;

/**
 * Calls of the project's own thin ways to ask: `isOn('dm.open')` where `isOn = key => client.variation(key, user, false)`.
 * They are looked for from the file that asks the flag system, wherever they stand.
 */
export function readWrapped(file: ParsedFile, context: DetectContext): Detection[] {
  const found: Detection[] = [];
  const seen = new Set<FunctionNode>();
  for (const call of file.calls) {
    const wrapper = wrapperAround(call, file);
    if (!wrapper || seen.has(wrapper.node)) continue;
    seen.add(wrapper.node);
    found.push(...callsOf(wrapper, context, seen, MAX_DEPTH));
  }
  return found;
}

/** Whether a read with an open key is told of where its function is called, all of which is known. */
export function isToldOfCallers(call: ts.CallExpression): boolean {
  const parameter = keyAround(call) ?? keyHandedOn(call);
  return parameter !== null && areCallersKnown(parameter.node);
}

function areCallersKnown(node: FunctionNode): boolean {
  const uses = usesOfFunction(node);
  return uses !== null && uses.length > 0 && uses.every(({ parent }) => ts.isCallExpression(parent));
}

/** Whether a call hands a parameter on as the key of a function that wraps a read. */
export const handsOnKey = (call: ts.CallExpression): boolean => keyHandedOn(call) !== null;

/** The parameter that a call hands on as the key of another function that wraps a read. */
function keyHandedOn(call: ts.CallExpression): Parameter | null {
  const inner = calleeOf(call.expression);
  const calls = (inner && linksOf(inner)?.ofKinds(CALLS)) ?? [];
  for (const one of calls) {
    const key = ts.isCallExpression(one) && isInside(one, inner!) ? keyAround(one) : null;
    if (key?.node === inner) return parameterOf(call.arguments[key!.index]);
  }
  return null;
}

const CALLS = [ts.SyntaxKind.CallExpression];
const isInside = (node: ts.Node, around: ts.Node) => node.pos >= around.pos && node.end <= around.end;

/** The wrapper that a vendor's read stands in; null if the key is no parameter of a function with a name. */
function wrapperAround(call: ts.CallExpression, file: ParsedFile): Wrapper | null {
  const parameter = keyAround(call);
  return parameter && wrapperOf(parameter, call, file);
}

/** The parameter that is the key of a vendor's read. */
function keyAround(call: ts.CallExpression): Parameter | null {
  const verb = wordsOf(call.expression).join(' ');
  if (!VERBS.test(verb)) return null;
  const isRemote = /^get (value|boolean|string|number)$/.test(verb) && call.arguments.length === 2;
  const parameter = parameterOf(call.arguments[isRemote ? 1 : 0]);
  return parameter && isOfSystem(call.expression) ? parameter : null;
}

interface Parameter {
  node: FunctionNode;
  index: number;
  declared: ts.ParameterDeclaration;
}

function parameterOf(argument: ts.Expression | undefined): Parameter | null {
  const inner = argument && unwrap(argument);
  const declared = inner && ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!declared || !ts.isParameter(declared) || declared.dotDotDotToken || !ts.isIdentifier(declared.name)) return null;
  const node = enclosingFunction(declared.name);
  if (!node || declaredName(node) === null || ts.isConstructorDeclaration(node)) return null;
  return { node, index: node.parameters.indexOf(declared), declared };
}

function wrapperOf({ node, index: key }: Parameter, call: ts.CallExpression, file: ParsedFile): Wrapper | null {
  const head = nameNode(call.expression);
  if (!head) return null;
  const given = givenIn(head);
  const by = given && parameterOf(given);
  if (!by || by.node !== node) return { node, key, fallback: fallbackOf(head, file), fallbackBy: null };
  const { initializer } = by.declared;
  const otherwise = initializer ? optionOf(initializer, file) : null;
  return { node, key, fallback: null, fallbackBy: { index: by.index, otherwise } };
}

function callsOf(wrapper: Wrapper, context: DetectContext, seen: Set<FunctionNode>, depth: number): Detection[] {
  return [...usesInTurn(wrapper.node)].flatMap(use => {
    const call = use?.parent;
    if (!use || !call || !ts.isCallExpression(call) || unwrap(call.expression) !== use) return [];
    // By its name alone, `client.isEnabled` could be the project's own.
    if (isOfSystem(call.expression)) return [];
    const file = context.slice.parse(use.getSourceFile().fileName.slice(1));
    const argument = call.arguments[wrapper.key];
    const head = nameNode(call.expression);
    if (!file || !argument || !head || ts.isSpreadElement(argument)) return [];
    const around = parameterOf(argument);
    const fallback = fallbackAt(call, head, wrapper, file);
    if (around && depth > 0 && literalOf(argument) === null && areCallersKnown(around.node)) {
      if (seen.has(around.node)) return [];
      seen.add(around.node);
      const outer = { node: around.node, key: around.index, fallback, fallbackBy: null };
      return callsOf(outer, context, seen, depth - 1);
    }
    const value = literalOf(argument)?.value;
    return {
      node: head,
      symbol: chainOf(call.expression)
        .filter(name => name !== 'this')
        .slice(-2)
        .join('.'),
      argument: typeof value === 'string' ? value : null,
      ...(typeof value !== 'string' && { traits: [OPEN_KEY] }),
      ...(fallback && { options: [fallback] }),
      isThrough: true as const,
    };
  });
}

/** What stands behind the call counts first, then what is handed to the wrapper, then what the wrapper itself gives. */
function fallbackAt(
  call: ts.CallExpression,
  head: ts.Node,
  { fallback, fallbackBy }: Wrapper,
  file: ParsedFile,
): CodeOption | null {
  const behind = givenBehind(head, file);
  if (behind) return behind;
  if (!fallbackBy) return fallback;
  const given = call.arguments[fallbackBy.index];
  return given ? optionOf(given, file) : fallbackBy.otherwise;
}
