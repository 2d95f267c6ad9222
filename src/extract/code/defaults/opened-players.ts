import type { NamedSetting } from './names.ts';
import type { Owner } from './owners.ts';
import { autoplayOf, OF_FILMS } from '../autoplay/names.ts';
import { componentAround, isShownByPress } from '../autoplay/opened-by-press.ts';
import type { Shown } from '../autoplay/opened-by-press.ts';
import { textOf } from '../names.ts';
import { declarationOf, functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * `Clip.defaultProps = { autoplay: true }` of a player that everywhere comes up for a press on it, or is told there whether it
 * plays: nobody's choice stands behind that.
 */
export function isOfOpenedPlayer(node: ts.Node, given: string, { kind }: Owner, { pattern }: NamedSetting): boolean {
  if (kind !== 'props' || pattern.setting !== 'autoplay' || autoplayOf(given) === null) return false;
  const component = componentOf(node);
  return component !== null && isShownByPress(component, OF_FILMS, undefined, tag => isGiven(tag, given));
}

/** By its name: what is spread into a tag may leave it out. */
const isGiven = ({ attributes }: ts.JsxOpeningLikeElement, name: string): boolean =>
  attributes.properties.some(one => ts.isJsxAttribute(one) && textOf(one.name) === name);

function componentOf(node: ts.Node): Shown | null {
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isBinaryExpression(at) || !ts.isPropertyAccessExpression(at.left)) continue;
    const { expression, name } = at.left;
    if (name.text !== 'defaultProps' || !ts.isIdentifier(expression)) return null;
    const declared = declarationOf(expression.text, expression);
    return declared && ts.isClassDeclaration(declared) ? declared : functionNamed(expression.text, expression);
  }
  return componentAround(node);
}
