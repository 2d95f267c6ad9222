import { literalOf } from '../literals.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import type { PropRead, Props } from '../components/props.ts';
import { asking, askingRest, propRead } from '../components/props.ts';
import { functionNamed, memberOf, valueOf } from '../scopes.ts';
import { functionOf, isIdle, onlyCloses, onlyThanks } from './thanks-only.ts';
import { functionHandedBack, idleThunk } from './thunks.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/**
 * Whether a handler does anything. `dead` is proved by its text; everything that cannot be proved counts as working. `from`
 * is the attribute or function that shows it.
 */
export type HandlerState = { state: 'works' } | { state: 'dead'; from: ts.Node } | { state: 'absent' };

const WORKS: HandlerState = { state: 'works' };

export function handlerState(expression: ts.Expression | ts.MethodDeclaration, props: Props, depth = 6): HandlerState {
  if (ts.isMethodDeclaration(expression)) return bodyState(expression, props, depth);
  const inner = unwrap(expression);
  if (depth === 0) return WORKS;
  if (isFunction(inner)) return bodyState(inner, props, depth);
  const literal = literalOf(inner);
  if (literal) return { state: 'dead', from: inner };
  const read = propRead(inner, props);
  if (read) {
    const state = asking(`handler ${depth}`, read, props, one => givenState(read, one, depth), keyOf);
    return state.state === 'works' ? farState(inner) : state;
  }
  if (ts.isIdentifier(inner)) return namedState(inner, props, depth);
  if (ts.isPropertyAccessExpression(inner)) return memberState(inner, props, depth);
  if (ts.isCallExpression(inner)) return wrappedState(inner, props, depth);
  return WORKS;
}

const keyOf = (found: HandlerState) => (found.state === 'dead' ? found.from : found.state);

function givenState(read: PropRead, props: Props, depth: number): HandlerState {
  const { name, fallback } = read;
  const given = props.given.get(name);
  if (given) {
    if (!given.expression) return WORKS;
    const state = handlerState(given.expression, given.props, depth - 1);
    if (state.state === 'works' && SENDS.test(name) && onlyCloses(unwrap(given.expression)))
      return { state: 'dead', from: given.at };
    // The parent's attribute is where it can be mended.
    return state.state === 'dead' && isWithin(state.from, given.expression) ? { ...state, from: given.at } : state;
  }
  const handed = askingRest(`handler ${depth}`, read, props, (one, of) => givenState(one, of, depth), keyOf);
  if (handed && handed.state !== 'absent') return handed;
  if (!props.isComplete) return WORKS;
  const standing = fallback ?? props.component?.defaults.get(name);
  return standing ? handlerState(standing, props, depth - 1) : { state: 'absent' };
}

/** What a form hands its answer to. */
const SENDS = /^on(Submit|Report|Confirm|Send|Save)(Report)?$/;

function namedState(identifier: ts.Identifier, props: Props, depth: number): HandlerState {
  const local = functionNamed(identifier.text, identifier);
  if (local) return bodyState(local, props, depth);
  if (/^_?noop$/i.test(identifier.text)) return { state: 'dead', from: identifier };
  const value = valueOf(identifier);
  const state = value ? handlerState(value, props, depth - 1) : WORKS;
  return state.state === 'works' ? farState(identifier) : state;
}

/** What another file declares, or a hook hands out. It is mended there; what is pressed is here. */
function farState(called: ts.Expression): HandlerState {
  const declared = functionOf(called);
  const handedBack = declared && functionHandedBack(declared);
  return declared && (isIdle(declared) || (handedBack && isIdle(handedBack))) ? { state: 'dead', from: called } : WORKS;
}

