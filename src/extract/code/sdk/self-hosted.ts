import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { requestAt } from '../asked/requests.ts';
import type { Detection } from '../detector.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { changeMethod } from '../routes/request-verbs.ts';
import { isAtOneGlance } from '../said-by.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { markedScripts, mayMarkScript } from './marked-scripts.ts';
import { entriesOf, optionOf } from './options.ts';
import { personalIn } from './personal.ts';
import type { Sdk } from './table.ts';
import { soundsLikeTracking } from './tracking-names.ts';
import { nameNodeOf } from './wrapping.ts';

/** An address that is named for what is sent there. */
const SERVICE = /plausible|umami|matomo|piwik|goat_?counter|shynet|ackee|analytics|telemetry|tracking/i;
/** What takes in how a product is used: `/api/analytics`, `/track-event`, `/page-views`. */
const PLACE =
  /(?:^|\/)(?:telemetry|analytics|analytics-?events?|beacon|usage-?stats|client-?metrics|client-?events|page-?views?|(?:track|log)-?(?:events?|views?)|events?\/track|analytics\/(?:events?|track|collect|views?|page-?views?|batch))\/?$/i;
/** In a function that says by its name that it counts. */
const EVENTS = new RegExp(`${PLACE.source}|(?:^|/)(?:events?|track|tracking|collect|metrics)/?$`, 'i');
/** Where somebody came from and is. */
const FROM = /\bdocument\.referrer\b/;
const SENDS = /^(post|fetch|\$?fetch\w*|sendBeacon|request|ofetch|ky)$/;
/** `LOG_ENDPOINT`, to which events go by the list. */
const LOGS = /^(?:\w+_)?(?:logs?|events?)_?(?:url|uri|host|endpoint)$/i;
const LIST = /\b(?:events|JSON\.stringify\(\s*events)\b/;
/** Reports and consents are asked of the same services. */
const OTHER = /report|dashboard|query|export|consent|settings?|opt_?(in|out)|config/i;
const MOST = 4;

export const maySelfHost = (ask: Ask): FileTest =>
  any(
    mayMarkScript(ask),
    ask.called('send', (_, name) => name === 'sendBeacon'),
    all(
      any(
        ask.word('plausible umami matomo piwik goatcounter goat shynet ackee analytics telemetry tracking'),
        inText(IN_TEXT),
        inText(FROM),
        all(ask.word('events'), inText(/\b(?:LOGS?|EVENTS?)_?(?:URL|URI|HOST|ENDPOINT)\b/i)),
        ask.called('track log send record capture report push', words => soundsLikeTracking(words)),
      ),
      any(
        ask.called('post fetch request ofetch ky', (_, name) => SENDS.test(name)),
        inText(IS_POST),
      ),
    ),
  );
const IN_TEXT =
  /\/(?:telemetry|analytics|analytics-?events?|beacon|usage-?stats|client-?metrics|client-?events|page-?views?|(?:track|log)-?(?:events?|views?)|events?\/track)\b/i;

/** Counting that goes to a host of the product's own: a script that is marked, and events that the product sends itself. */
export function selfHosted(file: ParsedFile, sdks: readonly Sdk[]): Detection[] {
  const marked = markedScripts(file, sdks);
  if (file.side === 'server') return marked;
  const sent = new Map<ts.Node, Detection>();
  for (const call of file.calls) {
    for (const one of sentBy(call, file)) if (!sent.has(one.node)) sent.set(one.node, one);
  }
  return [...marked, ...[...sent.values()].slice(0, MOST)];
}

/** What a call sends to a service of the product's own. */
export function sentBy(call: ts.CallExpression, file: ParsedFile): Detection[] {
  const name = nameOf(call.expression) ?? '';
  const head = nameNode(call.expression);
  const [address, options] = call.arguments;
  if (!head || !address || !(SENDS.test(name) || isPost(options))) return [];
  const isSent = name === 'sendBeacon' || changeMethod(name) !== null || isPost(options);
  const carrier = isSent ? trackerAround(call) : null;
  const isCounting =
    isSent &&
    (isNamed(address) ||
      isListOfEvents(address, options) ||
      isPlace(call, address, carrier ? EVENTS : PLACE) ||
      tellsPage(call));
  if (!isCounting) return [];
  const personal = personalIn(call.arguments.slice(1).flatMap(one => entriesOf(one)));
  const traits = ['first-party', ...(personal.length > 0 ? ['personal-data'] : [])];
  const sent = { node: head, symbol: name, traits: ['event', ...traits], guardedAt: call };
  const given = personal.map(entry => optionOf(entry, file.placeOf));
  const named = carrier && nameNodeOf(carrier);
  if (!named) return [{ ...sent, options: given }];
  // Whoever reads looks for the function; the call is a place of its own only further down.
  const own = { node: named, symbol: textOf(named), traits: ['wrapper', ...traits], options: given, guardedAt: call };
  return isAtOneGlance(named, head) ? [own] : [own, sent];
}

/** However the function that sends is called. */
const IS_POST = /\bmethod['"]?\s*:\s*['"`]post\b/i;
const isPost = (options: ts.Expression | undefined): boolean => IS_POST.test(textOfOptions(options));

/** What they are set to, also where they have a name of their own. */
function textOfOptions(options: ts.Expression | undefined): string {
  const inner = options && unwrap(options);
  if (!inner) return '';
  return ((ts.isIdentifier(inner) && valueOf(inner)) || inner).getText();
}

/** `PLAUSIBLE_URL`, `env.ANALYTICS_HOST`, `` `${TELEMETRY_URL}/v1` `` */
function isNamed(address: ts.Expression): boolean {
  const inner = unwrap(address);
  const [span] = ts.isTemplateExpression(inner) && inner.head.text === '' ? inner.templateSpans : [];
  const named = span ? unwrap(span.expression) : inner;
  const name = ts.isIdentifier(named) || ts.isPropertyAccessExpression(named) ? nameOf(named) : null;
  if (name === null || !/url|uri|host|endpoint|api|server|address|base/i.test(name)) return false;
  return SERVICE.test(name) && !OTHER.test(name);
}

const isListOfEvents = (address: ts.Expression, options: ts.Expression | undefined): boolean =>
  LOGS.test(nameOf(address) ?? '') && LIST.test(textOfOptions(options));

function isPlace(call: ts.CallExpression, address: ts.Expression, places: RegExp): boolean {
  const asked = requestAt(call)?.path ?? literalOf(address)?.value ?? headOf(address);
  return typeof asked === 'string' && places.test(asked.replace(/[?#].*$/, ''));
}

/** `{ url: location.href, referrer: document.referrer }` */
const tellsPage = (call: ts.CallExpression): boolean =>
  call.arguments.slice(1).some(one => FROM.test(one.getText()) && /\blocation\b/.test(one.getText()));

/** `` `${BASE}/analytics` `` */
function headOf(address: ts.Expression): string | null {
  const inner = unwrap(address);
  return ts.isTemplateExpression(inner) ? inner.templateSpans.at(-1)!.literal.text : null;
}

/** `trackEvent(name, values) { fetch(…) }`: whoever reads looks for the function. */
function trackerAround(node: ts.Node): FunctionNode | null {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name !== null) return soundsLikeTracking(splitWords(name)) ? at : null;
  }
  return null;
}
