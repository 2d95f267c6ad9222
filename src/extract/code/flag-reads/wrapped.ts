import type { CodeOption } from '../../../model/code-fact.ts';
import { calleeOf } from '../callees.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { linksOf } from '../links/registry.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, nameNode, unwrap, wordsOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { usesInTurn, usesOfFunction } from '../uses.ts';
import { fallbackOf, givenBehind, givenIn, optionOf } from './fallback.ts';
import { handedAt, handedTo, isLeftOut, type Handed } from './handed.ts';
import { isOfSystem, OPEN_KEY, VERBS } from './systems.ts';
import { isWithin } from '../within.ts';

/** A function of the project that asks a flag system under a key that it is given. */
interface Wrapper {
  key: Handed;
  /** What it gives where the flag cannot be asked, as far as it says so itself. */
  fallback: CodeOption | null;
  /** Where that is handed to it as well. */
  fallbackBy: Handed | null;
}

/** One wrapper around another, and no further. */
const MAX_DEPTH = 3;

/**
 * Calls of the project's own thin ways to ask: `isOn('dm.open')` where `isOn = key => client.variation(key, user, false)`.
 * They are looked for from the file that asks the flag system, wherever they stand.
 */
export function readWrapped(file: ParsedFile, context: DetectContext): Detection[] {
  const wrappers = new Map<FunctionNode, Wrapper>();
  for (const call of file.calls) {
    const key = keyAround(call);
    const wrapper = key && wrapperOf(key, call, file);
    if (!wrapper) continue;
    const known = wrappers.get(wrapper.key.node);
    wrappers.set(wrapper.key.node, known ? oneOf(known, wrapper) : wrapper);
  }
  const seen = new Set(wrappers.keys());
  return [...wrappers.values()].flatMap(wrapper => callsOf(wrapper, context, seen, MAX_DEPTH));
}

/** Of two reads in one function, what is given otherwise is known only if both give the same. */
function oneOf(known: Wrapper, other: Wrapper): Wrapper {
  const isSame = !known.fallbackBy && !other.fallbackBy && known.fallback?.value === other.fallback?.value;
  return isSame ? known : { ...known, fallback: null, fallbackBy: null };
}

/** Whether a read with an open key is told of where its function is called, all of which is known. */
export function isToldOfCallers(call: ts.CallExpression): boolean {
  const key = keyAround(call) ?? keyHandedOn(call);
  return key !== null && areCallersKnown(key.node);
}

function areCallersKnown(node: FunctionNode): boolean {
  const uses = usesOfFunction(node);
  return uses !== null && uses.length > 0 && uses.every(({ parent }) => ts.isCallExpression(parent));
}

/** Whether a call hands a parameter on as the key of a function that wraps a read. */
export const handsOnKey = (call: ts.CallExpression): boolean => keyHandedOn(call) !== null;

function keyHandedOn(call: ts.CallExpression): Handed | null {
  const inner = calleeOf(call.expression);
  const calls = (inner && linksOf(inner)?.ofKinds(CALLS)) ?? [];
  for (const one of calls) {
    const key = ts.isCallExpression(one) && isWithin(one, inner!) ? keyAround(one) : null;
    if (key?.node === inner) return handedTo(call.arguments[key!.index]);
  }
  return null;
}

const CALLS = [ts.SyntaxKind.CallExpression];

/** What is handed to the function around a vendor's read and is its key; null if that is something else. */
function keyAround(call: ts.CallExpression): Handed | null {
  const verb = wordsOf(call.expression).join(' ');
  if (!VERBS.test(verb)) return null;
  const isRemote = /^get (value|boolean|string|number)$/.test(verb) && call.arguments.length === 2;
  const key = handedTo(call.arguments[isRemote ? 1 : 0]);
  return key && isOfSystem(call.expression) ? key : null;
}

function wrapperOf(key: Handed, call: ts.CallExpression, file: ParsedFile): Wrapper | null {
  const head = nameNode(call.expression);
  if (!head) return null;
  const by = handedTo(givenIn(head) ?? undefined);
  if (by?.node !== key.node) return { key, fallback: fallbackOf(head, file), fallbackBy: null };
  return { key, fallback: by.otherwise && optionOf(by.otherwise, linksOf(by.otherwise) ?? file), fallbackBy: by };
}

function callsOf(wrapper: Wrapper, context: DetectContext, seen: Set<FunctionNode>, depth: number): Detection[] {
  return [...usesInTurn(wrapper.key.node)].flatMap(use => {
    const call = use?.parent;
    if (!use || !call || !ts.isCallExpression(call) || unwrap(call.expression) !== use) return [];
    // By its name alone, `client.isEnabled` could be the project's own.
    if (isOfSystem(call.expression)) return [];
    const file = context.slice.parse(use.getSourceFile().fileName.slice(1));
    const head = nameNode(call.expression);
    if (!file || !head || call.arguments.length <= wrapper.key.index) return [];
    const argument = handedAt(call, wrapper.key);
    const value = argument && literalOf(argument)?.value;
    const around = typeof value === 'string' ? null : handedOn(call, wrapper.key, argument);
    if (around && depth > 0 && areCallersKnown(around.node)) {
      if (seen.has(around.node)) return [];
      seen.add(around.node);
      return callsOf(wrapperAround(around, call, head, wrapper, file), context, seen, depth - 1);
    }
    const fallback = fallbackAt(call, head, wrapper, file);
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

/** The parameter of the function around a call that is handed on as the key: whole, or the member that is asked for. */
function handedOn(call: ts.CallExpression, { index, member }: Handed, argument: ts.Expression | null): Handed | null {
  if (argument) return handedTo(argument);
  const whole = handedTo(call.arguments[index]);
  return whole && whole.member === null ? { ...whole, member } : null;
}

/** What wraps a call of a wrapper is one itself. */
function wrapperAround(key: Handed, call: ts.CallExpression, head: ts.Node, inner: Wrapper, file: ParsedFile): Wrapper {
  const given = inner.fallbackBy && handedAt(call, inner.fallbackBy);
  const by = givenBehind(head, file) ? null : handedTo(given ?? undefined);
  if (by?.node !== key.node) return { key, fallback: fallbackAt(call, head, inner, file), fallbackBy: null };
  return { key, fallback: by.otherwise && optionOf(by.otherwise, linksOf(by.otherwise) ?? file), fallbackBy: by };
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
  const given = fallbackBy && handedAt(call, fallbackBy);
  // A flag may be written down in another file.
  if (given) return optionOf(given, linksOf(given) ?? file);
  // What it is handed, and cannot be seen into, may hold another one.
  return fallbackBy && !isLeftOut(call, fallbackBy) ? null : fallback;
}
