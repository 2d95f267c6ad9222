import { literally } from '../../kit/text.ts';
import { runByBus } from './links/commands-handed.ts';
import { functionsNamed, only } from './links/declared.ts';
import { meaningOf } from './links/meaning.ts';
import { linksOf } from './links/registry.ts';
import type { FunctionNode } from './names.ts';
import { chainOf, enclosingNames, nameOf, receiverOf, unwrap } from './names.ts';
import { queryIn } from './guards/queries/query-steps.ts';
import { declarationOf } from './scopes.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** The function behind a called name, in whatever file it is declared; null if it is not known or could be several. */
export function calleeOf(callee: ts.Expression): FunctionNode | null {
  const meaning = meaningOf(callee);
  if (meaning) return meaning.is === 'function' ? meaning.node : null;
  let only = known.get(callee);
  if (only === undefined) known.set(callee, (only = onlyOneNamed(unwrap(callee))));
  return only;
}

const known = new WeakMap<ts.Expression, FunctionNode | null>();

const BUILT_IN = new Set(
  [Object, Array, String, Number, Map, Set, Promise, Date, RegExp, Function].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  ),
);

/**
 * The last resort for `x.y.canMessage(a)` where nobody says what `x.y` is: the one function that the tree declares under
 * that name, on the same side. A short name says too little, unless what stands before it names the owner as well.
 */
function onlyOneNamed(callee: ts.Expression): FunctionNode | null {
  const receiver = receiverOf(callee);
  const name = nameOf(callee);
  const run = receiver && runByBus(callee);
  if (run) return run;
  if (!receiver || name === null || BUILT_IN.has(name) || isFromOutside(receiver)) return null;
  if (splitWords(name).length > 1) {
    const telling = only(functionsNamed(name, callee));
    if (telling) return isOnSameSide(telling, callee) ? telling : null;
  }
  // `validator.verify` is hardly one of an `AuditTrail`.
  const before = splitWords(chainOf(receiver).at(-1) ?? '');
  if (before.length === 0) return null;
  if (isMadeHere(receiver) && !only(onSameSide(functionsNamed(name, callee), callee))) return null;
  return only(ownedBy(before, onSameSide(functionsNamed(name, callee, before), callee)));
}

const isOnSameSide = (one: ts.Node, other: ts.Node) => linksOf(one)?.side === linksOf(other)?.side;

function* onSameSide(functions: Iterable<FunctionNode>, callee: ts.Node): Iterable<FunctionNode> {
  for (const one of functions) if (isOnSameSide(one, callee)) yield one;
}

/** Those whose owner has all of the words in its name. */
function* ownedBy(words: readonly string[], functions: Iterable<FunctionNode>): Iterable<FunctionNode> {
  for (const one of functions) {
    const owner = new Set(splitWords(enclosingNames(one).at(-1) ?? ''));
    if (words.every(word => owner.has(word))) yield one;
  }
}

/** `const validator = strict ? a : b`: where it comes from is known, and is not one thing. */
function isMadeHere(receiver: ts.Expression): boolean {
  const inner = unwrap(receiver);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  return declared !== null && ts.isVariableDeclaration(declared);
}

/** `axios.get`, `z.object`: what a package gives is declared in the package. */
function isFromOutside(receiver: ts.Expression): boolean {
  let root = unwrap(receiver);
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  if (ts.isCallExpression(root)) return isFromOutside(root.expression);
  if (!ts.isIdentifier(root) || declarationOf(root.text, root)) return false;
  const links = linksOf(root);
  const binding = links?.imports.get(root.text);
  return binding
    ? links!.open(binding.specifier, '*') === null
    : /^(Promise|Object|JSON|Math|console|window)$/.test(root.text);
}

/**
 * Whether the called function answers with a promise: by its declaration, or because the file waits for another call of
 * the same name.
 */
export function answersLater(callee: ts.Expression): boolean {
  const declared = calleeOf(callee);
  if (declared) return isAsync(declared);
  const name = unwrap(callee).getText();
  return new RegExp(`\\bawait\\s+${literally(name)}\\s*\\(`).test(callee.getSourceFile().text);
}

export function isAsync(declared: FunctionNode): boolean {
  if (ts.getModifiers(declared)?.some(modifier => modifier.kind === ts.SyntaxKind.AsyncKeyword)) return true;
  return /^Promise\b/.test(declared.type?.getText() ?? '');
}

const isLogic = ({ operatorToken }: ts.BinaryExpression) => /^(&&|\|\||\?\?)$/.test(operatorToken.getText());

/** A test of a promise that nobody waits for, of a function that is known to be asynchronous: it is always true. */
export function isUnawaited(call: ts.CallExpression): boolean {
  let outer: ts.Node = call;
  while (
    ts.isParenthesizedExpression(outer.parent) ||
    ts.isAsExpression(outer.parent) ||
    ts.isNonNullExpression(outer.parent)
  )
    outer = outer.parent;
  // What an asynchronous function hands back is waited for by its caller.
  while (ts.isBinaryExpression(outer.parent) || ts.isConditionalExpression(outer.parent)) {
    const isTest = ts.isConditionalExpression(outer.parent) ? outer.parent.condition === outer : !isLogic(outer.parent);
    if (isTest) break;
    outer = outer.parent;
  }
  const { parent } = outer;
  if (ts.isAwaitExpression(parent) || ts.isReturnStatement(parent)) return false;
  // `areFriends(a, b).then(ok => …)`
  if (ts.isPropertyAccessExpression(parent) && parent.expression === outer && parent.name.text === 'then') return false;
  // `await to(areFriends(a, b))`
  if (ts.isCallExpression(parent) && parent.expression !== outer && ts.isAwaitExpression(parent.parent)) return false;
  // One of those that `Promise.all` waits for.
  if (ts.isArrayLiteralExpression(parent) && ts.isCallExpression(parent.parent))
    return !/^Promise\.all$/.test(parent.parent.expression.getText());
  if (ts.isArrowFunction(parent) && parent.body === outer) return false;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
    const isAwaitedLater = new RegExp(`\\bawait\\s+${literally(parent.name.text)}(?![\\w$])`).test(
      call.getSourceFile().text,
    );
    if (isAwaitedLater) return false;
    if (isQueryOfModel(call)) return true;
  }
  // `if (!Friendship.findOne({ a, b }).lean())`
  if (ts.isPrefixUnaryExpression(parent) || ts.isIfStatement(parent)) if (isQueryOfModel(call)) return true;
  const declared = calleeOf(call.expression);
  return declared !== null && isAsync(declared);
}

/** `const link = Friendship.findOne({ a, b })` where other things are waited for: a query, and not yet its row. */
function isQueryOfModel(call: ts.CallExpression): boolean {
  const query = queryIn(call) ?? call;
  const [asked] = query.arguments;
  if (!asked || !ts.isObjectLiteralExpression(unwrap(asked))) return false;
  if (!/^([A-Z]\w*\.(findOne|exists)|prisma\.\w+\.(findFirst|findUnique))$/.test(query.expression.getText()))
    return false;
  let around: ts.Node = call;
  while (around.parent && !ts.isFunctionLike(around)) around = around.parent;
  return (
    (ts.canHaveModifiers(around) && ts.getModifiers(around)?.some(one => one.kind === ts.SyntaxKind.AsyncKeyword)) ??
    false
  );
}
