import type { CompiledConcept } from '../concepts.ts';
import { heldAt } from '../guards/dominance.ts';
import { checksHeld } from '../guards/held-checks.ts';
import { asksForStaff } from './asked-of-staff.ts';
import { chainOf, eachNode, isFunction, textOf, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { usesInTurn } from '../uses.ts';

/**
 * A choice that is asked for in a query and keeps nobody out: it is the choice of the one who searches, it is asked for the
 * other way round, whoever is found by name comes in without it, or whoever calls may leave it off.
 */
export const decidesNothing = (choice: ts.Node, guards: readonly CompiledConcept[]): boolean =>
  isOfOneWhoAsks(choice) || isTurnedRound(choice) || isOneOfTwoWays(choice) || isLeftToCaller(choice, guards);

/**
 * `findPeople(q, onlyFindable)` with `...(onlyFindable ? { discoverable: true } : {})`: an option of the function. It decides only
 * where all who call it are seen to put it on.
 */
function isLeftToCaller(choice: ts.Node, guards: readonly CompiledConcept[]): boolean {
  if (!ts.isIdentifier(choice) || (ts.isPropertyAccessExpression(choice.parent) && choice.parent.name === choice))
    return false;
  const declared = declarationOf(choice.text, choice);
  if (!declared || !ts.isParameter(declared) || !ts.isIdentifier(declared.name)) return false;
  const made = declared.parent;
  // `people.filter(isFindable => …)` is handed each of them.
  if (!isFunction(made) || ts.isCallExpression(made.parent)) return false;
  const at = made.parameters.indexOf(declared);
  let calls = 0;
  for (const use of usesInTurn(made)) {
    const call = use?.parent;
    if (use && isForStaff(use, guards)) continue;
    if (!use || !call || !ts.isCallExpression(call) || call.expression !== use) return true;
    const given = call.arguments[at];
    const value = given ? literalOf(given)?.value : declared.initializer && literalOf(declared.initializer)?.value;
    if (value !== true) return true;
    calls++;
  }
  return calls === 0;
}

/** Whoever runs the product looks people up there, and nobody else is let in. An address, `/admin/…`, keeps nobody out. */
const isForStaff = (use: ts.Node, guards: readonly CompiledConcept[]): boolean =>
  heldAt(use).some(held =>
    checksHeld(held, guards).some(
      check =>
        check.protects && check.kind === 'permission' && asksForStaff(check, 'passed' in held ? held.passed : null),
    ),
  );

const ASKS = /^(me|self|viewer|caller|session|current_?\w*|logged_?in\w*|auth_?user|my_?\w*)$/i;

/** `req.user.discoverable`, `currentUser.isPrivate` */
function isOfOneWhoAsks(choice: ts.Node): boolean {
  const { parent } = choice;
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== choice) return false;
  const [root, next, ...more] = chainOf(parent);
  if (/^(req|request|ctx|context|c|res)$/.test(root ?? '')) {
    // `req.body.discoverable` is what is asked for, `req.user.discoverable` what the one who asks has chosen.
    return /^(user|session|auth|me|viewer|locals)$/.test(next ?? '') && more.length > 0;
  }
  return ASKS.test(root ?? '');
}

const CLOSED = /^(private|hidden|unlisted|ghost|opt|opted|hide|no|locked|protected)$/;
const OPEN = /^(discoverable|searchable|indexable|findable|public|listed|visible|allow|show)$/;

/** `isPrivate: true`, `discoverable: false`: only those are found who do not want to be. */
function isTurnedRound(choice: ts.Node): boolean {
  const { parent } = choice;
  if (!ts.isPropertyAssignment(parent) || parent.name !== choice) return false;
  const value = literalOf(parent.initializer)?.value;
  if (typeof value !== 'boolean') return false;
  const words = splitWords(textOf(choice));
  if (words.some(word => CLOSED.test(word))) return value;
  return words.some(word => OPEN.test(word)) && !value;
}

const BY_TEXT = /^(contains|startsWith|endsWith|mode|search|\$regex|\$text|\$search|iLike|like)$/;

/** `OR: [{ name: { contains: q } }, { discoverable: true }]` */
function isOneOfTwoWays(choice: ts.Node): boolean {
  for (let at = choice; at.parent && !ts.isStatement(at); at = at.parent) {
    const list = at.parent;
    if (!ts.isArrayLiteralExpression(list) || !ts.isPropertyAssignment(list.parent)) continue;
    if (!/^\$?or$/i.test(textOf(list.parent.name).replace(/^\[Op\.(or)\]$/, '$1'))) continue;
    return list.elements.some(one => one !== at && isByText(unwrap(one)));
  }
  return false;
}

function isByText(way: ts.Expression): boolean {
  let found = false;
  eachNode(way, node => {
    if (ts.isPropertyAssignment(node)) found ||= BY_TEXT.test(textOf(node.name));
  });
  return found;
}
