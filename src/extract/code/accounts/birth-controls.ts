import { isBirthName } from '../age/birth-words.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `value={birthDate}`, `v-model="form.birthday"`, `value={birthday ?? ''}`, `value={dob ? format(dob, 'P') : ''}` */
export function showsBirth(node: ts.Node | undefined): boolean {
  return !!node && ts.isJsxExpression(node) && !!node.expression && readsBirth(node.expression, 4);
}

function readsBirth(value: ts.Expression, depth: number): boolean {
  const inner = unwrap(value);
  const again = (one: ts.Expression): boolean => depth > 0 && readsBirth(one, depth - 1);
  if (ts.isIdentifier(inner)) return isBirthName(inner.text);
  if (ts.isPropertyAccessExpression(inner)) return isBirthName(inner.name.text);
  if (ts.isBinaryExpression(inner))
    return /^(\?\?|\|\|)$/.test(inner.operatorToken.getText())
      ? again(inner.left)
      : inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && again(inner.right);
  if (ts.isConditionalExpression(inner)) return again(inner.whenTrue) || again(inner.whenFalse);
  if (ts.isNewExpression(inner)) return nameOf(inner.expression) === 'Date' && !!inner.arguments?.some(again);
  if (!ts.isCallExpression(inner)) return false;
  const { expression: called } = inner;
  const isWritten = WRITES.test(nameOf(called) ?? '');
  return (
    isWritten && (inner.arguments.some(again) || (ts.isPropertyAccessExpression(called) && again(called.expression)))
  );
}

/** How a date comes into a field: as its text, or as what a library makes of it. */
const WRITES =
  /^(format\w*|to\w*String|to(ISO|JS)\w*|toDate|parse\w*|dayjs|moment|from(ISO|JSDate|Millis)|split|slice|substring|String|Date)$/;

export const CHANGES =
  /^(on[A-Z]\w*Change|onChange|onInput|onChangeText|onSelect|onDateSelect|onConfirm|onValueChange)$/;

/** `onChange={setBirthday}`, `onChange={e => setForm({ ...form, birthDate: e.target.value })}`: what is typed becomes a birth. */
export function takesBirth({ name, initializer }: ts.JsxAttribute): boolean {
  const given = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  const handler = given && unwrap(given);
  if (!handler || !CHANGES.test(name.getText())) return false;
  if (!isFunction(handler)) {
    const called = nameOf(handler);
    return called !== null && setsBirth(called);
  }
  const [event] = handler.parameters;
  if (!handler.body || !event) return false;
  let isTaken = false;
  eachNode(handler, one => {
    if (ts.isPropertyAssignment(one)) isTaken ||= isOfBirth(textOf(one.name)) && comesFrom(one.initializer, event);
    else if (ts.isCallExpression(one)) {
      const called = nameOf(one.expression) ?? '';
      const [first, second] = one.arguments;
      const isSet = setsBirth(called) && !!first && comesFrom(first, event);
      // `setValue('birthday', date)`
      const isNamed = !!first && ts.isStringLiteralLike(first) && first.text.length <= 40 && isOfBirth(first.text);
      isTaken ||= isSet || (isNamed && SETS.test(called) && !!second && comesFrom(second, event));
    }
  });
  return isTaken;
}

const SETS = /^(set|update|change)/;
/** Whether it is shown, what is wrong with it, and what opens to choose it. */
const ABOUT =
  /^(show\w*|share|display\w*|public|publish|allow\w*|enable\w*|can|is|has|open|notify|remind\w*|error|errors|valid|invalid|message|touched|focused|modal|picker|calendar|filter|search)$/;
const isOfBirth = (name: string): boolean => isBirthName(name) && !splitWords(name).some(word => ABOUT.test(word));
const setsBirth = (name: string): boolean => SETS.test(name) && isOfBirth(name);

/** The value is what the handler is given, or a part of it. */
function comesFrom(value: ts.Expression, { name }: ts.ParameterDeclaration): boolean {
  const given = new Set(name.getText().match(/[\w$]+/g) ?? []);
  let isGiven = ts.isIdentifier(value) && given.has(value.text);
  eachNode(value, one => void (isGiven ||= ts.isIdentifier(one) && given.has(one.text)));
  return isGiven;
}

