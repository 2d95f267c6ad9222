import { chainOf, eachNode, isFunction, nameOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What somebody asks with, and not who they are. */
const ASKED = /^(args|params?|input|query|variables|where|routeParams|pathParameters)$/i;
const OWN =
  /^(me|self|session|viewer|token|decoded\w*|current\w*|logged\w*|body|credentials|auth\w*|email)$|current|session/i;
/** Such a function answers nobody who looks somebody up. */
export const FOR_ELSE =
  /pass(word|wd|code)|log_?in\b|sign_?(in|up)|regist|verif|valid|exist|avail|taken|unique|check|reset|recover|invite|delete|remove|update|create|ban|block|follow|mention|import|migrat|seed|transfer/i;

/** Signing in, writing or testing whether a name is free is no showing. */
export const isForElse = (node: FunctionNode): boolean =>
  /\b(bcrypt|argon2|password|\.(save|create|update\w*|delete\w*|insert\w*|remove|destroy|upsert)\s*\()/.test(
    node.getText(),
  );

/** Who is asked for comes with what was asked, not from a session. */
export function isAsked(values: readonly ts.Expression[], within: FunctionNode): boolean {
  let asked = false;
  let own = false;
  for (const value of values)
    throughout(value, node => {
      if (!ts.isIdentifier(node)) return;
      own ||= OWN.test(node.text);
      asked ||= ASKED.test(node.text) || isGiven(node, within);
    });
  return asked && !own;
}

/** A parameter, or what is taken out of one that holds what was asked. */
function isGiven(use: ts.Identifier, within: FunctionNode, tried: ReadonlySet<ts.Node> = new Set()): boolean {
  const declared = holderOf(declarationOf(use.text, use));
  if (!declared || tried.has(declared)) return false;
  if (ts.isParameter(declared)) return declared.parent === within && !/^(req|request|res|ctx|context)$/.test(use.text);
  if (!ts.isVariableDeclaration(declared) || !declared.initializer || !isWithin(declared, within)) return false;
  const { initializer } = declared;
  return (
    chainOf(unwrap(initializer)).some(one => ASKED.test(one)) ||
    isOfGiven(initializer, within, new Set([...tried, declared]))
  );
}

/** What a name that is taken out of a pattern is taken from. */
function holderOf(declared: ts.Node | null): ts.Node | null {
  let at = declared;
  while (at && (ts.isBindingElement(at) || ts.isObjectBindingPattern(at) || ts.isArrayBindingPattern(at)))
    at = at.parent;
  return at;
}

const AS_IS = /^(String|Number|parseInt|toLowerCase|toUpperCase|trim|toString|decodeURIComponent)$/;
/** `findUser(name)` finds whoever was asked for; `login(token)` and `getUserByApiKey(key)` find whoever asks. */
const LOOKS_UP =
  /^(?!.*(log_?in|auth|session|token|current|verif|decod|key|secret|cookie|header|jwt|hash|signature|code|invite))(get|find|load|fetch|lookUp|lookup|resolve|read)\w*/i;

/** `const asked = req.query; const name = String(asked.name); const id = await people.getIdByName(name)`: still whoever was asked for. */
function isOfGiven(value: ts.Expression, within: FunctionNode, tried: ReadonlySet<ts.Node>): boolean {
  const inner = unwrap(value);
  if (ts.isIdentifier(inner)) return !OWN.test(inner.text) && isGiven(inner, within, tried);
  if (ts.isPropertyAccessExpression(inner))
    return !OWN.test(inner.name.text) && (ASKED.test(inner.name.text) || isOfGiven(inner.expression, within, tried));
  if (!ts.isCallExpression(inner)) return false;
  const called = nameOf(inner.expression) ?? '';
  const [first] = inner.arguments;
  if (AS_IS.test(called) && !first && ts.isPropertyAccessExpression(inner.expression))
    return isOfGiven(inner.expression.expression, within, tried);
  return !!first && (AS_IS.test(called) || LOOKS_UP.test(called)) && isOfGiven(first, within, tried);
}

const holds = (binding: ts.BindingName, name: string): boolean =>
  ts.isIdentifier(binding)
    ? binding.text === name
    : binding.elements.some(one => !ts.isOmittedExpression(one) && holds(one.name, name));

/** It is returned, or what it is kept in goes into the answer. */
export function goesOut(call: ts.CallExpression, within: FunctionNode, isWhole = false): boolean {
  let at: ts.Node = call;
  const callbacks = callbacksOf(call);
  while (
    ts.isAwaitExpression(at.parent) ||
    ts.isParenthesizedExpression(at.parent) ||
    ts.isAsExpression(at.parent) ||
    ts.isPropertyAccessExpression(at.parent) ||
    (ts.isCallExpression(at.parent) && at.parent.expression === at)
  ) {
    at = at.parent;
    if (ts.isCallExpression(at)) callbacks.push(...callbacksOf(at));
  }
  // `.then(user => res.json(user))`, `find(id, (error, user) => res.json(user))`
  if (callbacks.some(one => one.parameters.some(({ name }) => isAnswered(name, one, isWhole)))) return true;
  if (ts.isReturnStatement(at.parent) || at.parent === within) return true;
  if (isAnswer(at.parent) && (ts.isCallExpression(at.parent) || ts.isBinaryExpression(at.parent))) return true;
  if (!ts.isVariableDeclaration(at.parent) || at.parent.initializer !== at) return false;
  return isAnswered(at.parent.name, within, isWhole);
}

const callbacksOf = (call: ts.CallExpression): FunctionNode[] =>
  call.arguments.flatMap(one => {
    const inner = unwrap(one);
    return isFunction(inner) ? inner : [];
  });

function isAnswered(name: ts.BindingName, within: FunctionNode, isWhole: boolean): boolean {
  let found = false;
  eachNode(within, node => {
    if (found || !isAnswer(node)) return;
    for (const one of givenTo(node))
      if (one)
        throughout(one, inner => {
          if (!ts.isIdentifier(inner) || !holds(name, inner.text) || isTest(inner) || isKey(inner)) return;
          found ||= !isWhole || isTakenWhole(inner, node);
        });
  });
  return found;
}

/** `user` of `{ user: shown(user) }`, `answer.user` */
const isKey = (name: ts.Identifier): boolean =>
  (ts.isPropertyAssignment(name.parent) || ts.isPropertyAccessExpression(name.parent)) && name.parent.name === name;

/** `res.json({ user })`, and not `res.json({ name: user.name })` or `res.json(shown(user))`. */
function isTakenWhole(name: ts.Identifier, answer: ts.Node): boolean {
  for (let at: ts.Node = name; at !== answer; at = at.parent) {
    const { parent } = at;
    if (parent === answer) return !ts.isCallExpression(answer) || SENDS.test(nameOf(answer.expression) ?? '');
    if (ts.isConditionalExpression(parent) && parent.condition === at) return false;
    if (ts.isPropertyAccessExpression(parent) && !/^(toJSON|toObject|_doc|dataValues)$/.test(parent.name.text))
      return false;
    if (ts.isCallExpression(parent) && parent.expression !== at) return false;
    if (isFunction(parent)) return false;
  }
  return true;
}
const SENDS = /^(json|send|jsonp|success|ok|render)$/;

export const isAnswer = (node: ts.Node): boolean =>
  ts.isReturnStatement(node) ||
  isBody(node) ||
  (ts.isCallExpression(node) &&
    /^(json|send\w*|jsonp|success|ok|render|map\w*|to[A-Z]\w*|serialize\w*)$/.test(nameOf(node.expression) ?? ''));

/** `ctx.body = person` of Koa */
const isBody = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  /^(ctx|context)\.(response\.)?body$/.test(node.left.getText());

function givenTo(answer: ts.Node): readonly (ts.Expression | undefined)[] {
  if (ts.isReturnStatement(answer)) return [answer.expression];
  return isBody(answer) ? [answer.right] : (answer as ts.CallExpression).arguments;
}
/** `!!user`, `user !== null`, `user._id` */
const isTest = ({ parent }: ts.Identifier): boolean =>
  ts.isPrefixUnaryExpression(parent) ||
  ts.isBinaryExpression(parent) ||
  (ts.isPropertyAccessExpression(parent) && /^_?(id|uid)$/.test(parent.name.text));
