import { literalOf } from '../literals.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import type { PropRead, Props } from '../components/props.ts';
import { asking, askingRest, propRead } from '../components/props.ts';
import { functionNamed, memberOf, valueOf } from '../scopes.ts';
import {
  answersNobody,
  chosenIn,
  effectsOf,
  isNote,
  isPlainValue,
  isTakenBack,
  onlyGoesBack,
  untilLeft,
} from './nothing-done.ts';
import { functionOf, isIdle, onlyCloses, onlyThanks } from './thanks-only.ts';
import { functionHandedBack, idleThunk } from './thunks.ts';
import { isUnheard } from './unheard-events.ts';
import { isWait } from './waits.ts';
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
  if (/^noop$/i.test(access.name.text) || /^console\.\w+$/.test(access.getText()))
    return { state: 'dead', from: access };
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

/** How far it is followed, and what is said of a handler in which nothing is done. */
interface Ask {
  props: Props;
  depth: number;
  dead: HandlerState;
  /** What it hands back goes to nobody. */
  isLost: boolean;
}

const LOGS = /^(console|logger|log)\./;

function bodyState(callable: Callable, props: Props, depth: number): HandlerState {
  const { body } = callable;
  if (!body) return WORKS;
  const dead: HandlerState = { state: 'dead', from: callable };
  if (onlyThanks(callable)) return dead;
  const ask = { props, depth, dead, isLost: answersNobody(callable) };
  if (!ts.isBlock(body)) return effectState(body, ask);
  let last: HandlerState = dead;
  for (const statement of untilLeft(body.statements)) {
    if (ts.isThrowStatement(statement)) return last;
    const state = statementState(statement, ask);
    if (state.state === 'works') return state;
    last = state;
  }
  return last;
}

function statementState(statement: ts.Statement, ask: Ask): HandlerState {
  const effects = effectsOf(statement);
  if (!effects) return WORKS;
  let last = ask.dead;
  for (const effect of effects) {
    if (isLostValue(effect, ask)) continue;
    const state = effectState(effect, ask);
    if (state.state === 'works') return state;
    last = state;
  }
  return last;
}

/** `onClick={() => onReport}`: a value that goes to nobody, as where the call was forgotten. */
const isLostValue = (value: ts.Expression, { isLost }: Ask): boolean =>
  isLost && isPlainValue(value) && !isFunction(unwrap(value));

/** What a call or value inside a handler amounts to: logging and stopping an event are not an effect. */
function effectState(expression: ts.Expression, ask: Ask): HandlerState {
  const { props, depth, dead } = ask;
  const inner = unwrap(expression);
  if (ts.isVoidExpression(inner)) return effectState(inner.expression, ask);
  if (literalOf(inner)) return dead;
  if (ts.isObjectLiteralExpression(inner) && inner.properties.length === 0) return dead;
  const chosen = chosenIn(inner);
  if (chosen) return chosen.map(one => effectState(one, ask)).find(one => one.state === 'works') ?? dead;
  if (isLostValue(inner, ask)) return dead;
  if (!ts.isCallExpression(inner)) return WORKS;
  if (LOGS.test(inner.expression.getText())) return inner.arguments.every(isPlainValue) ? dead : WORKS;
  if (isUnheard(inner) || isNote(inner) || isWait(inner) || isTakenBack(inner) || onlyGoesBack(inner)) return dead;
  // `stopPropagation(event, person.unblock())` does what it is given.
  if (/^(preventDefault|stopPropagation)$/.test(nameOf(inner.expression) ?? ''))
    return inner.arguments.some(one => ts.isCallExpression(unwrap(one))) ? WORKS : dead;
  const [later] = inner.arguments;
  if (
    later &&
    depth > 0 &&
    /^(window\.)?(setTimeout|requestAnimationFrame|queueMicrotask)$/.test(inner.expression.getText())
  )
    return handlerState(later, props, depth - 1);
  const idle = idleThunk(inner);
  if (idle) return { state: 'dead', from: idle };
  const called = unwrap(inner.expression);
  const isPlain = ts.isIdentifier(called) || ts.isPropertyAccessExpression(called);
  return isPlain && depth > 0 ? handlerState(called, props, depth - 1) : WORKS;
}
