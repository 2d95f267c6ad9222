import { calleeOf } from '../callees.ts';
import { readImports } from '../imports.ts';
import { chainOf, isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { findPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `Place the order?` asks for something else. */
const PLACES = phrasesOf(['location', 'position', 'gps', 'where you are', 'whereabouts', 'coordinates']);

/** One is asked to let it be known, not told that something is near or asked to throw away what is kept. */
const LETS =
  /^(share|shared|sharing|use|uses|using|access|allow|detect|enable|reveal|track|turn|activate|grant|permit)$/;
/** What is found or shown may be anybody's place: it has to be one's own. */
const MAY_LET = /^(find|finding|tell|show|send|see|need|needs|want|wants|determine|locate|give|get|know)$/;
const OWN = /^(your|my|current|device|where)$/;
/** What went wrong is told, and what somebody ranks in is no place. */
const WENT_WRONG = /\b(could not|couldn t|cannot (?!.*\bwithout\b)|failed|unable|denied|error)\b/;
const RANKS = /\bposition (on|in|at)\b/;
const DROPS = /^(delete|remove|clear|reset|forget|erase|stop|disable|hide|saved|stored)$/;

/** From the place to the function that puts the question. */
const DEEP = 2;

const DIALOG = /^(confirm|ask[A-Z]\w*|confirm[A-Z]\w*|(show|open)[A-Z]*\w*(Dialog|Confirm|Confirmation|Prompt))$/;
/** What the device asks, of everybody and whatever their age, is not what the product asks. */
const OF_DEVICE = /permission|access|authori[sz]/i;

/**
 * A dialog that waits for an answer and names what is asked for; or a function that gives back such a one. `isPicked`:
 * its yes was taken out of the answer.
 */
export function asksForPlace(call: ts.CallExpression, isPicked: boolean, depth = DEEP): boolean {
  const name = nameOf(call.expression) ?? '';
  // A product may put a function of its own in its place, such as one that translates.
  if (/^(fire|swal)$/.test(name)) return namesPlace(call.arguments.map(saidBy)) && mayBeDenied(call, isPicked);
  const callee = depth > 0 ? calleeOf(call.expression) : null;
  if (callee) {
    const dialogs = dialogsOf(callee);
    return dialogs.length > 0 && dialogs.every(one => asksForPlace(one, isPicked, depth - 1));
  }
  if (!DIALOG.test(name)) return false;
  if (isOfBrowser(call)) return namesPlace(call.arguments.map(saidBy));
  return !isOfDevice(call) && namesPlace(call.arguments.flatMap(one => sentencesOf(one)));
}

const namesPlace = (texts: readonly string[]): boolean => texts.some(one => asksForOwn(one));

function asksForOwn(text: string): boolean {
  const clauses = text
    .split(/(?<=[.!?,;:])\s|\s[–—-]\s|\(/)
    .map(one => ({ words: splitWords(one), isAsked: one.trim().endsWith('?') }))
    .filter(({ words }) => !WENT_WRONG.test(words.join(' ')));
  const all = clauses.flatMap(one => one.words);
  if (placesIn(all).length === 0 || RANKS.test(all.join(' ')) || all.some(word => DROPS.test(word))) return false;
  // `We do not share your location` tells, and asks for nothing; `Enable it?` asks for what was told of.
  const asking = clauses.filter(
    ({ words, isAsked }) =>
      (isAsked || !denies(words)) && (placesIn(words).length > 0 || words.length <= 2 || words.some(isOfIt)),
  );
  const words = asking.flatMap(one => one.words);
  if (words.some(word => LETS.test(word))) return true;
  // `Show your location?`, in this order; `Get location?` says nobody else's.
  return placesIn(words).some(place => {
    const verb = words.findIndex(word => MAY_LET.test(word));
    if (verb === 0 && place === 1 && words.length === 2) return true;
    return verb >= 0 && verb < place && words.slice(verb, place + 1).some(word => OWN.test(word));
  });
}

const placesIn = (words: readonly string[]): readonly number[] =>
  PLACES.map(one => findPhrase(words, one)).filter(index => index >= 0);

const isOfIt = (word: string): boolean => /^(it|this|that|access)$/.test(word);

/** That nothing goes without it denies nothing, nor does `Share your location so that nobody waits`: what for is told after it. */
function denies(words: readonly string[]): boolean {
  const denial = words.findIndex((_, index) => DENIES.test(words.slice(0, index + 1).join(' ')));
  if (denial < 0 || words.some(word => word === 'without' || word === 'unless')) return false;
  const verb = words.findIndex(word => LETS.test(word) || MAY_LET.test(word));
  const place = Math.min(...placesIn(words));
  const reason = words.findIndex((word, index) => index > verb && REASONS.test(word));
  return verb < 0 || place <= verb || reason <= place || denial <= reason;
}
const REASONS = /^(so|because|since|if|when|where|otherwise)$/;
const DENIES =
  /\b(not|never|nobody|none|no one|neither|nor|cannot|(don|doesn|didn|won|can|isn|aren|wasn|shouldn|wouldn|couldn|mustn) t)\b/;

/** `confirm('…')`, `window.confirm('…')` */
function isOfBrowser({ expression }: ts.CallExpression): boolean {
  const [first = '', second] = chainOf(expression);
  return second === undefined
    ? first === 'confirm' && declarationOf(first, expression) === null && !importedAs(first, expression)
    : /^(window|globalThis|self)$/.test(first) && second === 'confirm';
}

/** `askPermission('location')`, `ask` of `some-permissions` */
function isOfDevice({ expression }: ts.CallExpression): boolean {
  const chain = chainOf(expression);
  return [...chain, importedAs(chain[0] ?? '', expression) ?? ''].some(one => OF_DEVICE.test(one));
}

const importedAs = (name: string, at: ts.Node): string | undefined =>
  readImports(at.getSourceFile()).get(name)?.specifier;

const ASKED_FOR = /^(input|inputOptions|content)$/;
const NO_BUTTON = /^(showCancelButton|showDenyButton|buttons)$/;

/**
 * `Swal.fire({ …, showDenyButton: true })`: one may say no, by a button or by leaving a question alone. A notice with one
 * button, and a field that is filled in, are no question; and its answer is there whatever somebody said.
 */
function mayBeDenied(call: ts.CallExpression, isPicked: boolean): boolean {
  const [root = ''] = chainOf(call.expression);
  const isObject = nameOf(call.expression) === 'fire' || importedAs(root, call) === 'sweetalert2';
  if (isObject && !isPicked) return false;
  const options = call.arguments.flatMap(one => {
    const inner = unwrap(one);
    return ts.isObjectLiteralExpression(inner) ? inner.properties.filter(ts.isPropertyAssignment) : [];
  });
  const said = call.arguments.map(saidBy).join(' ');
  if (options.some(one => ASKED_FOR.test(textOf(one.name))) || /<(input|select|textarea)\b/i.test(said)) return false;
  const isHeld = options.some(
    one => /^(allowOutsideClick|allowEscapeKey|closeOnClickOutside)$/.test(textOf(one.name)) && isNot(one.initializer),
  );
  const hasNo = options.some(one => NO_BUTTON.test(textOf(one.name)) && !isNot(one.initializer));
  return hasNo || (!isHeld && said.includes('?'));
}

/** `false`, and the one button that is called so. */
const isNot = (value: ts.Expression): boolean =>
  value.kind === ts.SyntaxKind.FalseKeyword || ts.isStringLiteralLike(unwrap(value));

/** What is written in a question; a function that stands in it says nothing. */
function saidBy(given: ts.Node): string {
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      said.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(given);
  return said.join(' ');
}

const TEXTS =
  /^(\w*(title|text|message|body|html|description|question|label|header|heading|subtitle|prompt|msg|content))$/i;

/** What is read by somebody: more than a word, or looked up under a key; not `{ name: 'location' }`. */
function sentencesOf(given: ts.Expression): string[] {
  const inner = unwrap(given);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.flatMap(one =>
      ts.isPropertyAssignment(one) && TEXTS.test(textOf(one.name)) ? sentencesOf(one.initializer) : [],
    );
  const said = saidBy(inner);
  return ts.isCallExpression(inner) || /\S\s+\S/.test(said) ? [said] : [];
}

/** What a function gives back, where that is a call. */
function dialogsOf({ body }: FunctionNode): ts.CallExpression[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return [unwrap(body)].filter(ts.isCallExpression);
  const given: ts.CallExpression[] = [];
  throughout(body, node => {
    const value = ts.isReturnStatement(node) && node.expression ? unwrap(node.expression) : null;
    if (value && ts.isCallExpression(value)) given.push(value);
  });
  return given;
}
