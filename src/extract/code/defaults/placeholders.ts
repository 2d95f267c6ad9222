import { chainOf, declaredName, eachNode, enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { isReplacedByClass, isReplacedInRef } from './placeholders-kept.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What runs by itself once the page is there. */
const EFFECTS = /^(use\w*Effect|useMount|on(Before)?Mount(ed)?)$/;

/**
 * `const [privacy, setPrivacy] = useState({ lastSeen: 'everyone' })` of a page that asks a service once it is there, and sets
 * what that answers: it stands there meanwhile, and what a new account has is decided by the service.
 */
export function isPlaceholder(node: ts.Node): boolean {
  const state = stateAround(node);
  const page = state && enclosingFunction(state.declaration)?.body;
  if (!page) return isReplacedByClass(node) || isReplacedInRef(node);
  let isSet = false;
  eachNode(page, call => {
    if (isSet || !ts.isCallExpression(call) || !isCallOf(call, state.setter)) return;
    const [given] = call.arguments;
    isSet = given !== undefined && isAnswer(given, fieldOf(node)) && runsByItself(call, page);
  });
  return isSet;
}

function stateAround(node: ts.Node): { declaration: ts.VariableDeclaration; setter: string } | null {
  let at = node;
  while (!ts.isVariableDeclaration(at)) {
    if (isFunction(at) || ts.isStatement(at) || ts.isSourceFile(at)) return null;
    at = at.parent;
  }
  const change = ts.isArrayBindingPattern(at.name) ? at.name.elements[1] : undefined;
  const call = at.initializer && unwrap(at.initializer);
  const isState = call && ts.isCallExpression(call) && /^(useState|useImmer)$/.test(nameOf(call.expression) ?? '');
  return isState && change && ts.isBindingElement(change) ? { declaration: at, setter: textOf(change.name) } : null;
}

const isCallOf = ({ expression }: ts.CallExpression, name: string) =>
  ts.isIdentifier(expression) && expression.text === name;

export const fieldOf = (node: ts.Node) => (ts.isPropertyAssignment(node) ? textOf(node.name) : null);

/** Whether a value is made of what a service answered, and of nothing that stands in where the answer is silent. */
export function isAnswer(given: ts.Expression, field: string | null = null): boolean {
  const value = unwrap(given);
  if (ts.isIdentifier(value)) return isNamedAnswer(value, field);
  if (ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value)) return isAnswer(value.expression);
  if (ts.isPrefixUnaryExpression(value)) return isAnswer(value.operand);
  if (ts.isConditionalExpression(value)) return isAnswer(value.condition);
  if (ts.isBinaryExpression(value)) return /^===?$/.test(value.operatorToken.getText()) && isAnswer(value.left);
  if (ts.isCallExpression(value)) {
    if (ts.isAwaitExpression(value.parent) && isLoad(value)) return true;
    const { expression: callee } = value;
    const isOf = ts.isPropertyAccessExpression(callee) && isAnswer(callee.expression);
    return isOf || (value.arguments.length > 0 && value.arguments.every(one => isAnswer(one)));
  }
  // `{ ...shown, ...answer }`: what the answer leaves out stays as it was.
  if (!ts.isObjectLiteralExpression(value) || field === null) return false;
  const set = value.properties.find(one => one.name && textOf(one.name) === field);
  return set !== undefined && ts.isPropertyAssignment(set) && isAnswer(set.initializer);
}

/** A variable that an answer was put in, a part of one, or what a `then` is given. */
function isNamedAnswer(name: ts.Identifier, field: string | null): boolean {
  let declared: ts.Node | null = declarationOf(name.text, name);
  while (declared && ts.isBindingElement(declared)) {
    if (declared.initializer || declared.dotDotDotToken || ts.isArrayBindingPattern(declared.parent)) return false;
    declared = declared.parent.parent;
  }
  if (!declared) return false;
  if (ts.isVariableDeclaration(declared))
    return declared.end <= name.pos && declared.initializer !== undefined && isAnswer(declared.initializer, field);
  const then = ts.isParameter(declared) && !declared.initializer ? declared.parent.parent : null;
  return (
    then !== null &&
    ts.isCallExpression(then) &&
    ts.isPropertyAccessExpression(then.expression) &&
    then.expression.name.text === 'then' &&
    isLoad(unwrap(then.expression.expression))
  );
}

