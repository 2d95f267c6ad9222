import { isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import type { Target } from '../resolve.ts';
import { declarationOf, memberOf } from '../scopes.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { exportOf } from './exports.ts';
import { memberType, ofType } from './typed.ts';
import { returnedBy, returnsOf } from './returned.ts';

/**
 * Where the value of an expression comes from: a package, or a name that no file declares, and the names that lead on
 * from there. `()` marks a call in between and `new` a construction: `amplitude.getInstance().init` of `amplitude-js` is
 * `getInstance()`, `init`.
 */
export interface Origin {
  package: string | null;
  global: { name: string; behindWindow: boolean } | null;
  /** Without a package and a global: names of parameters and fields whose value is not known. */
  path: readonly string[];
}

export interface OriginContext {
  slice: Slice;
  resolve: (from: string, specifier: string) => Target;
}

/** How many declarations, exports and returned values are followed. */
const MAX_STEPS = 8;

const WINDOW = /^(window|globalThis|self|global)$/;

export function originOf(
  expression: ts.Expression,
  file: ParsedFile,
  context: OriginContext,
  steps = MAX_STEPS,
): Origin | null {
  const inner = unwrap(expression);
  const follow = (next: ts.Expression) => originOf(next, file, context, steps - 1);
  if (steps === 0) return null;
  if (ts.isIdentifier(inner)) return ofName(inner, file, context, steps);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) {
    const name = nameOf(inner);
    const receiver = unwrap(receiverOf(inner)!);
    if (name === null) return null;
    if (ts.isIdentifier(receiver) && WINDOW.test(receiver.text) && isOfPage(receiver)) return globalNamed(name, true);
    if (receiver.kind === ts.SyntaxKind.ThisKeyword) return ofField(inner, name, file, context, steps);
    const namespace = ts.isIdentifier(receiver) ? file.imports.get(receiver.text) : undefined;
    if (namespace?.name === '*') {
      const target = context.resolve(file.path, namespace.specifier);
      if (target !== null && target !== 'package') return exportOf(target.path, name, context, steps - 1);
    }
    const origin = follow(receiver) ?? handedIn();
    return name === 'default' ? origin : { ...origin, path: [...origin.path, name] };
  }
  if (ts.isCallExpression(inner)) {
    const loaded = loadedBy(inner);
    if (loaded !== null) return ofModule(loaded, 'default', file.path, context, steps);
    const token = tokenIn(inner, file);
    if (token) {
      const made = follow(token);
      return made && constructed(made);
    }
    const origin = follow(inner.expression);
    if (origin) return { ...origin, path: [...origin.path.slice(0, -1), `${origin.path.at(-1) ?? ''}()`] };
    return returnedBy(inner, context, steps - 1);
  }
  if (ts.isNewExpression(inner)) {
    const origin = follow(inner.expression);
    return origin && constructed(origin);
  }
  if (ts.isConditionalExpression(inner)) return follow(inner.whenTrue) ?? follow(inner.whenFalse);
  if (ts.isBinaryExpression(inner)) return follow(inner.right) ?? follow(inner.left);
  return null;
}

/** `inject(SwPush)` of Angular, where a constructor would say `private push: SwPush`. */
function tokenIn({ expression, arguments: [token] }: ts.CallExpression, { imports }: ParsedFile): ts.Expression | null {
  const binding = ts.isIdentifier(expression) ? imports.get(expression.text) : undefined;
  return token && binding?.name === 'inject' && binding.specifier === '@angular/core' ? token : null;
}

/** Nothing of the file is called `window`; `declare const window: any` says only that it is there. */
function isOfPage(receiver: ts.Identifier): boolean {
  const declaration = declarationOf(receiver.text, receiver);
  return !declaration || (ts.isVariableDeclaration(declaration) && isAmbient(declaration));
}

/** What an exported or imported name of a module is. */
export function ofModule(
  specifier: string,
  name: string,
  from: string,
  context: OriginContext,
  steps: number,
): Origin | null {
  const target = context.resolve(from, specifier);
  if (target !== null && target !== 'package') return exportOf(target.path, name, context, steps - 1);
  return { package: specifier, global: null, path: name === 'default' || name === '*' ? [] : [name] };
}

function ofName(name: ts.Identifier, file: ParsedFile, context: OriginContext, steps: number): Origin | null {
  const declaration = declarationOf(name.text, name);
  const binding = file.imports.get(name.text);
  if (binding && (!declaration || isAtTop(declaration)))
    return ofModule(binding.specifier, binding.name, file.path, context, steps);
  if (!declaration) return globalNamed(name.text, false);
  const follow = (next: ts.Expression | undefined) => (next ? originOf(next, file, context, steps - 1) : null);
  if (ts.isParameter(declaration))
    return ofType(declaration.type, file) ?? loadedInto(declaration, file, context, steps) ?? handedIn(name.text);
  if (ts.isBindingElement(declaration)) {
    const { parent: holder } = declaration.parent;
    const property = textOf(declaration.propertyName ?? declaration.name);
    const origin = ts.isVariableDeclaration(holder)
      ? follow(holder.initializer)
      : ts.isParameter(holder)
        ? (ofType(memberType(holder.type, property), file) ?? loadedInto(holder, file, context, steps))
        : null;
    if (!origin) return handedIn(property);
    return property === 'default' ? origin : { ...origin, path: [...origin.path, property] };
  }
  if (ts.isVariableDeclaration(declaration)) {
    // `declare const gtag: …` says that it exists, not what it is.
    if (!declaration.initializer && isAmbient(declaration)) return globalNamed(name.text, false);
    if (declaration.initializer && isQueue(unwrap(declaration.initializer))) return globalNamed(name.text, false);
    return (
      follow(declaration.initializer) ?? ofType(declaration.type, file) ?? firstOf(assignedTo(name.text, file), follow)
    );
  }
  return isQueue(declaration) ? globalNamed(name.text, false) : null;
}

