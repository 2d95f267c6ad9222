import { literally } from '../../../kit/text.ts';
import { componentAround } from './opened-by-press.ts';
import { literalOf } from '../literals.ts';
import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { namesOther, namesSlides } from './names.ts';
import { isOnlyRead } from './pressed.ts';
import type { Switch } from './switches.ts';

/** `video.autoplay = true`, and `video.autoplay = shouldPlay` of an element that is made there. */
export function elementAt({ left, right }: ts.BinaryExpression): Switch | null {
  if (!ts.isPropertyAccessExpression(left) || left.name.text !== 'autoplay') return null;
  // `game.autoplay = true` moves the pieces.
  const owner = chainOf(left.expression);
  if (namesOther(owner) || namesSlides(owner) || isOnlyRead(left.expression)) return null;
  const literal = literalOf(right);
  if (!literal && !isMadeFilm(left.expression)) return null;
  return { node: left.name, symbol: 'autoplay', value: literal ? literal.value : presetOf(right), from: right };
}

/** `video = document.createElement('video')`, `new Audio(src)` */
function isMadeFilm(element: ts.Expression): boolean {
  const made = new RegExp(
    `${literally(element.getText())}\\s*(:[^=;]{1,60})?=\\s*(\\w+\\.createElement\\(\\s*['"\`](video|audio)['"\`]|new Audio\\()`,
  );
  return made.test(element.getSourceFile().text);
}

/** `true` of `function Reel({ shouldPlay = true })`, where somebody shows the part and does not say it. */
function presetOf(given: ts.Expression): unknown {
  const inner = unwrap(given);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!declared || !ts.isBindingElement(declared) || !declared.initializer) return undefined;
  const { parent: holder } = declared.parent;
  const isProp = ts.isParameter(holder)
    ? isFunction(holder.parent)
    : ts.isVariableDeclaration(holder) && /^(\$?props|defineProps)$/.test(nameOf(holder.initializer ?? inner) ?? '');
  const component = isProp ? componentAround(declared) : null;
  if (!component || !isFunction(component)) return undefined;
  const name = textOf(declared.propertyName ?? declared.name);
  const isUnsaid = usesOfFunction(component)?.some(use => leavesOut(use.parent, name));
  return isUnsaid ? literalOf(declared.initializer)?.value : undefined;
}

const leavesOut = (tag: ts.Node, name: string): boolean =>
  (ts.isJsxOpeningElement(tag) || ts.isJsxSelfClosingElement(tag)) &&
  tag.attributes.properties.every(one => ts.isJsxAttribute(one) && textOf(one.name) !== name);