/** What is asked of a machine elsewhere, by the words of the call or of the module that it comes from. */
const REMOTE =
  /^(api|apis|services?|providers?|backend|client|server|https?|axios|fetch|ky|query|trpc|graphql|apollo)$/;
/** What is kept on the device holds nothing for whoever is new; nor does a record that may not be there yet. */
const MAY_BE_EMPTY = /storage|getItem|keychain|mmkv|cookie|localforage|getDocs?\b|maybeSingle|indexedDB/i;
const CHANGES = /^(create|update|save|post|put|patch|set|delete|insert|upsert)(?=[A-Z_]|$)/;

function isLoad(asked: ts.Expression): boolean {
  if (!ts.isCallExpression(asked) || CHANGES.test(nameOf(asked.expression) ?? '')) return false;
  const text = asked.getText();
  if (MAY_BE_EMPTY.test(text)) return false;
  const [first = ''] = chainOf(asked.expression);
  const declared = declarationOf(first, asked);
  const from = declared ? declared.getText() : (importedFrom(first, asked.getSourceFile()) ?? '');
  return !MAY_BE_EMPTY.test(from) && splitWords(`${text} ${from}`).some(word => REMOTE.test(word));
}

function importedFrom(name: string, file: ts.SourceFile): string | null {
  for (const one of file.statements)
    if (ts.isImportDeclaration(one) && one.importClause && new RegExp(`\\b${name}\\b`).test(one.importClause.getText()))
      return one.moduleSpecifier.getText();
  return null;
}

/** In an effect, in what comes after an answer in one, or in a function that one calls. */
export function runsByItself(node: ts.Node, page: ts.Node, depth = 0): boolean {
  const around = enclosingFunction(node);
  if (!around || around.body === page || depth > 3) return false;
  let at: ts.Node = around.parent;
  if (ts.isParenthesizedExpression(at)) at = at.parent;
  const isKept = ts.isCallExpression(at) && nameOf(at.expression) === 'useCallback';
  if (isKept && ts.isCallExpression(at.parent)) at = at.parent;
  if (ts.isCallExpression(at) && EFFECTS.test(nameOf(at.expression) ?? '')) return true;
  // `(async () => { … })()`, `load().then(answer => { … })`
  const isAtOnce = ts.isCallExpression(at) && (unwrap(at.expression) === around || nameOf(at.expression) === 'then');
  if (isAtOnce) return runsByItself(at, page, depth);
  const name = isKept && ts.isVariableDeclaration(at.parent) ? textOf(at.parent.name) : nameOfFunction(around);
  return name !== null && isCalledByItself(name, around, page, depth + 1);
}

const nameOfFunction = (around: FunctionNode) =>
  ts.isFunctionDeclaration(around) || ts.isVariableDeclaration(around.parent) ? declaredName(around) : null;

function isCalledByItself(name: string, self: FunctionNode, page: ts.Node, depth: number): boolean {
  let isCalled = false;
  eachNode(page, call => {
    if (isCalled || !ts.isCallExpression(call)) return;
    // `onMounted(load)`
    isCalled =
      EFFECTS.test(nameOf(call.expression) ?? '') &&
      call.arguments.some(one => ts.isIdentifier(one) && one.text === name);
    if (isCalled || !isCallOf(call, name)) return;
    if (call.pos >= self.pos && call.end <= self.end) return;
    isCalled = runsByItself(call, page, depth);
  });
  return isCalled;
}
