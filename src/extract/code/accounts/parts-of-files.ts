import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** A function, value, class or shape that a file declares, or an endpoint of the API that it describes. */
export function partNamed(name: string, file: ParsedFile): ts.Node | null {
  const parts = partsOf(file);
  return parts.get(name) ?? parts.get(endpointOf(name)) ?? null;
}

/** `useRegisterMutation` is made for the endpoint `register` (RTK Query). */
const endpointOf = (name: string): string =>
  name.replace(
    /^use(?:Lazy)?([A-Z])(\w*?)(?:Mutation|Query)$/,
    (_, first: string, rest: string) => `${first.toLowerCase()}${rest}`,
  );

const known = new WeakMap<ParsedFile, ReadonlyMap<string, ts.Node>>();

/** By name; what is declared goes before an endpoint that is called the same. */
function partsOf(file: ParsedFile): ReadonlyMap<string, ts.Node> {
  let parts = known.get(file);
  if (parts) return parts;
  const found = new Map<string, ts.Node>();
  for (const node of file.ofKinds(PARTS)) {
    const { name } = node as ts.NamedDeclaration;
    if (name && ts.isIdentifier(name) && isAtTop(node) && !found.has(name.text)) found.set(name.text, node);
  }
  for (const node of file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment))
    if (isEndpoint(node) && !found.has(textOf(node.name))) found.set(textOf(node.name), node);
  known.set(file, (parts = found));
  return parts;
}

const PARTS = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
];

const isAtTop = (node: ts.Node): boolean =>
  ts.isSourceFile(ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent);

/** `register: builder.mutation({ … })` */
const isEndpoint = ({ initializer }: ts.PropertyAssignment): boolean =>
  ts.isCallExpression(initializer) && /^(mutation|query)$/.test(nameOf(initializer.expression) ?? '');

/** The endpoint that a name stands in: beside it an API describes others, of which each asks for something else. */
export function endpointAround(name: ts.Node, within: ts.Node): ts.Node {
  for (let at = name; at !== within && !ts.isSourceFile(at); at = at.parent)
    if (ts.isPropertyAssignment(at) && isEndpoint(at)) return at;
  return within;
}

/** What of a name is called in the code: methods of a service or a class. Null where it is handed on, or used as a whole. */
export function membersCalled(name: string, root: ts.Node): ReadonlySet<string> | null {
  const members = new Set<string>();
  let isWhole = false;
  eachNode(root, node => {
    if (isWhole || !ts.isIdentifier(node) || node.text !== name) return;
    const { parent } = node;
    const isCalled =
      ts.isPropertyAccessExpression(parent) &&
      parent.expression === node &&
      ts.isCallExpression(parent.parent) &&
      parent.parent.expression === parent;
    if (isCalled) members.add(parent.name.text);
    else isWhole = true;
  });
  return isWhole || members.size === 0 ? null : members;
}

/**
 * The methods of those names, and what they call of the same object: `accounts.join(…)` of a service that also changes birth
 * dates asks for none. Null if one of them is not declared there.
 */
export function methodsOf(part: ts.Node, names: ReadonlySet<string>, file: ParsedFile): readonly ts.Node[] | null {
  const declared = new Map<string, ts.Node>();
  for (const one of membersOf(part, file))
    if (one.name && !ts.isComputedPropertyName(one.name)) declared.set(textOf(one.name), one);
  const found = new Set<ts.Node>();
  for (const name of names) {
    const method = declared.get(name);
    if (!method) return null;
    found.add(method);
  }
  for (const method of found)
    eachNode(method, node => {
      if (!ts.isPropertyAccessExpression(node) || node.expression.kind !== ts.SyntaxKind.ThisKeyword) return;
      const next = declared.get(node.name.text);
      if (next) found.add(next);
    });
  return [...found];
}

/** `class Accounts { … }`, `const accounts = new Accounts()`, `const accounts = { … }` */
function membersOf(part: ts.Node, file: ParsedFile): readonly (ts.NamedDeclaration & { name?: ts.PropertyName })[] {
  if (ts.isClassDeclaration(part)) return part.heritageClauses ? [] : part.members;
  const value = ts.isVariableDeclaration(part) && part.initializer ? unwrap(part.initializer) : null;
  if (!value) return [];
  if (ts.isObjectLiteralExpression(value)) return value.properties.some(ts.isSpreadAssignment) ? [] : value.properties;
  const made = ts.isNewExpression(value) && ts.isIdentifier(value.expression) ? value.expression.text : null;
  const whole = made === null ? null : partNamed(made, file);
  return whole && ts.isClassDeclaration(whole) ? membersOf(whole, file) : [];
}
