import { literalOf } from '../literals.ts';
import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Switch } from './switches.ts';

/** Names that say of themselves what plays. */
const PLAYS_FILMS = /^auto_?play_?(videos?|media|films?|gifs?|audio)$|^(video|media|gif|audio)_?auto_?play$/i;
const OPTIONS = /(options?|opts|config|params|props)$/i;

/**
 * `<Post displayOptions={{ autoplayVideo: true }} />`, `displayOptions = { autoplayVideo: true }` of a class: how a thing is
 * shown is given along with it, and a film in it starts by itself or not.
 */
export function givenWith(property: ts.PropertyAssignment): Switch | null {
  const symbol = textOf(property.name);
  if (!PLAYS_FILMS.test(symbol)) return null;
  let at: ts.Node = property.parent.parent;
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at) || ts.isJsxExpression(at)) at = at.parent;
  const name = ts.isJsxAttribute(at) || ts.isPropertyAssignment(at) || ts.isPropertyDeclaration(at) ? at.name : null;
  if (!name || !OPTIONS.test(textOf(name))) return null;
  const value = literalOf(property.initializer)?.value;
  return typeof value === 'boolean' ? { node: property.name, symbol, value, from: property.initializer } : null;
}
