import type { CodeOption } from '../../../model/code-fact.ts';
import type { Place } from '../../../model/place.ts';
import { heldAt } from '../guards/dominance.ts';
import { presumedBehind } from '../guards/presumed.ts';
import { literalOf } from '../literals.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { writesTo } from '../writes/writes-to.ts';
import { decidedBy } from './held-back.ts';
import type { Sdk, SdkOption } from './table.ts';

/** A key of an options object and what it is set to. */
export interface Entry {
  name: string;
  node: ts.Node;
  /** Null for a method. */
  value: ts.Expression | null;
  /** Set behind the object that is written out, maybe only at times. */
  isLater?: true;
}

/** What the arguments set: keys of objects, also behind variables, spreads, branches and in objects inside. */
export function entriesOf(argument: ts.Expression, depth = 4): Entry[] {
  const inner = unwrap(argument);
  const follow = (next: ts.Expression) => entriesOf(next, depth - 1);
  if (depth === 0) return [];
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? [...follow(value), ...writtenTo(inner)] : [];
  }
  if (ts.isConditionalExpression(inner)) return [...follow(inner.whenTrue), ...follow(inner.whenFalse)];
  if (ts.isBinaryExpression(inner)) return [...follow(inner.left), ...follow(inner.right)];
  // `Object.assign({}, defaults, { … })`, `defineConfig({ … })`
  if (ts.isCallExpression(inner)) return inner.arguments.flatMap(follow);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(follow);
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap(property => {
    if (ts.isSpreadAssignment(property)) return follow(property.expression);
    if (!property.name || ts.isComputedPropertyName(property.name)) return [];
    const entry = { name: textOf(property.name), node: property.name };
    if (ts.isShorthandPropertyAssignment(property)) return [{ ...entry, value: property.name }];
    if (!ts.isPropertyAssignment(property)) return [{ ...entry, value: null }];
    const value = unwrap(property.initializer);
    const nested = ts.isObjectLiteralExpression(value) ? follow(value) : [];
    return [{ ...entry, value: property.initializer }, ...nested];
  });
}

/** `options.rate = 20` before the call: it holds that as well, at least at times. */
function writtenTo(name: ts.Identifier): Entry[] {
  return [...writesTo(name)].flatMap(({ kind, path, use, given }) => {
    const [key, ...rest] = path;
    return kind === 'set' && typeof key === 'string' && rest.length === 0 && given[0]
      ? [{ name: key, node: use, value: given[0], isLater: true as const }]
      : [];
  });
}

/** Attributes of a component, and the keys of objects in them. */
export function attributesOf(element: ts.JsxOpeningLikeElement): Entry[] {
  return element.attributes.properties.flatMap(attribute => {
    if (!ts.isJsxAttribute(attribute)) return entriesOf(attribute.expression);
    const { initializer } = attribute;
    const value = initializer && ts.isJsxExpression(initializer) ? (initializer.expression ?? null) : null;
    const given = initializer && ts.isStringLiteral(initializer) ? initializer : value;
    const entry: Entry = { name: textOf(attribute.name), node: attribute.name, value: given };
    return value ? [entry, ...entriesOf(value)] : [entry];
  });
}

/** Traits that protect, of which it matters who decides an option that is no constant. */
const PROTECTIVE = new Set(['muted', 'child-directed']);
/** It is set to something, and nobody can say by reading whether that protects. */
export const UNDECIDED = 'undecided-switch';

/** Traits that options give, in the words of the product's table. */
export function traitsOf(sdk: Sdk, entries: readonly Entry[]): string[] {
  return sdk.options.flatMap(option => {
    const named = entries.filter(entry => entry.name === option.name);
    const found = named.map(entry => givenBy(option, entry));
    const isTakenBack = named.some(({ isLater }, at) => isLater && found[at] !== option.trait);
    if (isTakenBack && PROTECTIVE.has(option.trait) && found.includes(option.trait)) return UNDECIDED;
    return found.find(trait => trait === option.trait) ?? found.find(trait => trait !== null) ?? [];
  });
}

