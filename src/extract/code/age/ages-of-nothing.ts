import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isBirthOrAge } from './birth-names.ts';
import { schemasOfRoute } from './schemas-of-route.ts';

/** What a handler is sent, before anything has looked at it. */
const SENT =
  /^(?:await\s+)?(?:this\.)?(?:req|request|ctx\.request|ctx\.req|c\.req|event|evt)\??\.(?:body|json\(\)|formData\(\)|parseBody\(\))$|^JSON\.parse\((?:req|request|event|evt)\.body\)$/;
/** Something looks at all that was sent: `validate(req.body)`, `schema.parse(await req.json())`, `assertBody(req)`. */
const LOOKS_AT_ALL =
  /(?:\bassert\w{0,40}|\b(?:\w{0,40}valid\w{0,40})|[sS]chema\s*\.\s*\w{0,10}[pP]arse\w{0,10}|\bcheckBody)\s*\((?:await\s+)?(?:req|request|ctx\.request|c\.req|event)\b(?!\.body\.|\.body\[)/i;
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
  return LOOKS_AT_ALL.test(before) && mayLookAtIt(around!, test, names.map(textOf)) ? null : names;
}

/** Of a schema that is known it is read what it demands; a function that is handed all may look at anything but what it never names. */
function mayLookAtIt(around: ts.Node, test: ts.Node, names: readonly string[]): boolean {
  if (schemasOfRoute(test) !== null) return false;
  let may = false;
  eachNode(around, node => {
    if (may || !ts.isCallExpression(node) || node.pos > test.pos || !LOOKS_AT_ALL.test(node.getText())) return;
    const text = calleeOf(node.expression)?.body?.getText() ?? null;
    may = text === null || names.some(name => text.includes(name)) || HANDS_ON.test(text);
  });
  return may;
}
const HANDS_ON = /\w*(valid|parse|check|assert|ensure)\w*\s*\(/i;

const plainName = (side: ts.Expression): string[] => {
  const inner = unwrap(side);
  return ts.isIdentifier(inner) ? [inner.text] : [];
};

function sentName(value: ts.Expression, left: number): ts.Node[] | null {
  const inner = unwrap(value);
  if (left === 0) return null;
  if (ts.isIdentifier(inner)) return sentAs(inner, left - 1);
  if (ts.isPropertyAccessExpression(inner))
    return isBirthOrAge(inner.name.text) && isSent(inner.expression) ? [inner.name] : null;
  if (ts.isBinaryExpression(inner) && /^[-/*%|]$/.test(inner.operatorToken.getText()))
    return sentName(inner.left, left - 1) ?? sentName(inner.right, left - 1);
  if (ts.isNewExpression(inner)) return nameOf(inner.expression) === 'Date' ? ofArguments(inner, left) : null;
  if (!ts.isCallExpression(inner)) return null;
  // `form.get('birthDate')`
  const [first] = inner.arguments;
  if (nameOf(inner.expression) === 'get' && first && ts.isStringLiteral(first))
    return isBirthOrAge(first.text) && isSent(receiverOf(inner.expression)) ? [first] : null;
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
  const holder = declared.parent.parent;
  return ts.isVariableDeclaration(holder) && isSent(holder.initializer) ? [name, own] : null;
}

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
