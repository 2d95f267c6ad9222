import { eachNode, enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

type Made = ts.CallExpression | ts.NewExpression;

/** What is told to keep files somewhere takes them in, whoever looks at them. */
const KEEPS = /\b(uploadDir|fileWriteStreamHandler|keepExtensions|filter)\b/;
const FILES = /^(file|fileBegin|part|data)$/;

/**
 * A parser of forms from which nothing but the fields are taken: `const [fields] = await new IncomingForm().parse(req)`,
 * `form.parse(req, (error, fields) => …)`, `busboy.on('field', …)` alone. A log-in is sent in this way as well.
 *
 * Only what is seen to leave the files alone counts: a parser that is handed on, or that is asked for files in any way, takes
 * them in.
 */
export function takesFieldsOnly(made: Made): boolean {
  if (KEEPS.test(made.getText()) || !(made.arguments ?? []).every(isWrittenOut)) return false;
  const uses = usesOfParser(made);
  return uses !== null && uses.some(readsFields) && uses.every(one => readsFields(one) || isHarmless(one));
}

/** Options from elsewhere may say where files are kept. */
const isWrittenOut = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  return ts.isObjectLiteralExpression(inner) && !inner.properties.some(ts.isSpreadAssignment);
};

/** The calls that are made on the parser; null where it is handed on or kept. */
function usesOfParser(made: Made): ts.CallExpression[] | null {
  const holder = outside(made).parent;
  if (!ts.isVariableDeclaration(holder)) {
    const call = callOn(outside(made));
    return call && [call];
  }
  const { name } = holder;
  if (!ts.isIdentifier(name)) return null;
  const calls: ts.CallExpression[] = [];
  let isSeen = true;
  eachNode(enclosingFunction(made) ?? made.getSourceFile(), node => {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text) return;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    if (declarationOf(node.text, node) !== holder) return;
    const call = callOn(node);
    if (call) calls.push(call);
    // `request.pipe(form)`
    else if (!ts.isCallExpression(node.parent) || nameOf(node.parent.expression) !== 'pipe') isSeen = false;
  });
  return isSeen ? calls : null;
}

const callOn = (of: ts.Node): ts.CallExpression | null =>
  ts.isPropertyAccessExpression(of.parent) && of.parent.expression === of && ts.isCallExpression(of.parent.parent)
    ? of.parent.parent
    : null;

function outside(node: ts.Node): ts.Node {
  let at = node;
  while (ts.isExpression(at.parent) && unwrap(at.parent) === unwrap(node as ts.Expression)) at = at.parent;
  return at;
}

/** The fields are read, and the files are not. */
function readsFields(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression);
  const [first, handler] = call.arguments;
  if (name === 'on' || name === 'once') return !!first && ts.isStringLiteralLike(first) && first.text === 'field';
  if (name !== 'parse') return false;
  if (handler && isFunction(handler)) return !isUsed(handler.parameters[2]?.name, handler);
  return !handler && isFirstAlone(outside(call));
}

/** `(await form.parse(req))[0]`, `const [fields] = await form.parse(req)`, `const [fields, files] = …` with files unused. */
function isFirstAlone(result: ts.Node): boolean {
  const { parent } = result;
  if (ts.isElementAccessExpression(parent) && parent.expression === result)
    return parent.argumentExpression.getText() === '0';
  if (!ts.isVariableDeclaration(parent) || !ts.isArrayBindingPattern(parent.name)) return false;
  const [, files, ...more] = parent.name.elements;
  if (more.length > 0 || (files && ts.isBindingElement(files) && files.dotDotDotToken)) return false;
  const around = enclosingFunction(parent) ?? parent.getSourceFile();
  return !files || ts.isOmittedExpression(files) || !isUsed(files.name, around);
}

function isUsed(name: ts.BindingName | undefined, within: ts.Node): boolean {
  if (!name) return false;
  if (!ts.isIdentifier(name)) return true;
  let isRead = false;
  eachNode(within, node => void (isRead ||= ts.isIdentifier(node) && node !== name && node.text === name.text));
  return isRead;
}

/** `form.on('close', …)`; no other method is known. */
function isHarmless(call: ts.CallExpression): boolean {
  const [event] = call.arguments;
  const isHeard = /^(on|once)$/.test(nameOf(call.expression) ?? '');
  return isHeard && !!event && ts.isStringLiteralLike(event) && !FILES.test(textOf(event));
}
