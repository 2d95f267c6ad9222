import type { CompiledConcept } from '../concepts.ts';

/** First words of such a name. */
export const TRACKING_VERBS: readonly string[] =
  'track trigger log send record capture report push fire emit register analytics ga gtm identify'.split(' ');
const VERBS: ReadonlySet<string> = new Set(TRACKING_VERBS);
const OBJECTS =
  /^(event|events|analytics|view|pageview|page|metric|action|click|track|ga|gtm|conversion|screen|telemetry|layer|goal)$/;

const PERSON = /^(users?|person|visitor|member|customer|account|viewer|player|profile)$/;

/** How a function of the product's own is named that sends events. Only such calls are followed to what they do. */
export function soundsLikeTracking(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  // `identify` by itself is said of many things.
  if (first === 'identify') return rest.some(word => PERSON.test(word));
  if (first === 'track') return true;
  if (first === 'capture' && rest.length === 0) return true;
  return VERBS.has(first) && rest.some(word => OBJECTS.test(word));
}

/** Whether a concept lists products whose events a function of the product's own may hand on. */
export function knowsEvents({ sdks }: CompiledConcept): boolean {
  return sdks.some(sdk => sdk.calls.some(call => call.trait === 'event'));
}
