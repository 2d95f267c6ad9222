import { calleeOf } from '../callees.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { chainOf, nameNode, wordsOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { detectSdks } from './detect.ts';

const STARTS = /^(activate|enable|start|init|initiali[sz]e|setup|set|install|register|load|configure|boot)$/;
const PRODUCTS =
  /^(analytics|telemetry|tracking|tracker|sentry|gtm|gtag|ga|ga4|matomo|plausible|posthog|mixpanel|amplitude|segment|hotjar|clarity|bugsnag|metrics|firebase|crashlytics|collection|datadog|rollbar|logrocket|fullstory|umami|pixel|pixels|intercom|adjust|appsflyer|branch)$/;

/** How a function of the product's own is named that starts what measures people. Only such calls are followed. */
export function soundsLikeStart(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  return STARTS.test(first) && rest.some(word => PRODUCTS.test(word));
}

/** `activateAnalytics()`, whose function, maybe in another file, starts a product: where it is decided that it starts. */
export function startedBy(call: ts.CallExpression, file: ParsedFile, context: DetectContext): Detection | null {
  const head = nameNode(call.expression);
  if (!head || !soundsLikeStart(wordsOf(call.expression))) return null;
  const callee = calleeOf(call.expression);
  const path = callee?.getSourceFile().fileName.slice(1);
  const there = path === undefined ? null : path === file.path ? file : context.slice.parse(path);
  if (!callee || !there || isInside(call, callee)) return null;
  const starts = detectSdks(there, context).some(
    ({ node, traits = [] }) => isInside(node, callee) && (traits.includes('starts') || traits.includes('switch')),
  );
  if (!starts) return null;
  return { node: head, symbol: chainOf(call.expression).slice(-2).join('.'), traits: ['starts-elsewhere'] };
}

const isInside = (node: ts.Node, around: ts.Node) =>
  node.getSourceFile() === around.getSourceFile() && node.pos >= around.pos && node.end <= around.end;
