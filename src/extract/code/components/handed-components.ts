import { unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Component, ComponentFinder } from './components.ts';
import { allHeldIn, heldUnder } from './held-under.ts';
import { EITHER, pickedBy, pickedIn, rootOf } from './picked.ts';
import { componentsIn, isNothing } from './picked-values.ts';
import type { PropRead, Props } from './props.ts';
import { asking, askingRest, COMPONENT, evaluate, propRead } from './props.ts';

/** From what a component is handed to what its parent was handed. */
const MAX_HOPS = 6;

/**
 * What a tag may show. `left-out`: it was not handed, or handed as `undefined`, so a default stands in; `nothing`: `null`
 * was handed, for which none does. Undefined: nobody was seen to say it.
 */
type Shown = readonly (Component | 'outside' | 'nothing' | 'left-out')[] | null | undefined;

/**
 * The components that a parent says a tag of its child to be: `<List item={CommentRow} />`, `<Row as={href ? Link : 'div'} />`.
 * Null if what it says could not be followed; undefined if the tag is none of what is handed, or nobody was seen to hand it.
 */
export function handedComponents(
  tag: ts.Identifier | ts.PropertyAccessExpression,
  props: Props,
  finder: ComponentFinder,
): readonly (Component | 'outside')[] | null | undefined {
  if (!props.component) return undefined;
  const value = ts.isIdentifier(tag) ? valueOf(tag) : null;
  const top = value ? unwrap(value) : tag;
  const isHanded = propRead(top, props) !== null || isInHanded(top, props);
  if (!isHanded && !isChoice(top)) return undefined;
  const shown = shownBy(top, props, finder, MAX_HOPS);
  // What is chosen in another way than by props is asked of its declaration.
  if (!shown) return isHanded ? shown : undefined;
  return shown.map(one => (isBlank(one) ? 'outside' : one));
}

const isBlank = (shown: NonNullable<Shown>[number]): shown is 'nothing' | 'left-out' =>
  shown === 'nothing' || shown === 'left-out';

/** `components.Row`, `renderers[token.type]` */
const isInHanded = (value: ts.Expression, props: Props): boolean =>
  (ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value)) &&
  propRead(value.expression, props) !== null;

const isChoice = (value: ts.Expression): boolean =>
  ts.isConditionalExpression(value) || (ts.isBinaryExpression(value) && EITHER.has(value.operatorToken.kind));

