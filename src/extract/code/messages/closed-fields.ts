import { chainOf, eachNode, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { initializerOf } from '../literals.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const PARSES = /^(parse|parseAsync|safeParse|safeParseAsync)$/;
/** A number, a yes or no, or one of a list: no words can be sent in it. */
const CLOSED =
  /^(z|zod|v|yup)\.(coerce\.)?(enum|nativeEnum|literal|number|int|boolean|bigint|date)\(|^z\.(coerce\.)?string\(\)(\.\w+\([^()]*\))*\.(uuid|datetime)\(/;
const OPENED = /\.(or|transform|catch|pipe)\(/;

/**
 * Whether a schema that is checked here closes a field of what was sent: `z.object({ status: z.enum(STATES) }).parse(req.body)`, or
 * `.input(…)` of the procedure whose argument it is.
 */
export function closedBy(from: ts.Node, path: readonly string[]): boolean {
  const schema = ts.isParameter(from) ? schemaOfInput(from) : parsedBy(from as ts.Expression);
  const names = ts.isParameter(from) && path[0] === 'input' ? path.slice(1) : path[0] === 'data' ? path.slice(1) : path;
  return schema !== null && names.length > 0 && isClosed(schema, names);
}

/** The same of a name or a field of what was checked: `body.status`, `const { status } = schema.parse(req.body)`. */
export function isClosedField(given: ts.Expression): boolean {
  const path: string[] = [];
  let at = unwrap(given);
  while (ts.isPropertyAccessExpression(at)) {
    path.unshift(at.name.text);
    at = unwrap(at.expression);
  }
  if (!ts.isIdentifier(at)) return closedBy(at, path);
  let declared: ts.Node | null = declarationOf(at.text, at);
  for (; declared && ts.isBindingElement(declared); declared = declared.parent.parent)
    path.unshift(textOf(declared.propertyName ?? declared.name));
  if (declared && ts.isParameter(declared)) return closedBy(declared, path);
  const value = declared && ts.isVariableDeclaration(declared) ? declared.initializer : null;
  return !!value && closedBy(unwrap(value), path);
}

function parsedBy(from: ts.Expression): ts.Expression | null {
  const inner = unwrap(from);
  return ts.isCallExpression(inner) && PARSES.test(nameOf(inner.expression) ?? '')
    ? receiverOf(inner.expression)
    : null;
}

/** `procedure.input(schema).mutation(({ input }) => …)` */
function schemaOfInput({ parent: run }: ts.ParameterDeclaration): ts.Expression | null {
  if (!isFunction(run) || !ts.isCallExpression(run.parent)) return null;
  if (!/^(mutation|query|action|handler)$/.test(nameOf(run.parent.expression) ?? '')) return null;
  let found: ts.Expression | null = null;
  for (let at = receiverOf(run.parent.expression); at;) {
    const call = unwrap(at);
    if (!ts.isCallExpression(call)) break;
    if (nameOf(call.expression) === 'input') found ??= call.arguments[0] ?? null;
    at = receiverOf(call.expression);
  }
  return found;
}

function isClosed(schema: ts.Expression, [name, ...rest]: readonly string[]): boolean {
  const inner = unwrap(schema);
  const value = ts.isIdentifier(inner) ? (initializerOf(inner) ?? inner) : inner;
  let field: ts.Expression | null = null;
  if (chainOf(value)[0] !== 'z') return false;
  const look = (node: ts.Node): void => {
    if (field === null && ts.isPropertyAssignment(node) && textOf(node.name) === name) field = node.initializer;
  };
  eachNode(value, look);
  if (field === null) return false;
  const said = (field as ts.Expression).getText();
  return rest.length > 0 ? isClosed(field, rest) : CLOSED.test(said) && !OPENED.test(said);
}
