import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import { initializerOf, literalOf } from '../literals.ts';
import { chainOf, eachNode, enclosingFunction, isFunction, nameOf, unwrap } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import { isShowingOf } from './address-of-film.ts';
import { filmElementsOf, playerOf } from './film-elements.ts';
import { namesOpened, namesStarted } from './names.ts';
import { waitsForPress } from './pressed.ts';
import { isChangedByItself, isThereByItself } from './there-by-itself.ts';

/** What an effect waits for that nobody presses. */
const PASSIVE = /ref|src|source|url|uri|active|visible|view|focus|screen|loaded|ready|index/i;
/** What is heard alone: songs of a list are mostly chosen one by one. */
const SOUND = phrasesOf(['audio', 'sound', 'song', 'track', 'music', 'episode', 'podcast']);

/**
 * Nothing that somebody presses runs an effect again: it waits for nothing, for what tells that the film is on the screen, or
 * for the film itself. It runs once the component is shown, whatever else it waits for, if that decides nothing of the play. Leaving
 * out the first run helps only where nothing but a press, or what gives the film, makes for another.
 */
export function isPassive({ arguments: [run, waits] }: ts.CallExpression, play: ts.CallExpression): boolean {
  if (!waits || !ts.isArrayLiteralExpression(waits)) return !waits || !isFunction(waits);
  const others = waits.elements.filter(one => !PASSIVE.test(one.getText()));
  if (run && leavesFirst(play, run) && !waits.elements.some(one => isChangedByItself(one))) return false;
  if (others.length === 0) return true;
  return waits.elements.some(one => isFilm(one, play)) && others.every(one => isFilm(one, play) || !decides(one, play));
}

/**
 * `if (first.current) { first.current = false; return; }`: what is there when the page is shown does not play. Only what the same
 * run turns round says that it ran before: a `mounted` that another effect keeps is true from the beginning.
 */
const leavesFirst = (play: ts.CallExpression, run: ts.Expression): boolean =>
  heldAt(play).some(held => {
    if (!('test' in held)) return false;
    const inner = unwrap(held.test);
    const isNot = ts.isPrefixUnaryExpression(inner);
    const asked = isNot ? unwrap(inner.operand) : inner;
    if (!ts.isPropertyAccessExpression(asked) || asked.name.text !== 'current') return false;
    const isFirst = /^(is|on)?_?(first|initial)/i.test(nameOf(asked.expression) ?? '');
    if (!isFirst && !/^(is|did|has)?_?mount/i.test(nameOf(asked.expression) ?? '')) return false;
    return (
      held.outcome === (isFirst ? isNot : !isNot) && begins(asked, isFirst) && isTurnedBehind(asked, !isFirst, run)
    );
  });

/** `useRef(true)`; without a value it is false. */
function begins({ expression }: ts.PropertyAccessExpression, as: boolean): boolean {
  const made = ts.isIdentifier(expression) ? initializerOf(expression) : null;
  if (!made || !ts.isCallExpression(made)) return true;
  const [given] = made.arguments;
  return Boolean(given && literalOf(given)?.value) === as;
}

/** `first.current = false`, behind the question; an effect that stands before turns it ahead of the first run. */
function isTurnedBehind(asked: ts.PropertyAccessExpression, to: boolean, run: ts.Node): boolean {
  let isTurned = false;
  let isTurnedAhead = false;
  eachNode(enclosingFunction(run) ?? run, node => {
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
    if (node.left.getText() !== asked.getText()) return;
    if (isWithin(node, run)) isTurned ||= node.pos > asked.end && literalOf(node.right)?.value === to;
    else isTurnedAhead ||= node.pos < run.pos;
  });
  return isTurned && !isTurnedAhead;
}

/** `[film]` with `<video ref={ref} src={film.url} />`, `[clip]` with `ref.current.src = clip.url` */
function isFilm(waited: ts.Expression, play: ts.CallExpression): boolean {
  const root = rootOf(waited);
  const player = playerOf(play);
  if (!root || player === null || isHeardAlone(waited, player, play)) return false;
  return isThereByItself(root) && isShowingOf(root, player, play);
}

function isHeardAlone(waited: ts.Expression, player: string, play: ts.CallExpression): boolean {
  const tags = filmElementsOf(player, play).map(tag => tag.tagName.getText());
  if (tags.includes('audio')) return true;
  // It is seen that there are pictures; a series has episodes as well.
  if (tags.includes('video')) return false;
  const names = [...namesIn(waited), ...(tags.length > 0 ? [] : chainOf(play.expression))];
  return names.some(name => hasAnyPhrase(splitWords(name), SOUND));
}

/** Whether a press may be behind it, or the play depends on it. */
function decides(waited: ts.Expression, play: ts.CallExpression): boolean {
  const names = namesIn(waited, 12);
  if (namesStarted(names) || namesOpened(names) || waitsForPress(waited)) return true;
  const root = rootOf(waited)?.text;
  return root === undefined || heldAt(play).some(held => 'test' in held && namesIn(held.test, 12).includes(root));
}

/** `film` of `film?.url` */
function rootOf(expression: ts.Expression): ts.Identifier | null {
  let inner = unwrap(expression);
  while (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) {
    const receiver = unwrap(inner.expression);
    // `props.film` is a name of its own.
    if (ts.isPropertyAccessExpression(inner) && receiver.getText() === 'props' && ts.isIdentifier(inner.name))
      return inner.name;
    inner = receiver;
  }
  return ts.isIdentifier(inner) ? inner : null;
}