function shownBy(expression: ts.Expression, props: Props, finder: ComponentFinder, hops: number): Shown {
  const value = unwrap(expression);
  if (hops === 0) return null;
  const again = (one: ts.Expression) => shownBy(one, props, finder, hops - 1);
  if (value.kind === ts.SyntaxKind.FalseKeyword) return ['outside'];
  if (ts.isStringLiteralLike(value)) return known(componentsIn(value, finder));
  if (isNothing(value)) return [ts.isIdentifier(value) ? 'left-out' : 'nothing'];
  if (ts.isConditionalExpression(value)) {
    const known = evaluate(value.condition, props);
    return known
      ? again(known.value ? value.whenTrue : value.whenFalse)
      : all([value.whenTrue, value.whenFalse].map(again));
  }
  if (ts.isBinaryExpression(value) && EITHER.has(value.operatorToken.kind)) {
    const right = again(value.right);
    if (value.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return all([right, ['outside']]);
    const left = again(value.left);
    return left?.every(isBlank) ? right : all([left, right]);
  }
  const read = propRead(value, props);
  if (read) return asking(COMPONENT, read, props, one => ofProp(read, one, finder, hops), keyOf);
  if (ts.isPropertyAccessExpression(value)) return underName(value, props, finder, hops);
  if (ts.isElementAccessExpression(value)) return inTable(value, props, finder, hops);
  if (!ts.isIdentifier(value)) return pickedIn(value, finder);
  const held = valueOf(value);
  if (held && isChoice(unwrap(held))) return again(held);
  const file = finder.fileOf(value);
  if (!file) return null;
  return known(pickedBy(value, file, finder) ?? [finder.find(value.text, value, file)]);
}

const known = (found: readonly (Component | 'outside' | null)[]): Shown =>
  found.every(one => one !== null) ? found : null;

function ofProp(read: PropRead, props: Props, finder: ComponentFinder, hops: number): Shown {
  const { name, fallback } = read;
  const given = props.given.get(name);
  let shown: Shown = undefined;
  if (given) shown = given.expression ? shownBy(given.expression, given.props, finder, hops - 1) : null;
  else shown = askingRest(COMPONENT, read, props, (one, of) => ofProp(one, of, finder, hops - 1), keyOf);
  if (!given && shown === undefined && isLeftOut(name, props)) shown = ['left-out'];
  const standing = fallback ?? props.component?.defaults.get(name);
  const meant = standing && unwrap(standing);
  if (!shown || !meant || !shown.includes('left-out')) return shown;
  return all([shown.filter(one => one !== 'left-out'), shownBy(meant, props, finder, hops - 1)]);
}

/** `components.Row` of `<List components={{ Row: CommentRow }} />`, and what a package gives. */
function underName(value: ts.PropertyAccessExpression, props: Props, finder: ComponentFinder, hops: number): Shown {
  const slots = propRead(value.expression, props);
  if (slots) return ofSlot(slots, value.name.text, props, finder, hops);
  const root = rootOf(value);
  const file = root && finder.fileOf(root);
  return file && finder.find(root.text, root, file) === 'outside' ? ['outside'] : null;
}

/** `renderers[token.type]` of `<Tree renderers={RENDERERS} />`: whichever of them the thing asks for. */
function inTable(value: ts.ElementAccessExpression, props: Props, finder: ComponentFinder, hops: number): Shown {
  const slots = propRead(value.expression, props);
  if (!slots) return pickedIn(value, finder);
  const { argumentExpression: key } = value;
  return ofSlot(slots, ts.isStringLiteralLike(key) ? key.text : null, props, finder, hops);
}

/** What stands under a key of a table that is handed, or all that stands in it. */
function ofSlot(slots: PropRead, key: string | null, props: Props, finder: ComponentFinder, hops: number): Shown {
  const read = { ...slots, name: `${slots.name}.${key ?? '*'}` };
  return asking(COMPONENT, read, props, one => inGiven(slots, key, one, finder, hops), keyOf);
}

function inGiven(slots: PropRead, key: string | null, props: Props, finder: ComponentFinder, hops: number): Shown {
  const { name, fallback } = slots;
  const given = props.given.get(name);
  if (!given) {
    const standing = fallback ?? props.component?.defaults.get(name);
    if (!isLeftOut(name, props)) return undefined;
    return standing ? inObject(standing, key, props, finder, hops - 1) : ['left-out'];
  }
  return given.expression && inObject(given.expression, key, given.props, finder, hops - 1);
}

function inObject(
  object: ts.Expression,
  key: string | null,
  props: Props,
  finder: ComponentFinder,
  hops: number,
): Shown {
  const value = unwrap(object);
  if (hops <= 0) return null;
  const read = propRead(value, props);
  if (read) return ofSlot(read, key, props, finder, hops);
  if (ts.isConditionalExpression(value)) {
    const known = evaluate(value.condition, props);
    const meant = known ? [known.value ? value.whenTrue : value.whenFalse] : [value.whenTrue, value.whenFalse];
    return all(meant.map(one => inObject(one, key, props, finder, hops - 1)));
  }
  const held = key === null ? allHeldIn(value) : heldUnder(value, key, hops);
  return held ? all(held.map(one => shownBy(one, props, finder, hops - 1))) : null;
}

/** Whether it is proved that nobody hands it: neither the parent nor whoever hands the parent what it hands on. */
const isLeftOut = (name: string, { given, isComplete, rest }: Props): boolean =>
  isComplete && !given.has(name) && (!rest || rest.except.has(name) || isLeftOut(name, rest.props));

/** What is not followed in one of them is not in all of them. */
function all(shown: readonly Shown[]): Shown {
  if (shown.includes(null)) return null;
  return shown.every(one => !!one) ? [...new Set(shown.flatMap(one => one ?? []))] : undefined;
}

const keyOf = (shown: Shown): string =>
  shown
    ? shown.map(one => (typeof one === 'string' ? one : `${one.node.getSourceFile().fileName}:${one.node.pos}`)).join()
    : String(shown);
