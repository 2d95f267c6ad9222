import { literalOf } from '../literals.ts';
import { isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What a loader of a player is told: whether what it loads plays at once. */
const NAMED = /^(shouldPlay|shouldAutoPlay|shouldAutoplay|playImmediately|startPlaying|autoPlay|autoplay)$/;
const LOADS = /^(load|open|set|queue|cue|init|prepare|change|update|play|create)$/;
const FILM = phrasesOf([
  'player',
  'audio',
  'video',
  'media',
  'track',
  'episode',
  'song',
  'sound',
  'clip',
  'now playing',
  'podcast',
]);

export const MAY_HAND_PLAY =
  /\b(?:shouldPlay|shouldAutoPlay|shouldAutoplay|playImmediately|startPlaying|autoPlay|autoplay)\s*[=:]\s*(?:true|false)\b/;

export interface HandedPlay {
  node: ts.Node;
  symbol: string;
  value: boolean;
  from: ts.Expression;
}

/** `const shouldPlay = true; loadIntoPlayer(episode, null, shouldPlay)`: by itself, where nobody pressed anything. */
export function handedPlay(call: ts.CallExpression): HandedPlay | null {
  const words = splitWords(nameOf(call.expression) ?? '');
  if (!words.some(word => LOADS.test(word)) || !hasAnyPhrase(words, FILM)) return null;
  for (const given of call.arguments) {
    const told = constantOf(unwrap(given)) ?? optionOf(unwrap(given));
    if (told) return runsByItself(call) ? told : null;
  }
  return null;
}

/** A name of the same file that is yes or no for good. */
function constantOf(given: ts.Expression): HandedPlay | null {
  if (!ts.isIdentifier(given) || !NAMED.test(given.text)) return null;
  const declared = declarationOf(given.text, given);
  const from = valueOf(given);
  const value = from && literalOf(from)?.value;
  if (!from || typeof value !== 'boolean' || !declared || !ts.isVariableDeclaration(declared)) return null;
  return { node: declared.name, symbol: given.text, value, from };
}

/** `{ shouldPlay: true }`; under `autoplay` it is known as an option already. */
function optionOf(given: ts.Expression): HandedPlay | null {
  if (!ts.isObjectLiteralExpression(given)) return null;
  for (const one of given.properties) {
    if (!ts.isPropertyAssignment(one) || !NAMED.test(textOf(one.name)) || textOf(one.name).startsWith('auto')) continue;
    const value = literalOf(one.initializer)?.value;
    if (typeof value === 'boolean') return { node: one.name, symbol: textOf(one.name), value, from: one.initializer };
  }
  return null;
}

/** What runs when something is shown, and not because somebody pressed it. */
const SHOWN =
  /^(useEffect|useLayoutEffect|useMount|useEffectOnce|onMounted|onBeforeMount|watchEffect|createEffect|onMount|componentDidMount|mounted|created|ngOnInit|ngAfterViewInit)$/;

function runsByItself(call: ts.CallExpression): boolean {
  for (let at: ts.Node = call; at.parent; at = at.parent) {
    if (ts.isJsxAttribute(at)) return false;
    if (ts.isCallExpression(at) && at !== call && SHOWN.test(nameOf(at.expression) ?? '')) return true;
    if (ts.isMethodDeclaration(at) && SHOWN.test(textOf(at.name))) return true;
    // A function with a name of its own is run by whoever calls it.
    const named = isFunction(at) && ts.isVariableDeclaration(at.parent) ? textOf(at.parent.name) : '';
    if (/^_?(on|handle)[A-Z]/.test(named)) return false;
  }
  return false;
}

/** `request.setAdWillAutoPlay(true)`: an advertisement that is shown as a film. Source: Google, "IMA SDK for HTML5". */
export function advertAt({ expression, arguments: [given] }: ts.CallExpression): HandedPlay | null {
  const node = nameNode(expression);
  const value = given && nameOf(expression) === 'setAdWillAutoPlay' ? literalOf(given)?.value : undefined;
  return node && given && typeof value === 'boolean' ? { node, symbol: textOf(node), value, from: given } : null;
}
