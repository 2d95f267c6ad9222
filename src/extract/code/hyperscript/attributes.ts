import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { Rewriting } from '../rewriting.ts';
import { ts } from '../ts-morph.ts';
import type { CopyNode } from './rewrite.ts';

/** Objects that only sort attributes by how they are set. */
const GROUPS = /^(attrs|props|attributes|dataset)$/;
/** What runs when the element is there. */
const ADDERS = /^(hook|oncreate|oninit|ref)$/;
/** Events by the words that functions which listen for them are named with; a tap is a click. */
const EVENTS: readonly (readonly [string, RegExp])[] = [
  ['submit', /submit/i],
  ['click', /(tap|click|press|mousedown|touch|pointer)/i],
  ['change', /change$/i],
];
const NAME = /^[A-Za-z_$][\w$-]*$/;

/** The properties that an element is built with, as JSX attributes. */
export function writeProperties(properties: ts.Expression, out: Rewriting, copy: CopyNode): void {
  const object = unwrap(properties);
  if (object.kind === ts.SyntaxKind.NullKeyword) return;
  if (!ts.isObjectLiteralExpression(object)) return writeSpread(object, out, copy);
  for (const property of object.properties) {
    if (ts.isSpreadAssignment(property)) writeSpread(property.expression, out, copy);
    else if (ts.isShorthandPropertyAssignment(property))
      writeOne(property.name, property.name.text, property.name, out, copy);
    else if (ts.isPropertyAssignment(property)) writeProperty(property, out, copy);
    else if (ts.isMethodDeclaration(property)) writeMethod(property, out, copy);
  }
}

/** `{ onsubmit(event) { … } }`: as the function that it is. */
function writeMethod(method: ts.MethodDeclaration, out: Rewriting, copy: CopyNode): void {
  const { name, body, parameters } = method;
  if (!body || method.asteriskToken || !(ts.isIdentifier(name) || ts.isStringLiteral(name)))
    return writeUnknown(method, out);
  const own = attributeName(textOf(name));
  if (!NAME.test(own)) return;
  out.write(' ', name.getStart());
  out.write(own, name.getStart(), name.end);
  out.write(
    `={${method.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ? 'async ' : ''}function (`,
    name.end,
  );
  for (const [index, parameter] of parameters.entries()) {
    if (index > 0) out.write(', ', parameter.getStart());
    copy(parameter);
  }
  out.write(') ', body.getStart());
  copy(body);
  out.write('}', body.end);
}

/**
 * An attribute of JSX that listens under its name in HTML, `onclick={…}`, or by a hook, `oncreate={onTap(…)}`: written as
 * any other listener. False, and nothing written, for every other attribute.
 */
export function writesListener(
  attribute: ts.JsxAttribute,
  out: Rewriting,
  copy: CopyNode,
  before: () => void,
): boolean {
  const own = attribute.name.getText();
  const value = attribute.initializer && ts.isJsxExpression(attribute.initializer) && attribute.initializer.expression;
  if (!value || !(ADDERS.test(own) || /^on[a-z]+$/.test(own))) return false;
  const inner = unwrap(value);
  const bound = ADDERS.test(own) && ts.isCallExpression(inner) ? boundBy(inner) : null;
  if (ADDERS.test(own) && !bound) return false;
  before();
  if (bound) writeOne(inner, listenerName(bound.event), bound.handler, out, copy);
  else writeOne(attribute.name, attributeName(own), value, out, copy);
  return true;
}

function writeProperty({ name, initializer }: ts.PropertyAssignment, out: Rewriting, copy: CopyNode): void {
  if (ts.isComputedPropertyName(name)) return writeUnknown(name, out);
  const own = textOf(name);
  const value = unwrap(initializer);
  if (own === 'on' && ts.isObjectLiteralExpression(value)) return writeListeners(value, out, copy);
  if (GROUPS.test(own) && ts.isObjectLiteralExpression(value)) return writeProperties(value, out, copy);
  const bound = ADDERS.test(own) && ts.isCallExpression(value) ? boundBy(value) : null;
  if (bound) return writeOne(value, listenerName(bound.event), bound.handler, out, copy);
  writeOne(name, attributeName(own), initializer, out, copy);
}

/** `on: { click: report }`, `on: { click: [report, id] }`. */
function writeListeners(object: ts.ObjectLiteralExpression, out: Rewriting, copy: CopyNode): void {
  for (const property of object.properties) {
    if (ts.isSpreadAssignment(property)) writeSpread(property.expression, out, copy);
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) continue;
    const value = unwrap(property.initializer);
    const handler = ts.isArrayLiteralExpression(value) ? (value.elements[0] ?? value) : value;
    writeOne(property.name, listenerName(textOf(property.name)), handler, out, copy);
  }
}

/**
 * A hook that adds a listener when the element is there: `bind('click', () => …)` says of which event, a function named
 * for it does too: `hook: bindSubmit(send)`, `oncreate: onTap(report)`.
 */
function boundBy(call: ts.CallExpression): { event: string; handler: ts.Expression } | null {
  const callee = nameOf(call.expression) ?? '';
  const [first, second] = call.arguments;
  if (first && second && ts.isStringLiteralLike(first))
    return /^(bind\w*|onInsert|listen)$/.test(callee) ? { event: first.text, handler: second } : null;
  const event = EVENTS.find(([, word]) => word.test(callee))?.[0];
  const handler = call.arguments.find(one => isHandler(unwrap(one)));
  return event && handler ? { event, handler } : null;
}

const isHandler = (node: ts.Expression) =>
  isFunction(node) || ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) || ts.isCallExpression(node);

const listenerName = (event: string) => `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;

function attributeName(name: string): string {
  const event = /^on([a-z]\w*)$/.exec(name)?.[1];
  return event ? listenerName(event) : name === 'class' ? 'className' : name;
}

function writeOne(at: ts.Node, name: string, value: ts.Expression, out: Rewriting, copy: CopyNode): void {
  if (!NAME.test(name)) return;
  out.write(' ', at.getStart());
  out.write(name, at.getStart(), at.end);
  out.write('={', value.getStart());
  copy(value);
  out.write('}', value.end);
}

function writeSpread(expression: ts.Expression, out: Rewriting, copy: CopyNode): void {
  out.write(' {...(', expression.getStart());
  copy(expression);
  out.write(')}', expression.end);
}

/** Something that only the run time knows. */
function writeUnknown(node: ts.Node, out: Rewriting): void {
  out.write(' {...$unknown}', node.getStart(), node.end);
}