/**
 * `sessionReplaySampleRate: 0`, and no other rate for it: what records otherwise only measures how the page does, and which errors
 * there are. `trackUserInteractions: true` is told besides what people press.
 */
export function kindsOf(sdk: Sdk, entries: readonly Entry[]): readonly string[] {
  const rates = entries.filter(({ name }) => REPLAYED.test(name));
  const isOff = rates.length > 0 && rates.every(({ value }) => !!value && saidBy(value) === '0');
  if (!isOff) return sdk.traits;
  const isPressTold = entries.some(({ name, value }) => PRESSES.test(name) && !(value && saidBy(value) === 'false'));
  return sdk.traits.map(trait => (trait !== 'session-replay' ? trait : isPressTold ? 'analytics' : 'crash-reporting'));
}
const REPLAYED = /^(sessionReplay|premium|replay)SampleRate$/;
const PRESSES = /^track(User)?Interactions$/;

function givenBy({ trait, means }: SdkOption, { value }: Entry): string | null {
  if (means === 'any') return trait;
  const said = value ? (saidBy(value) ?? knownBefore(value)) : null;
  if (said !== null) return (means === 'on' ? !OFF.has(said) : means.includes(said)) ? trait : null;
  if (!PROTECTIVE.has(trait)) return null;
  const by = value ? decidedBy(value) : null;
  // A build that is for developers is not what children use.
  if (by === 'person') return value && isPresumed(value, means) ? UNDECIDED : trait;
  return by === 'build' ? null : UNDECIDED;
}

/** `ad_storage: agreed ? 'granted' : 'denied'` where `agreed` is true of some whom nobody asked. */
function isPresumed(value: ts.Expression, means: SdkOption['means']): boolean {
  const inner = unwrap(value);
  if (!ts.isConditionalExpression(inner)) return presumedBehind(inner, false) !== null;
  const held = saidBy(inner.whenTrue);
  const isHeld = held !== null && (means === 'on' ? !OFF.has(held) : means.includes(held));
  return presumedBehind(inner.condition, !isHeld) !== null;
}

const OFF = new Set(['false', '0', 'null', 'undefined', '']);

/** A constant as text; an enum member of another module by its last name. Null for what is decided at run time. */
function saidBy(value: ts.Expression): string | null {
  const literal = literalOf(value);
  if (literal) return String(literal.value);
  const inner = unwrap(value);
  if (!ts.isPropertyAccessExpression(inner)) return null;
  const owner = nameOf(inner.expression) ?? '';
  return /^[A-Z]/.test(owner) ? inner.name.text : null;
}

/** `if (!KEY) return; start({ optOut: !KEY })`: where it runs there is a key, and the switch is off. */
function knownBefore(value: ts.Expression): string | null {
  const inner = unwrap(value);
  const isTurned = ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken;
  const asked = isTurned ? unwrap(inner.operand) : inner;
  if (!ts.isIdentifier(asked) && !ts.isPropertyAccessExpression(asked)) return null;
  for (const held of heldAt(value)) {
    if (!('test' in held) || held.over !== null) continue;
    const test = unwrap(held.test);
    const isNot = ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken;
    const tested = isNot ? unwrap(test.operand) : test;
    if (tested.getText() === asked.getText()) return String((held.outcome !== isNot) !== isTurned);
  }
  return null;
}

const MAX_TEXT = 80;

/** Options that the table names, for the fact. */
export function optionsOf(sdk: Sdk, entries: readonly Entry[], placeOf: (node: ts.Node) => Place): CodeOption[] {
  const known = new Set(sdk.options.map(option => option.name));
  return entries.filter(entry => known.has(entry.name)).map(entry => optionOf(entry, placeOf));
}

export function optionOf({ name, node, value }: Entry, placeOf: (node: ts.Node) => Place): CodeOption {
  const literal = value ? literalOf(value) : null;
  const text = (value ?? node).getText().replace(/\s+/g, ' ').slice(0, MAX_TEXT);
  return { name, value: literal?.value ?? null, text, at: placeOf(node) };
}
