import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, enclosingFunction, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { autoplayOf } from './names.ts';
import { isFilmTag } from './film-elements.ts';

/** What a player tells once it has come to its end. */
const PROP =
  /^on(Video|Audio|Player|Track|Song|Media|Playback)?(Ended|End|Finish|Finished|PlayEnd|PlaybackEnded|Complete)$/;
const EVENT = /^(ended|finish|playback-?ended|video-?ended|track-?ended|song-?ended)$/i;
const LISTENS = /^(on|once|one|addEventListener|addListener|listen)$/;
const FILM = phrasesOf([
  'video',
  'audio',
  'player',
  'media',
  'track',
  'song',
  'sound',
  'clip',
  'reel',
  'episode',
  'plyr',
]);
/** A song after a song is what a list is for; whether anyone chose the list is not to be seen. */
const SOUND = phrasesOf([
  'audio',
  'song',
  'track',
  'music',
  'sound',
  'podcast',
  'queue',
  'playlist',
  'radio',
  'voice',
  'speech',
]);
/** `playNext`, `handleNextVideo`, `goToNext`, `skipForward`; `setShowNext` only shows a button. */
const NEXT =
  /^((on|handle) )?((play|go|go to|load|skip|skip to|move to|advance to|start|open|select|change to|navigate to|switch to) )?((the|to) )?next( (video|track|song|episode|item|clip|story|one|media|reel|short|movie|lesson))?$|^(advance|skip forward)$/;
/** Something of the person says whether it goes on. */
const CHOSEN = /repeat|loop|shuffle|setting|preference|auto_?advance|auto_?next|continuous/i;

export interface Next {
  node: ts.Node;
  symbol: string;
  /** True where it is seen to go on for everybody; undefined where that is decided elsewhere. */
  value: true | undefined;
  /** The condition that the person decides. */
  isChosen: boolean;
}

