import { textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { addressIn } from './report-path.ts';

const ACT = /^(un)?block$/;

/**
 * An address with the act filled in that one of two is chosen for: `/users/${id}/${action}` where `action` is `'block' |
 * 'unblock'`. The address with the act in its place; null for any other.
 */
export function chosenAddress(given: ts.Expression): string | null {
  const address = unwrap(given);
  if (!ts.isTemplateExpression(address)) return null;
  const last = address.templateSpans.at(-1)!;
  if (!/^\/?$/.test(last.literal.text)) return null;
  const acts = actsIn(unwrap(last.expression));
  return acts.length > 0 && acts.every(one => ACT.test(one)) ? addressIn(address)!.replace(/\*\/?$/, acts[0]!) : null;
}

function actsIn(value: ts.Expression): string[] {
  if (ts.isStringLiteralLike(value)) return [value.text];
  if (ts.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse].flatMap(one => actsIn(unwrap(one)));
  if (!ts.isIdentifier(value)) return [];
  const declared = declarationOf(value.text, value);
  if (declared && ts.isVariableDeclaration(declared) && declared.initializer)
    return actsIn(unwrap(declared.initializer));
  const type = declared && typeOf(declared);
  return type ? literalsOf(type) : [];
}

/** The type that a parameter, or a part of one, is declared with in the same file. */
function typeOf(declared: ts.Node): ts.TypeNode | undefined {
  if (ts.isParameter(declared)) return declared.type;
  if (!ts.isBindingElement(declared)) return undefined;
  const holder = declared.parent.parent;
  const whole = ts.isParameter(holder) ? holder.type : undefined;
  const members = whole && membersOf(whole);
  const key = textOf(declared.propertyName ?? declared.name);
  return members?.find((one): one is ts.PropertySignature => ts.isPropertySignature(one) && textOf(one.name) === key)
    ?.type;
}

function membersOf(type: ts.TypeNode): readonly ts.TypeElement[] | undefined {
  if (ts.isTypeLiteralNode(type)) return type.members;
  const named = declaredAs(type);
  if (!named) return undefined;
  if (ts.isInterfaceDeclaration(named)) return named.members;
  return ts.isTypeLiteralNode(named.type) ? named.type.members : undefined;
}

function literalsOf(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(literalsOf);
  if (ts.isLiteralTypeNode(type)) return ts.isStringLiteral(type.literal) ? [type.literal.text] : [];
  const named = declaredAs(type);
  return named && ts.isTypeAliasDeclaration(named) ? literalsOf(named.type) : [];
}

function declaredAs(type: ts.TypeNode): ts.InterfaceDeclaration | ts.TypeAliasDeclaration | undefined {
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined;
  const name = type.typeName.text;
  return type
    .getSourceFile()
    .statements.find(
      (one): one is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
        (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)) && one.name.text === name,
    );
}
