import { operandsOf } from '../operands.ts';
import type { CompiledConcept } from '../concepts.ts';
import { leaves } from './completion.ts';
import type { Held } from './dominance.ts';
import { heldInEach } from './dominance.ts';
import { checksHeld } from './held-checks.ts';
import { isOfConnection } from './conditions.ts';
import type { Check } from './named-checks.ts';
import { chainOf, isFunction, nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A check that is passed on the way to a node only where a setting of the product is on. */
export interface CheckUnder {
  check: Check;
  setting: ts.Expression;
}

/**
 * `if (settings.requireFriendship) { if (!(await areFriends(a, b))) return refuse(); }` before a node, in its function. Whether
 * it is asked depends on what the product is set to, which is not known here.
 */
export function checksUnder(node: ts.Node, guards: readonly CompiledConcept[]): CheckUnder[] {
  const found: CheckUnder[] = [];
  for (let child = node, at = node.parent; at && !isFunction(child); child = at, at = at.parent) {
    if (!ts.isBlock(at) && !ts.isSourceFile(at)) continue;
    for (const statement of at.statements) {
      if (statement === child) break;
      if (ts.isIfStatement(statement) && !statement.elseStatement) found.push(...underIn(statement, guards));
    }
  }
  return found;
}

function underIn({ expression, thenStatement }: ts.IfStatement, guards: readonly CompiledConcept[]): CheckUnder[] {
  const parts = operandsOf(expression, ts.SyntaxKind.AmpersandAmpersandToken);
  const setting = parts.find(isSetting);
  if (!setting) return [];
  const rest = parts.filter(one => one !== setting);
  // `if (settings.requireFriendship && !(await areFriends(a, b))) throw …`
  const refused = leaves(thenStatement, 'function') && rest.length === 1 ? rest : [];
  const held: Held[] = refused.map(test => ({ test, outcome: false, over: null }));
  const inside = rest.length === 0 ? heldInEach(thenStatement, 'function') : [];
  return [...held, ...inside]
    .flatMap(one => ('over' in one && one.over !== null ? [] : checksHeld(one, guards)))
    .flatMap(check => (isOfConnection(check) ? [{ check, setting }] : []));
}

const HOLDS = /^(settings?|config|configuration|preferences?|options?|features?|flags?|policy|policies|env)$/;
const DEMANDS = /^(require|requires|enforce|restrict|must)$/;

/** `settings.requireFriendship`, `config.friendsOnly`, `REQUIRE_FRIENDS`: what is switched on or off, not asked of anybody. */
function isSetting(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (ts.isCallExpression(inner) || nameOf(inner) === null) return false;
  const names = chainOf(inner);
  return (
    names.slice(0, -1).some(name => HOLDS.test(splitWords(name).at(-1) ?? '')) ||
    DEMANDS.test(splitWords(names.at(-1)!)[0] ?? '')
  );
}