/** Whether a text could hold a count down at the end of which the next one begins. */
export const mayCountDown = (text: string): boolean =>
  /\b(useEffect|useLayoutEffect|watchEffect|watch|useInterval|setTimeout|setInterval)\b/.test(text) &&
  /(===?|<=)\s*[01]\b/.test(text) &&
  /\b(play\w*|navigate|push)\(\s*next|\b(play|go|load|skip|on)\w{0,4}Next\w*\(/i.test(text);

/** Whether a text could hold one. */
export const mayPlayNext = (text: string): boolean =>
  /\bon\w*(End|Ended|Finish|Finished|Complete)\b|['"`]ended['"`]|@ended|\bonended\b|playback-?ended|['"`]finish['"`]/i.test(
    text,
  ) && /next|\+\s*1\b|\+\+/i.test(text);

/** `<video onEnded={playNext} />`, `player.on('ended', () => setIndex(index + 1))`: the next one begins because one has ended. */
export function playsNext(node: ts.Node): Next | null {
  const told = ts.isJsxAttribute(node) ? ofElement(node) : ts.isCallExpression(node) ? ofListener(node) : null;
  const handler = told?.handler ?? (ts.isBinaryExpression(node) ? ofMember(node) : null);
  if (!handler) return null;
  const at = told?.at ?? nameNode((node as ts.BinaryExpression).left)!;
  const run = functionOf(handler);
  const named = NEXT.test(wordsOf(nameOf(handler) ?? ''));
  const does = run ? goesOn(run) : null;
  if (!named && does === null) return null;
  const isChosen = run !== null && asksPerson(run);
  const isSound = hasAnyPhrase(splitWords(`${around(node)}`), SOUND);
  const isSeen = does === 'itself' && !isSound && !isChosen;
  return { node: at, symbol: textOf(at), value: isSeen ? true : undefined, isChosen };
}

interface Told {
  at: ts.Node;
  handler: ts.Expression;
}

function ofElement(attribute: ts.JsxAttribute): Told | null {
  if (!PROP.test(textOf(attribute.name)) || !isFilmTag(attribute.parent.parent)) return null;
  const given = attribute.initializer;
  const handler = given && ts.isJsxExpression(given) ? given.expression : undefined;
  return handler ? { at: attribute.name, handler } : null;
}

function ofListener({ expression, arguments: [event, handler] }: ts.CallExpression): Told | null {
  if (!event || !handler || !ts.isStringLiteralLike(event) || !LISTENS.test(nameOf(expression) ?? '')) return null;
  const isFilm = chainOf(expression)
    .slice(0, -1)
    .some(name => hasAnyPhrase(splitWords(name), FILM));
  const isEnd = EVENT.test(event.text) && (isFilm || event.text === 'ended');
  return isEnd ? { at: event, handler } : null;
}

/** `audio.onended = () => …` */
function ofMember({ left, right, operatorToken }: ts.BinaryExpression): ts.Expression | null {
  const isSet = operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(left);
  return isSet && left.name.text === 'onended' ? right : null;
}

function functionOf(handler: ts.Expression): FunctionNode | null {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner;
  if (ts.isCallExpression(inner) && /^useCallback$/.test(nameOf(inner.expression) ?? ''))
    return inner.arguments[0] ? functionOf(inner.arguments[0]) : null;
  return ts.isIdentifier(inner) ? functionNamed(inner.text, inner) : null;
}

const wordsOf = (name: string): string => splitWords(name).join(' ');

/** How a handler goes on to the next one: by itself, or through something that is decided elsewhere; null if it does not. */
function goesOn(run: FunctionNode): 'itself' | 'through' | null {
  let through = false;
  let itself = false;
  let steps = false;
  let begins = false;
  eachNode(run, node => {
    if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
      const isStep = node.operator === ts.SyntaxKind.PlusPlusToken;
      steps ||= isStep;
      // `index++`: what is shown follows from it.
      itself ||= isStep && /^i$|(index|idx|position)(\.value)?$/i.test(node.operand.getText());
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      begins ||= nameOf(node.left) === 'src';
    if (!ts.isCallExpression(node)) return;
    const name = nameOf(node.expression) ?? '';
    begins ||= name === 'play';
    if (NEXT.test(wordsOf(name))) through = true;
    else itself ||= SETS.test(name) && !SHOWS.test(name) && node.arguments.some(isNext);
  });
  if (itself || (steps && begins)) return 'itself';
  return through ? 'through' : null;
}

const SETS =
  /^(set[A-Z]\w*(Index|Current\w*|Active\w*|Video|Track|Song|Clip|Episode|Playing\w*|I|Idx|Position)|setI|setIndex|setCurrent|navigate|nav|push|replace|play|load|loadVideo\w*|go|select\w*)$/;
const SHOWS = /^set(Show|Is|Can|Has)/;

/** `index + 1`, `next.id`, `queue[nextIndex]` */
function isNext(given: ts.Expression): boolean {
  if (namesIn(given, 20).some(name => splitWords(name).includes('next'))) return true;
  return /\w\s*\+\s*1\b/.test(given.getText());
}

/** Behind, or with, something that the person chose: `if (settings.autoplay) …`, `if (repeat === 'all') …` */
function asksPerson(run: FunctionNode): boolean {
  let asks = false;
  eachNode(run, node => {
    if (ts.isIdentifier(node)) asks ||= autoplayOf(node.text) !== null || CHOSEN.test(node.text);
  });
  return asks;
}

function around(node: ts.Node): string {
  const { fileName } = node.getSourceFile();
  const tag = ts.isJsxAttribute(node) ? node.parent.parent.tagName.getText() : '';
  const called = ts.isCallExpression(node) ? chainOf(node.expression).join(' ') : '';
  return `${fileName.split('/').slice(-2).join(' ')} ${tag} ${called}`;
}

const EFFECTS = /^(useEffect|useLayoutEffect|watchEffect|watch|useInterval|setTimeout|setInterval)$/;

/** `if (left === 0) play(next.id)` of a count down. */
export function playsAfterCount(call: ts.CallExpression): ts.Node | null {
  const name = nameOf(call.expression) ?? '';
  const isStart = NEXT.test(wordsOf(name)) || (/^(play\w*|navigate|push)$/.test(name) && call.arguments.some(isNext));
  if (!isStart || !/\b(video|episode|movie|clip|watch|up next|playing)/i.test(call.getSourceFile().text)) return null;
  const effect = enclosingFunction(call)?.parent;
  const isEffect = effect !== undefined && ts.isCallExpression(effect) && EFFECTS.test(nameOf(effect.expression) ?? '');
  const isCounted = heldAt(call).some(
    held => 'test' in held && held.outcome && /(===?|<=)\s*[01]\b/.test(held.test.getText()),
  );
  return isEffect && isCounted ? nameNode(call.expression) : null;
}
