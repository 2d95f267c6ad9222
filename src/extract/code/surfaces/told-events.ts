import { nameOf, receiverOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** An event of a bus or of the page, and what is told with it. */
export interface ToldEvent {
  /** What it is told on. */
  bus: ts.Expression;
  event: ts.StringLiteralLike;
  given: readonly ts.Expression[];
}

/** What belongs to the component itself, or leads out of the page. */
const OTHER = /^(this|props|ctx|context|socket|io|ws|channel|\w*[sS]ocket)$/;

/** `bus.emit('user:menu', { user })`, `window.dispatchEvent(new CustomEvent('user-menu', { detail: user }))` */
export function toldBy(call: ts.CallExpression): ToldEvent | null {
  const owner = receiverOf(call.expression);
  const verb = nameOf(call.expression);
  const bus = owner && unwrap(owner);
  const called = bus && nameOf(bus);
  if (!bus || !called || OTHER.test(called)) return null;
  const [first, ...rest] = call.arguments.map(unwrap);
  if (!first) return null;
  if (/^(emit|\$emit|trigger|publish)$/.test(verb ?? ''))
    return ts.isStringLiteralLike(first) ? { bus, event: first, given: rest } : null;
  if (verb !== 'dispatchEvent' || !ts.isNewExpression(first)) return null;
  const [event, options] = first.arguments ?? [];
  return event && ts.isStringLiteralLike(event) && options ? { bus, event, given: [options] } : null;
}
