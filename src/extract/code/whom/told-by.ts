import { isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { declarationOf, isAssigned, valueOf } from '../scopes.ts';
import { isRequest } from '../sent/carriers.ts';
import { sentOf } from '../sent/sent-of.ts';
import { ts } from '../ts-morph.ts';
import { keyOf } from '../writes/members.ts';
import type { Key } from '../writes/write.ts';
import { isService } from './calls.ts';
import { loadsTheSame, READS_THROUGH, RESULT } from './loads.ts';
import { isSent } from './requests.ts';
import { isKeyOfPerson } from './source.ts';

/** One of those by which a value says who somebody is: `req.body.to`. */
export interface Told {
  /** What is read, of the name that it was first read of. */
  text: string;
  /** Whether who sends the request fills it in. */
  isSent: boolean;
}

const MAX_DEPTH = 16;
/** What a request carries, and something of it: all of it by itself names nobody yet. */
const CARRIERS =
  'query|body|params|headers|cookies|input|args|searchParams|formData|form|payload|data|dto|json\\(\\)|formData\\(\\)';
const CARRIED = new RegExp(`\\b(${CARRIERS})[.[]`);
const WHOLE = new RegExp(`(^|\\.)(${CARRIERS})$`);
/** What hands back the very thing that it is asked of. */
const IS_ITSELF =
  /^(populate|reload|refresh|save|lean|exec|select|toObject|toJSON|trim|toString|toHexString|valueOf|normalize|toLowerCase|toUpperCase)$/;
/** What is read of a form by its name. */
const READS = /^(get|param|query|header)$/;
const TAKES = /^(pick|omit|only|except)$/;

/**
 * By what a value, or what it holds under some members, says who somebody is. Names that are given a value once stand for that, and
 * whoever is loaded by something for the same one: `to` of `(await find({ where: { id: to } })).id`.
 */
export function toldBy(value: ts.Expression | null, path: readonly Key[] = [], depth = MAX_DEPTH): Told[] {
  if (!value) return [];
  const inner = unwrap(value);
  if (depth === 0) return [{ text: inner.getText(), isSent: false }];
  const again = (one: ts.Expression, under: readonly Key[] = []) => toldBy(one, under, depth - 1);
  const [key, ...rest] = path;
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner))
    return again(inner.expression, [keyOf(inner), ...path]);
  if (ts.isIdentifier(inner)) return ofName(inner, path, again);
  if (ts.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse].flatMap(one => again(one, path));
  if (ts.isBinaryExpression(inner)) return [inner.left, inner.right].flatMap(one => again(one, path));
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.flatMap(one => again(one.expression));
  if (ts.isObjectLiteralExpression(inner))
    return key === undefined ? inner.properties.flatMap(one => ofProperty(one, again)) : under(inner, key, rest, again);
  if (ts.isArrayLiteralExpression(inner))
    return inner.elements.flatMap(one => again(ts.isSpreadElement(one) ? one.expression : one, rest));
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) return ofCall(inner, path, again);
  if (literalOf(inner) || isFunction(inner)) return [];
  return [textUnder(inner, path)];
}

type Again = (value: ts.Expression, path?: readonly Key[]) => Told[];

function ofName(name: ts.Identifier, path: readonly Key[], again: Again): Told[] {
  const value = valueOf(name);
  if (value) return again(value, path);
  const declared = declarationOf(name.text, name);
  if (!declared) return literalOf(name) ? [] : [textUnder(name, path)];
  const keys: Key[] = [];
  let holder: ts.Node = declared;
  for (; ts.isBindingElement(holder); holder = holder.parent.parent)
    if (ts.isObjectBindingPattern(holder.parent)) keys.unshift(textOf(holder.propertyName ?? holder.name));
    else keys.unshift(String((holder.parent as ts.ArrayBindingPattern).elements.indexOf(holder)));
  if (!ts.isVariableDeclaration(holder)) return [textUnder(name, path)];
  // `for (const one of req.body.more)`
  const { parent } = holder.parent;
  if (ts.isForOfStatement(parent)) return again(parent.expression, [null, ...keys, ...path]);
  const isConst = (ts.getCombinedNodeFlags(holder) & ts.NodeFlags.Const) !== 0;
  return (isConst || !isAssigned(name.text, name.getSourceFile())) && holder !== declared && holder.initializer
    ? again(holder.initializer, [...keys, ...path])
    : [textUnder(name, path)];
}

/** What came with the request is told in one way, however it is read: `(await readBody(event)).to` is `req.body.to`. */
function sentUnder(root: ts.Expression, path: readonly Key[]): Told | null {
  const sent = sentOf(
    root,
    path.map(key => (typeof key === 'string' ? key : '*')),
  );
  if (sent?.by !== 'request') return null;
  const [first, ...more] = sent.path;
  const rest = OF_ONE.test(more.at(-1) ?? '') ? more.slice(0, -1) : more;
  const keys = first === undefined ? [] : [first, ...rest];
  const text = [requestOf(root), sent.carrier, ...keys].map(key => (key === '*' ? '[]' : `.${key}`)).join('');
  return { text: text.slice(1), isSent: keys.length > 0 };
}

