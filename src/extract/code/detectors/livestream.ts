import { keptStreams, mayStream } from '../live/kept-streams.ts';
import { mayWatchLive, watchedLive } from '../live/live-watched.ts';
import { doesNothing } from '../live/does-nothing.ts';
import { liveRoutes, mayRouteLive, STARTS } from '../live/live-routes.ts';
import { liveOnClient, mayGoLive } from '../live/live-on-clients.ts';
import { heardStarts, mayHearStart } from '../live/heard-starts.ts';
import { declaredStarts, grantsIn, startsLive } from '../live/declared-starts.ts';
import { all, any, inText } from '../ask.ts';
import { askedActs, MAY_ASK } from '../asked/acts.ts';
import { fitsPattern } from '../concepts.ts';
import type { CompiledConcept } from '../concepts.ts';
import { callSiteOf, isCallOf, namesIn } from '../call-sites.ts';
import type { DetectContext, Detection, Detector } from '../detector.ts';
import { endpointAt } from '../routes/endpoints.ts';
import { evidenceReader } from '../evidence.ts';
import { literalOf } from '../literals.ts';
import { mutationAt } from '../mutations.ts';
import { chainOf, declaredName, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike, standsWithin } from '../unlike.ts';
import { symbolOf } from '../reporting/report-path.ts';
import { isWithin } from '../within.ts';

const evidence = evidenceReader(new Set());

/** Who streams and to whom, among the values of a row. */
const PEOPLE = phrasesOf(['owner', 'user', 'host', 'broadcaster', 'streamer', 'channel', 'viewer', 'room', 'creator']);
const LIVE = phrasesOf([
  'live stream',
  'livestream',
  'go live',
  'stream create',
  'stream start',
  'broadcast',
  'create stream',
  'live room',
  'audio room',
  'live session',
  'live show',
  'start stream',
]);
/** What a machine writes comes as a stream, too: `/ai/stream/start`. */
const OF_MACHINES = /(^|\/)(ai|llm|gpt|chat|completions?|assistants?|agents?|copilot|models?)\//i;
const MACHINES = phrasesOf(['ai', 'copilot', 'assistant', 'gpt']);
/** Then it is said what kind of stream it is, wherever it stands. */
const SAYS_LIVE = /live|broadcast|audio|voice|video|screen/i;
const LISTEN = /^on[A-Z]|handle|Handler$/;

/** The start of a live broadcast: by name, by the switch of a screen share, by a table of a gateway, by a route. */
export default {
  readsCalls: true,

  // Calls are looked for by the words of the concept.
  occurs: ask =>
    any(
      mayStream(ask),
      ask.named('canPublish roomJoin'),
      ask.name('start begin create launch schedule go regenerate reset rotate renew', words => startsLive(words)),
      mayGoLive(ask),
      mayHearStart(ask),
      mayWatchLive(ask),
      ask.name('create', (_, name) => COMMANDS.test(name)),
      all(
        ask.word('mutation'),
        ask.name(LIVE, (_, name) => startsStream(name)),
      ),
      ask.name(LIVE, (_, name) => LISTEN.test(name) && startsStream(name)),
      all(ask.word('live livestream livestreams stream broadcast audio voice'), inText(STARTS), inText(MAY_ASK)),
      mayRouteLive(ask, LIVE),
    ),

  detect(file, context) {
    const found: Detection[] = [];
    for (const node of file.nodes) {
      const detection = ts.isCallExpression(node)
        ? startAt(node, file, context)
        : ts.isNewExpression(node)
          ? commandAt(node, file)
          : null;
      if (detection) found.push(detection);
      if (ts.isObjectLiteralExpression(node)) found.push(...opcodesIn(node, file, context));
      const ran = ts.isCallExpression(node) ? mutationAt(node) : null;
      if (ran && saysStart(ran.words, context.concept) && !isWithinUnlike(context.concept, file.path, node))
        found.push({ node: ran.at, symbol: textOf(ran.document) });
      const endpoint = endpointStart(node, file, context);
      if (endpoint && !found.some(one => isWithin(one.node, node))) found.push(endpoint);
    }
    const asked = askedActs(file, context.concept, {
      path: ({ path, method }) =>
        method === 'post' && STARTS.test(path) && (SAYS_LIVE.test(path) || !OF_MACHINES.test(path)),
    });
    for (const node of asked)
      if (
        !found.some(one => isWithin(one.node, node) || isWithin(node, one.node)) &&
        !isWithinUnlike(context.concept, file.path, node)
      )
        found.push({ node, symbol: symbolOf(node) });
    const kept = [...keptStreams(file), ...liveOnClient(file), ...heardStarts(file)].filter(
      ({ node }) => !found.some(one => one.node === node) && !isWithinUnlike(context.concept, file.path, node),
    );
    const all = [...found, ...kept, ...liveRoutes(file, context.concept, LIVE)];
    const told = all.filter(
      ({ node, symbol, traits }) =>
        traits?.some(trait => trait !== 'inner') || SAYS_LIVE.test(symbol) || !standsWithin(MACHINES, file.path, node),
    );
    const watched = watchedLive(file).filter(
      ({ node }) => !all.some(one => one.node === node) && !isWithinUnlike(context.concept, file.path, node),
    );
    const declared = declaredStarts(file, [...all, ...watched]).filter(
      ({ node }) => !isWithinUnlike(context.concept, file.path, node) && !standsWithin(MACHINES, file.path, node),
    );
    const granted = grantsIn(file).filter(({ node }) => !isWithinUnlike(context.concept, file.path, node));
    return [...[...told, ...declared].map(one => ofClient(one, file)), ...granted, ...watched];
  },
} satisfies Detector;

