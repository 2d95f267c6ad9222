import { all, any, inText } from '../ask.ts';
import { baseName, folderOf } from '../../../kit/path.ts';
import type { Detection, Detector } from '../detector.ts';
import { chainOf, nameNode, nameOf, receiverOf, wordsOf } from '../names.ts';
import type { Route } from '../routes/routes.ts';
import { routeAt } from '../routes/routes.ts';
import { entriesOf, optionOf } from '../sdk/options.ts';
import { PERSONAL, personalIn } from '../sdk/personal.ts';
import { keptEvents, mayKeepEvents } from '../sdk/kept-events.ts';
import { maySelfHost, selfHosted } from '../sdk/self-hosted.ts';
import { MAY_COUNT, ownEvents } from '../sdk/own-events.ts';
import { MAY_SHOW_MEASURE, soundsLikeStart, startedBy, startedByTag, starters } from '../sdk/started-by.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** What a route is called that takes in how a product is used. */
const ENDPOINT = /^(telemetry|science|analytics|beacon|usage-stats|client-metrics|client-events)$/;
const METRICS = /^(metrics?|telemetry|statsd|stats|meter)$/;
const COUNTS = /^(counter|count|increment|inc|gauge|histogram|timing|distribution|observe|record|track|emit|event)$/;

/**
 * Measuring that stays in the house: a route that takes in events, and an own service of counts that is told about a
 * person; counting on a host of its own. Evidence of what is collected; no third party hears of it. Also where a function of the product's own is called
 * that starts a third party.
 */
export default {
  occurs: ask =>
    any(
      all(
        ask.word('post'),
        any(file => ENDPOINT.test(stemOf(file.path)), inText(ROUTES)),
      ),
      all(
        ask.named('metrics metric telemetry statsd stats meter'),
        ask.called(
          'counter count increment inc gauge histogram timing distribution observe record track emit event',
          (_, name) => COUNTS.test(name),
        ),
        ask.phrase(PERSONAL),
      ),
      ask.called(
        'activate enable start init initialize initialise setup set install register load configure boot',
        soundsLikeStart,
      ),
      all(({ mayHoldJsx }) => mayHoldJsx, inText(MAY_SHOW_MEASURE)),
      inText(MAY_COUNT),
      maySelfHost(ask),
      mayKeepEvents(ask),
    ),

  detect(file, context) {
    const own = file.nodes.flatMap(node => {
      const route = routeAt(node);
      if (route) return endpoint(route, file);
      if (!ts.isCallExpression(node)) return [];
      const started = startedBy(node, file, context);
      return started ? [started] : counted(node, file);
    });
    const shown = file.tags.flatMap(tag => startedByTag(tag, file, context) ?? []);
    const begun = starters(file, context).filter(({ node }) => !isKnown(node, own));
    const hosted = [...selfHosted(file, context.concept.sdks), ...keptEvents(file)].filter(
      ({ node }) => !isWithinUnlike(context.concept, file.path, node),
    );
    const told = ownEvents(file, context).filter(
      ({ node }) => !isWithinUnlike(context.concept, file.path, node) && !isKnown(node, [...own, ...hosted]),
    );
    return [...own, ...shown, ...begun, ...hosted, ...told];
  },
} satisfies Detector;

const isKnown = (node: ts.Node, found: readonly Detection[]) => found.some(one => isAtOneGlance(one.node, node));

const ROUTES = /[/'"`](telemetry|science|analytics|beacon|usage-stats|client-metrics|client-events)['"`/]/;

/** The last part of a route that is not a parameter; of a router that is mounted by its file, the file's name. */
function endpoint({ method, path, at }: Route, { path: filePath }: ParsedFile): Detection[] {
  const parts = path.split('/').filter(part => part !== '' && !part.startsWith(':'));
  const name = parts.at(-1) ?? stemOf(filePath);
  if (method !== 'POST' || !ENDPOINT.test(name)) return [];
  return [{ node: at, symbol: `${method} ${path}`, argument: name, traits: ['first-party'] }];
}

function counted(call: ts.CallExpression, file: ParsedFile): Detection[] {
  const head = nameNode(call.expression);
  const receiver = receiverOf(call.expression);
  if (!head || !receiver || !COUNTS.test(nameOf(call.expression) ?? '')) return [];
  if (!METRICS.test(wordsOf(receiver).at(-1) ?? '')) return [];
  const personal = call.arguments.flatMap(argument => personalIn(entriesOf(argument)));
  if (personal.length === 0) return [];
  return [
    {
      node: head,
      symbol: chainOf(call.expression).slice(-2).join('.'),
      traits: ['event', 'first-party', 'personal-data'],
      options: personal.map(entry => optionOf(entry, file.placeOf)),
      guardedAt: call,
    },
  ];
}

function stemOf(path: string): string {
  const stem = baseName(path).replace(/\.[^.]+$/, '');
  return /^(index|route)$/.test(stem) ? baseName(folderOf(path)) : stem;
}
