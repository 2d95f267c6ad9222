import { chainOf, enclosingFunction, textOf, unwrap } from '../names.ts';
import { isOfSomebody } from '../guards/queries/people-asked.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { readFrom } from '../writes/members.ts';
import { valuesPut } from '../writes/values-put.ts';
import type { Key, Write } from '../writes/write.ts';
import { writesTo } from '../writes/writes-to.ts';
import { isWithin } from '../within.ts';
import { askedOf } from './asked-of.ts';
import type { Told } from './told-by.ts';
import { toldBy } from './told-by.ts';

/** Who stands in the place of the one who was asked about. */
interface Put {
  by: ts.Expression;
  /** Whether it could not be told that it is another one; else who sends the request says who it is. */
  isOpen: boolean;
}

/**
 * Where somebody else is put in the place of the one who was asked about, between a check and the message: `to = req.body.forward`,
 * `({ to } = req.body)`, `letter.to = req.body.other`, `Object.assign(letter, req.body)`. Not what the check was given itself, and
 * not whoever is loaded by that.
 */
export function putAnew(reached: ts.Expression, check: ts.Expression, until: ts.Node): Put | null {
  const read = readFrom(reached);
  const around = enclosingFunction(until);
  if (!read || !around || enclosingFunction(check) !== around) return null;
  const own = new Set([reached, ...givenAtFirst(read.name)].flatMap(one => toldBy(one)).map(({ text }) => text));
  const asked = askedOf(check, own);
  const known = new Set([...own, ...asked.sure.map(({ text }) => text)]);
  const doubted = new Set(asked.open.map(({ text }) => text));
  for (const one of placesOf(read.name, read.path)) for (const { text } of one) known.add(text);
  let open: Put | null = null;
  const judge = (told: readonly Told[], by: ts.Expression) => {
    const others = told.filter(({ text }) => !known.has(text));
    if (others.some(one => one.isSent && !doubted.has(one.text))) return { by, isOpen: false };
    if (others.length > 0 && isOfSomebody(chainOf(reached))) open ??= { by, isOpen: true };
    return null;
  };
  for (const write of writesTo(read.name, { from: check, until })) {
    if (isAskedAgain(write, check)) continue;
    for (const { value, path } of valuesUnder(write, read.path)) {
      const found = judge(toldBy(value, path), write.inside ?? value);
      if (found) return found;
    }
  }
  // `const sent = { ...letter, ...req.body };`
  const made = madeAfter(read.name, check);
  return (made && judge(toldBy(made, read.path), made)) ?? open;
}

/** What a name that is given more than one value was given where it is declared. */
function givenAtFirst(name: ts.Expression): ts.Expression[] {
  const declared = ts.isIdentifier(name) ? declarationOf(name.text, name) : null;
  return declared && ts.isVariableDeclaration(declared) && declared.initializer ? [declared.initializer] : [];
}

/** The place itself, as it is written and with what its name stands for. */
const placesOf = (name: ts.Expression, path: readonly Key[]): Told[][] => {
  const declared = ts.isIdentifier(name) ? declarationOf(name.text, name) : null;
  const taken = declared && ts.isBindingElement(declared) ? declared.parent.parent : null;
  const whole = taken && ts.isVariableDeclaration(taken) ? taken.initializer : undefined;
  return [
    toldBy(name, path),
    ...givenAtFirst(name).map(first => toldBy(first, path)),
    ...(whole && ts.isBindingElement(declared!)
      ? [toldBy(whole, [textOf(declared.propertyName ?? declared.name), ...path])]
      : []),
  ];
};

function madeAfter(name: ts.Expression, check: ts.Expression): ts.Expression | null {
  const [first] = givenAtFirst(name);
  return first && first.pos >= check.end ? first : null;
}

/** What a write puts there, and what of it is read under the rest of the path. */
function valuesUnder(write: Write, path: readonly Key[]): { value: ts.Expression; path: readonly Key[] }[] {
  const rest = path.slice(write.path.length);
  const taken = write.kind === 'set' ? takenApart(write) : null;
  if (taken) return valuesPut(write, path).map(value => ({ value, path: [...taken, ...rest] }));
  const isNamed = write.kind !== 'set' && write.given.some(one => ts.isStringLiteralLike(unwrap(one)));
  return valuesPut(write, path).map(value => {
    const isWhole =
      write.kind === 'set' || ts.isSpreadAssignment(value.parent) || write.given.some(one => unwrap(one) === value);
    return { value, path: isWhole && !isNamed ? rest : rest.slice(1) };
  });
}

/** `to` of `({ to: letter.to } = req.body)`, the place of `[to] = req.body.people`, and each of `for (to of list)`. */
function takenApart({ by, use }: Write): Key[] | null {
  if (ts.isForOfStatement(by)) return [null];
  if (!ts.isBinaryExpression(by)) return null;
  const left = unwrap(by.left);
  if (ts.isArrayLiteralExpression(left)) return [String(left.elements.findIndex(one => isWithin(use, one)))];
  if (!ts.isObjectLiteralExpression(left)) return null;
  const one = left.properties.find(property => isWithin(use, property));
  return one?.name ? [textOf(one.name)] : null;
}

/** `to = other; if (!(await areFriends(me, to))) return;`: the very check stands behind it once more. */
function isAskedAgain({ by }: Write, check: ts.Expression): boolean {
  let at = by;
  while (at.parent && !ts.isBlock(at.parent)) at = at.parent;
  if (!at.parent || !ts.isBlock(at.parent)) return false;
  const { statements } = at.parent;
  const asked = unwrap(check).getText();
  return statements.slice(statements.indexOf(at as ts.Statement) + 1).some(one => {
    if (!ts.isIfStatement(one) || one.elseStatement) return false;
    const test = unwrap(one.expression);
    const isTurned = ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken;
    return isTurned && unwrap(test.operand).getText() === asked && ends(one.thenStatement);
  });
}

function ends(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(ends);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}
