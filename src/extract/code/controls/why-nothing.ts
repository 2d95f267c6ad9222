import type { Component } from '../components/components.ts';
import { nameOfComponent } from '../components/declared-components.ts';
import { literalOf } from '../literals.ts';
import { eachNode, isFunction, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { HandlerState } from './handlers.ts';
import { isNote } from './nothing-done.ts';
import { functionOf, onlyCloses, onlyThanks } from './thanks-only.ts';
import { isUnheard } from './unheard-events.ts';

/** Why nothing comes of a control, in words that follow a colon, and where it shows. */
export interface Why {
  at: ts.Node;
  said: string;
}

/** What a handler does instead of something, as far as its text tells. */
export function whyNothing(state: Exclude<HandlerState, { state: 'works' }>, handler: ts.Node): Why {
  if (state.state === 'absent') return { at: handler, said: 'what it is to run is handed in by nobody' };
  const from = ts.isJsxAttribute(state.from.parent) ? state.from.parent : state.from;
  const given = ts.isJsxAttribute(from) && from.initializer ? expressionOf(from.initializer) : from;
  const { said, run } = reasonIn(given);
  return { at: run && run !== given ? nameIn(run) : state.from, said };
}

/** `<Row onReport={…} />` where the row does nothing with it: it is to be mended there. */
export const whyUnread = (component: Component, prop: string): Why => ({
  at: nameOfComponent(component),
  said: `it is handed to ${component.name}, which never calls the ${prop} that it is given`,
});

/** The same of a function that runs for an entry of a server or a program. */
export const whyIdle = (run: FunctionNode): string => reasonIn(run).said;

const nameIn = (run: FunctionNode): ts.Node => ('name' in run && run.name) || run;

const expressionOf = (value: ts.Node): ts.Node =>
  ts.isJsxExpression(value) && value.expression ? unwrap(value.expression) : value;

function reasonIn(given: ts.Node): { said: string; run: FunctionNode | null } {
  const inner = ts.isExpression(given) ? unwrap(given) : given;
  if (ts.isExpression(inner) && literalOf(inner)) return { said: `it is given ${inner.getText()} to run`, run: null };
  const run = isFunction(inner) ? inner : ts.isExpression(inner) ? declaredFor(inner) : null;
  const name = isFunction(inner) || !ts.isExpression(inner) ? null : nameOf(inner);
  const what = name === null ? 'what runs for it' : `${name}, which runs for it,`;
  if (name !== null && /^_?noop$/i.test(name)) return { said: `${what} does nothing`, run: null };
  return { said: `${what} ${run ? doneIn(run) : 'does nothing'}`, run };
}

const declaredFor = (called: ts.Expression): FunctionNode | null =>
  (ts.isIdentifier(called) ? functionNamed(called.text, called) : null) ?? functionOf(called);

function doneIn(run: FunctionNode): string {
  const { body } = run;
  if (!body || (ts.isBlock(body) && body.statements.length === 0)) return 'is empty';
  if (ts.isBlock(body) && ts.isThrowStatement(body.statements[0]!)) return 'only throws';
  const calls: ts.CallExpression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) calls.push(node);
  };
  look(body);
  eachNode(body, look);
  const acts = calls.filter(one => !/^(preventDefault|stopPropagation)$/.test(nameOf(one.expression) ?? ''));
  if (acts.length === 0 && calls.length > 0) return 'only stops the event';
  if (acts.length > 0 && acts.every(({ expression }) => LOGS.test(expression.getText())))
    return 'only writes into a log';
  if (acts.length > 0 && acts.every(isUnheard)) return 'only sends an event to which nothing listens';
  if (onlyThanks(run)) return 'only says that it was done, and sends nothing';
  if (throwsLast(body)) return 'ends in an error';
  if (acts.some(isNote)) return 'only shows a note';
  if (ts.isExpression(run) && onlyCloses(run)) return 'only puts away what was open, and sends nothing';
  return 'sends, keeps and changes nothing';
}

const throwsLast = (body: ts.ConciseBody): boolean =>
  ts.isBlock(body) && body.statements.length > 0 && ts.isThrowStatement(body.statements.at(-1)!);

const LOGS = /^(console|logger|log)\./;
