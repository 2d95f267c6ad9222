import { literally } from '../../kit/text.ts';
import type { Guard } from '../../model/code-fact.ts';
import type { Evidence } from '../../model/verdict.ts';
import { checksOfCallers, wayTo } from './callers.ts';
import type { CompiledConcept } from './concepts.ts';
import { heldAt } from './dominance.ts';
import { checksHeld } from './held-checks.ts';
import { linksOf } from './links/registry.ts';
import type { Check } from './named-checks.ts';
import { nameNode, unwrap } from './names.ts';
import { ts } from './ts-morph.ts';
import { askedThrough, limitOf } from './whose-age.ts';

const MAX_TEXT = 100;

/**
 * The guards, of every kind, that hold wherever control can be at the node, outermost first. They are looked for only if a
 * rule asks: it takes the files of those who call the function around it, and of all that it calls.
 */
export function guardsAt(node: ts.Node, concept: CompiledConcept, guards: readonly CompiledConcept[]): Guard[] | null {
  if (!concept.isGuarded) return null;
  return distinct([...checksOfCallers(node, guards), ...checksInside(node, guards)].map(guardOf));
}

/** Those that hold by the function around the node alone, whoever calls it. */
export function guardsInside(node: ts.Node, guards: readonly CompiledConcept[]): Guard[] {
  return distinct(checksInside(node, guards).map(guardOf));
}

/** Each check once, however many ways lead to it. */
export function distinct(guards: readonly Guard[]): Guard[] {
  const seen = new Set<string>();
  return guards.filter(({ kind, at }) => {
    const key = `${kind} ${at.path} ${at.start.line}:${at.start.column}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Calls that lead from a route or an exported function to the node, if a rule speaks of such. */
export function traceTo(node: ts.Node, { isTraced }: CompiledConcept): Evidence[] {
  if (!isTraced) return [];
  return wayTo(node).map(use => evidenceOf(use, `calls ${oneLine(use)}`));
}

function checksInside(node: ts.Node, guards: readonly CompiledConcept[]): Check[] {
  return heldAt(node).flatMap(held =>
    'over' in held && held.over !== null && !mentions(node, held.over) ? [] : checksHeld(held, guards),
  );
}

function guardOf({ kind, node, via = [], below = [], limit, of, whole }: Check): Guard {
  const trace = [
    ...below.map(use => evidenceOf(use, `calls ${oneLine(use)}`)),
    ...via.map(({ from }) => evidenceOf(from, `calls ${oneLine(from)}`)),
  ];
  return {
    kind,
    at: placeOf(node),
    text: oneLine(whole ?? node),
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

function mentions(node: ts.Node, list: string): boolean {
  let statement = node;
  while (statement.parent && !ts.isStatement(statement)) statement = statement.parent;
  const text = statement.getText();
  // `[...people]` is of the list, `room.people` of another.
  const says = (name: string, end: string) =>
    new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${literally(name)}(?!${end})`).test(text);
  const owner = list.slice(0, Math.max(list.lastIndexOf('.'), 0));
  // `data.ids` is handed on with `data`.
  return says(list, '[\\w$]') || (owner !== '' && owner !== 'this' && says(owner, '[\\w$.?![]'));
}

export function oneLine(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, ' ').trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}
