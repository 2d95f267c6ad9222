import { importedAs } from '../links/exports.ts';
import { textOf, unwrap } from '../names.ts';
import { valueAt } from '../rows/clients.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { checksIn } from './checked-before.ts';

const PART = /^(handler|url|path)$/;
const OPTIONS = /^(config|options)$/;
/** What runs before the handler, in Fastify, hapi, and tables of a product's own. */
const BEFORE = /^(preHandler|preValidation|preParsing|onRequest|pre|middlewares?|before|use)$/;
const CHECKED = /^(schema|validate|validation|validator|validators|body|payload)$/;
const TAKEN_IN = /^(body|payload)$/;

/**
 * `{ method: 'POST', url: '/accounts', schema, preHandler: [requireAge], handler }`: what the line of a table holds whoever asks
 * to, told from its address or from what runs in the end. What it answers with is asked of nobody.
 */
export function checksInTable(part: ts.Node): readonly ts.Expression[] {
  const line = lineAround(part);
  if (!line) return [];
  const options = valueAt(line, OPTIONS);
  return [line, ...(options ? [unwrap(options)] : [])].flatMap(one =>
    ts.isObjectLiteralExpression(one) ? one.properties.flatMap(heldTo) : [],
  );
}

function lineAround({ parent: holder }: ts.Node): ts.ObjectLiteralExpression | null {
  if (!isMember(holder) || !PART.test(textOf(holder.name))) return null;
  const own = holder.parent;
  if (isLine(own)) return own;
  const outer = own.parent;
  return isMember(outer) && OPTIONS.test(textOf(outer.name)) && isLine(outer.parent) ? outer.parent : null;
}

const isMember = (node: ts.Node): node is ts.PropertyAssignment | ts.ShorthandPropertyAssignment =>
  (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
  ts.isObjectLiteralExpression(node.parent);

function isLine(node: ts.ObjectLiteralExpression): boolean {
  const [method, at] = [valueAt(node, /^method$/), valueAt(node, /^(url|path)$/)];
  return Boolean(
    method && at && ts.isStringLiteralLike(method) && ts.isStringLiteralLike(at) && at.text.startsWith('/'),
  );
}

function heldTo(one: ts.ObjectLiteralElementLike): ts.Expression[] {
  if (!isMember(one)) return [];
  const value = ts.isPropertyAssignment(one) ? unwrap(one.initializer) : one.name;
  const name = textOf(one.name);
  if (BEFORE.test(name)) return runBefore(value);
  return CHECKED.test(name) ? takenIn(value) : [];
}

/** A function that is named may be called anything: what it does tells. */
function runBefore(value: ts.Expression): ts.Expression[] {
  const inner = unwrap(value);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(runBefore);
  return ts.isIdentifier(inner) ? [inner] : checksIn(inner);
}

/** Of a schema that tells what comes in from what goes out, what comes in. */
function takenIn(value: ts.Expression): ts.Expression[] {
  const shape = shapeOf(value);
  if (!shape) return [value];
  const bodies = shape.properties.filter(isMember).filter(one => TAKEN_IN.test(textOf(one.name)));
  if (bodies.length === 0)
    return shape.properties.some(one => one.name && GOES_OUT.test(textOf(one.name))) ? [] : [shape];
  return bodies.map(one => (ts.isPropertyAssignment(one) ? one.initializer : one.name));
}
const GOES_OUT = /^(response|responses|output|querystring|query|params|headers)$/;

function shapeOf(value: ts.Expression): ts.ObjectLiteralExpression | null {
  const inner = unwrap(value);
  if (ts.isObjectLiteralExpression(inner)) return inner;
  if (!ts.isIdentifier(inner)) return null;
  const own = valueOf(inner);
  const declared = own ? null : importedAs(inner.getSourceFile(), inner.text);
  const held = own ?? (declared && ts.isVariableDeclaration(declared) ? declared.initializer : null);
  const whole = held && unwrap(held);
  return whole && ts.isObjectLiteralExpression(whole) ? whole : null;
}
