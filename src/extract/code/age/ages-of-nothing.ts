import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { isUnreadField } from '../sent/bodies.ts';
import { ts } from '../ts-morph.ts';
import { isBirthOrAge } from './birth-names.ts';
import { schemasOfRoute } from './schemas-of-route.ts';

/** Something looks at all that was sent: `validate(req.body)`, `schema.parse(await req.json())`, `assertBody(req)`, `check(form)` of a `form` that holds it. */
const looksAtAll = (held: string) =>
  new RegExp(
    String.raw`(?:\bassert\w{0,40}|\b(?:\w{0,40}valid\w{0,40})|[sS]chema\s*\.\s*\w{0,10}[pP]arse\w{0,10}|\bcheckBody)\s*\((?:await\s+)?(?:(?:req|request|ctx\.request|c\.req|event)\b(?!\.body\.|\.body\[)|(?:Object\.fromEntries\()?(?:${held})\b(?![.[]))`,
    'i',
  );
/** A question whether there is a date or a number at all, with the name in it. */
const asksForOne = (own: string) =>
  new RegExp(
    String.raw`\b(?:is(?:Not)?NaN|isFinite|isInteger|isSafeInteger|isNumeric|is_?valid\w*|isDate|validate\w*|check\w*)\s*\([^()\n]{0,80}\b(?:${own})\b|\btypeof\s+(?:[\w.]+\.)?(?:${own})\b|\b(?:${own})\s*(?:instanceof\b|\.\s*isValid)`,
    'i',
  );
/** Of a date that is none they come out as `NaN` (ECMA-262, Date Objects; date-fns says the same of its differences). */
const WORKS_OUT =
  /^(?:Number|parseInt|parseFloat|floor|trunc|round|abs|Date|parseISO|toDate|differenceInYears|differenceInCalendarYears|getFullYear|getUTCFullYear|getTime|valueOf|get)$/;
const MAX_STEPS = 8;

/**
 * `const age = yearsSince(req.body.birthDate); if (age < 13) return refuse()`: of a birth date that is missing, or is no
 * date, comes `NaN`, and every comparison with `NaN` is false. Gives where the age was sent, under the name in use and, if it
 * was renamed, its own; null if it comes from somewhere else, or something has asked for it.
 */
export function sentUnread(test: ts.BinaryExpression): ts.Node[] | null {
  const names = sentName(test.left, MAX_STEPS) ?? sentName(test.right, MAX_STEPS);
  if (!names) return null;
  const around = enclosingFunction(test)?.body;
  const before = around?.getText().slice(0, test.getStart() - around.getStart()) ?? '';
  const own = [...names.map(textOf), ...[test.left, test.right].flatMap(plainName)].join('|');
  if (asksForOne(own).test(before)) return null;
  const looks = looksAtAll(heldIn(names[0]!) ?? '(?!)');
  return looks.test(before) && mayLookAtIt(around!, test, names.map(textOf), looks) ? null : names;
}

/** Of a schema that is known it is read what it demands; a function that is handed all may look at anything but what it never names. */
function mayLookAtIt(around: ts.Node, test: ts.Node, names: readonly string[], looks: RegExp): boolean {
  if (schemasOfRoute(test) !== null) return false;
  let may = false;
  eachNode(around, node => {
    if (may || !ts.isCallExpression(node) || node.pos > test.pos || !looks.test(node.getText())) return;
    const text = calleeOf(node.expression)?.body?.getText() ?? null;
    may = text === null || names.some(name => text.includes(name)) || HANDS_ON.test(text);
  });
  return may;
}
const HANDS_ON = /\w*(valid|parse|check|assert|ensure)\w*\s*\(/i;

/** The name of what holds all that was sent: `form` of `form.get('birthDate')`, of `const { birthDate } = form`. */
function heldIn(name: ts.Node): string | null {
  const declared = ts.isIdentifier(name) && !isMember(name) ? declarationOf(name.text, name) : null;
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : null;
  const whole = holder && ts.isVariableDeclaration(holder) ? holder.initializer : null;
  const chain = chainOf(whole ?? (name.parent as ts.Expression));
  return whole || chain.length > 1 ? (chain[0]?.replaceAll('$', '\\$') ?? null) : null;
}

const isMember = (name: ts.Node): boolean => ts.isPropertyAccessExpression(name.parent) && name.parent.name === name;

const plainName = (side: ts.Expression): string[] => {
  const inner = unwrap(side);
  return ts.isIdentifier(inner) ? [inner.text] : [];
};

function sentName(value: ts.Expression, left: number): ts.Node[] | null {
  const inner = unwrap(value);
  if (left === 0) return null;
  if (ts.isIdentifier(inner)) return sentAs(inner, left - 1);
  if (ts.isPropertyAccessExpression(inner))
    return isBirthOrAge(inner.name.text) && isUnreadField(inner) ? [inner.name] : null;
  if (ts.isBinaryExpression(inner) && /^[-/*%|]$/.test(inner.operatorToken.getText()))
    return sentName(inner.left, left - 1) ?? sentName(inner.right, left - 1);
  if (ts.isNewExpression(inner)) return nameOf(inner.expression) === 'Date' ? ofArguments(inner, left) : null;
  if (!ts.isCallExpression(inner)) return null;
  // `form.get('birthDate')`, `c.req.query('age')`
  const key = inner.arguments.find(ts.isStringLiteral);
  if (key && isBirthOrAge(key.text) && isUnreadField(inner)) return [key];
  if (WORKS_OUT.test(nameOf(inner.expression) ?? ''))
    return ofArguments(inner, left) ?? sentName(receiverOf(inner.expression) ?? inner.expression, left - 1);
  const own = calleeOf(inner.expression);
  return own && !thinksOfNothing(own) ? ofArguments(inner, left) : null;
}

/** A function that throws, or asks first whether there is anything, has an answer of its own for nothing. */
function thinksOfNothing({ parameters, body }: FunctionNode): boolean {
  const text = body?.getText() ?? '';
  const own = parameters.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])).join('|');
  if (own === '' || /\bthrow\b|\breturn\s+(?:null|undefined|-?\d)|\bis(?:NaN|Finite|Valid)\b|Invalid Date/.test(text))
    return true;
  return new RegExp(String.raw`!\s*(?:${own})\b|\b(?:${own})\s*(?:[!=]==?|\?\?|\|\||&&|\?(?!\.))`).test(text);
}

function ofArguments({ arguments: given }: ts.CallExpression | ts.NewExpression, left: number): ts.Node[] | null {
  for (const one of given ?? []) {
    const name = sentName(one, left - 1);
    if (name) return name;
  }
  return null;
}

function sentAs(name: ts.Identifier, left: number): ts.Node[] | null {
  const declared = declarationOf(name.text, name);
  if (!declared) return null;
  if (ts.isVariableDeclaration(declared)) {
    const given = valueOfDeclaration(declared);
    return given && sentName(given, left);
  }
  const own = ts.isBindingElement(declared) ? (declared.propertyName ?? declared.name) : null;
  if (!own || !ts.isBindingElement(declared) || declared.initializer || !isBirthOrAge(textOf(own))) return null;
  return isUnreadField(name) ? [name, own] : null;
}
