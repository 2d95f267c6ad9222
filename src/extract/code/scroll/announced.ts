import { literally } from '../../../kit/text.ts';
import { linksOf } from '../links/registry.ts';
import { eachNode, isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { functionNamed, memberOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { asksForNext, holdsLoad } from './callbacks.ts';
import { saysMore } from './names.ts';

const TELLS = /^(trigger|\$?emit|dispatch|dispatchEvent|fire|publish|notify)$/;
/** As a first look. */
export const MAY_TELL = /\b(?:trigger|emit|dispatch|dispatchEvent|fire|publish|notify)\s*\(/;
const HEARS = /^(\$?on|once|addListener|addEventListener|subscribe|listen)$/;
const MAX_FILES = 8;

/** `if (entry.isIntersecting) events.trigger('end-reached')`: what is told is heard elsewhere, and more is brought there. */
export function tellsOfEnd(callback: ts.Expression): boolean {
  const inner = unwrap(callback);
  const run = ts.isIdentifier(inner) ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
  let tells = false;
  if (run?.body)
    throughout(run.body, node => {
      tells ||= ts.isCallExpression(node) && TELLS.test(nameOf(node.expression) ?? '') && isHeardToLoad(node);
    });
  return tells;
}

function isHeardToLoad(call: ts.CallExpression): boolean {
  const event = eventOf(call.arguments[0]);
  if (event === null || event.length < 3) return false;
  const heard = new RegExp(
    `\\b(?:on|once|addListener|addEventListener|subscribe|listen)\\s*\\(\\s*['"\`]${literally(event)}['"\`]`,
  );
  const links = linksOf(call);
  const files = ['on', 'once', 'addListener', 'addEventListener', 'subscribe', 'listen'].flatMap(
    name => links?.lookFor(name, heard, MAX_FILES) ?? [],
  );
  return files.some(one => {
    const ast = one.open();
    return ast !== null && hearsToLoad(ast, event);
  });
}

/** `'end-reached'`, `new CustomEvent('end-reached')` */
function eventOf(given: ts.Expression | undefined): string | null {
  const inner = given && unwrap(given);
  if (!inner) return null;
  if (ts.isStringLiteralLike(inner)) return inner.text;
  const isMade = ts.isNewExpression(inner) && /^(Custom)?Event$/.test(nameOf(inner.expression) ?? '');
  return isMade ? eventOf(inner.arguments?.[0]) : null;
}

function hearsToLoad(ast: ts.SourceFile, event: string): boolean {
  let loads = false;
  eachNode(ast, node => {
    if (loads || !ts.isCallExpression(node) || !HEARS.test(nameOf(node.expression) ?? '')) return;
    const [first, handler] = node.arguments;
    loads = handler !== undefined && eventOf(first) === event && bringsMore(handler);
  });
  return loads;
}

/** It loads by name, asks for the next part, or goes on where there is more: `if (this.hasMore) this.click()`. */
function bringsMore(handler: ts.Expression): boolean {
  if (holdsLoad(handler) || asksForNext(handler)) return true;
  const run = runOf(unwrap(handler));
  if (!run?.body) return false;
  let [speaks, acts] = [false, false];
  throughout(run.body, node => {
    if (ts.isIdentifier(node)) speaks ||= saysMore(node.text);
    acts ||= ts.isCallExpression(node) && !saysMore(nameOf(node.expression) ?? '');
  });
  return speaks && acts;
}

function runOf(handler: ts.Expression): FunctionNode | null {
  if (isFunction(handler)) return handler;
  if (ts.isIdentifier(handler)) return functionNamed(handler.text, handler);
  const isOwn = ts.isPropertyAccessExpression(handler) && handler.expression.kind === ts.SyntaxKind.ThisKeyword;
  if (!isOwn) return null;
  const member = memberOf(handler, handler.name.text);
  if (member && isFunction(member)) return member;
  return givenTo(handler.name.text, member);
}

/** `onEnd = () => …` of a class, and `this.onEnd = () => …` within it. */
function givenTo(name: string, member: ts.ClassElement | null): FunctionNode | null {
  let run: FunctionNode | null = null;
  const take = (value: ts.Expression | undefined): void => {
    const inner = value && unwrap(value);
    if (inner && isFunction(inner)) run ??= inner;
  };
  if (member && ts.isPropertyDeclaration(member)) take(member.initializer);
  if (member?.parent)
    eachNode(member.parent, node => {
      if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
      const { left } = node;
      const isOwn = ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword;
      if (isOwn && textOf(left.name) === name) take(node.right);
    });
  return run;
}
