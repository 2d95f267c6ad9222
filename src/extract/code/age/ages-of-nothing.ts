import { calleeOf } from '../callees.ts';
import { enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isBirthName } from './birth-names.ts';

/** What a handler is sent, before anything has looked at it. */
const SENT =
  /^(?:await\s+)?(?:this\.)?(?:req|request|ctx\.request|ctx\.req|c\.req|event|evt)\??\.(?:body|json\(\)|formData\(\)|parseBody\(\))$|^JSON\.parse\((?:req|request|event|evt)\.body\)$/;
/** It asks whether there is a date or a number at all. */
const ASKS_FOR_ONE =
  /\b(?:is(?:Not)?NaN|isFinite|isInteger|isSafeInteger|isNumeric|is_?valid\w*|Invalid Date|instanceof Date|typeof|isDate|toISOString)\b/i;
/** A function that throws, or says something else of nothing, has thought of it. */
const THINKS_OF_NOTHING = /\bthrow\b|\?\?|\|\||\bnull\b|\bundefined\b|if\s*\(\s*!/;
/** Of a date that is none they come out as `NaN` (ECMA-262, Date Objects; date-fns, dayjs and moment say the same of `diff`). */
const WORKS_OUT =
  /^(?:Number|parseInt|parseFloat|floor|trunc|round|abs|Date|dayjs|moment|parseISO|toDate|differenceInYears|differenceInCalendarYears|diff|getFullYear|getUTCFullYear|getTime|valueOf|year|fromISO|fromJSDate|get)$/;
const MAX_STEPS = 8;

/**
 * `const age = yearsSince(req.body.birthDate); if (age < 13) return refuse()`: of a birth date that is missing, or is no
 * date, comes `NaN`, and `NaN` is below no number. Gives the name under which it was sent; null if the age comes from
 * somewhere else, or something has asked for it.
 * @param asked The left side of `<` or `<=`.
 * @param test All that is tested there.
 */
export function sentUnread(asked: ts.Expression, test: ts.Expression): ts.Node | null {
  const around = enclosingFunction(test)?.body;
  const before = around?.getText().slice(0, test.end - around.getStart()) ?? '';
  return ASKS_FOR_ONE.test(before) ? null : sentName(asked, MAX_STEPS);
}

function sentName(value: ts.Expression, left: number): ts.Node | null {
  const inner = unwrap(value);
  if (left === 0) return null;
  if (ts.isIdentifier(inner)) return sentAs(inner, left - 1);
  if (ts.isPropertyAccessExpression(inner))
    return isAge(inner.name.text) && isSent(inner.expression) ? inner.name : null;
  if (ts.isBinaryExpression(inner) && /^[-/*%|]$/.test(inner.operatorToken.getText()))
    return sentName(inner.left, left - 1) ?? sentName(inner.right, left - 1);
  if (ts.isNewExpression(inner)) return nameOf(inner.expression) === 'Date' ? ofArguments(inner, left) : null;
  if (!ts.isCallExpression(inner)) return null;
  // `form.get('birthDate')`
  const [first] = inner.arguments;
  if (nameOf(inner.expression) === 'get' && first && ts.isStringLiteral(first))
    return isAge(first.text) && isSent(receiverOf(inner.expression)) ? first : null;
  if (WORKS_OUT.test(nameOf(inner.expression) ?? ''))
    return ofArguments(inner, left) ?? sentName(receiverOf(inner.expression) ?? inner.expression, left - 1);
  const own = calleeOf(inner.expression)?.body;
  return own && !THINKS_OF_NOTHING.test(own.getText()) && !ASKS_FOR_ONE.test(own.getText())
    ? ofArguments(inner, left)
    : null;
}

function ofArguments({ arguments: given }: ts.CallExpression | ts.NewExpression, left: number): ts.Node | null {
  for (const one of given ?? []) {
    const name = sentName(one, left - 1);
    if (name) return name;
  }
  return null;
}

function sentAs(name: ts.Identifier, left: number): ts.Node | null {
  const declared = declarationOf(name.text, name);
  if (!declared) return null;
  if (ts.isVariableDeclaration(declared)) {
    const given = valueOfDeclaration(declared);
    return given && sentName(given, left);
  }
  if (!ts.isBindingElement(declared) || declared.initializer || !isAge(textOf(declared.propertyName ?? declared.name)))
    return null;
  const holder = declared.parent.parent;
  return ts.isVariableDeclaration(holder) && isSent(holder.initializer) ? name : null;
}

const isAge = (name: string): boolean => isBirthName(name) || /^(user_?|member_?)?age$/i.test(name);

/** The body of a request, or what a name that keeps it stands for. */
function isSent(value: ts.Expression | null | undefined): boolean {
  if (!value) return false;
  const inner = unwrap(value);
  if (SENT.test(inner.getText())) return true;
  if (!ts.isIdentifier(inner)) return false;
  const declared = declarationOf(inner.text, inner);
  const given = declared && ts.isVariableDeclaration(declared) ? valueOfDeclaration(declared) : null;
  return given !== null && SENT.test(unwrap(given).getText());
}
