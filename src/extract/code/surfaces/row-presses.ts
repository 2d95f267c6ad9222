import { chainOf, isFunction, textOf, throughout, unwrap } from '../names.ts';
import { functionNamed, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Target } from './row-addresses.ts';
import { constantNamed, placeWords, targetOf } from './row-addresses.ts';

const LINK = /^(a|link|anchor|navlink)$/;
const ADDRESS = /^(href|to|routerLink)$/;
const PRESSED = /^on(Press|Click|Tap|Select)$/;
const NAVIGATES = /^(navigate|navigateTo|navTo|goTo|redirectTo)([A-Z]\w*)?$/;
/** A text and a list are replaced and pushed to as well. */
const ROUTER = /^\$?(router|navigation|navigator|nav|history|navigate)$/;
/** A link to an address that is made of what is shown, or a press that goes there. */
export function leads(tag: ts.JsxOpeningLikeElement, content: string): Target | null {
  const isLink = LINK.test(splitWords(tag.tagName.getText()).at(-1) ?? '');
  for (const one of tag.attributes.properties) {
    if (!ts.isJsxAttribute(one) || !one.initializer || !ts.isJsxExpression(one.initializer)) continue;
    const value = one.initializer.expression && unwrap(one.initializer.expression);
    if (!value) continue;
    const name = textOf(one.name);
    if (ADDRESS.test(name) && isLink) return targetOf(value, content);
    const target = PRESSED.test(name) ? goesTo(value, content) : null;
    if (target) return target;
  }
  return null;
}

/** `() => navigate(`/post/${id}`)`, also in a function of its own. */
function goesTo(handler: ts.Expression, content: string, seen: ReadonlySet<ts.Node> = new Set()): Target | null {
  // Names that lead back to each other lead nowhere.
  if (seen.has(handler)) return null;
  const inner = ts.isCallExpression(handler) && handler.arguments[0] ? unwrap(handler.arguments[0]) : handler;
  if (ts.isIdentifier(inner)) {
    const held = functionNamed(inner.text, inner) ?? valueOf(inner);
    return held && held !== inner ? goesTo(held as ts.Expression, content, new Set([...seen, handler, inner])) : null;
  }
  if (!isFunction(inner) || !inner.body) return null;
  const targets: (Target | null)[] = [];
  throughout(inner.body, node => {
    if (!ts.isCallExpression(node)) return;
    const [owner = '', verb = owner] = chainOf(node.expression).slice(-2);
    const goes = NAVIGATES.test(verb) || (ROUTER.test(owner) && /^(push|replace|navigate)$/.test(verb));
    // Where one is sent instead, to sign in or to pay, is a fixed page.
    if (goes && !isGate(node)) targets.push(wentTo(node, verb, content));
  });
  const [first = null] = targets;
  return targets.every(one => one !== null) ? first : null;
}

const isGate = ({ arguments: given }: ts.CallExpression): boolean =>
  given.length > 0 &&
  given.every(one => ts.isStringLiteralLike(unwrap(one))) &&
  splitWords((unwrap(given[0]!) as ts.StringLiteralLike).text).some(word => GATE.test(word));
const GATE =
  /^(login|logon|signin|signup|sign|auth|register|registration|onboarding|verify|verification|welcome|join|pay|paywall|payment|premium|pricing|plans|subscribe|subscription|upgrade|locked|unlock)$/;

/** `navigate(`/post/${id}`)`, `navigate('Post', { id })`, `goToPost(id)` */
function wentTo({ arguments: given }: ts.CallExpression, verb: string, content: string): Target | null {
  const [screen] = given;
  const named =
    given.length < 2 ? null : ts.isStringLiteralLike(screen!) ? screen.text : constantNamed(unwrap(screen!));
  const told = given.slice(named === null ? 0 : 1).map(one => targetOf(one, content));
  const target = told.find(one => one !== null);
  return target ? [...new Set([...placeWords(`${named ?? ''} ${verb}`), ...target])] : null;
}
