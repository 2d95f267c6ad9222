import { autoplayOf } from './names.ts';
import { linksOf } from '../links/registry.ts';
import { declaredName, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is done with a film by whoever calls. */
const MAKES = /^(load|create|make|init|mount|embed|render|inflate|attach|setup|build|add|spawn|open|play|start)$/;
const PLAYS = /^(video|videos|audio|player|film|movie|clip|media|sound|track|youtube|vimeo)$/;
/** Names of what somebody chose once for everything. */
const CHOSEN =
  /^(settings?|preferences?|prefs|users?|account|profile|saved|stored|kept|persisted|storage|local|state|store)$/;

/**
 * `const DEFAULTS = { autoPlay: true }`, which nothing but a function that makes a film of what its caller wants lays under a
 * parameter: `Object.assign({}, DEFAULTS, params)`. It is how that one film is played unless the caller wants it otherwise, and no
 * choice that is kept of somebody.
 */
export function isOptionOfPlayer(object: ts.Node, given: string): boolean {
  if (autoplayOf(given) === null || !ts.isObjectLiteralExpression(object)) return false;
  let at: ts.Node = object;
  while (!ts.isVariableDeclaration(at) && !ts.isStatement(at) && at.parent) at = at.parent;
  if (!ts.isVariableDeclaration(at) || !ts.isIdentifier(at.name) || !at.initializer) return false;
  if (unwrap(at.initializer) !== object || isHandedOut(at) || saysChosen([at.name.text, at.type?.getText() ?? '']))
    return false;
  const name = at.name;
  const uses = (linksOf(name)?.identifiers(name.text) ?? []).filter(one => one !== name);
  return uses.length > 0 && uses.every(one => declarationOf(one.text, one) === at && isLaidUnder(one));
}

const isHandedOut = (declaration: ts.VariableDeclaration): boolean =>
  !ts.isSourceFile(declaration.parent.parent.parent) ||
  (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;

const saysChosen = (names: readonly string[]): boolean => names.flatMap(splitWords).some(word => CHOSEN.test(word));

/** `Object.assign({}, DEFAULTS, params)`, `{ ...DEFAULTS, ...params }` in what makes a film. */
function isLaidUnder(use: ts.Identifier): boolean {
  const maker = enclosingFunction(use);
  if (!maker || !makesFilm(maker)) return false;
  const { parent } = use;
  const [over] = ts.isSpreadAssignment(parent)
    ? parent.parent.properties
        .slice(parent.parent.properties.indexOf(parent) + 1)
        .map(one => (ts.isSpreadAssignment(one) ? one.expression : undefined))
    : ts.isCallExpression(parent) && nameOf(parent.expression) === 'assign'
      ? parent.arguments.slice(parent.arguments.indexOf(use) + 1)
      : [];
  const inner = over && unwrap(over);
  if (!inner || !ts.isIdentifier(inner) || saysChosen([inner.text])) return false;
  return maker.parameters.some(
    one => ts.isIdentifier(one.name) && textOf(one.name) === inner.text && !saysChosen([one.type?.getText() ?? '']),
  );
}

function makesFilm(maker: FunctionNode): boolean {
  const words = splitWords(declaredName(maker) ?? '');
  return words.some(word => PLAYS.test(word)) && MAKES.test(words[0] ?? '') && !words.some(word => CHOSEN.test(word));
}
