import type { SurfaceControl } from '../../../model/code-fact.ts';
import type { ActsIn } from './acts-behind.ts';
import { isAboutProgram } from './about-program.ts';
import { actBehind } from './acts-behind.ts';
import { fitsTag } from '../components/component-names.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isHandlerOf } from './handler-acts.ts';
import { handlerState } from './handlers.ts';
import { isUnclearItem } from './bare-items.ts';
import { makesPaper } from './makes-paper.ts';
import { showsFlag } from '../reporting/flag-signs.ts';
import { readsOtherwise } from '../reporting/report-words.ts';
import { isNotYetThere } from './not-yet.ts';
import { isInert, isWired, looksPressed, whyInert } from './inert.ts';
import { isLabelOf } from '../label-words.ts';
import { labelsOf } from '../labels.ts';
import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import type { Props } from '../components/props.ts';
import { UNKNOWN_PROPS } from '../components/props.ts';
import { pressedThrough } from './press-hooks.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import type { Why } from './why-nothing.ts';
import { whyNothing } from './why-nothing.ts';
import { ts } from '../ts-morph.ts';

/** A control where it is rendered. `node` is where it can be mended if it does not work. */
export interface FoundControl {
  concept: string;
  node: ts.Node;
  symbol: string;
  state: SurfaceControl['state'];
  /** Of one that does nothing: why, and where that shows. */
  why?: Why;
  /** True if there is something to press: the element itself, not only a handler that a component is given. */
  isPressed: boolean;
  /** Components that were followed to it and say by their name of what they are, the innermost first. */
  through?: readonly string[];
  /** It was handed on the one thing that is shown: names below that place do not say of what it is. */
  isOfShown?: true;
  /** It stands in another branch, and is never on the page together with what is shown. */
  isApart?: true;
  /** Nothing says what it is but what its handler does. */
  isSilent?: true;
}

const HANDLER = /^on[A-Z]/;
/** Handlers that a person triggers on purpose. */
const TRIGGER =
  /^on(Click|Press|Tap|Select|Action|Activate|LongPress|PointerDown|MouseDown|TouchEnd|ItemClick|Submit)$/;

/** The control of a concept that one element is by itself: by its tag, its label, or the name of its handler. */
export function elementControl(
  element: ts.JsxOpeningLikeElement,
  concept: CompiledConcept,
  props: Props,
): FoundControl | null {
  const tag = element.tagName.getText();
  const words = splitWords(tag);
  const handler = triggerOf(element);
  if (!handler && (isNotYetThere(element) || isUnclearItem(element))) return null;
  const found = (node: ts.Node, symbol: string): FoundControl => {
    const state = handler ? handlerState(handler.expression, props) : { state: 'works' as const };
    if (state.state === 'works') {
      const isDead = isInert(element, handler !== null, props);
      const own = { concept: concept.id, node, symbol, isPressed: true };
      return isDead
        ? { ...own, state: 'does-nothing', why: { at: element.tagName, said: whyInert(element, handler !== null) } }
        : { ...own, state: 'works' };
    }
    return {
      concept: concept.id,
      node: state.state === 'dead' ? state.from : handler!.name,
      symbol,
      state: 'does-nothing',
      why: whyNothing(state, handler!.name),
      isPressed: true,
    };
  };
  if (concept.jsx.some(jsx => fitsTag(jsx, words) !== null && !isOut(words, concept)))
    return found(element.tagName, tag);
  if (!handler && !isInteractive(words)) return null;
  if (isAboutProgram(element) || isBackstop(element) || isPaper(element, concept)) return null;
  const labels = labelsOf(element);
  const isOther = handler && readsOtherwise(labels, actOf(handler), concept) && !showsFlag(element);
  if (handler && isHandlerOf(handler.expression, concept) && !isOther) return found(handler.name, symbolOf(handler));
  const label = labels.find(text => isLabelOf(text, concept));
  return label === undefined ? null : found(handler?.name ?? element.tagName, label);
}

/** The control that an element is for what its handler does, where nothing else says it. */
export function silentControl(
  element: ts.JsxOpeningLikeElement,
  concept: CompiledConcept,
  props: Props,
  actsIn: ActsIn,
): FoundControl | null {
  const handler = triggerOf(element);
  if (!handler || isNotYetThere(element) || isInert(element, true, props)) return null;
  if (!actBehind(handler.expression, props, actsIn)) return null;
  const own = { concept: concept.id, symbol: symbolOf(handler), isPressed: true, isSilent: true } as const;
  const state = handlerState(handler.expression, props);
  // It is called after what it would do, and does nothing.
  if (state.state === 'dead') return { ...own, node: state.from, state: 'does-nothing' };
  return { ...own, node: handler.name, state: 'works' };
}

