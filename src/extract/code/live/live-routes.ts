import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { literalOf } from '../literals.ts';
import { nameOf } from '../names.ts';
import { routeAt } from '../routes/routes.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import type { Phrase } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** `/livestreams`, `/live/start`, `/streams/start`, `/api/broadcasts/go-live` */
export const STARTS =
  /\/(live-?streams?|live-?rooms?|live-?broadcasts?|audio-?(?:rooms?|spaces?)|voice-?rooms?)(?=[/'"`]|$)(?![/'"`]*[/][^/]*[/])|\/(live|streams?|broadcasts?)\/(start|create|go-?live)\b|\bgo[-_]?live\b/i;
/** Addresses of services at which somebody is given a place to send a broadcast to. */
const SERVICES =
  /api\.mux\.com\/video\/v1\/live-streams|\/stream\/live_inputs\b|livepeer\.(studio|com)\/api\/stream\b|\.api\.video\/live-streams|youtube\/v3\/liveBroadcasts|api\.agora\.io\/[^'"`]*\/rtmp/i;
/** The first part of whatever could be a path. */
const FIRST_SEGMENT = /['"`]\/*([\w-]*(?:stream|live|broadcast)[^/'"`\n]*)/gi;
const APART = /['"`]\/?(?:live|streams?|broadcasts?)['"`/][^]{0,4000}['"`]\/?(?:start|create|go-?live)['"`]/i;

export const mayRouteLive = (ask: Ask, live: readonly Phrase[]): FileTest =>
  any(
    all(ask.word('stream streams livestream livestreams live broadcast broadcasts'), ({ text }) => {
      for (const [, segment] of text.matchAll(FIRST_SEGMENT)) if (namesStreams(segment!, live)) return true;
      return APART.test(text);
    }),
    all(ask.word('live livestreams stream streams'), inText(SERVICES)),
  );

/**
 * Routes of a server whose path is about streams of people: evidence of the feature, one for each path's root. What is
 * asked of a service in order to go on the air is the start itself.
 */
export function liveRoutes(file: ParsedFile, concept: CompiledConcept, live: readonly Phrase[]): Detection[] {
  if (file.side === 'client') return [];
  const seen = new Set<string>();
  return file.ofKinds(KINDS).flatMap((node): Detection[] => {
    const asked = ts.isCallExpression(node) ? askedOfService(node) : null;
    if (asked && !isWithinUnlike(concept, file.path, node)) return [{ node: asked, symbol: nameOf(asked) ?? 'fetch' }];
    const route = routeAt(node);
    if (!route || isWithinUnlike(concept, file.path, node)) return [];
    const [first = ''] = route.path.split('/').filter(part => part !== '');
    const begins = /^(POST|PUT)$/.test(route.method) && STARTS.test(route.path);
    if ((!namesStreams(first, live) && !begins) || seen.has(first)) return [];
    seen.add(first);
    return [{ node: route.at, symbol: `${route.method} ${route.path}`, argument: route.path, traits: ['route'] }];
  });
}

const KINDS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.MethodDeclaration, ts.SyntaxKind.ObjectLiteralExpression];

/** `fetch('https://api.mux.com/video/v1/live-streams', { method: 'POST' })`, `axios.post('…/stream/live_inputs')` */
function askedOfService(call: ts.CallExpression): ts.Expression | null {
  const [first] = call.arguments;
  const name = nameOf(call.expression) ?? '';
  if (!first || !/^(fetch|\w*[fF]etch|axios|post|request|got|ky|ofetch)$/.test(name)) return null;
  const address = literalOf(first)?.value;
  if (!SERVICES.test(typeof address === 'string' ? address : first.getText())) return null;
  return name === 'post' || /['"`]?method['"`]?\s*:\s*['"`]POST/i.test(call.getText()) ? call.expression : null;
}

function namesStreams(segment: string, live: readonly Phrase[]): boolean {
  const words = splitWords(segment);
  return /^(live)?streams?$/.test(words.join('')) || hasAnyPhrase(words, live);
}
