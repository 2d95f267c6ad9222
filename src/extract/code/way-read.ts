import { declaredName, nameOf, textOf, unwrap } from './names.ts';
import { declarationOf, isAssigned, valueOf } from './scopes.ts';
import type { Declaration } from './scopes.ts';
import { ts } from './ts-morph.ts';
import { keyOf } from './writes/members.ts';

/** The way to what is read: from what is declared, member after member. */
export interface Way {
  /** The declaration that it starts from; a name where that is a prop, or stands elsewhere. */
  from: Declaration | string;
  name: string;
  path: readonly string[];
}

const MAX_STEPS = 6;

/**
 * What an expression reads, however it is written: `post.removed`, `post['removed']`, `removed` of `const { removed } = post` and of
 * `({ post: { removed } })`, `this.props.post.removed`, and a `const` that stands for one of them. Null for what is worked out.
 */
export function wayOf(value: ts.Expression, steps = MAX_STEPS): Way | null {
  const inner = unwrap(value);
  if (inner.kind === ts.SyntaxKind.ThisKeyword) return { from: 'this', name: 'this', path: [] };
  if (ts.isIdentifier(inner)) return steps === 0 ? null : wayOfName(inner, steps - 1);
  if (!ts.isPropertyAccessExpression(inner) && !ts.isElementAccessExpression(inner)) return null;
  const key = keyOf(inner);
  const of = typeof key === 'string' ? wayOf(inner.expression, steps) : null;
  return of && onTo(of, key as string);
}

function wayOfName(name: ts.Identifier, steps: number): Way | null {
  const declared = declarationOf(name.text, name);
  return declared ? wayOfDeclared(declared, steps) : { from: name.text, name: name.text, path: [] };
}

function wayOfDeclared(declared: Declaration, steps: number): Way | null {
  if (ts.isBindingElement(declared)) return wayOfPart(declared, steps);
  const name = declared.name && ts.isIdentifier(declared.name) ? declared.name.text : '';
  const own = { from: declared, name, path: [] };
  if (ts.isParameter(declared)) return isProps(declared, name) ? { ...own, name: 'props' } : own;
  if (!ts.isVariableDeclaration(declared) || !declared.initializer) return own;
  if (ts.isIdentifier(declared.name)) {
    if (isGivenProps(declared.initializer)) return { ...own, name: 'props' };
    const value = valueOf(declared.name);
    return (value && steps > 0 ? wayOf(value, steps - 1) : null) ?? own;
  }
  if (isGivenProps(declared.initializer)) return { ...own, name: 'props' };
  return (steps > 0 ? wayOf(declared.initializer, steps - 1) : null) ?? own;
}

/** `removed` of `{ post: { removed } }`; what changes later is a name of its own. */
function wayOfPart(part: ts.BindingElement, steps: number): Way | null {
  const { name, parent } = part;
  if (ts.isIdentifier(name) && isAssigned(name.text, part.getSourceFile()))
    return { from: part, name: name.text, path: [] };
  const of = wayOfDeclared(parent.parent, steps);
  if (!of || part.dotDotDotToken) return of;
  const named = part.propertyName ?? name;
  if (ts.isArrayBindingPattern(parent)) return onTo(of, String(parent.elements.indexOf(part)));
  return ts.isComputedPropertyName(named) || !('text' in named) ? null : onTo(of, textOf(named));
}

/** A prop is the same thing under whatever its component takes it out of. */
const onTo = (of: Way, key: string): Way =>
  of.path.length === 0 && /^(this|props)$/.test(of.name)
    ? { from: key, name: key, path: [] }
    : { ...of, path: [...of.path, key] };

/** What a component is given; a function that runs for each of a list is given one of them. */
function isProps({ parent, name }: ts.ParameterDeclaration, said: string): boolean {
  if (parent.parameters[0]?.name !== name) return false;
  if (said === 'props') return true;
  const call = parent.parent;
  if (ts.isCallExpression(call) && /^(map|flatMap|forEach|filter|some|every|find)$/.test(nameOf(call.expression) ?? ''))
    return false;
  return ts.isObjectBindingPattern(name) || /^[A-Z]/.test(declaredName(parent) ?? '');
}

const isGivenProps = (made: ts.Expression): boolean => {
  const inner = unwrap(made);
  return (
    ts.isCallExpression(inner) && /^(defineProps|withDefaults|toRefs|\$props)$/.test(nameOf(inner.expression) ?? '')
  );
};
