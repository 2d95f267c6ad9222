import { callsOf } from '../guards/queries/built-queries.ts';
import { chainOf, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { initializerOf, literalOf } from '../literals.ts';
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

const HOLDS = /^(object|strictObject|looseObject|extend|safeExtend|augment|setKey)$/;
const ADDS_ELSE = /^(merge|and|or|intersection|pipe|transform|catchall)$/;

/** By the fields of the object itself: one of the same name further inside is another. */
function isClosed(schema: ts.Expression, path: readonly string[]): boolean {
  const [name = '', ...rest] = path;
  const inner = unwrap(schema);
  const value = ts.isIdentifier(inner) ? (initializerOf(inner) ?? inner) : inner;
  if (
    chainOf(value)[0] !== 'z' &&
    !(ts.isCallExpression(value) && /^(extend|safeExtend)$/.test(nameOf(value.expression) ?? ''))
  )
    return false;
  for (const call of callsOf(value)) {
    const made = nameOf(call.expression) ?? '';
    const given = call.arguments[0] && unwrap(call.arguments[0]);
    if (ADDS_ELSE.test(made)) return false;
    // `z.discriminatedUnion('type', [a, b])`: in each of them.
    const ways = [...call.arguments].map(unwrap).find(ts.isArrayLiteralExpression);
    if (/^(union|discriminatedUnion)$/.test(made))
      return ways !== undefined && ways.elements.every(one => isClosed(one, path));
    if (!HOLDS.test(made) || !given) continue;
    if (made === 'setKey') {
      const key = literalOf(given)?.value;
      if (typeof key === 'string' && key !== name) continue;
      return key === name && call.arguments[1] !== undefined && saysClosed(call.arguments[1], rest);
    }
    const shape = shapeOf(given);
    // `.extend(other.shape)`: the fields of another schema take the place of those before.
    if (shape && !ts.isObjectLiteralExpression(shape)) {
      if (hasField(shape, name) === false) continue;
      return isClosed(shape, path);
    }
    // What cannot be read there may open any field.
    if (!shape) return false;
    const field = shape.properties.find(one => one.name && textOf(one.name) === name);
    if (!field && shape.properties.some(ts.isSpreadAssignment)) return false;
    if (!field || !ts.isPropertyAssignment(field)) continue;
    return saysClosed(field.initializer, rest);
  }
  return false;
}

function saysClosed(field: ts.Expression, rest: readonly string[]): boolean {
  const said = field.getText();
  return rest.length > 0 ? isClosed(field, rest) : CLOSED.test(said) && !OPENED.test(said);
}

const behind = (one: ts.Expression): ts.Expression => {
  const inner = unwrap(one);
  return unwrap(ts.isIdentifier(inner) ? (initializerOf(inner) ?? inner) : inner);
};

/** The fields that are written out, or the schema whose fields they are: `other.shape`, `other`. */
function shapeOf(given: ts.Expression): ts.Expression | null {
  const inner = behind(given);
  if (ts.isObjectLiteralExpression(inner) || ts.isCallExpression(inner)) return inner;
  if (!ts.isPropertyAccessExpression(inner) || inner.name.text !== 'shape') return null;
  const schema = behind(inner.expression);
  return ts.isCallExpression(schema) ? schema : null;
}

/** Whether a schema has a field; null where that cannot be read. */
function hasField(schema: ts.Expression, name: string): boolean | null {
  if (chainOf(schema)[0] !== 'z') return null;
  let has: boolean | null = false;
  for (const call of callsOf(schema)) {
    const made = nameOf(call.expression) ?? '';
    if (!HOLDS.test(made) && !ADDS_ELSE.test(made)) continue;
    const given = call.arguments[0] && unwrap(call.arguments[0]);
    if (!given || !ts.isObjectLiteralExpression(given) || given.properties.some(ts.isSpreadAssignment)) has = null;
    else if (given.properties.some(one => one.name && textOf(one.name) === name)) return true;
  }
  return has;
}
