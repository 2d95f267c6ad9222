import { initializerOf } from '../literals.ts';
import { meaningOf } from '../links/meaning.ts';
import { memberNamed } from '../links/tables.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Something that a named function is handed: a parameter, or a member of one. */
export interface Handed {
  node: FunctionNode;
  index: number;
  /** `key` of `flag.key` and of `({ key })`. */
  member: string | null;
  /** What counts where nothing is handed over. */
  otherwise: ts.Expression | null;
}

export function handedTo(argument: ts.Expression | undefined): Handed | null {
  const inner = argument && unwrap(argument);
  if (!inner) return null;
  if (ts.isPropertyAccessExpression(inner)) {
    const owner = handedTo(inner.expression);
    return owner && owner.member === null ? { ...owner, member: inner.name.text, otherwise: null } : null;
  }
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!declared) return null;
  if (ts.isParameter(declared)) return ofParameter(declared, null, declared.initializer ?? null);
  if (!ts.isBindingElement(declared) || declared.dotDotDotToken) return null;
  const owner = declared.parent.parent;
  const name = declared.propertyName ?? declared.name;
  if (!ts.isParameter(owner) || !ts.isObjectBindingPattern(declared.parent) || !ts.isIdentifier(name)) return null;
  return ofParameter(owner, name.text, declared.initializer ?? null);
}

function ofParameter(
  declared: ts.ParameterDeclaration,
  member: string | null,
  otherwise: ts.Expression | null,
): Handed | null {
  const node = enclosingFunction(declared.name);
  if (!node || declared.dotDotDotToken || declaredName(node) === null || ts.isConstructorDeclaration(node)) return null;
  return { node, index: node.parameters.indexOf(declared), member, otherwise };
}

/** Whether a call plainly leaves something out: a parameter at the end, or a member of an object that is written there. */
export function isLeftOut({ arguments: given }: ts.CallExpression, { index, member }: Handed): boolean {
  const argument = given[index];
  if (!argument) return !given.some(ts.isSpreadElement);
  const inner = unwrap(argument);
  if (member === null || !ts.isObjectLiteralExpression(inner)) return false;
  return inner.properties.every(one => one.name !== undefined && textOf(one.name) !== member);
}

const MAX_HOPS = 4;

/** What a call hands over there; null if it hands nothing, or what it hands cannot be seen into. */
export function handedAt(
  { arguments: given }: ts.CallExpression,
  { index, member }: Pick<Handed, 'index' | 'member'>,
): ts.Expression | null {
  const argument = given[index];
  if (!argument || ts.isSpreadElement(argument)) return null;
  return member === null ? argument : memberIn(argument, member, MAX_HOPS);
}

function memberIn(expression: ts.Expression, member: string, hops: number): ts.Expression | null {
  const inner = unwrap(expression);
  if (ts.isObjectLiteralExpression(inner)) return propertyOf(inner, member);
  if (ts.isNewExpression(inner)) return givenToNew(inner, member);
  if (ts.isIdentifier(inner)) {
    const value = hops > 0 ? initializerOf(inner) : null;
    return value && memberIn(value, member, hops - 1);
  }
  // `FLAGS.dm`, of which `key` is asked.
  const found = hops > 0 ? memberNamed(inner, hops) : null;
  if (found && 'initializer' in found) return memberIn(found.initializer, member, hops - 1);
  const meaning = meaningOf(inner);
  return meaning?.is === 'object' ? propertyOf(meaning.node, member) : null;
}

function propertyOf({ properties }: ts.ObjectLiteralExpression, member: string): ts.Expression | null {
  for (const one of [...properties].reverse()) {
    if (ts.isSpreadAssignment(one)) return null;
    if (!one.name || textOf(one.name) !== member) continue;
    return ts.isPropertyAssignment(one) ? one.initializer : ts.isShorthandPropertyAssignment(one) ? one.name : null;
  }
  return null;
}

/** `new Flag('dm.open', false)` of a class whose constructor keeps what it is given under that name. */
function givenToNew({ expression, arguments: given }: ts.NewExpression, member: string): ts.Expression | null {
  const made = meaningOf(expression);
  const constructor = made?.is === 'class' ? made.node.members.find(ts.isConstructorDeclaration) : undefined;
  if (!constructor) return null;
  const kept = keptAs(constructor, member);
  const index = constructor.parameters.findIndex(
    one => ts.isIdentifier(one.name) && (kept ? one.name.text === kept : isOwn(one) && one.name.text === member),
  );
  return index < 0 ? null : (given?.[index] ?? constructor.parameters[index]!.initializer ?? null);
}

const isOwn = (parameter: ts.ParameterDeclaration) => (ts.getModifiers(parameter)?.length ?? 0) > 0;

/** `this.id = id`: the name of the parameter. */
function keptAs({ body }: ts.ConstructorDeclaration, member: string): string | null {
  for (const statement of body?.statements ?? []) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) continue;
    const isIt = left.expression.kind === ts.SyntaxKind.ThisKeyword && left.name.text === member;
    if (isIt && ts.isIdentifier(right)) return right.text;
  }
  return null;
}
