import { initializerOf } from '../literals.ts';
import { meaningOf } from '../links/meaning.ts';
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

/** `new Flag('dm.open', false)` of a class whose constructor keeps both under the names of its parameters. */
function givenToNew({ expression, arguments: given }: ts.NewExpression, member: string): ts.Expression | null {
  const made = meaningOf(expression);
  if (made?.is !== 'class') return null;
  const constructor = made.node.members.find(ts.isConstructorDeclaration);
  const index = constructor?.parameters.findIndex(
    one => ts.isIdentifier(one.name) && one.name.text === member && (ts.getModifiers(one)?.length ?? 0) > 0,
  );
  return index === undefined || index < 0
    ? null
    : (given?.[index] ?? constructor!.parameters[index]!.initializer ?? null);
}
