import { nameOf, textOf } from '../names.ts';
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
