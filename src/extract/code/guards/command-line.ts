import { linksOf } from '../links/registry.ts';
import { isFunction, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { isEntry, namedAround } from './callers.ts';

/** From a place to the functions that lead to it. */
const DEEP = 4;
/** What reads a command line, and the calls that are given what a command runs. */
const KITS = /^(commander|@commander-js\/extra-typings|yargs|cac|sade|caporal|@caporal\/core)(\/|$)/;
const RUNS = /^(action|command)$/;

/**
 * Whether a place is only reached by a command that somebody types: `program.command('add').action(name => users.add(name))`.
 * Where it is kept at once, whoever types it has the machine of the server before them.
 */
export function isTypedOnly(node: ts.Node, depth = DEEP): boolean {
  for (let at = node; at.parent; at = at.parent) if (isFunction(at) && isRunByCommand(at)) return true;
  const declared = depth > 0 ? namedAround(node) : null;
  if (!declared || isEntry(declared)) return false;
  const uses = usesOfFunction(declared);
  return !!uses && uses.length > 0 && uses.every(use => isHandedToCommand(use) || isTypedOnly(use, depth - 1));
}

const isRunByCommand = (made: ts.Node): boolean => isHandedToCommand(made as ts.Expression);

function isHandedToCommand(given: ts.Expression): boolean {
  const { parent } = given;
  if (!ts.isCallExpression(parent) || !parent.arguments.includes(given)) return false;
  return RUNS.test(nameOf(parent.expression) ?? '') && readsCommandLine(parent);
}

const readsCommandLine = (node: ts.Node): boolean =>
  [...(linksOf(node)?.imports.values() ?? [])].some(({ specifier }) => KITS.test(specifier));
