import { textOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Exported } from './exports.ts';
import { exportOf, moduleMember, namedIn } from './exports.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf, meaningOfAnswer } from './meaning.ts';

/** Types that only change how the first of their arguments may be used. */
const THROUGH =
  /^(Promise|Awaited|Readonly|Partial|Required|NonNullable|Pick|Omit|Ref|RefObject|Lazy|Provider|InstanceType)$/;
const MAX_ALIASES = 6;

/** What a value of the annotated type is; null if the type is none of the product's, or several. */
export function meaningOfType(type: ts.TypeNode, depth = MAX_ALIASES): Meaning | null {
  if (depth === 0) return null;
  const again = (one: ts.TypeNode) => meaningOfType(one, depth - 1);
  if (ts.isParenthesizedTypeNode(type)) return again(type.type);
  if (ts.isTypeLiteralNode(type)) return { is: 'shape', node: type };
  if (ts.isUnionTypeNode(type)) {
    const some = type.types.filter(one => !isNothing(one));
    return some.length === 1 ? again(some[0]!) : null;
  }
  if (ts.isIntersectionTypeNode(type)) return type.types.map(again).find(one => one !== null) ?? null;
  if (ts.isTypeQueryNode(type)) return ts.isIdentifier(type.exprName) ? meaningOf(type.exprName) : null;
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    const [first] = type.typeArguments ?? [];
    if (name === 'ReturnType' && first) return answerOf(again(first));
    if (THROUGH.test(name)) return first ? madeFrom(again(first)) : null;
    return meaningOfFound(typeNamed(type.typeName), depth);
  }
  if (ts.isExpressionWithTypeArguments(type))
    return ts.isIdentifier(type.expression) ? meaningOfFound(typeNamed(type.expression), depth) : null;
  if (ts.isImportTypeNode(type) && ts.isLiteralTypeNode(type.argument) && type.qualifier) {
    const specifier = ts.isStringLiteral(type.argument.literal) ? type.argument.literal.text : '';
    return meaningOfFound(moduleMember(type.getSourceFile(), specifier, textOf(type.qualifier)), depth);
  }
  return null;
}

function meaningOfFound(found: Exported | null, depth: number): Meaning | null {
  if (!found || ts.isSourceFile(found)) return null;
  if (ts.isInterfaceDeclaration(found)) return { is: 'shape', node: found };
  if (ts.isTypeAliasDeclaration(found)) return meaningOfType(found.type, depth - 1);
  return ts.isClassLike(found) ? { is: 'instance', node: found } : null;
}

function typeNamed(name: ts.EntityName): Exported | null {
  if (ts.isIdentifier(name)) return declarationOf(name.text, name) ?? namedIn(name.getSourceFile(), name.text);
  const owner = ts.isIdentifier(name.left) ? namedIn(name.getSourceFile(), name.left.text) : null;
  return owner && ts.isSourceFile(owner) ? exportOf(owner, name.right.text) : null;
}

const isNothing = (type: ts.TypeNode) =>
  type.kind === ts.SyntaxKind.UndefinedKeyword ||
  (ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword);

const answerOf = (meaning: Meaning | null) => (meaning?.is === 'function' ? meaningOfAnswer(meaning.node) : null);
const madeFrom = (meaning: Meaning | null): Meaning | null =>
  meaning?.is === 'class' ? { is: 'instance', node: meaning.node } : meaning;
