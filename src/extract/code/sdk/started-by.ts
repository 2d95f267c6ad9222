import { calleeOf } from '../callees.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { chainOf, nameNode, textOf, wordsOf } from '../names.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { detectSdks } from './detect.ts';
import { namedAround, nameNodeOf } from './wrapping.ts';
import { isWithin } from '../within.ts';

const STARTS = /^(activate|enable|start|init|initiali[sz]e|setup|set|install|register|load|configure|boot)$/;
const PRODUCTS =
  /^(analytics|telemetry|tracking|tracker|sentry|gtm|gtag|ga|ga4|matomo|plausible|posthog|mixpanel|amplitude|segment|hotjar|clarity|bugsnag|metrics|firebase|crashlytics|collection|datadog|rollbar|logrocket|fullstory|umami|pixel|pixels|intercom|adjust|appsflyer|branch)$/;

/** How a function of the product's own is named that starts what measures people. Only such calls are followed. */
export function soundsLikeStart(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  return STARTS.test(first) && rest.some(word => PRODUCTS.test(word));
}

/** A component that is named for what it measures with: `<TiktokTracking />`, `<SiteAnalytics />`; a button only tells of a press. */
const MEASURES =
  /^[A-Z]\w*(?:Analytics|Tracking|Tracker|Pixels?|Telemetry|Gtm|GTM|Gtag|GA4|TagManager|Matomo|Plausible|Umami|Hotjar|Clarity|PostHog|Posthog|Mixpanel|Amplitude|Intercom)(?:Scripts?|Tags?|Provider|Loader|Init|Setup)?$/;
export const MAY_SHOW_MEASURE =
  /<[A-Z]\w*(?:Analytics|Tracking|Tracker|Pixels?|Telemetry|Gtm|GTM|Gtag|GA4|TagManager|Matomo|Plausible|Umami|Hotjar|Clarity|Post[hH]og|Mixpanel|Amplitude|Intercom)\w{0,10}[\s/>]/;

/** `activateAnalytics()`, whose function, maybe in another file, starts a product: where it is decided that it starts. */
export function startedBy(call: ts.CallExpression, file: ParsedFile, context: DetectContext): Detection | null {
  const head = nameNode(call.expression);
  if (!head || !soundsLikeStart(wordsOf(call.expression))) return null;
  if (!startsInside(call.expression, call, file, context)) return null;
  return { node: head, symbol: chainOf(call.expression).slice(-2).join('.'), traits: ['starts-elsewhere'] };
}

/** The same of a component: where it is shown, it is decided that the product starts. */
export function startedByTag(
  tag: ts.JsxOpeningLikeElement,
  file: ParsedFile,
  context: DetectContext,
): Detection | null {
  const { tagName } = tag;
  if (!ts.isIdentifier(tagName) || !MEASURES.test(tagName.text)) return null;
  if (!startsInside(tagName, tag, file, context)) return null;
  return { node: tagName, symbol: tagName.text, traits: ['starts-elsewhere'] };
}

/** `export const initMatomo = () => { … }`, in which a product starts some lines further down: whoever reads looks for the function. */
export function starters(file: ParsedFile, context: DetectContext): Detection[] {
  const found: Detection[] = [];
  for (const { node, traits = [] } of detectSdks(file, context)) {
    const around = traits.includes('starts') && !traits.includes('repeated') ? namedAround(node) : null;
    const name = around && nameNodeOf(around);
    if (!name || !soundsLikeStart(splitWords(textOf(name))) || isAtOneGlance(name, node)) continue;
    if (!found.some(one => one.node === name))
      found.push({ node: name, symbol: textOf(name), traits: ['starts-elsewhere'] });
  }
  return found;
}

function startsInside(named: ts.Expression, at: ts.Node, file: ParsedFile, context: DetectContext): boolean {
  const callee = calleeOf(named);
  const path = callee?.getSourceFile().fileName.slice(1);
  const there = path === undefined ? null : path === file.path ? file : context.slice.parse(path);
  if (!callee || !there || isWithin(at, callee)) return false;
  return detectSdks(there, context).some(
    ({ node, traits = [] }) => isWithin(node, callee) && (traits.includes('starts') || traits.includes('switch')),
  );
}
