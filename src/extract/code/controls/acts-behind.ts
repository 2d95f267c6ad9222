import type { PropRead, Props } from '../components/props.ts';
import { asking, askingRest, propRead, UNKNOWN_PROPS } from '../components/props.ts';
import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { isFunction, throughout, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isChosenByName } from './chosen-by-name.ts';
import { actOfHook } from './hooked-acts.ts';
import { doesOther, runOf } from './surely-run.ts';

/** Places of a file at which the act is done: what sends it, or opens what does. */
export type ActsIn = (file: ts.SourceFile) => readonly ts.Node[];

/** Functions that are followed one inside the other, and components through which a handler is handed. */
const MAX_STEPS = 5;

/** Where it is done, and whether only under a condition. */
interface Behind {
  act: ts.Node;
  isPerhaps: boolean;
}

/**
 * The place at which a handler does an act that neither its name nor the control's label says: `onClick={save}` with a
 * `save` that sends a report, wherever it is declared. Only what is surely called is followed, what is done under a
 * condition only if nothing else is done beside it, and what is done only under the name of the act, among others, is not
 * taken for done.
 */
export const actBehind = (handler: ts.Expression, props: Props, actsIn: ActsIn): ts.Node | null =>
  behind(handler, props, actsIn, MAX_STEPS)?.act ?? null;

function behind(handler: ts.Expression, props: Props, actsIn: ActsIn, steps: number): Behind | null {
  const inner = unwrap(handler);
  if (steps === 0) return null;
  if (isFunction(inner)) return actInFunction(inner, props, actsIn, steps);
  const read = propRead(inner, props);
  const given = read && asking(`act ${steps}`, read, props, one => actGiven(read, one, actsIn, steps), keyOf);
  if (given) return given;
  const act = actOfHook(inner, actsIn);
  if (act) return { act, isPerhaps: false };
  const meaning = meaningOf(inner);
  if (meaning?.is !== 'function') return null;
  // A function outside the component does the same whatever the component is given.
  const isOwn = isWithin(meaning.node, props.component?.node);
  return actInFunction(meaning.node, isOwn ? props : UNKNOWN_PROPS, actsIn, steps);
}

const keyOf = (found: Behind | null) =>
  found && `${found.act.getSourceFile().fileName} ${found.act.pos} ${found.isPerhaps}`;

function actGiven(read: PropRead, props: Props, actsIn: ActsIn, steps: number): Behind | null {
  const given = props.given.get(read.name);
  if (given) return given.expression && behind(given.expression, given.props, actsIn, steps - 1);
  return askingRest(`act ${steps}`, read, props, (one, of) => actGiven(one, of, actsIn, steps), keyOf) ?? null;
}

type Answers = Map<number, Behind | null>;
const known = new WeakMap<ActsIn, WeakMap<Props, WeakMap<ts.Node, Answers>>>();

function actInFunction(declared: FunctionNode, props: Props, actsIn: ActsIn, steps: number): Behind | null {
  let ofProps = known.get(actsIn);
  if (!ofProps) known.set(actsIn, (ofProps = new WeakMap()));
  let functions = ofProps.get(props);
  if (!functions) ofProps.set(props, (functions = new WeakMap()));
  let answers = functions.get(declared);
  if (!answers) functions.set(declared, (answers = new Map()));
  let answer = answers.get(steps);
  if (answer === undefined) {
    // Whoever comes back here on the way goes round in a circle.
    answers.set(steps, null);
    answers.set(steps, (answer = actInBody(declared, props, actsIn, steps)));
  }
  return answer;
}

const isWithin = (node: ts.Node, holder: ts.Node | undefined): boolean =>
  holder !== undefined &&
  node.getSourceFile() === holder.getSourceFile() &&
  node.pos >= holder.pos &&
  node.end <= holder.end;

function actInBody(declared: FunctionNode, props: Props, actsIn: ActsIn, steps: number): Behind | null {
  const { body } = declared;
  if (!body) return null;
  let found: Behind | null = null;
  const take = (node: ts.Node, ask: () => Behind | null): void => {
    const runs = found ? 'never' : runOf(node, declared);
    const one = runs === 'never' || isChosenByName(node, declared) ? null : ask();
    if (!one) return;
    const isPerhaps = one.isPerhaps || runs === 'perhaps';
    if (!isPerhaps || !doesOther(declared, node)) found = { act: one.act, isPerhaps };
  };
  for (const act of actsIn(declared.getSourceFile()))
    if (isWithin(act, body)) take(act, () => ({ act, isPerhaps: false }));
  throughout(body, node => {
    if (!found && ts.isCallExpression(node)) take(node, () => behind(node.expression, props, actsIn, steps - 1));
  });
  return found;
}
