import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `validate(…)`, `zValidator(…)`, `checkSchema(…)`, `registerRules`, `requireAge(13)` */
const CHECKS =
  /^(valid|validate|validates|validated|validator|validators|validation|validations|schema|celebrate|rules)$/;
const DEMANDS = /^(require|requires|ensure|check|verify|assert)$/;
/** What is taken away, or told of an answer, is asked of nobody. */
const UNLIKE =
  /^(no|not|without|omit|omits|strip|strips|remove|drop|response|responses|output|answer|reply|serialize|serializer|skip)$/;

/**
 * Of what a route is given beside its handler, what the one who asks is held to: `validate(registerSchema)`,
 * `body('birthDate').isDate()`, `{ schema: { body } }`. `audit('birthdate')` only names it.
 */
export function checksIn(given: ts.Expression): ts.Expression[] {
  const inner = unwrap(given);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(checksIn);
  if (ts.isObjectLiteralExpression(inner)) {
    const schema = valueUnder('schema', inner);
    const body = schema && ts.isObjectLiteralExpression(schema) ? valueUnder('body', schema) : null;
    return body ? [body] : [];
  }
  return isCheck(inner) && !takesAway(inner) ? [inner] : [];
}

function isCheck(given: ts.Expression): boolean {
  let called = given;
  while (
    ts.isCallExpression(called) ||
    (ts.isPropertyAccessExpression(called) && ts.isCallExpression(called.expression))
  )
    called = unwrap(called.expression);
  const name = nameOf(called) ?? '';
  // `body('birthDate').isDate()`
  if (ts.isCallExpression(given) && given.expression !== called && /^(body|check)$/.test(name)) return true;
  const words = splitWords(name);
  return words.some(word => CHECKS.test(word)) || DEMANDS.test(words[0] ?? '');
}

function takesAway(given: ts.Node): boolean {
  if (ts.isIdentifier(given) && splitWords(given.text).some(word => UNLIKE.test(word))) return true;
  return ts.forEachChild(given, takesAway) ?? false;
}

function valueUnder(name: string, { properties }: ts.ObjectLiteralExpression): ts.Expression | null {
  const found = properties.find(one => ts.isPropertyAssignment(one) && textOf(one.name) === name);
  return found && ts.isPropertyAssignment(found) ? unwrap(found.initializer) : null;
}