/** `readBody(upstream)` reads another request than the one that is answered. */
function requestOf(root: ts.Expression): string {
  const inner = unwrap(root);
  const [first] = ts.isCallExpression(inner) ? inner.arguments : [];
  const isRead =
    ts.isCallExpression(inner) && ts.isIdentifier(inner.expression) && inner.expression.text.startsWith('read');
  return isRead && first && ts.isIdentifier(first) && !isRequest(first) ? `(${first.text})` : 'req';
}

/** `user.id` and `user` are the same one. */
const OF_ONE = /^(_?id|uuid|pk)$/;

function textUnder(root: ts.Expression, path: readonly Key[]): Told {
  const known = sentUnder(root, path);
  if (known) return known;
  const textOfKeys = (keys: readonly Key[]) =>
    [root.getText(), ...keys.map(key => (typeof key === 'string' ? `.${key}` : '[]'))].join('');
  const last = path.at(-1);
  const before = textOfKeys(path.slice(0, -1));
  // What is sent is nobody without it.
  const isOfOne = typeof last === 'string' && OF_ONE.test(last) && !WHOLE.test(before);
  const text = isOfOne ? before : textOfKeys(path);
  const declared = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const isHanded = declared !== null && ts.isParameter(declared) && isSent(declared);
  return { text, isSent: path.length > 0 && (isHanded || CARRIED.test(text)) };
}

const ofProperty = (one: ts.ObjectLiteralElementLike, again: Again): Told[] =>
  ts.isPropertyAssignment(one)
    ? again(one.initializer)
    : ts.isShorthandPropertyAssignment(one)
      ? again(one.name)
      : ts.isSpreadAssignment(one)
        ? again(one.expression)
        : [];

/** Of an object that is written out what it holds under a member: what stands last, and what is spread behind that. */
function under({ properties }: ts.ObjectLiteralExpression, key: Key, rest: readonly Key[], again: Again): Told[] {
  const found: Told[] = [];
  for (const one of properties.toReversed()) {
    if (ts.isSpreadAssignment(one)) found.push(...again(one.expression, [key, ...rest]));
    else if (!one.name || (typeof key === 'string' && textOf(one.name) !== key)) continue;
    else {
      if (ts.isPropertyAssignment(one)) found.push(...again(one.initializer, rest));
      if (ts.isShorthandPropertyAssignment(one)) found.push(...again(one.name, rest));
      if (typeof key === 'string') break;
    }
  }
  return found;
}

/** Whoever an answer is about was told by what the call was given, if it is they themselves that are read of it. */
function ofCall(call: ts.CallExpression | ts.NewExpression, path: readonly Key[], again: Again): Told[] {
  const receiver = receiverOf(call.expression);
  const [first, second] = call.arguments ?? [];
  const [key, ...rest] = path;
  const name = nameOf(call.expression) ?? '';
  if (receiver && first && !second && ts.isStringLiteralLike(first) && READS.test(name))
    return again(receiver, [first.text, ...path]);
  if (TAKES.test(name) && first && typeof key === 'string') {
    const keys = second ? keysIn([second]) : null;
    if (keys) return /^(pick|only)$/.test(name) === keys.includes(key) ? again(first, path) : [];
  }
  const sent = sentUnder(call, path);
  if (sent) return [sent];
  const isOfOne = path.every(one => typeof one !== 'string' || isKeyOfPerson(one));
  if (receiver && IS_ITSELF.test(name) && isOfOne) return again(receiver, path);
  if (name === 'all' && receiver?.getText() === 'Promise' && first) return again(first, path);
  const whole = (call.arguments ?? []).find(one => again(one).some(({ text }) => WHOLE.test(text)));
  // Each field of what was sent is another one's.
  if (whole && key !== undefined) {
    if (!READS_THROUGH.test(name)) return [textUnder(call, path)];
    const isLaid = /^(safe|validate)/.test(name) && typeof key === 'string' && RESULT.test(key) && rest.length > 0;
    return again(whole, isLaid ? rest : path);
  }
  if (!isOfOne) return [textUnder(call, path)];
  const given = (call.arguments ?? []).flatMap(one => again(one));
  if (!loadsTheSame(call, path)) return [...given, textUnder(call, path)];
  if (given.length > 0) return given;
  return receiver && !isService(receiver) ? again(receiver) : [textUnder(call, path)];
}

/** Keys that are written out: `['to', 'text']`, `'to', 'text'`. */
export function keysIn(given: readonly ts.Expression[]): string[] | null {
  const list = given.flatMap(one => {
    const inner = unwrap(one);
    return ts.isArrayLiteralExpression(inner) ? [...inner.elements] : [inner];
  });
  return list.length > 0 && list.every(ts.isStringLiteralLike)
    ? list.map(one => (one as ts.StringLiteralLike).text)
    : null;
}
