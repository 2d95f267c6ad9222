import { returnsOf } from '../age/definitions.ts';
import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import type { Held } from '../guards/dominance.ts';
import { declaredName, eachNode, isFunction, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { holdsJsx } from '../reporting/holds-jsx.ts';
import type { Phrase } from '../tokens.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { usesOfClass, usesOfFunction } from '../uses.ts';
import { PRESS } from './class-states.ts';
import { pressedBefore, waitsForPress } from './pressed.ts';
import { renderOf } from '../components/render-of.ts';

/** Components that only wrap the one that is opened. */
const DEEP = 2;

/**
 * Whether the component around a place is shown, wherever it is, only after a press on something that says what it is for:
 * `{showPlayer && <ClipPlayer />}` where a button sets `showPlayer`. A press on a post says nothing of the film in it; but what
 * stands in the place of the film alone until it is pressed is its cover.
 */
export function isOpenedByPress(node: ts.Node, about: readonly Phrase[], depth = DEEP): boolean {
  const component = componentAround(node);
  return component !== null && isShownByPress(component, about, depth);
}

/**
 * The same of a component, wherever it stands.
 * @param isOther Whether a use is none of those that are asked about.
 */
export function isShownByPress(
  component: Shown,
  about: readonly Phrase[],
  depth = DEEP,
  isOther: (tag: ts.JsxOpeningLikeElement) => boolean = () => false,
): boolean {
  const uses = ts.isClassDeclaration(component) ? usesOfClass(component) : usesOfFunction(component);
  const asked = uses?.filter(
    ({ parent }) => !ts.isJsxClosingElement(parent) && !(ts.isJsxOpeningLikeElement(parent) && isOther(parent)),
  );
  if (!asked || asked.length === 0) return false;
  return asked.every(use => {
    if (!ts.isJsxOpeningLikeElement(use.parent)) return false;
    const said = toldByPress(use.parent, component) ?? pressedBefore(use);
    if (!said) return depth > 0 && isOpenedByPress(use, about, depth - 1);
    const names = [...namesIn(said), declaredName(component)!];
    return (
      names.some(name => hasAnyPhrase(splitWords(name), about)) ||
      (depth === DEEP && isBehindCover(use.parent, component))
    );
  });
}

/** `isOpen` of `<Tube isOpen={isOpen} />`, where a press sets that, and the component shows nothing without it. */
function toldByPress({ attributes }: ts.JsxOpeningLikeElement, component: Shown): ts.Expression | null {
  for (const one of attributes.properties) {
    const given = ts.isJsxAttribute(one) && one.initializer && ts.isJsxExpression(one.initializer) && one.initializer;
    if (!given || !given.expression || !isPressedState(given.expression)) continue;
    if (isHiddenWithout(textOf((one as ts.JsxAttribute).name), component)) return given.expression;
  }
  return null;
}

/** Nothing but the state: `isClosed || isOpen` may hold before. */
function isPressedState(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)) && waitsForPress(inner);
}

/** `if (!props.isOpen) return null;` before each answer that shows something. */
function isHiddenWithout(prop: string, component: Shown): boolean {
  const own = renderOf(component);
  const answers = own ? returnsOf(own).filter(holdsJsx) : [];
  return answers.length > 0 && answers.every(answer => heldAt(answer).some(one => isOfProp(one, prop)));
}

function isOfProp(held: Held, prop: string): boolean {
  if (!('test' in held)) return false;
  const inner = unwrap(held.test);
  const isDenied = ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken;
  const asked = isDenied ? unwrap(inner.operand) : inner;
  return held.outcome !== isDenied && /^((this\.)?props\.)?(\w+)$/.exec(asked.getText())?.[3] === prop;
}

/** `isOpen ? <Tube /> : <div onClick={open}><img /></div>`: nothing but the film, and instead of it what is pressed. */
function isBehindCover(tag: ts.JsxOpeningLikeElement, component: Shown): boolean {
  let at: ts.Node = ts.isJsxOpeningElement(tag) ? tag.parent : tag;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  const choice = at.parent;
  if (!ts.isConditionalExpression(choice) || choice.whenTrue !== at) return false;
  let isPressed = false;
  eachNode(choice.whenFalse, node => {
    isPressed ||= ts.isJsxAttribute(node) && PRESS.test(textOf(node.name));
  });
  return isPressed && showsOnlyFilm(component);
}

const FILM = /^(video|iframe|source|track|object|embed|div|span|figure|section|View|WebView|Video|ReactPlayer)$/;

/** Whether there is no word to read in what a component shows, and nothing of other components. */
function showsOnlyFilm(component: Shown): boolean {
  let isOnly = true;
  eachNode(component, node => {
    if (ts.isJsxOpeningLikeElement(node)) isOnly &&= FILM.test(node.tagName.getText());
    else if (ts.isJsxText(node)) isOnly &&= node.text.trim() === '';
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) isOnly &&= !mayBeText(node.expression);
  });
  return isOnly;
}

function mayBeText(expression: ts.Expression | undefined): boolean {
  const inner = expression && unwrap(expression);
  if (!inner || ts.isJsxElement(inner) || ts.isJsxSelfClosingElement(inner)) return false;
  if (ts.isConditionalExpression(inner)) return mayBeText(inner.whenTrue) || mayBeText(inner.whenFalse);
  if (ts.isBinaryExpression(inner)) return mayBeText(inner.right);
  return inner.kind !== ts.SyntaxKind.NullKeyword;
}

export type Shown = FunctionNode | ts.ClassDeclaration;

/** The component around a place: what is called with a capital, or a class. */
export function componentAround(node: ts.Node): Shown | null {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at) && !ts.isClassDeclaration(at)) continue;
    if (/^[A-Z]/.test(declaredName(at) ?? '')) return at;
  }
  return null;
}