/** `<label htmlFor="d">Date of birth</label><input id="d" />`, `<label>Birthday <DatePicker /></label>` */
export function isLabelled(tag: ts.JsxOpeningElement | ts.JsxSelfClosingElement): boolean {
  if (SWITCHES.test(tag.tagName.getText()) || SWITCHES.test(textOfAttribute(tag, 'type') ?? '')) return false;
  const element = ts.isJsxOpeningElement(tag) ? tag.parent : tag;
  let around: ts.Node = element.parent;
  if (isLabel(around)) return isBirthSaid(around);
  const id = textOfAttribute(tag, 'id');
  if (id === null) return false;
  for (let steps = 0; steps < 3 && around && (ts.isJsxElement(around) || ts.isJsxFragment(around)); steps++) {
    const label = labelsIn(around).get(id);
    if (label) return isBirthSaid(label);
    around = around.parent;
  }
  return false;
}

/** `<label>Show my birthday <input type="checkbox" /></label>` takes in nothing but a yes. */
const SWITCHES = /check|radio|switch|toggle|button|file|submit|hidden/i;

const isLabel = (node: ts.Node): node is ts.JsxElement =>
  ts.isJsxElement(node) && /label$/i.test(node.openingElement.tagName.getText());

/** A long form asks for each of its fields. */
const labels = new WeakMap<ts.Node, ReadonlyMap<string, ts.JsxElement>>();

function labelsIn(around: ts.JsxElement | ts.JsxFragment): ReadonlyMap<string, ts.JsxElement> {
  let found = labels.get(around);
  if (!found) {
    const all = around.children.flatMap(one => {
      const id = isLabel(one) ? pointsAt(one.openingElement) : null;
      return id === null ? [] : [[id, one as ts.JsxElement] as const];
    });
    // Of two for one field, the first.
    labels.set(around, (found = new Map(all.reverse())));
  }
  return found;
}

const pointsAt = (label: ts.JsxOpeningElement): string | null =>
  textOfAttribute(label, 'htmlFor') ?? textOfAttribute(label, 'for');

/** What the label says itself: its own text, or the key of one. */
function isBirthSaid({ children }: ts.JsxElement): boolean {
  return children.some(child => {
    if (ts.isJsxText(child)) return isBirthShort(child.text);
    const said = ts.isJsxExpression(child) && child.expression ? unwrap(child.expression) : null;
    const text = said && ts.isCallExpression(said) ? said.arguments[0] : said;
    return !!text && ts.isStringLiteralLike(text) && isBirthShort(text.text.split(/[.:]/).at(-1)!);
  });
}

const isBirthShort = (text: string): boolean => text.trim().length < 40 && isOfBirth(text.trim().replace(/[*?:]/g, ''));

function textOfAttribute({ attributes }: ts.JsxOpeningElement | ts.JsxSelfClosingElement, name: string): string | null {
  for (const one of attributes.properties) {
    if (!ts.isJsxAttribute(one) || one.name.getText() !== name) continue;
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
    return value && ts.isStringLiteralLike(value) ? value.text : null;
  }
  return null;
}

/**
 * `<DatePicker date={date} />` beside `getAge(date)`: whatever the date is called, it is that of a birth where an age is worked
 * out of it.
 */
export function isMeasuredAsAge({ initializer }: ts.JsxAttribute): boolean {
  const shown = initializer && ts.isJsxExpression(initializer) && initializer.expression;
  const value = shown ? unwrap(shown) : null;
  if (!value || !ts.isIdentifier(value)) return false;
  const declared = declarationOf(value.text, value);
  if (!declared) return false;
  let isMeasured = false;
  eachNode(value.getSourceFile(), one => {
    if (isMeasured || !ts.isCallExpression(one) || !worksOutAge(nameOf(one.expression) ?? '')) return;
    const [first] = one.arguments;
    const given = first && unwrap(first);
    isMeasured =
      !!given && ts.isIdentifier(given) && given.text === value.text && declarationOf(given.text, given) === declared;
  });
  return isMeasured;
}

/** `getAge`, `calculateUserAge`, `ageFromDate` */
export const worksOutAge = (name: string): boolean =>
  /^((get|calculate|calc|compute|work out|to) )?(user |person )?age( (of|from|in years|by|for)( date)?)?$/.test(
    splitWords(name).join(' '),
  );
