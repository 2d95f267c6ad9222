import { literally } from '../../../kit/text.ts';
import type { Guard } from '../../../model/code-fact.ts';
import type { Evidence } from '../../../model/verdict.ts';
import { checksOfCallers, wayTo } from './callers.ts';
import type { CompiledConcept } from '../concepts.ts';
import { heldAt } from './dominance.ts';
import { isOfConnection } from './conditions.ts';
import { checksUnder } from './guards-under.ts';
import { checksHeld } from './held-checks.ts';
import { linksOf } from '../links/registry.ts';
import type { Check } from './named-checks.ts';
import { isMarkedForAnybody } from './lets-past.ts';
import { isSaidInRequest } from './said-in-request.ts';
import { isAskedOfPage } from './of-page.ts';
import { nameNode, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { anotherAsked } from '../whom/another.ts';
import { askedThrough, limitOf } from '../whose-age.ts';

const MAX_TEXT = 100;

/**
 * The guards, of every kind, that hold wherever control can be at the node, outermost first. They are looked for only if a
 * rule asks: it takes the files of those who call the function around it, and of all that it calls.
 */
export function guardsAt(node: ts.Node, concept: CompiledConcept, guards: readonly CompiledConcept[]): Guard[] | null {
  if (!concept.isGuarded) return null;
  const isOpen = isMarkedOpen(node);
  const all = [...checksOfCallers(node, guards), ...checksInside(node, guards)].filter(
    ({ kind }) => !(isOpen && kind === 'login'),
  );
  const checks = OF_ACCOUNT.has(concept.id) ? all.filter(check => !isSaidInRequest(check)) : all;
  const found = guardsOf(checks, node, concept);
  if (concept.id === 'payment') return found.filter(({ kind, text }) => kind !== 'consent' || !OF_OTHERS.test(text));
  if (concept.id !== 'dm-send') return found;
  if (
    found.some(
      ({ kind, another, unread, ofPage }) => kind === 'connection' && !another && !ofPage && unread === undefined,
    )
  )
    return found.filter(({ unread }) => unread === undefined);
  const under = checksUnder(node, guards).map(({ check, setting }) =>
    said({ ...guardOf(check), under: oneLine(setting) }, check),
  );
  return [...found, ...distinct(under)];
}

/** Within a method that is taken out of the login which all others stand behind. */
function isMarkedOpen(node: ts.Node): boolean {
  let at: ts.Node | undefined = node;
  while (at && !ts.isMethodDeclaration(at)) at = at.parent;
  return at !== undefined && isMarkedForAnybody(at);
}

/** What somebody with an account does: their age is known there, or not at all. */
const OF_ACCOUNT: ReadonlySet<string> = new Set(['livestream', 'dm-send']);

/** Who agrees to terms, letters or cookies has not asked a parent for money. */
const OF_OTHERS =
  /terms|condition|\btos\b|privacy|policy|marketing|newsletter|cookie|analytics|tracking|telemetry|statistic/i;

/** Of a private message a check says as well if it asks about somebody else. */
function guardsOf(checks: readonly Check[], node: ts.Node, { id }: CompiledConcept): Guard[] {
  if (id !== 'dm-send')
    return distinct(checks.filter(({ kind }) => kind !== 'unread').map(check => said(guardAt(check, node), check)));
  const asked = checks.map(check => ({ check, ...ofAnother(check, node) }));
  return distinct(asked.map(one => said({ ...guardAt(one.check, node), ...openBeside(one, asked) }, one.check)));
}

interface Asked extends Pick<Guard, 'another' | 'unread'> {
  check: Check;
}

/** `friends(me, to) || friends(me, helper)`: whoever came by the way that asks about somebody else was asked nothing of the two. */
function openBeside({ check, another, unread }: Asked, all: readonly Asked[]): Pick<Guard, 'another' | 'unread'> {
  if (another) return { another };
  if (unread !== undefined) return { unread };
  for (const { among } of check.ways ?? []) {
    const beside = all.flatMap(one =>
      (one.check.ways ?? []).flatMap(way => (way.among === among ? [{ ...one, way }] : [])),
    );
    for (const { way } of beside) {
      const together = beside.filter(one => one.way.at === way.at);
      if (together.every(one => one.another)) return { another: together[0]!.another! };
    }
  }
  return {};
}

const checks = new WeakMap<Guard, Check>();

function said(guard: Guard, check: Check): Guard {
  checks.set(guard, check);
  return guard;
}

/** The check that a guard was made from. */
export const checkOf = (guard: Guard): Check | null => checks.get(guard) ?? null;

/** A connection with somebody else than whom the message goes to says nothing of the two. */
function ofAnother(check: Check, node: ts.Node): Pick<Guard, 'another' | 'unread'> {
  const another = isOfConnection(check) ? anotherAsked(check, node) : null;
  if (another?.open) return { unread: oneLine(another.open) };
  return another ? { another: { asked: oneLine(another.asked), reached: oneLine(another.reached) } } : {};
}

/** Those that hold by the function around the node alone, whoever calls it. */
export function guardsInside(node: ts.Node, concept: CompiledConcept, guards: readonly CompiledConcept[]): Guard[] {
  return guardsOf(checksInside(node, guards), node, concept);
}

/** Each check once, however many ways lead to it; on one of them it may ask about the right person. */
export function distinct(guards: readonly Guard[]): Guard[] {
  const keyOf = ({ kind, at, unread, presumed, ofPage }: Guard) =>
    `${kind} ${unread === undefined} ${presumed ?? ''} ${ofPage ?? ''} ${at.path} ${at.start.line}:${at.start.column}`;
  const right = new Set(guards.flatMap(one => (one.another ? [] : [keyOf(one)])));
  const seen = new Set<string>();
  return guards.filter(one => {
    const key = keyOf(one);
    return !seen.has(key) && !(one.another && right.has(key)) && seen.add(key);
  });
}

/** Calls that lead from a route or an exported function to the node, if a rule speaks of such. */
export function traceTo(node: ts.Node, { isTraced }: CompiledConcept): Evidence[] {
  if (!isTraced) return [];
  return wayTo(node).map(use => evidenceOf(use, `calls ${oneLine(use)}`));
}

function checksInside(node: ts.Node, guards: readonly CompiledConcept[]): Check[] {
  return heldAt(node).flatMap(held =>
    'over' in held && held.over !== null && !mentions(node, held.over, held.isPart === true)
      ? []
      : checksHeld(held, guards),
  );
}

const guardAt = (check: Check, node: ts.Node): Guard => ({
  ...guardOf(check),
  ...(isAskedOfPage(check, node) && { ofPage: true as const }),
});

function guardOf({ kind, node, via = [], below = [], limit, of, whole, unread, presumed }: Check): Guard {
  const trace = [
    ...below.map(use => evidenceOf(use, `calls ${oneLine(use)}`)),
    ...via.flatMap(({ from, given }) => (given ? [] : [evidenceOf(from, `calls ${oneLine(from)}`)])),
  ];
  return {
    kind: kind === 'unread' ? 'connection' : kind,
    ...(kind === 'unread' && { unread: unread ?? '' }),
    ...(presumed !== undefined && { presumed }),
    at: placeOf(node),
    text: oneLine(kind === 'unread' ? node : (whole ?? node)),
    ...(kind === 'age' ? { limit: limit ?? limitOf(node), of: of ?? askedThrough(node, via) } : {}),
    ...(trace.length > 0 ? { trace } : {}),
  };
}

/** A call is pointed at by its name. */
function evidenceOf(use: ts.Expression, message: string): Evidence {
  const inner = unwrap(use);
  return { at: placeOf(nameNode(ts.isCallExpression(inner) ? inner.expression : inner) ?? inner), message };
}

const placeOf = (node: ts.Node) => linksOf(node)!.placeOf(node);

/** Whether it is done with the list; of those whom a list still holds only if the call itself is given that list. */
function mentions(node: ts.Node, list: string, isPart: boolean): boolean {
  const text = isPart ? callAround(node) : statementAround(node).getText();
  // `[...people]` is of the list, `room.people` of another.
  const says = (name: string, end: string) =>
    new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${literally(name)}(?!${end})`).test(text);
  const owner = list.slice(0, Math.max(list.lastIndexOf('.'), 0));
  // `data.ids` is handed on with `data`.
  return says(list, '[\\w$]') || (owner !== '' && owner !== 'this' && says(owner, '[\\w$.?![]'));
}

function statementAround(node: ts.Node): ts.Node {
  let whole = node;
  while (whole.parent && !ts.isStatement(whole)) whole = whole.parent;
  return whole;
}

/** The text of the call that a node is, or is the head of, and of the lists that it is given by another name. */
function callAround(node: ts.Node): string {
  let call = node;
  while (!ts.isCallExpression(call) && isHead(call)) call = call.parent;
  if (!ts.isCallExpression(call)) return '';
  // `const added = Array.from(people).filter(…)`
  const lists = call.arguments.flatMap(one => {
    const value = ts.isIdentifier(one) ? valueOf(one) : null;
    return value && ts.isCallExpression(unwrap(value)) ? [/^[^;]*?\.filter\(/.exec(value.getText())?.[0] ?? ''] : [];
  });
  return [call.getText(), ...lists].join(' ');
}

const isHead = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node.parent) || (ts.isCallExpression(node.parent) && node.parent.expression === node);

export function oneLine(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, ' ').trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}
