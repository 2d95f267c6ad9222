import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import { chainOf, declaredName, eachNode, enclosingFunction, nameNode, nameOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { waitsForPress } from './pressed.ts';
import { isWithin } from '../within.ts';
import { autoplayOf, namesStarted } from './names.ts';
import { isOfFilmElement, mayReferToFilm } from './film-elements.ts';
import { isPassive } from './waited-for.ts';

const FILM = phrasesOf(['video', 'audio', 'media', 'clip', 'reel']);
/** What runs by itself once a component is shown, or when what it shows changes. */
const EFFECTS =
  /^(useEffect|useLayoutEffect|useMount|useDidMount|onMounted|onMount|createEffect|watchEffect|afterNextRender|useOnMount)$/;
const MEMBERS = /^(componentDidMount|mounted|ngAfterViewInit|ngOnInit|firstUpdated|connectedCallback|attached)$/;
/** What is true of the one that is on the screen; a state such as `playing` is what a press changes. */
const SHOWN = phrasesOf(['active', 'current', 'visible', 'in view', 'focused', 'is focused', 'on screen']);

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
  if (!(isFilm || isOfFilmElement(call)) || isPressed(call)) return null;
  return runsByItself(call, call) || isRunBesideIt(call) ? nameNode(call.expression) : null;
}

/** `const load = () => { …; video.play(); }; onMounted(() => load())`: the function that plays is run by what runs by itself. */
function isRunBesideIt(call: ts.CallExpression): boolean {
  const own = enclosingFunction(call);
  const name = own && declaredName(own);
  if (!own || name === null || PLAYS.test(name) || OF_NOW.test(own.getText())) return false;
  let isRun = false;
  eachNode(call.getSourceFile(), node => {
    if (isRun || !ts.isIdentifier(node) || node.text !== name) return;
    const called = ts.isPropertyAccessExpression(node.parent) ? node.parent : node;
    const { parent } = called;
    if (!ts.isCallExpression(parent) || !isOwnCallee(called) || !isOf(called, own)) return;
    isRun =
      parent.expression === called
        ? runsByItself(parent, call) && !isPressed(parent) && !isMarked(parent)
        : isGiven(called, parent, call);
  });
  return isRun;
}

/** What plays when it is told to: whoever tells it has decided that. */
const PLAYS = /^(play|toggle|resume|start)|(^|[a-z])(Play|Toggle|Resume)([A-Z]|$)/;

/** What a camera or another person's device sees now, and a sound that is made on the spot. */
const OF_NOW = /\b(srcObject|getUserMedia|getDisplayMedia|MediaStream|new Audio)\b/;

/** `onMounted(load)`, `useEffect(load, [])` */
const isGiven = (given: ts.Expression, call: ts.CallExpression, play: ts.CallExpression): boolean =>
  call.arguments[0] === given && EFFECTS.test(nameOf(call.expression) ?? '') && isPassive(call, play);

/** `load`, `this.load` */
const isOwnCallee = (callee: ts.Expression): boolean =>
  ts.isIdentifier(callee) ||
  (ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.ThisKeyword);

function isOf(callee: ts.Expression, own: ts.Node): boolean {
  const declared = ts.isIdentifier(callee) ? declarationOf(callee.text, callee) : null;
  return !ts.isIdentifier(callee) || (!!declared && isWithin(own, declared));
}

/** `if (autoplay) load()`: a setting decides, and is told for itself. */
const isMarked = (node: ts.Node): boolean =>
  heldAt(node).some(held => 'test' in held && namesIn(held.test, 12).some(one => autoplayOf(one) !== null));

function runsByItself(node: ts.Node, play: ts.CallExpression): boolean {
  let around = enclosingFunction(node);
  while (around && isRunAtOnce(around)) around = enclosingFunction(around);
  if (!around) return false;
  if (ts.isMethodDeclaration(around)) return MEMBERS.test(declaredName(around) ?? '');
  const { parent } = around;
  if (!ts.isCallExpression(parent) || !EFFECTS.test(nameOf(parent.expression) ?? '')) return false;
  return isPassive(parent, play);
}

/** `(async () => { … })()` */
function isRunAtOnce(own: ts.Node): boolean {
  let at = own;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  return ts.isCallExpression(at.parent) && at.parent.expression === at;
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
