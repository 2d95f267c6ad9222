import { literally } from '../../../kit/text.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { enclosingFunction, nameOf, receiverOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { linksOf } from './registry.ts';

const HEARS = /^(on|once|addListener)$/;
const TELLS = /^(emit|emitAsync)$/;
/** What hears from outside the program, or from what it runs in. */
const OUTSIDE =
  /^(io|ws|wss|nsp|socket|sock|client|conn|connection|server|process|window|document|req|request|res|response|stream|channel|room|this|\w*([sS]ocket|[cC]lient|[sS]erver|[sS]tream))$/;
const CALLS = [ts.SyntaxKind.CallExpression];

/**
 * Where an event is told that the function around a node hears: `bus.emit('pm.asked', …)` for `bus.on('pm.asked', async pm => …)`.
 * Null where none hears it, where nobody tells it, and where something is told whose name is only known when it runs.
 */
export function emitsBefore(node: ts.Node): { listener: FunctionNode; told: readonly ts.Expression[] } | null {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const heard = heardBy(at);
    const told = heard && toldTo(heard, node);
    if (heard) return told && { listener: at, told };
  }
  return null;
}

interface Heard {
  bus: string;
  name: string;
}

function heardBy(listener: FunctionNode): Heard | null {
  const call = listener.parent;
  if (!ts.isCallExpression(call) || call.arguments[1] !== listener || !HEARS.test(nameOf(call.expression) ?? ''))
    return null;
  const owner = receiverOf(call.expression);
  const bus = owner && nameOf(owner);
  const name = literalOf(call.arguments[0]!)?.value;
  return bus && !OUTSIDE.test(bus) && typeof name === 'string' ? { bus, name } : null;
}

function toldTo({ bus, name }: Heard, from: ts.Node): readonly ts.Expression[] | null {
  const tells = new RegExp(`\\b${literally(bus)}\\s*[?!]?\\.\\s*emit(Async)?\\b`);
  const told: ts.Expression[] = [];
  for (const file of linksOf(from)?.filesWith(bus, tells) ?? []) {
    for (const call of linksOf(file)?.ofKinds(CALLS) ?? []) {
      if (!ts.isCallExpression(call) || !TELLS.test(nameOf(call.expression) ?? '')) continue;
      const owner = receiverOf(call.expression);
      if (!owner || nameOf(owner) !== bus || !call.arguments[0]) continue;
      const said = literalOf(call.arguments[0])?.value;
      if (typeof said !== 'string') return null;
      if (said === name) told.push(call.expression);
    }
  }
  return told.length > 0 && !isToldElsewhere({ bus, name }, from) ? told : null;
}

/** `events.emit('pm.asked', …)`: it may be the same under another name. */
function isToldElsewhere({ bus, name }: Heard, from: ts.Node): boolean {
  const word = /[\w$]+/.exec(name)?.[0];
  if (word === undefined) return true;
  const tells = new RegExp(`\\bemit(Async)?\\s*\\(\\s*['"\`]${literally(name)}['"\`]`);
  for (const file of linksOf(from)?.filesWith(word, tells) ?? []) {
    for (const call of linksOf(file)?.ofKinds(CALLS) ?? []) {
      if (!ts.isCallExpression(call) || !TELLS.test(nameOf(call.expression) ?? '')) continue;
      const owner = receiverOf(call.expression);
      const said = call.arguments[0] && literalOf(call.arguments[0])?.value;
      if (said === name && (!owner || nameOf(owner) !== bus)) return true;
    }
  }
  return false;
}