/**
 * A plain box that is styled to be pressed, reads as the control, and has nothing behind it. What a box around it is pressed
 * for is told of there; a whole card may look so, and have a word in it.
 */
export function deadEntry(element: ts.JsxOpeningLikeElement, concept: CompiledConcept): FoundControl | null {
  if (!looksPressed(element) || triggerOf(element) || !isInert(element, false, UNKNOWN_PROPS)) return null;
  const [label, ...others] = labelsOf(element);
  return label !== undefined && others.length === 0 && isLabelOf(label, concept)
    ? {
        concept: concept.id,
        node: element.tagName,
        symbol: label,
        state: 'does-nothing',
        why: { at: element.tagName, said: whyInert(element, false) },
        isPressed: true,
      }
    : null;
}

export const isOut = (words: readonly string[], concept: CompiledConcept) => hasAnyPhrase(words, concept.unlike.word);

function isInteractive(words: readonly string[]): boolean {
  return words.length > 0 && /^(button|a|link|item|action|option|touchable|pressable)$/.test(words.at(-1)!);
}

interface Handler {
  name: ts.Node;
  expression: ts.Expression;
}

function triggerOf(element: ts.JsxOpeningLikeElement): Handler | null {
  const trigger = handlersOf(element).find(({ name }) => TRIGGER.test(textOf(name))) ?? pressedThrough(element);
  if (!trigger || !onlyStops(trigger.expression)) return trigger;
  // `<ReportDialog><MenuItem onSelect={e => e.preventDefault()}>`: the menu stays open, and what is around it acts.
  return BOX.test(element.tagName.getText()) || isWired(element) ? null : trigger;
}

/** What is printed or kept as a file is nothing that others are told. */
const isPaper = (element: ts.JsxOpeningLikeElement, { id }: CompiledConcept): boolean =>
  id === 'report-entry-point' && makesPaper(element);

/** `<Pressable onPress={() => {}}>` around the buttons of a sheet: pressing beside them shall not close it. */
function isBackstop(element: ts.JsxOpeningLikeElement): boolean {
  const handlers = handlersOf(element).filter(({ name }) => TRIGGER.test(textOf(name)));
  if (handlers.length === 0 || !handlers.every(({ expression }) => isNothing(expression) || onlyStops(expression)))
    return false;
  let holdsControl = false;
  eachNode(element.parent, node => {
    if (node === element || holdsControl || !(ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))) return;
    holdsControl = handlersOf(node).some(({ name }) => TRIGGER.test(textOf(name)));
  });
  return ts.isJsxOpeningElement(element) && holdsControl;
}

/** `() => {}` */
function isNothing(handler: ts.Expression): boolean {
  const inner = unwrap(handler);
  return ts.isArrowFunction(inner) && ts.isBlock(inner.body) && inner.body.statements.length === 0;
}

/** A box around controls: what is pressed in it is not pressed on what lies behind. */
const BOX = /^(div|section|article|aside|form|dialog|ul|li|span|header|footer|main|View)$/;
const STOPS = /^(stopPropagation|stopImmediatePropagation|preventDefault)$/;

/** `e => e.stopPropagation()` */
function onlyStops(handler: ts.Expression): boolean {
  const inner = unwrap(handler);
  if (!ts.isArrowFunction(inner) && !ts.isFunctionExpression(inner)) return false;
  const { body } = inner;
  const done = ts.isBlock(body)
    ? body.statements.map(one => (ts.isExpressionStatement(one) ? unwrap(one.expression) : null))
    : [unwrap(body)];
  return (
    done.length > 0 && done.every(one => one && ts.isCallExpression(one) && STOPS.test(nameOf(one.expression) ?? ''))
  );
}

function handlersOf(element: ts.JsxOpeningLikeElement): Handler[] {
  return element.attributes.properties.flatMap(attribute => {
    if (ts.isJsxSpreadAttribute(attribute) || !attribute.initializer || !ts.isJsxExpression(attribute.initializer))
      return [];
    const { expression } = attribute.initializer;
    return expression && HANDLER.test(textOf(attribute.name)) ? [{ name: attribute.name, expression }] : [];
  });
}

function symbolOf({ name, expression }: Handler): string {
  return nameOf(expression) ?? textOf(name);
}

/** `showReport` of `() => showReport(lesson)`: an arrow has no name, what it calls has. */
function actOf(handler: Handler): string {
  const run = unwrap(handler.expression);
  if (!ts.isArrowFunction(run)) return symbolOf(handler);
  const [only, ...more] = ts.isBlock(run.body) ? run.body.statements : [];
  const done = ts.isBlock(run.body)
    ? more.length === 0 && only && ts.isExpressionStatement(only)
      ? only.expression
      : null
    : run.body;
  const call = done && unwrap(done);
  return (call && ts.isCallExpression(call) ? nameOf(call.expression) : null) ?? symbolOf(handler);
}