/** `function gtag() { dataLayer.push(arguments); }`: the vendor's snippet declares the global itself. */
function isQueue(declared: ts.Node): boolean {
  return isFunction(declared) && /\b(arguments|dataLayer)\b/.test(declared.body?.getText() ?? '');
}

function ofField(
  access: ts.Expression,
  name: string,
  file: ParsedFile,
  context: OriginContext,
  steps: number,
): Origin | null {
  const member = memberOf(access, name);
  const follow = (next: ts.Expression | undefined) => (next ? originOf(next, file, context, steps - 1) : null);
  const declared = member && ts.isPropertyDeclaration(member) ? member : null;
  // `private get tracker() { return window.tracker; }`
  if (member && ts.isGetAccessorDeclaration(member))
    return firstOf(member.body ? returnsOf(member.body) : [], follow) ?? ofType(member.type, file) ?? handedIn(name);
  return (
    follow(declared?.initializer) ??
    ofType((declared ?? parameterProperty(access, name))?.type, file) ??
    firstOf(assignedTo(`this.${name}`, file), follow) ??
    handedIn(name)
  );
}

/** `constructor(private readonly stripe: Stripe)` */
function parameterProperty(access: ts.Node, name: string): ts.ParameterDeclaration | undefined {
  return constructorAround(access)?.parameters.find(one => ts.isIdentifier(one.name) && one.name.text === name);
}

function constructorAround(node: ts.Node): ts.ConstructorDeclaration | undefined {
  let at: ts.Node | undefined = node;
  while (at && !ts.isClassLike(at)) at = at.parent;
  return at?.members.find(ts.isConstructorDeclaration);
}

export function constructed({ path, ...origin }: Origin): Origin {
  const name = path.at(-1);
  return { ...origin, path: [...path.slice(0, -1), name === undefined ? 'new' : `new ${name}`] };
}

const globalNamed = (name: string, behindWindow: boolean): Origin => ({
  package: null,
  global: { name, behindWindow },
  path: [],
});
/** A value that is not known, by the names that lead to it. */
const handedIn = (...path: string[]): Origin => ({ package: null, global: null, path });

/** `import('posthog-js').then(({ default: posthog }) => …)` */
function loadedInto(
  parameter: ts.ParameterDeclaration,
  file: ParsedFile,
  context: OriginContext,
  steps: number,
): Origin | null {
  const call = parameter.parent.parent;
  if (!ts.isCallExpression(call) || nameOf(call.expression) !== 'then') return null;
  const promise = receiverOf(call.expression);
  return promise && originOf(promise, file, context, steps - 1);
}

/** The module that `import('x')` or `require('x')` loads; null for other calls. */
export function loadedBy({ expression, arguments: [first] }: ts.CallExpression): string | null {
  const isLoad =
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
  return isLoad && first && ts.isStringLiteralLike(first) ? first.text : null;
}

/** The values that a file assigns to each target, as it is written. */
const assigned = new WeakMap<ParsedFile, ReadonlyMap<string, readonly ts.Expression[]>>();

/** What a variable without an initializer, or a field, is set to: also a stand-in where there is no key. */
function assignedTo(target: string, file: ParsedFile): readonly ts.Expression[] {
  let values = assigned.get(file);
  if (!values) assigned.set(file, (values = valuesIn(file)));
  return values.get(target) ?? [];
}

function firstOf(values: readonly ts.Expression[], follow: (value: ts.Expression) => Origin | null): Origin | null {
  for (const value of values) {
    const origin = follow(value);
    if (origin) return origin;
  }
  return null;
}

function valuesIn(file: ParsedFile): ReadonlyMap<string, readonly ts.Expression[]> {
  const values = new Map<string, ts.Expression[]>();
  for (const node of file.ofKind<ts.BinaryExpression>(ts.SyntaxKind.BinaryExpression)) {
    if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) continue;
    const target = node.left.getText();
    const held = values.get(target);
    if (held) held.push(node.right);
    else values.set(target, [node.right]);
  }
  return values;
}

function isAmbient(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) !== 0;
}

function isAtTop(declaration: ts.Node): boolean {
  let at: ts.Node = declaration;
  while (!ts.isSourceFile(at.parent)) {
    if (ts.isBlock(at) || ts.isFunctionLike(at)) return false;
    at = at.parent;
  }
  return true;
}
