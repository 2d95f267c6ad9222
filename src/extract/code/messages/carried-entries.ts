import type { Guard } from '../../../model/code-fact.ts';
import { calleeOf } from '../callees.ts';
import type { CompiledConcept } from '../concepts.ts';
import { entriesIn } from '../entries/entries.ts';
import type { Draft } from '../facts.ts';
import { guardsAt, oneLine } from '../guards/guards.ts';
import { linksOf } from '../links/registry.ts';
import type { FunctionNode } from '../names.ts';
import { enclosingFunction, isFunction, nameOf, unwrap } from '../names.ts';
import type { Done } from '../once/named-around.ts';
import { routeOf } from '../routes/route-calls.ts';
import { ts } from '../ts-morph.ts';
import type { Beside, Leading } from './unseen-beside.ts';
import { unseenBeside } from './unseen-beside.ts';

type Operation = Extract<Draft, { kind: 'operation' }>;

const MAX_CALLS = 4;

/**
 * `POST /messages` whose handler calls `messages.send(…)` of another file: the message is sent there, and asked about on the way.
 * An entry that leads to a place that is judged is stated, and judged with that place.
 */
export function entriesCarried(
  drafts: readonly Draft[],
  done: Map<Draft, Done>,
  guards: readonly CompiledConcept[],
): Draft[] {
  const places = new Map<FunctionNode, Operation[]>();
  const entries = new Map<Draft, ts.Node>();
  for (const draft of drafts) {
    const where = done.get(draft);
    if (!where || !isJudged(draft)) continue;
    const entry = entryOf(where);
    if (entry) entries.set(draft, entry);
    else
      for (let at = enclosingFunction(where.node); at; at = enclosingFunction(at))
        places.set(at, [...(places.get(at) ?? []), draft]);
  }
  if (entries.size === 0 || places.size === 0) return [...drafts];
  return drafts.map(draft => {
    const entry = entries.get(draft);
    if (!entry) return draft;
    const isOpen = isGeneral(draft as Operation);
    const { concept } = done.get(draft)!;
    const isAsked = (call: ts.CallExpression) =>
      (guardsAt(call, concept, guards) ?? []).some(
        one => refuses(one) && !one.another && !one.under && !one.ofPage && one.unread === undefined,
      );
    const unseen: Beside[] = [];
    const leads = leadsTo(entry, { places, isAsked, unseen }, new Map(), MAX_CALLS);
    const isLed = leads.some(one => isOpen || !isGeneral(one));
    if (!isLed && unseen.length === 0) return draft;
    // What is asked only after that call, or is not asked of it, keeps nobody from it.
    const stated: Draft = isLed
      ? { ...draft, isRepeated: true }
      : besideOf(draft as Operation, unseen.find(one => one.isSent) ?? unseen[0]!, one =>
          guardsAt(one, concept, guards),
        );
    done.set(stated, done.get(draft)!);
    return stated;
  });
}

/** A way in of which another call may send the message too: judged by what stands before that one, and asked about where it may not. */
function besideOf(
  draft: Operation,
  { call, isSent }: Beside,
  guards: (call: ts.Node) => readonly Guard[] | null,
): Operation {
  const at = linksOf(call)?.placeOf(call);
  const beside = isSent || !at ? {} : { beside: { at, message: oneLine(call.expression) } };
  return { ...draft, guards: guards(call), ...beside };
}

const isJudged = (draft: Draft): draft is Operation =>
  draft.kind === 'operation' &&
  draft.concept === 'dm-send' &&
  draft.side === 'server' &&
  !draft.isRepeated &&
  !(draft.traits ?? []).some(trait => trait === 'definition' || trait === 'vendor' || trait === 'offers');

const isGeneral = ({ traits }: Operation): boolean => traits?.includes('may-deliver') ?? false;

/** What runs for the path or the name that a fact points at; null for one that points at what is done. */
function entryOf({ node, file }: Done): ts.Node | null {
  const entry = entriesIn(file).find(({ at }) => at === node);
  if (entry) return entry.whole;
  // `bus.execute(new SendCommand(…))`
  if (ts.isNewExpression(node.parent) && ts.isCallExpression(node.parent.parent)) return node.parent.parent;
  const call = ts.isPropertyAccessExpression(node.parent) ? node.parent.parent : null;
  const isCalled = call && ts.isCallExpression(call) && call.expression === node.parent;
  return isCalled && (routeOf(call) || takesOptions(call)) ? call : null;
}

