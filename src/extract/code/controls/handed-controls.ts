import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import type { Props } from '../components/props.ts';
import { evaluate } from '../components/props.ts';
import { textOf } from '../names.ts';
import { isPaper } from '../reporting/report-words.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { FoundControl } from './controls.ts';
import { isOut } from './controls.ts';
import { handlerState } from './handlers.ts';
import { whyNothing } from './why-nothing.ts';

/** Leading words of props that only say whether something is shown. */
const SWITCH: ReadonlySet<string> = new Set(['can', 'show', 'has', 'allow', 'enable', 'with', 'is']);

/** What the first prop that is of a concept says about the control inside a component. */
export const propControl = (
  element: ts.JsxOpeningLikeElement,
  concept: CompiledConcept,
  props: Props,
): FoundControl | null => propControls(element, concept, props)[0] ?? null;

/**
 * What props handed to a component say about the controls inside it: a handler that works or not, or a switch that is off.
 */
export const propControls = (
  element: ts.JsxOpeningLikeElement,
  concept: CompiledConcept,
  props: Props,
): FoundControl[] =>
  element.attributes.properties.flatMap(attribute =>
    ts.isJsxSpreadAttribute(attribute) ? [] : (controlGiven(attribute, element, concept, props) ?? []),
  );

function controlGiven(
  attribute: ts.JsxAttribute,
  element: ts.JsxOpeningLikeElement,
  concept: CompiledConcept,
  props: Props,
): FoundControl | null {
  const name = textOf(attribute.name);
  const words = splitWords(name);
  if (isOut(words, concept) || isPaper(words, concept) || !concept.properties.some(one => fitsPattern(one, words)))
    return null;
  const given = { concept: concept.id, symbol: name, isPressed: false };
  const expression =
    attribute.initializer && ts.isJsxExpression(attribute.initializer) ? attribute.initializer.expression : undefined;
  if (SWITCH.has(words[0]!)) {
    const known = expression && evaluate(expression, props);
    return known && !known.value ? { ...given, node: attribute.name, state: 'hidden' } : null;
  }
  if (!expression) return null;
  const state = handlerState(expression, props);
  if (state.state === 'works') return { ...given, node: attribute.name, state: 'works' };
  const isOwn = state.state === 'dead' && state.from.getSourceFile() !== element.getSourceFile();
  const why = whyNothing(state, attribute.name);
  return { ...given, node: isOwn ? state.from : attribute.name, state: 'does-nothing', why };
}
