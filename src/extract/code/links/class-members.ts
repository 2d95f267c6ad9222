import { isFunction, nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { meaningOfType } from './annotations.ts';
import { implementersOf, only } from './declared.ts';
import { exportOf } from './exports.ts';
import { handedOutBy } from './handed-out.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf, meaningOfAnswer, meaningOfExport } from './meaning.ts';

const MAX_BASES = 6;

/** What a member of something stands for. `inherited`: of its base class only. */
export function memberOf(owner: Meaning, name: string, inherited = false): Meaning | null {
  switch (owner.is) {
    case 'module': {
      const found = exportOf(owner.node, name);
      return found && meaningOfExport(found);
    }
    case 'class':
      return classMember(owner.node, name, true);
    case 'instance':
      return inherited ? ofBase(owner.node, name, false, MAX_BASES) : classMember(owner.node, name, false);
    case 'object':
      return objectMember(owner.node, name);
    case 'shape':
      return shapeMember(owner.node, name);
    case 'function':
      // `send.bind`: nothing of the product.
      return null;
  }
}

function classMember(
  owner: ts.ClassLikeDeclaration,
  name: string,
  isStatic: boolean,
  depth = MAX_BASES,
): Meaning | null {
  const named = owner.members.filter(member => isNamed(member, name) && isStatic === hasModifier(member, STATIC));
  for (const member of named) {
    if (ts.isMethodDeclaration(member) && member.body) return { is: 'function', node: member };
    if (ts.isGetAccessorDeclaration(member)) return meaningOfAnswer(member);
    if (!ts.isPropertyDeclaration(member)) continue;
    const value = member.initializer ? meaningOf(member.initializer) : null;
    const found = value ?? (member.type ? meaningOfType(member.type) : null) ?? injectedInto(member);
    if (found) return found;
  }
  const isAbstract = named.some(member => ts.isMethodDeclaration(member) && hasModifier(member, ABSTRACT));
  if (isAbstract) return ofOnlyImplementer(owner, name);
  const given = isStatic ? null : fromConstructor(owner, name);
  return given ?? ofBase(owner, name, isStatic, depth);
}

const [STATIC, ABSTRACT] = [ts.SyntaxKind.StaticKeyword, ts.SyntaxKind.AbstractKeyword];
const hasModifier = (node: ts.Node, kind: ts.SyntaxKind) =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some(modifier => modifier.kind === kind) ?? false);
const isNamed = (member: ts.ClassElement, name: string) =>
  member.name !== undefined && !ts.isComputedPropertyName(member.name) && textOf(member.name) === name;

/** `constructor(private users: Users)`, `constructor(users: Users) { this.users = users; }`. */
function fromConstructor(owner: ts.ClassLikeDeclaration, name: string): Meaning | null {
  const made = owner.members.find(member => ts.isConstructorDeclaration(member) && member.body !== undefined);
  if (!made || !ts.isConstructorDeclaration(made)) return null;
  const own = made.parameters.find(
    one => ts.isIdentifier(one.name) && one.name.text === name && (ts.getModifiers(one)?.length ?? 0) > 0,
  );
  if (own) return (own.type ? meaningOfType(own.type) : null) ?? injectedInto(own);
  for (const statement of made.body!.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    const isOwn =
      operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(left) &&
      left.expression.kind === ts.SyntaxKind.ThisKeyword &&
      textOf(left.name) === name;
    if (isOwn) return meaningOf(right);
  }
  return null;
}

/** `@Inject(MessageValidator) private validator` */
function injectedInto(member: ts.ParameterDeclaration | ts.PropertyDeclaration): Meaning | null {
  for (const { expression } of ts.getDecorators(member) ?? []) {
    const token = ts.isCallExpression(expression) && /^[iI]nject/.test(nameOf(expression.expression) ?? '');
    const meaning = token && expression.arguments[0] ? meaningOf(expression.arguments[0]) : null;
    if (meaning?.is === 'class') return { is: 'instance', node: meaning.node };
  }
  return null;
}

function ofBase(owner: ts.ClassLikeDeclaration, name: string, isStatic: boolean, depth: number): Meaning | null {
  const clause = owner.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0] && depth > 0 ? meaningOf(clause.types[0].expression) : null;
  return base?.is === 'class' ? classMember(base.node, name, isStatic, depth - 1) : null;
}

function objectMember(object: ts.ObjectLiteralExpression, name: string): Meaning | null {
  for (const one of [...object.properties].reverse()) {
    if (ts.isSpreadAssignment(one)) {
      const spread = meaningOf(one.expression);
      const found = spread && memberOf(spread, name);
      if (found) return found;
    } else if (one.name && !ts.isComputedPropertyName(one.name) && textOf(one.name) === name) {
      if (ts.isShorthandPropertyAssignment(one)) return meaningOf(one.name);
      if (ts.isPropertyAssignment(one)) return meaningOf(one.initializer);
      if (ts.isGetAccessorDeclaration(one)) return meaningOfAnswer(one);
      return isFunction(one) ? { is: 'function', node: one } : null;
    }
  }
  return handedOutBy(object, name);
}

/** Of an interface that one class implements, that class knows more. */
function shapeMember(shape: ts.InterfaceDeclaration | ts.TypeLiteralNode, name: string): Meaning | null {
  const implemented = ts.isInterfaceDeclaration(shape) ? ofOnlyImplementer(shape, name) : null;
  if (implemented) return implemented;
  for (const member of shape.members) {
    const isIt = member.name && !ts.isComputedPropertyName(member.name) && textOf(member.name) === name;
    if (isIt && ts.isPropertySignature(member)) return member.type ? meaningOfType(member.type) : null;
  }
  if (!ts.isInterfaceDeclaration(shape)) return null;
  for (const clause of shape.heritageClauses ?? []) {
    for (const type of clause.types) {
      const base = meaningOfType(type);
      const found = base && memberOf(base, name);
      if (found) return found;
    }
  }
  return null;
}

function ofOnlyImplementer(owner: ts.InterfaceDeclaration | ts.ClassLikeDeclaration, name: string): Meaning | null {
  const found = owner.name ? only(implementersOf(owner.name.text, owner)) : null;
  return found && found !== owner ? classMember(found, name, false) : null;
}
