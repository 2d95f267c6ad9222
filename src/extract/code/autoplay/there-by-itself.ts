import { propOf } from '../components/prop-of.ts';
import { heldAt } from '../guards/dominance.ts';
import { linksOf } from '../links/registry.ts';
import { nameOf, textOf, throughout, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { isWithin } from '../within.ts';
import { namesStarted } from './names.ts';
import { PRESS } from './class-states.ts';
import { isUnset, startsUnset, waitsForPress } from './pressed.ts';

/** What the address of a page or a server gives, without anybody having pressed something there. */
const GIVES =
  /^use(Params|Route|LocalSearchParams|GlobalSearchParams|SearchParams|LoaderData|RouteLoaderData|Query|SuspenseQuery|SWR|Fetch|Async|AsyncData|Memo)$/;
const EFFECTS = /^(useEffect|useLayoutEffect|useMount|useAsyncEffect)$/;

/**
 * Whether nobody chose it by a press where it is shown: it is given to the component, comes with the page, or is loaded by an
 * effect. `<Player film={chosen} />` with `chosen` set by a press everywhere is chosen.
 */
export function isThereByItself(root: ts.Identifier): boolean {
  const prop = propOf(ts.isPropertyAccessExpression(root.parent) && root.parent.name === root ? root.parent : root);
  if (!prop) return !isChosen(root) && (isState(root) || comesWithPage(root));
  const uses = usesOfFunction(prop.of)?.filter(use => !ts.isJsxClosingElement(use.parent)) ?? [];
  return uses.length === 0 || !uses.every(use => handsChosen(use, prop.name));
}

function handsChosen({ parent: tag }: ts.Expression, name: string): boolean {
  if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return false;
  if (heldAt(tag).some(held => 'test' in held && held.outcome && isOpenedByPress(held.test))) return true;
  const given = tag.attributes.properties.find(one => ts.isJsxAttribute(one) && textOf(one.name) === name);
  const value = given && ts.isJsxAttribute(given) && given.initializer;
  const inner = value && ts.isJsxExpression(value) && value.expression ? unwrap(value.expression) : null;
  return !!inner && ts.isIdentifier(inner) && isChosen(inner);
}

/** `open[film.id] && <Player film={film} />`: a state that nothing but a press fills. */
function isOpenedByPress(test: ts.Expression): boolean {
  let root = unwrap(test);
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root) || ts.isCallExpression(root))
    root = unwrap(root.expression);
  if (ts.isBinaryExpression(root)) {
    const { left, right, operatorToken } = root;
    if (!/^===?$/.test(operatorToken.getText())) return false;
    // `tab === ''` holds before any press.
    return (isOpenedByPress(left) && !isUnset(right)) || (isOpenedByPress(right) && !isUnset(left));
  }
  if (!ts.isIdentifier(root) || !isState(root)) return false;
  const setters = settersOf(root);
  return (startsUnset(root) || startsEmpty(root)) && setters.length > 0 && setters.every(isWithinPress);
}

function isWithinPress(setter: ts.Node): boolean {
  for (let at = setter; at.parent && !ts.isStatement(at); at = at.parent)
    if (ts.isJsxAttribute(at)) return PRESS.test(textOf(at.name));
  return false;
}

const LOADS = /(Query|SWR|Fetch|Async|AsyncData|Loader|Resource|Load)$/;
const SEEN = /visible|active|in_?view|on_?screen|focus|intersect|loaded|ready|seen|near/i;
const MAX_STEPS = 4;

/**
 * Whether a value becomes another one without a press: that something is on the screen or loaded, a state that an effect or the end
 * of a film sets, what a query answers. What is given to a component is changed from outside.
 */
export function isChangedByItself(value: ts.Expression, steps = MAX_STEPS): boolean {
  if (SEEN.test(value.getText())) return true;
  let isChanged = false;
  throughout(value, node => {
    if (isChanged || !ts.isIdentifier(node)) return;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    isChanged = isStateChanged(node) || LOADS.test(madeBy(node) ?? '');
    const declared = isChanged || steps === 0 ? null : declarationOf(node.text, node);
    const made = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    if (made && !isWithin(value, made)) isChanged = isChangedByItself(made, steps - 1);
  });
  return isChanged;
}

const isStateChanged = (name: ts.Identifier): boolean =>
  isState(name) && (!waitsForPress(name) || settersOf(name).some(one => isWithinEffect(one) || isHeard(one)));

/** `onEnded={() => setIndex(at + 1)}` */
function isHeard(setter: ts.Node): boolean {
  for (let at = setter; at.parent; at = at.parent)
    if (ts.isJsxAttribute(at)) return ts.isJsxOpeningLikeElement(at.parent.parent) && BY_ITSELF.test(textOf(at.name));
  return false;
}
const BY_ITSELF =
  /^on(Ended|Load\w*|Ready|Can\w*|Play\w*|Time\w*|Visib\w*|Scroll\w*|View\w*|Enter\w*|InView\w*|Change\w*View\w*)$/i;

/** `useState({})`, `useState(new Set())` */
function startsEmpty(name: ts.Identifier): boolean {
  const declared = declarationOf(name.text, name);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : null;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const first = made && ts.isCallExpression(made) ? made.arguments[0] : undefined;
  return first !== undefined && /^(\{\s*\}|\[\s*\]|new (Set|Map)(<[^()]*>)?\(\))$/.test(unwrap(first).getText());
}

/** A state that begins empty and is set anywhere but in an effect; `selectedFilm` of a store. */
function isChosen(name: ts.Identifier): boolean {
  if (!isState(name)) return madeBy(name) !== null && !comesWithPage(name) && namesStarted([name.text]);
  return startsUnset(name) && !settersOf(name).every(isWithinEffect);
}

const isState = (name: ts.Identifier): boolean =>
  /^use\w*State$/.test(madeBy(name) ?? '') && settersOf(name).length > 0;

const comesWithPage = (name: ts.Identifier): boolean => GIVES.test(madeBy(name) ?? '');

/** `useQuery` of `const { data: film } = useQuery(…)` */
function madeBy(name: ts.Identifier): string | null {
  let declared: ts.Node | null = declarationOf(name.text, name);
  while (declared && ts.isBindingElement(declared)) declared = declared.parent.parent;
  const made = declared && ts.isVariableDeclaration(declared) && declared.initializer && unwrap(declared.initializer);
  return made && ts.isCallExpression(made) ? nameOf(made.expression) : null;
}

/** Where `setFilm` of `const [film, setFilm] = useState()` is used. */
function settersOf(name: ts.Identifier): readonly ts.Identifier[] {
  const declared = declarationOf(name.text, name);
  const pattern = declared && ts.isBindingElement(declared) ? declared.parent : null;
  const setter = pattern && ts.isArrayBindingPattern(pattern) ? pattern.elements[1] : null;
  if (!setter || !ts.isBindingElement(setter) || !ts.isIdentifier(setter.name)) return [];
  const { name: own } = setter;
  const all = linksOf(name)?.identifiers(own.text) ?? [];
  return all.filter(one => one !== own && declarationOf(one.text, one) === setter);
}

function isWithinEffect(setter: ts.Node): boolean {
  for (let at = setter; at.parent; at = at.parent) {
    if (ts.isJsxAttribute(at)) return false;
    if (ts.isCallExpression(at) && EFFECTS.test(nameOf(at.expression) ?? '')) return true;
  }
  return false;
}
