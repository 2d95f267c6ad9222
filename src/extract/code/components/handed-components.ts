import { unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Component, ComponentFinder } from './components.ts';
import { heldUnder } from './held-under.ts';
import { EITHER, isNothing, pickedBy, pickedIn, rootOf } from './picked.ts';
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
  const isHanded = propRead(top, props) !== null;
  if (!isHanded && !isChoice(top)) return undefined;
  const shown = shownBy(top, props, finder, MAX_HOPS);
  // What is chosen in another way than by props is asked of its declaration.
  if (!shown) return isHanded ? shown : undefined;
  return shown.map(one => (isBlank(one) ? 'outside' : one));
}

const isBlank = (shown: NonNullable<Shown>[number]): shown is 'nothing' | 'left-out' =>
  shown === 'nothing' || shown === 'left-out';

const isChoice = (value: ts.Expression): boolean =>
  ts.isConditionalExpression(value) || (ts.isBinaryExpression(value) && EITHER.has(value.operatorToken.kind));

function shownBy(expression: ts.Expression, props: Props, finder: ComponentFinder, hops: number): Shown {
  const value = unwrap(expression);
  if (hops === 0) return null;
  const again = (one: ts.Expression) => shownBy(one, props, finder, hops - 1);
  if (ts.isStringLiteralLike(value) || value.kind === ts.SyntaxKind.FalseKeyword) return ['outside'];
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
  if (!ts.isIdentifier(value)) return pickedIn(value, finder);
  const held = valueOf(value);
  if (held && isChoice(unwrap(held))) return again(held);
  const file = finder.fileOf(value);
  if (!file) return null;
  const found = pickedBy(value, file, finder) ?? [finder.find(value.text, value, file)];
  return found.every(one => one !== null) ? found : null;
}

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
  const key = value.name.text;
  const slots = propRead(value.expression, props);
  if (slots) {
    const read = { ...slots, name: `${slots.name}.${key}` };
    return asking(COMPONENT, read, props, one => ofSlot(slots, key, one, finder, hops), keyOf);
  }
  const root = rootOf(value);
  const file = root && finder.fileOf(root);
  return file && finder.find(root.text, root, file) === 'outside' ? ['outside'] : null;
}

function ofSlot({ name }: PropRead, key: string, props: Props, finder: ComponentFinder, hops: number): Shown {
  const given = props.given.get(name);
  if (!given) return isLeftOut(name, props) ? ['left-out'] : undefined;
  const held = given.expression && heldUnder(given.expression, key, hops);
  return held ? all(held.map(one => shownBy(one, given.props, finder, hops - 1))) : null;
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
