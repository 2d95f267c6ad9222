import { linksOf } from '../links/registry.ts';
import type { FunctionNode } from '../names.ts';
import { enclosingFunction, isFunction, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** The part of a run that is asked about; what is left out goes from the declaration, or to the end. */
export interface Stretch {
  from?: ts.Node;
  until?: ts.Node;
}

/**
 * Whether what stands at a place may run within the stretch: it stands there, comes round again in a loop, or stands in a
 * function that is called there.
 */
export function runsIn(use: ts.Node, { from, until }: Stretch, declared: ts.Node | null): boolean {
  const isIn = (node: ts.Node) =>
    (!from || node.pos >= from.end) && (!until || (node.pos < until.pos && !isWithin(until, node)));
  if (isIn(use)) return true;
  if (!until || isWithin(use, until) || use === until) return false;
  return isCalledIn(use, until, isIn) || (use.pos > until.pos && comesRound(use, until, declared));
}

/** In a function that is called by its name, and is not the one that goes on to the end of the stretch. */
function isCalledIn(use: ts.Node, until: ts.Node, isIn: (call: ts.Node) => boolean): boolean {
  for (let at = enclosingFunction(use); at && !isWithin(until, at); at = enclosingFunction(at)) {
    const name = nameNodeOf(at);
    const named = name ? (linksOf(at)?.identifiers(name.text) ?? []) : [];
    if (named.some(one => one !== name && isIn(one))) return true;
  }
  return false;
}

function nameNodeOf(one: FunctionNode): ts.Identifier | null {
  if (ts.isFunctionDeclaration(one)) return one.name ?? null;
  const { parent } = one;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name : null;
}

const GOES_THROUGH = /^(forEach|map|flatMap|filter|some|every|find|reduce)$/;

/** Both stand in what is run again, and the name is kept from one time to the next. */
function comesRound(use: ts.Node, until: ts.Node, declared: ts.Node | null): boolean {
  for (let at = until.parent; at; at = at.parent) {
    if (declared && isWithin(declared, at)) return false;
    if (ts.isIterationStatement(at, false)) {
      if (isWithin(use, at.statement)) return true;
    } else if (isFunction(at)) {
      const call = at.parent;
      const isEach = ts.isCallExpression(call) && GOES_THROUGH.test(nameOf(call.expression) ?? '');
      if (isEach && isWithin(use, at)) return true;
    }
  }
  return false;
}
