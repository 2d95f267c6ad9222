import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import { chainOf, declaredName, enclosingFunction, isFunction, nameNode, nameOf } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { waitsForPress } from './pressed.ts';
import { namesStarted } from './names.ts';
import { isOfFilmElement, mayReferToFilm } from './film-elements.ts';

const FILM = phrasesOf(['video', 'audio', 'media', 'clip', 'reel']);
/** What runs by itself once a component is shown, or when what it shows changes. */
const EFFECTS =
  /^(useEffect|useLayoutEffect|useMount|useDidMount|onMounted|onMount|createEffect|watchEffect|afterNextRender|useOnMount)$/;
const MEMBERS = /^(componentDidMount|mounted|ngAfterViewInit|ngOnInit|firstUpdated|connectedCallback|attached)$/;
/** What is true of the one that is on the screen; a state such as `playing` is what a press changes. */
const SHOWN = phrasesOf(['active', 'current', 'visible', 'in view', 'focused', 'is focused', 'on screen']);
/** What an effect waits for that nobody presses. */
const PASSIVE = /ref|src|source|url|uri|active|visible|view|focus|screen|loaded|ready|index/i;

/** Whether a text could hold one. */
export const mayPlayInEffect = (text: string): boolean =>
  (/(?:video|audio|media|clip|reel)\w*(?:\(\))?(?:[?!]?\.(?:current|value|nativeElement))?[?!]?\.play\(/i.test(text) ||
    mayReferToFilm(text)) &&
  /\b(?:use(?:Layout)?Effect|useMount|onMounted|onMount|createEffect|watchEffect|componentDidMount|mounted|ngAfterViewInit|firstUpdated|connectedCallback)\b/.test(
    text,
  );

/** `useEffect(() => { video.current.play(); }, [])`: a film that starts because it is there, and nobody pressed anything. */
export function playsInEffect(call: ts.CallExpression): ts.Node | null {
  if (nameOf(call.expression) !== 'play') return null;
  const isFilm = chainOf(call.expression)
    .slice(0, -1)
    .some(name => hasAnyPhrase(splitWords(name), FILM));
  return runsByItself(call) && (isFilm || isOfFilmElement(call)) && !isPressed(call) ? nameNode(call.expression) : null;
}

function runsByItself(node: ts.Node): boolean {
  const around = enclosingFunction(node);
  if (!around) return false;
  if (ts.isMethodDeclaration(around)) return MEMBERS.test(declaredName(around) ?? '');
  const { parent } = around;
  if (!ts.isCallExpression(parent) || !EFFECTS.test(nameOf(parent.expression) ?? '')) return false;
  const waits = parent.arguments[1];
  if (!waits || !ts.isArrayLiteralExpression(waits)) return !isFunction(waits ?? parent);
  return waits.elements.every(one => PASSIVE.test(one.getText()));
}

/** Behind a state that somebody set by a press. */
export function isPressed(node: ts.Node): boolean {
  return heldAt(node).some(held => {
    if (!('test' in held)) return false;
    const names = namesIn(held.test, 12);
    const isShown = names.some(name => hasAnyPhrase(splitWords(name), SHOWN));
    return waitsForPress(held.test) || (namesStarted(names) && !isShown);
  });
}
