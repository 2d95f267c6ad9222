import type { CompiledConcept } from '../concepts.ts';
import { matchComparison } from '../comparisons.ts';
import { leaves } from '../guards/completion.ts';
import { enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isBirthName } from './birth-names.ts';

/** A test of an age by which whoever has none goes on. */
export interface MissingPass {
  /** The age or the birth that may be missing. */
  node: ts.Node;
  symbol: string;
}

/**
 * `if (birthDate && ageOf(birthDate) < 13) throw …`, `if (birthDate) { if (ageOf(birthDate) < 13) throw … }`,
 * `if (profile?.age < 18) return refuse()`: those who are too young are turned away, and those who did not say are not. Where
 * something before it asks for the age to be there, nobody is without one.
 */
export function missingPassesIn(file: ParsedFile, guards: readonly CompiledConcept[]): MissingPass[] {
  const concept = guards.find(({ id }) => id === 'age-check');
  if (!concept || file.side === 'client') return [];
  return file.ofKind<ts.IfStatement>(ts.SyntaxKind.IfStatement).flatMap(statement => {
    const asked = passedOver(statement, concept);
    const node = asked && nameNode(asked);
    if (!node || isAskedFor(textOf(node), statement, file)) return [];
    return [{ node, symbol: textOf(node) }];
  });
}

function passedOver(
  { expression, thenStatement, elseStatement }: ts.IfStatement,
  concept: CompiledConcept,
): ts.Expression | null {
  if (elseStatement) return null;
  const test = unwrap(expression);
  if (leaves(thenStatement, 'function')) {
    const both = ts.isBinaryExpression(test) && test.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (both) return isAge(test.left) && keepsYoungOut(test.right, concept) ? unwrap(test.left) : null;
    return ts.isBinaryExpression(test) && isOfNobody(test) && keepsYoungOut(test, concept) ? unwrap(test.left) : null;
  }
  if (!isAge(test) || !ts.isBlock(thenStatement)) return null;
  const inside = thenStatement.statements.some(
    one =>
      ts.isIfStatement(one) && leaves(one.thenStatement, 'function') && keepsYoungOut(unwrap(one.expression), concept),
  );
  return inside ? test : null;
}

/** `profile?.age < 18`: of nobody it is `undefined`, which is not below any number. */
function isOfNobody({ left, operatorToken }: ts.BinaryExpression): boolean {
  const asked = unwrap(left);
  return (
    /^<=?$/.test(operatorToken.getText()) &&
    ts.isPropertyAccessExpression(asked) &&
    asked.questionDotToken !== undefined &&
    isAge(asked)
  );
}

/** It comes out true for those who are too young: a child is refused here. */
function keepsYoungOut(test: ts.Expression, concept: CompiledConcept): boolean {
  const inner = unwrap(test);
  if (!ts.isBinaryExpression(inner) || !/^[<>]=?$/.test(inner.operatorToken.getText())) return false;
  return matchComparison(inner, false, concept)?.protects === true && !isFilter(inner);
}

/** The upper end of what is let in is no age limit. */
const isFilter = ({ right }: ts.BinaryExpression) => /max|to\b|until/i.test(right.getText());

function isAge(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return false;
  const name = nameOf(inner) ?? '';
  return isBirthName(name) || /^(user_?|member_?)?age$/i.test(name);
}

/** What a schema, a decorator or an earlier test demands under that name. */
function isAskedFor(name: string, statement: ts.IfStatement, file: ParsedFile): boolean {
  const around = enclosingFunction(statement);
  const before = around?.getText().slice(0, statement.pos - around.pos) ?? '';
  const own = name.replaceAll('$', '\\$');
  const refuses = new RegExp(
    String.raw`!\s*(?:[\w.]+[.?]+)?${own}\b|\b${own}\s*===?\s*(?:null|undefined)|(?:require|assert|check)\w*\([^)]*\b${own}\b`,
  );
  if (refuses.test(before)) return true;
  const demanded = new RegExp(
    String.raw`\b${own}['"]?\s*:\s*(?:z|yup|Yup|Joi|joi|v|t|vine|Type)\.(?![^\n]*(?:optional|nullish|nullable)\b)|@Is(?:NotEmpty|Date|DateString|Int|Number|ISO8601)\([^)]*\)[^;?]*\b${own}!?:|(?:body|check)\(['"]${own}['"]\)(?![^;\n]*optional)|\b${own}['"]?\s*:\s*\{[^{}]*required:\s*true`,
  );
  return demanded.test(file.indexed.text);
}