function memberState(access: ts.PropertyAccessExpression, props: Props, depth: number): HandlerState {
  if (/^noop$/i.test(access.name.text)) return { state: 'dead', from: access };
  if (access.expression.kind !== ts.SyntaxKind.ThisKeyword) return farState(access);
  const member = memberOf(access, access.name.text);
  if (!member) return WORKS;
  if (ts.isMethodDeclaration(member)) return bodyState(member, props, depth);
  return ts.isPropertyDeclaration(member) && member.initializer
    ? handlerState(member.initializer, props, depth - 1)
    : WORKS;
}

/** `useCallback(fn, [])`, `linkEvent(this, fn)`, `this.report.bind(this)`: the function inside decides. */
function wrappedState(call: ts.CallExpression, props: Props, depth: number): HandlerState {
  const name = nameOf(call.expression) ?? '';
  if (name === 'bind' && ts.isPropertyAccessExpression(call.expression))
    return handlerState(call.expression.expression, props, depth - 1);
  const index =
    name === 'linkEvent'
      ? 1
      : /^(useCallback|useEvent|useEventCallback|useMemoizedFn|debounce|throttle)$/.test(name)
        ? 0
        : -1;
  const inner = call.arguments[index];
  return inner ? handlerState(inner, props, depth - 1) : WORKS;
}

type Callable = ts.FunctionLikeDeclaration;

function bodyState(callable: Callable, props: Props, depth: number): HandlerState {
  const { body } = callable;
  if (!body) return WORKS;
  const dead: HandlerState = { state: 'dead', from: callable };
  if (onlyThanks(callable)) return dead;
  if (!ts.isBlock(body)) return effectState(body, props, depth, dead);
  let last: HandlerState = dead;
  for (const statement of body.statements) {
    if (ts.isThrowStatement(statement)) return last;
    const state = statementState(statement, props, depth, dead);
    if (state.state === 'works') return state;
    last = state;
  }
  return last;
}

function statementState(statement: ts.Statement, props: Props, depth: number, dead: HandlerState): HandlerState {
  if (ts.isEmptyStatement(statement)) return dead;
  if (ts.isReturnStatement(statement))
    return statement.expression ? effectState(statement.expression, props, depth, dead) : dead;
  return ts.isExpressionStatement(statement) ? effectState(statement.expression, props, depth, dead) : WORKS;
}

/** What a call or value inside a handler amounts to: logging and stopping an event are not an effect. */
function effectState(expression: ts.Expression, props: Props, depth: number, dead: HandlerState): HandlerState {
  const inner = unwrap(expression);
  if (ts.isVoidExpression(inner)) return effectState(inner.expression, props, depth, dead);
  if (literalOf(inner)) return dead;
  if (ts.isObjectLiteralExpression(inner) && inner.properties.length === 0) return dead;
  if (!ts.isCallExpression(inner)) return WORKS;
  if (/^(console|logger|log)\./.test(inner.expression.getText())) return dead;
  if (isNote(inner)) return dead;
  // `stopPropagation(event, person.unblock())` does what it is given.
  if (/^(preventDefault|stopPropagation)$/.test(nameOf(inner.expression) ?? ''))
    return inner.arguments.some(one => ts.isCallExpression(unwrap(one))) ? WORKS : dead;
  const idle = idleThunk(inner);
  if (idle) return { state: 'dead', from: idle };
  const called = unwrap(inner.expression);
  const isPlain = ts.isIdentifier(called) || ts.isPropertyAccessExpression(called);
  return isPlain && depth > 0 ? handlerState(called, props, depth - 1) : WORKS;
}

/** `alert('coming soon')`, `toast.info(t('later'))`: a text that is shown, and nothing that is done with it. */
function isNote(call: ts.CallExpression): boolean {
  if (!/^((window\.)?alert|Alert\.alert|toast(\.\w+)?)$/.test(call.expression.getText())) return false;
  const mayAct = (node: ts.Node): boolean => {
    if (isFunction(node) || (ts.isCallExpression(node) && !/^(t|i18n\.t)$/.test(node.expression.getText())))
      return true;
    return ts.forEachChild(node, child => mayAct(child) || undefined) ?? false;
  };
  return !call.arguments.some(mayAct);
}
