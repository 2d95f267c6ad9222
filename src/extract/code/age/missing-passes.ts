import type { CompiledConcept } from '../concepts.ts';
import { matchComparison } from '../comparisons.ts';
import { leaves } from '../guards/completion.ts';
import { isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { sentUnread } from './ages-of-nothing.ts';
import { isAskedFor } from './asked-for.ts';
import { isBirthOrAge } from './birth-names.ts';

/** A test of an age by which whoever has none goes on. */
export interface MissingPass {
  /** The age or the birth that may be missing. */
  node: ts.Node;
  symbol: string;
}

/**
 * `if (birthDate && ageOf(birthDate) < 13) throw …`, `if (birthDate) { if (ageOf(birthDate) < 13) throw … }`,
 * `if (profile?.age < 18) return refuse()`, `if (yearsSince(req.body.birthDate) < 13) return refuse()`: those who are too young
 * are turned away, and those who did not say are not. Where something asks for the age to be there, nobody is without one.
 */
export function missingPassesIn(file: ParsedFile, guards: readonly CompiledConcept[], slice: Slice): MissingPass[] {
  const concept = guards.find(({ id }) => id === 'age-check');
  if (!concept || file.side === 'client') return [];
  return file.ofKind<ts.IfStatement>(ts.SyntaxKind.IfStatement).flatMap(statement => {
    const asked = passedOver(statement, concept);
    const one = asked
      ? { node: nameNode(asked), names: [asked], before: statement.expression }
      : comesOutAsNothing(statement, concept);
    if (
      !one?.node ||
      isAskedFor(
        one.names.map(name => textOf(nameNode(name as ts.Expression) ?? name)),
        one.before,
        slice,
      )
    )
      return [];
    return [{ node: one.node, symbol: textOf(one.node) }];
  });
}

/** What is asked, under which names it was sent, and the test up to which somebody may have asked for it. */
interface Unread {
  node: ts.Node;
  names: ts.Node[];
  before: ts.Expression;
}

/** `if (yearsSince(req.body.birthDate) < 13) return refuse()` */
function comesOutAsNothing(statement: ts.IfStatement, concept: CompiledConcept): Unread | null {
  const { expression, thenStatement } = statement;
  if (!leaves(thenStatement, 'function')) return null;
  for (const test of alternatives(unwrap(expression))) {
    if (!ts.isBinaryExpression(test) || !/^[<>]=?$/.test(test.operatorToken.getText())) continue;
    const names = keepsYoungOut(test, concept) ? sentUnread(test) : null;
    if (names) return isInsideTestOf(textOf(names[0]!), statement) ? null : { node: names[0]!, names, before: test };
  }
  return null;
}

/** `if (birthDate) { if (yearsSince(birthDate) < 13) … }`: there it is never missing. */
function isInsideTestOf(name: string, statement: ts.IfStatement): boolean {
  for (let at: ts.Node = statement.parent; at && !isFunction(at); at = at.parent)
    if (ts.isIfStatement(at) && at.expression.getText().split(/\W+/).includes(name)) return true;
  return false;
}

/** The tests of which one is enough. */
function alternatives(test: ts.Expression): ts.Expression[] {
  const either = ts.isBinaryExpression(test) && test.operatorToken.kind === ts.SyntaxKind.BarBarToken;
  return either ? [...alternatives(unwrap(test.left)), ...alternatives(unwrap(test.right))] : [test];
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
  return isBirthOrAge(nameOf(inner) ?? '');
}
