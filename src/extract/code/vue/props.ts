import { textOf, unwrap } from '../names.ts';
import type { Rewriting } from '../rewriting.ts';
import { ts } from '../ts-morph.ts';

/** Props that a component declares, and the expression that holds their defaults. */
export interface DeclaredProps {
  names: readonly string[];
  /** The second argument of `withDefaults`, or the object of runtime declarations. */
  defaults: ts.Expression | null;
}

/** What `defineProps` or `withDefaults(defineProps(…), …)` declares; null for other calls. */
export function declaredProps(
  { name, call }: { name: string; call: ts.CallExpression },
  ast: ts.SourceFile,
): DeclaredProps | null {
  const [first, second] = call.arguments;
  if (name === 'withDefaults') {
    const inner = first && unwrap(first);
    if (!inner || !ts.isCallExpression(inner)) return null;
    return { names: typedNames(inner.typeArguments?.[0], ast), defaults: second ?? null };
  }
  if (name !== 'defineProps') return null;
  if (!first) return { names: typedNames(call.typeArguments?.[0], ast), defaults: null };
  return runtimeProps(first);
}

/** `{ actions: { type: Boolean, default: true } }` or `['actions']`. */
export function runtimeProps(expression: ts.Expression): DeclaredProps {
  const inner = unwrap(expression);
  if (ts.isArrayLiteralExpression(inner))
    return {
      names: inner.elements.flatMap(one => (ts.isStringLiteralLike(one) ? one.text : [])).filter(isName),
      defaults: null,
    };
  if (!ts.isObjectLiteralExpression(inner)) return { names: [], defaults: null };
  const names = inner.properties.flatMap(one =>
    one.name && !ts.isComputedPropertyName(one.name) ? textOf(one.name) : [],
  );
  return { names: names.filter(isName), defaults: inner };
}

const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false);

/** A prop may be called `default` or `for`; no expression can name it then. */
function isName(name: string): boolean {
  scanner.setText(name);
  const kind = scanner.scan();
  const isFree = kind === ts.SyntaxKind.Identifier || kind > ts.SyntaxKind.LastReservedWord;
  return isFree && /^[\w$]+$/.test(name) && scanner.getTokenEnd() === name.length;
}

/** Keys of a type that is written there or declared in the same script. */
function typedNames(type: ts.TypeNode | undefined, ast: ts.SourceFile): string[] {
  if (!type) return [];
  if (ts.isTypeLiteralNode(type)) return memberNames(type.members);
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap(one => typedNames(one, ast));
  if (!ts.isTypeReferenceNode(type)) return [];
  const name = type.typeName.getText();
  for (const statement of ast.statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name) return memberNames(statement.members);
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) return typedNames(statement.type, ast);
  }
  return [];
}

function memberNames(members: readonly ts.TypeElement[]): string[] {
  return members
    .flatMap(one => (one.name && !ts.isComputedPropertyName(one.name) ? textOf(one.name) : []))
    .filter(isName);
}

/** Writes an object of defaults: the values of `withDefaults`, or what `default:` says of each declared prop. */
export function writeDefaults(defaults: ts.Expression, offset: number, out: Rewriting): void {
  const inner = unwrap(defaults);
  const at = offset + inner.getStart();
  out.write('{', at);
  for (const property of ts.isObjectLiteralExpression(inner) ? inner.properties : []) {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) continue;
    const value = defaultIn(property.initializer);
    if (!value) continue;
    out.write(JSON.stringify(textOf(property.name)), offset + property.name.getStart(), offset + property.name.end);
    out.write(': ', at);
    out.copy(offset + value.getStart(), offset + value.end);
    out.write(', ', at);
  }
  out.write('}', offset + inner.end);
}

/** The value itself, or `default` of a runtime declaration; null for one without. */
function defaultIn(value: ts.Expression): ts.Expression | null {
  const inner = unwrap(value);
  if (ts.isIdentifier(inner) && /^(String|Number|Boolean|Array|Object|Function|Date|Symbol)$/.test(inner.text))
    return null;
  if (!ts.isObjectLiteralExpression(inner)) return ts.isArrayLiteralExpression(inner) ? null : inner;
  const own = inner.properties.find(one => one.name && textOf(one.name) === 'default');
  return own && ts.isPropertyAssignment(own) ? own.initializer : null;
}
