import { eachNode, enclosingFunction, isFunction, nameOf, textOf, namesBound } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What an element is marked or shown with, and does nothing. */
const MARKS = /^(key|ref|id|class|className|style|disabled|hidden|title|role|tabIndex)$|^(aria|data)-/;
/** What is looked at by those who made it, and what runs without anybody's press. */
const UNSEEN = /^(console\.\w+|(React\.)?use(Layout|Insertion)?Effect|assert|log(ger)?(\.\w+)?|debug)$/;

/**
 * Whether what is read at a place comes to an element of the component: it is given to one, run by a handler of one, or kept
 * under a name that is. A condition, a count and a line of a log show nothing of it.
 */
export function reachesElement(place: ts.Node, whole: ts.Node, depth = 4): boolean {
  let at = place;
  for (; at !== whole && at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isJsxAttribute(parent)) return !MARKS.test(parent.name.getText());
    if (ts.isJsxSpreadAttribute(parent)) return true;
    if (isAsked(at, parent)) return false;
    if (ts.isPropertyAccessExpression(parent) && /^(length|size)$/.test(parent.name.text)) return false;
    if (ts.isCallExpression(parent) && parent.expression !== at && UNSEEN.test(parent.expression.getText()))
      return false;
    const name = keptUnder(at, parent, whole);
    if (name) return depth > 0 && usesOf(name, at, whole).some(use => reachesElement(use, whole, depth - 1));
    // Elements that are listed for each, `entries.map(([name, run]) => <li onClick={run}>)`.
    if (ts.isJsxExpression(parent) && holdsElement(at)) return true;
  }
  return false;
}

function isAsked(at: ts.Node, parent: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return at === parent.condition;
  if (ts.isIfStatement(parent)) return at === parent.expression;
  if (ts.isPrefixUnaryExpression(parent) || ts.isTypeOfExpression(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.getText();
  return (operator === '&&' && at === parent.left) || /^([!=<>]|in$|instanceof$)/.test(operator.replace(/^=$/, ''));
}

/** The name of the variable that it is put into, or of the function that it is read in. */
function keptUnder(at: ts.Node, parent: ts.Node, whole: ts.Node): ts.BindingName | null {
  if (ts.isVariableDeclaration(parent) && at === parent.initializer) return parent.name;
  return ts.isFunctionDeclaration(at) && at !== whole ? (at.name ?? null) : null;
}

function usesOf(name: ts.BindingName, from: ts.Node, whole: ts.Node): ts.Node[] {
  const names = new Set(namesBound(name));
  const found: ts.Node[] = [];
  eachNode(whole, one => {
    if (!ts.isIdentifier(one) || !names.has(one.text) || isWithin(one, name) || isWithin(one, from)) return;
    if (ts.isPropertyAccessExpression(one.parent) && one.parent.name === one) return;
    found.push(one);
  });
  return found;
}

/** Whether what is written there makes elements that are pressed. */
function holdsElement(node: ts.Node): boolean {
  let holds = false;
  eachNode(node, one => {
    holds ||= ts.isJsxAttribute(one) && !MARKS.test(one.name.getText());
  });
  return holds;
}

/** By what each entry says of itself, as `({ conditions }) => meets(conditions)` does; a name or a role leaves out some for all. */
export function isOpenStep(step: ts.Expression | undefined): boolean {
  if (!step) return false;
  if (ts.isIdentifier(step) && step.text === 'Boolean') return true;
  // A function of another name is not read here.
  if (!isFunction(step) || !step.parameters[0] || !step.body) return false;
  const [first] = step.parameters;
  const own = new Set(namesBound(first!.name));
  const text = step.getText();
  if (/["'`]|\b[A-Z][A-Z_]{2,}\b/.test(text) || OF_FEW.test(text)) return false;
  let isAsked = false;
  let isCompared = false;
  eachNode(step.body, one => {
    if (!ts.isIdentifier(one) || (ts.isPropertyAccessExpression(one.parent) && one.parent.name === one)) return;
    if (own.has(one.text)) isAsked = true;
    else isCompared ||= isMeasure(one, step);
  });
  return isAsked && !isCompared;
}

const OF_FEW = /(admin|moderat|staff|owner|\bmod\b|roles?\b|\bcan[A-Z])/i;

/** `one.name.startsWith(prefix)`, `one.id === open`: what each is held against, which is another thing every time. */
function isMeasure(name: ts.Identifier, step: ts.Node): boolean {
  const { parent } = name;
  if (ts.isBinaryExpression(parent)) return /^[!=<>]/.test(parent.operatorToken.getText());
  if (!ts.isCallExpression(parent) || parent.expression === name) return false;
  return ts.isPropertyAccessExpression(parent.expression) && enclosingFunction(name) === step;
}

/** `Object.entries(handlers).map(…)`, with no step that leaves out some, up to where it is shown. */
export function isWhole(entries: ts.Node, whole: ts.Node, depth = 3): boolean {
  let at: ts.Node = entries;
  for (;;) {
    const { parent } = at;
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name))
      return depth > 0 && usesOf(parent.name, at, whole).some(use => isWhole(use, whole, depth - 1));
    if (!ts.isPropertyAccessExpression(parent) || !ts.isCallExpression(parent.parent)) return true;
    const step = textOf(parent.name);
    if (/^(slice|splice|at|pop|shift)$/.test(step)) return false;
    if (/^(filter|find)$/.test(step) && !isOpenStep(parent.parent.arguments[0])) return false;
    at = parent.parent;
  }
}

/** `entries.map(…)`, `for (const [name, run] of entries)`: each of them is gone through. */
export function isGoneThrough(entries: ts.Node, whole: ts.Node, depth = 3): boolean {
  let at: ts.Node = entries;
  for (;;) {
    const { parent } = at;
    if (ts.isForOfStatement(parent)) return true;
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name))
      return depth > 0 && usesOf(parent.name, at, whole).some(use => isGoneThrough(use, whole, depth - 1));
    if (!ts.isPropertyAccessExpression(parent) || !ts.isCallExpression(parent.parent)) return false;
    if (/^(map|flatMap|forEach|reduce)$/.test(nameOf(parent) ?? '')) return true;
    at = parent.parent;
  }
}
