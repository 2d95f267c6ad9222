import type { CompiledConcept } from '../concepts.ts';
import type { Literal } from '../literals.ts';
import { literalOf } from '../literals.ts';
import { askedForNothing } from '../defaults/fallbacks.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, isFunction, nameOf, unwrap, FUNCTION_KINDS } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike, isWithinUnlike } from '../unlike.ts';
import { isBirthName } from './birth-words.ts';

/** What a function about age answers for somebody whose age is not known. */
export interface MissingAnswer {
  /** The literal that is returned. */
  node: ts.Node;
  /** The name of the function. */
  symbol: string;
  literal: Literal;
}

/** `function isAdult(birthDate) { if (!birthDate) return true; … }`, `isMinor = dob => (dob ? ageOf(dob) < 18 : false)`. */
export function missingAnswersIn(file: ParsedFile, concept: CompiledConcept): MissingAnswer[] {
  if (concept.fallbacks.length === 0) return [];
  return file.ofKinds(FUNCTION_KINDS).flatMap(node => {
    if (!isFunction(node) || !node.body) return [];
    const symbol = declaredName(node);
    const words = splitWords(symbol ?? '');
    if (
      symbol === null ||
      isBirthName(symbol) ||
      !hasAnyPhrase(words, concept.fallbacks) ||
      isUnlike(concept, words, null)
    )
      return [];
    if (isWithinUnlike(concept, file.path, node)) return [];
    return answersFor(node).flatMap(answer => {
      const literal = literalOf(answer);
      return typeof literal?.value === 'boolean' ? [{ node: answer, symbol, literal }] : [];
    });
  });
}

/** What is returned straight away where a birth or an age is missing. */
function answersFor({ body }: FunctionNode): ts.Expression[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return otherSide(body);
  return body.statements.flatMap(statement => {
    if (ts.isReturnStatement(statement)) return statement.expression ? otherSide(statement.expression) : [];
    if (!ts.isIfStatement(statement) || !asksForMissingAge(statement.expression)) return [];
    const [only] = ts.isBlock(statement.thenStatement) ? statement.thenStatement.statements : [statement.thenStatement];
    return only && ts.isReturnStatement(only) && only.expression ? [only.expression] : [];
  });
}

/** `dob ? ageOf(dob) < 18 : false`, `!dob ? false : …` */
function otherSide(returned: ts.Expression): ts.Expression[] {
  const inner = unwrap(returned);
  if (!ts.isConditionalExpression(inner)) return [];
  if (asksForMissingAge(inner.condition)) return [inner.whenTrue];
  return isAge(inner.condition) ? [inner.whenFalse] : [];
}

function asksForMissingAge(condition: ts.Expression): boolean {
  const inner = unwrap(condition);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken)
    return asksForMissingAge(inner.left) || asksForMissingAge(inner.right);
  const asked = askedForNothing(inner);
  return !!asked?.isMissing && isAge(asked.value);
}

function isAge(value: ts.Expression): boolean {
  const name = nameOf(unwrap(value)) ?? '';
  return isBirthName(name) || /^(user_?)?age$/i.test(name);
}