/** `app.post('/messages', { preHandler, handler })` */
function takesOptions({ arguments: [path, options] }: ts.CallExpression): boolean {
  const isPath = path !== undefined && ts.isStringLiteralLike(path) && path.text.startsWith('/');
  return isPath && options !== undefined && ts.isObjectLiteralExpression(options);
}

interface Judged {
  places: ReadonlyMap<FunctionNode, readonly Operation[]>;
  isAsked: (call: ts.CallExpression) => boolean;
  /** Calls that may send the message as well, found on the way. */
  unseen: Beside[];
}

/** A check that strangers do not pass: an adult passes one of the own age. */
const refuses = ({ kind, of }: Guard) => kind === 'connection' || (kind === 'age' && of !== 'actor');

/**
 * The judged places in the functions that are called somewhere in a node, or named to be called there. None where the message
 * may go another way as well, of which nobody sees where it leads.
 */
function leadsTo(
  node: ts.Node,
  judged: Judged,
  passed: Map<ts.Node, readonly Operation[]>,
  depth: number,
): readonly Operation[] {
  const found: Operation[] = [];
  const leading: Leading[] = [];
  const look = (one: ts.Node): void => {
    for (const callee of calledBy(one, node)) {
      const led = ledTo(callee, judged, passed, depth);
      found.push(...led);
      // What such a place does further down may ask as well.
      if (led.length > 0) leading.push({ callee, isRefusing: mayRefuse(callee, led, judged.places, depth) });
    }
    ts.forEachChild(one, look);
  };
  look(node);
  const unseen = found.length > 0 ? unseenBeside(node, leading, judged.isAsked) : null;
  if (unseen) judged.unseen.push(unseen);
  return unseen ? [] : found;
}

function mayRefuse(callee: ts.Expression, led: readonly Operation[], places: Judged['places'], depth: number): boolean {
  if (led.some(({ guards }) => guards?.some(one => one.kind === 'connection' || one.kind === 'age'))) return true;
  const body = calleeOf(callee)?.body;
  if (!body || depth <= 0) return true;
  let isOpen = true;
  const look = (one: ts.Node): void => {
    for (const inner of isOpen ? calledBy(one, body) : []) {
      const declared = calleeOf(inner);
      const below = declared && places.get(declared);
      if (below) isOpen &&= !mayRefuse(inner, below, places, depth - 1);
    }
    ts.forEachChild(one, look);
  };
  look(body);
  return !isOpen;
}

function ledTo(
  callee: ts.Expression,
  judged: Judged,
  passed: Map<ts.Node, readonly Operation[]>,
  depth: number,
): readonly Operation[] {
  const declared = calleeOf(callee);
  if (!declared?.body) return [];
  const known = judged.places.get(declared) ?? passed.get(declared);
  if (known) return known;
  // What comes back here on the way goes round in a circle.
  passed.set(declared, []);
  const led = depth > 0 ? leadsTo(declared.body, judged, passed, depth - 1) : [];
  passed.set(declared, led);
  return led;
}

/** `chats.send(…)`, and `chats.send` that a route is given, or that is done with what comes: not `bus.off('message', send)`. */
function calledBy(node: ts.Node, entry: ts.Node): ts.Expression[] {
  if (!ts.isCallExpression(node)) return [];
  const isRun = isGivenToEntry(node, entry) || /^(then|finally|map|forEach)$/.test(nameOf(node.expression) ?? '');
  const handed = isRun
    ? node.arguments.map(unwrap).filter(one => ts.isIdentifier(one) || ts.isPropertyAccessExpression(one))
    : [];
  return [node.expression, ...handed].filter(one => !isFunction(one));
}

/** `router.post('/messages', asyncHandler(chats.send))` */
function isGivenToEntry(call: ts.CallExpression, entry: ts.Node): boolean {
  let at: ts.Node = call;
  while (at !== entry && !ts.isStatement(at) && !isFunction(at)) at = at.parent;
  return at === entry && ts.isExpression(at);
}
