import type { PropRead, Props } from '../components/props.ts';
import { asking, askingRest, propRead, UNKNOWN_PROPS } from '../components/props.ts';
import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, isFunction, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isChosenByName } from './chosen-by-name.ts';
import { actOfHook } from './hooked-acts.ts';

/** Places of a file at which the act is done: what sends it, or opens what does. */
export type ActsIn = (file: ts.SourceFile) => readonly ts.Node[];

/** Functions that are followed one inside the other, and components through which a handler is handed. */
const MAX_STEPS = 5;

/**
 * The place at which a handler does an act that neither its name nor the control's label says: `onClick={save}` with a
 * `save` that sends a report, wherever it is declared. Only what is surely called is followed, and what is done only under
 * the name of the act, among others, is not taken for done.
 */
export function actBehind(handler: ts.Expression, props: Props, actsIn: ActsIn, steps = MAX_STEPS): ts.Node | null {
  const inner = unwrap(handler);
  if (steps === 0) return null;
  if (isFunction(inner)) return actInBody(inner, props, actsIn, steps);
  const read = propRead(inner, props);
  const given = read && asking(`act ${steps}`, read, props, one => actGiven(read, one, actsIn, steps), same);
  if (given) return given;
  const hooked = actOfHook(inner, actsIn);
  if (hooked) return hooked;
  const meaning = meaningOf(inner);
  return meaning?.is === 'function' ? actInFunction(meaning.node, props, actsIn, steps) : null;
}

const same = (node: ts.Node | null) => node;

function actGiven(read: PropRead, props: Props, actsIn: ActsIn, steps: number): ts.Node | null {
  const given = props.given.get(read.name);
  if (given) return given.expression && actBehind(given.expression, given.props, actsIn, steps - 1);
  return askingRest(`act ${steps}`, read, props, (one, of) => actGiven(one, of, actsIn, steps), same) ?? null;
}

const known = new WeakMap<ActsIn, WeakMap<ts.Node, Map<number, ts.Node | null>>>();

/** A function outside the component does the same whatever the component is given. */
function actInFunction(declared: FunctionNode, props: Props, actsIn: ActsIn, steps: number): ts.Node | null {
  if (isWithin(declared, props.component?.node)) return actInBody(declared, props, actsIn, steps);
  let functions = known.get(actsIn);
  if (!functions) known.set(actsIn, (functions = new WeakMap()));
  let answers = functions.get(declared);
  if (!answers) functions.set(declared, (answers = new Map()));
  let answer = answers.get(steps);
  if (answer === undefined) {
    // Whoever comes back here on the way goes round in a circle.
    answers.set(steps, null);
    answers.set(steps, (answer = actInBody(declared, UNKNOWN_PROPS, actsIn, steps)));
  }
  return answer;
}

const isWithin = (node: ts.Node, holder: ts.Node | undefined): boolean =>
  holder !== undefined &&
  node.getSourceFile() === holder.getSourceFile() &&
  node.pos >= holder.pos &&
  node.end <= holder.end;

function actInBody(declared: FunctionNode, props: Props, actsIn: ActsIn, steps: number): ts.Node | null {
  const { body } = declared;
  if (!body) return null;
  const acts = actsIn(declared.getSourceFile());
  const own = acts.find(act => isWithin(act, body) && isRun(act, declared) && !isChosenByName(act, declared));
  if (own) return own;
  let found: ts.Node | null = null;
  const look = (node: ts.Node): void => {
    if (found || !ts.isCallExpression(node) || !isRun(node, declared) || isChosenByName(node, declared)) return;
    found = actBehind(node.expression, props, actsIn, steps - 1);
  };
  look(body);
  if (!found) eachNode(body, look);
  return found;
}

/**
 * Whether a place is reached when the function runs: in it, in a callback that it hands to a call, or in the function that
 * it hands back, as a thunk does. What it only declares is run by somebody else.
 */
function isRun(node: ts.Node, declared: FunctionNode): boolean {
  for (let at = node.parent; at && at !== declared; at = at.parent) {
    if (!isFunction(at)) continue;
    let holder = at.parent;
    while (ts.isParenthesizedExpression(holder)) holder = holder.parent;
    const isCallback = ts.isCallExpression(holder) || ts.isReturnStatement(holder);
    if (!isCallback && !(ts.isArrowFunction(holder) && holder.body === (at as ts.Node))) return false;
  }
  return true;
}
