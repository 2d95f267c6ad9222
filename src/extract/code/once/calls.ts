import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction, isFunction, nameOf } from '../names.ts';
import type { Resolve } from '../resolve.ts';
import type { ParsedFile } from '../slice.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { wrappedIn } from './wrapped.ts';

/** How a place hangs together with others: the function that it calls, and those that it stands in, innermost first. */
export interface Links {
  to: string | null;
  /** The component, hook or function in which it is written. */
  owner: string | null;
  within: readonly string[];
  /** Functions of the same file that call the outermost of these: `uploadAvatar` in front of the `upload` that it shares. */
  behind: readonly string[];
  /** The function that runs for the route which a middleware stands in. */
  beside: string | null;
  /** What is asked for at once: the handler of a route, or the outermost function. */
  unit: string | null;
}

/** The links of a called name, a tag's name or an attribute. Functions are known by file and position. */
export function linksAt(node: ts.Node, file: ParsedFile, resolve: Resolve): Links {
  const within: string[] = [];
  let owner: string | null = null;
  let outer: FunctionNode | null = null;
  let unit: string | null = null;
  let isWhole = false;
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    within.push(idOf(at));
    outer = at;
    if (!isWhole) unit = idOf(at);
    isWhole ||= isOfRoute(at);
    // A part of a component belongs to it, and so does the handler of a hook.
    if (owner === null || /^([A-Z]|use[A-Z])/.test(declaredName(at) ?? '')) owner = idOf(at);
  }
  const called = calledAt(node);
  const callee = called && (calleeOf(called) ?? (isTag(called) ? wrappedIn(called) : null));
  return {
    to: callee ? idOf(callee) : called && (importedBy(called, file, resolve) ?? ofDefinedModule(called)),
    owner,
    within,
    behind: outer ? callersHere(outer, file) : [],
    beside: outer ? null : handlerBeside(node),
    unit,
  };
}

/** `router.post('/films', upload.single('film'), keepFilm)`: what takes the file in, and what keeps it, run for one request. */
function handlerBeside(node: ts.Node): string | null {
  let at = node;
  while (at.parent && !isOfRouteCall(at.parent, at)) at = at.parent;
  const last = at.parent && ts.isCallExpression(at.parent) ? at.parent.arguments.at(-1) : undefined;
  const handler = last && last !== at ? calleeOf(last) : null;
  return handler ? idOf(handler) : null;
}

function isOfRouteCall(call: ts.Node, argument: ts.Node): boolean {
  if (!ts.isCallExpression(call) || !(call.arguments as readonly ts.Node[]).includes(argument)) return false;
  const [path] = call.arguments;
  return path !== argument && path !== undefined && ts.isStringLiteralLike(path) && path.text.startsWith('/');
}

function callersHere(called: FunctionNode, file: ParsedFile): string[] {
  const name = declaredName(called);
  if (name === null) return [];
  return file.calls.flatMap(call => {
    if (nameOf(call.expression) !== name || !ts.isIdentifier(call.expression)) return [];
    const caller = outermostFunction(call);
    return caller && caller !== called && calleeOf(call.expression) === called ? [idOf(caller)] : [];
  });
}

function outermostFunction(node: ts.Node): FunctionNode | null {
  let found: FunctionNode | null = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) found = at;
  return found;
}

/** `app.post('/files', handler)`, and a member of a class or of a table of handlers. */
function isOfRoute({ parent }: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent) || ts.isClassLike(parent) || ts.isObjectLiteralExpression(parent)) return true;
  if (!ts.isCallExpression(parent)) return false;
  const [path] = parent.arguments;
  return path !== undefined && ts.isStringLiteralLike(path) && /^\/|^[A-Z]+ \//.test(path.text);
}

/** What a module of the product gives under a name, where it is not known which of several functions that is. */
function importedBy(called: ts.Expression, file: ParsedFile, resolve: Resolve): string | null {
  const binding = ts.isIdentifier(called) ? file.imports.get(called.text) : undefined;
  const target = binding && resolve(file.path, binding.specifier);
  return target && target !== 'package' ? `${target.path}#${binding.name}` : null;
}

/** `scrolling.init` of `define(['app/scrolling'], function (scrolling) { … })`: a module that is handed in by its name. */
function ofDefinedModule(called: ts.Expression): string | null {
  const receiver = ts.isPropertyAccessExpression(called) ? called.expression : called;
  const declared = ts.isIdentifier(receiver) ? declarationOf(receiver.text, receiver) : null;
  if (!declared || !ts.isParameter(declared) || !isFunction(declared.parent)) return null;
  const call = declared.parent.parent;
  if (!ts.isCallExpression(call) || !/^(define|require|requirejs)$/.test(call.expression.getText())) return null;
  const names = call.arguments.find(ts.isArrayLiteralExpression)?.elements;
  const name = names?.[declared.parent.parameters.indexOf(declared)];
  if (!name || !ts.isStringLiteralLike(name)) return null;
  return `${name.text}#${ts.isPropertyAccessExpression(called) ? called.name.text : ''}`;
}

const idOf = (node: ts.Node) => `${node.getSourceFile().fileName}:${node.pos}`;

function calledAt(node: ts.Node): ts.Expression | null {
  const tag = tagAround(node);
  if (tag) return ts.isIdentifier(tag.tagName) && /^[A-Z]/.test(tag.tagName.text) ? tag.tagName : null;
  const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  const callee = isMember ? node.parent : node;
  const { parent } = callee;
  const isCalled = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === callee;
  return isCalled ? (callee as ts.Expression) : null;
}

const isTag = (called: ts.Expression): called is ts.Identifier =>
  ts.isIdentifier(called) && (ts.isJsxOpeningElement(called.parent) || ts.isJsxSelfClosingElement(called.parent));

/** `<Player autoPlay>`: what the attribute is given to. */
function tagAround(node: ts.Node): ts.JsxOpeningLikeElement | null {
  if (ts.isJsxAttribute(node.parent) && node.parent.name === node) return node.parent.parent.parent;
  const { parent } = node;
  const isTag = ts.isJsxOpeningElement(parent) || ts.isJsxSelfClosingElement(parent);
  return isTag && parent.tagName === node ? parent : null;
}