/** Who is let go live is decided on a server; what a client does for it is one question. */
const ofClient = (one: Detection, { side }: ParsedFile): Detection =>
  side !== 'client' || one.traits?.some(trait => trait !== 'inner')
    ? one
    : { ...one, traits: [...(one.traits ?? []), 'client'] };

function startAt(call: ts.CallExpression, file: ParsedFile, context: DetectContext): Detection | null {
  const site = callSiteOf(call, file);
  if (!site || !isCallOf(context.concept, site, evidence) || doesNothing(call)) return null;
  const name = nameOf(call.expression) ?? '';
  const [first] = call.arguments;
  const isScreen = /screen/i.test(name);
  // `setScreenShareEnabled(false)` stops it.
  if (first && literalOf(first)?.value === false) return null;
  const isRow = /^(create|insert|insert one)$/.test(site.words.join(' '));
  if (isRow && !isLiveTable(site.receiver)) {
    // `Stream.create(…)`: a table that means nothing by itself.
    if (!/^streams?$/.test(site.receiver.join(' ')) || !call.arguments.some(namesPerson)) return null;
  }
  if (isScreen && isPassedOn(call)) return null;
  const wrapper = isScreen ? null : wrapperOf(call, context);
  const isInner = wrapper !== null && isCalledElsewhere(wrapper, file, context);
  const symbol = chainOf(call.expression)
    .filter(one => one !== 'this')
    .slice(-2)
    .join('.');
  return { node: site.head, symbol, traits: isScreen ? ['screen'] : isInner ? ['inner'] : [] };
}

const saysStart = (words: readonly string[], { calls, unlike }: CompiledConcept): boolean =>
  calls.some(one => !one.receivers && !one.needs.length && fitsPattern(one, words)) &&
  !hasAnyPhrase(words, unlike.word);

/** `Mutation: { createLiveRoom: … }`: what was checked on the way through it counts. */
function endpointStart(node: ts.Node, file: ParsedFile, { concept }: DetectContext): Detection | null {
  const endpoint = endpointAt(node);
  if (!endpoint || isWithinUnlike(concept, file.path, node)) return null;
  const name = textOf(endpoint.name);
  const words = splitWords(name);
  if (!saysStart(words, concept)) return null;
  const body = endpoint.run.body!;
  return { node: endpoint.name, symbol: name, guardedAt: (ts.isBlock(body) ? body.statements.at(-1) : body) ?? body };
}

const isLiveTable = (receiver: readonly string[]) => hasAnyPhrase(receiver, LIVE);

/** A method of the same name that only hands the switch on; the participant's own is the one that acts. */
function isPassedOn(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression);
  if (/participant/i.test(chainOf(call.expression).at(-2) ?? '')) return false;
  for (let at: ts.Node = call; at; at = at.parent) if (isFunction(at) && declaredName(at) === name) return true;
  return false;
}

/** A function whose own name says that it starts a stream: `createLivestream() { return this.database.streams.create(…) }`. */
function wrapperOf(call: ts.Node, { concept }: DetectContext): string | null {
  for (let at = call; at; at = at.parent) {
    const name = isFunction(at) ? declaredName(at) : null;
    if (name !== null)
      return concept.calls.some(one => !one.receivers && fitsPattern(one, splitWords(name))) ? name : null;
  }
  return null;
}

/** A wrapper of the product's own is judged where it is called. */
function isCalledElsewhere(name: string, file: ParsedFile, { files }: DetectContext): boolean {
  return files.some(
    other =>
      other.path !== file.path &&
      other.indexed.names.has(name) &&
      other.nodes.some(node => ts.isCallExpression(node) && nameOf(node.expression) === name),
  );
}

function namesPerson(argument: ts.Expression): boolean {
  return (
    ts.isObjectLiteralExpression(unwrap(argument)) &&
    namesIn(argument).some(name => hasAnyPhrase(splitWords(name), PEOPLE))
  );
}

const COMMANDS = /^(CreateChannelCommand|CreateStageCommand|CreateParticipantTokenCommand)$/;

function commandAt(node: ts.NewExpression, file: ParsedFile): Detection | null {
  const name = nameOf(node.expression) ?? '';
  const binding = file.imports.get(name);
  if (!binding || !binding.specifier.startsWith('@aws-sdk/client-ivs') || !COMMANDS.test(binding.name)) return null;
  return { node: node.expression, symbol: name };
}

/** `{ 18: onStreamCreate }`: a table from the numbers of messages to what handles them. */
function opcodesIn(table: ts.ObjectLiteralExpression, file: ParsedFile, { concept }: DetectContext): Detection[] {
  return table.properties.flatMap(property => {
    if (!ts.isPropertyAssignment(property)) return [];
    const isNumbered =
      ts.isNumericLiteral(property.name) ||
      (ts.isComputedPropertyName(property.name) && /opcodes?/i.test(property.name.getText()));
    const handler = nameNode(property.initializer);
    if (!isNumbered || !handler) return [];
    const name = handler.getText();
    if (!LISTEN.test(name) || !startsStream(name) || isWithinUnlike(concept, file.path, property)) return [];
    return [{ node: handler, symbol: name, traits: ['opcode'] }];
  });
}

function startsStream(name: string): boolean {
  const words = splitWords(name);
  return hasAnyPhrase(words, LIVE) && !hasAnyPhrase(words, ENDS);
}
const ENDS = phrasesOf(['stop', 'delete', 'end', 'close', 'watch', 'leave', 'update', 'ended', 'deleted']);
