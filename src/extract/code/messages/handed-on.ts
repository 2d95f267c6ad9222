import { isOfSomebody } from '../guards/queries/people-asked.ts';
import { chainOf, nameOf, receiverOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is handed to the ways: all of it, and what of it is no person, of which the message is made. */
export interface Given {
  all: ReadonlySet<string>;
  /** Who writes and who is written to, as far as their names tell. */
  people: readonly ts.Expression[];
  /** Each as it is named, and what it is made of where that is written out. */
  said: readonly { name: string; parts: readonly string[] }[];
}

export function givenTo(ways: readonly ts.Expression[]): Given {
  const all = new Set<string>();
  const people = new Map<string, ts.Expression>();
  const said = new Map<string, readonly string[]>();
  for (const way of ways)
    for (const one of ts.isCallExpression(way) ? operandsOf(way) : []) {
      all.add(one.getText());
      if (isPerson(one)) people.set(one.getText(), one);
      if (isPerson(one) || isPartOf(one, way)) continue;
      const made = madeOf(one);
      const parts = made ? operandsIn([made]).filter(part => !isPerson(part)) : wordedOf(one);
      said.set(
        one.getText(),
        parts.map(part => part.getText()),
      );
    }
  return { all, people: [...people.values()], said: [...said].map(([name, parts]) => ({ name, parts })) };
}

const isPerson = (one: ts.Expression): boolean => !ts.isCallExpression(one) && isOfSomebody(chainOf(one));
/** What is given to a call that is given itself: `clean(text)` is handed on, `text` is not. */
function isPartOf(one: ts.Node, way: ts.Node): boolean {
  let at = one.parent;
  while (at !== way && !ts.isCallExpression(at)) at = at.parent;
  return at !== way;
}

/** It is given what is written, or the whole of what was asked; an answer and a line in a log are no message. */
export function maySend(call: ts.CallExpression, given: Given): boolean {
  const operands = operandsOf(call).map(one => one.getText());
  const isGivenAll = given.all.size > 1 && [...given.all].every(one => operands.includes(one));
  // A field of a form is got by its name, and not by all that is said to whom.
  const isGot = isGivenAll && ANSWERED_BY.test(nameOf(call.expression) ?? '') && !isToldBack(call);
  if (!isGot && answers(chainOf(call.expression))) return false;
  return (
    isGivenAll ||
    holdsMessage(call, given) ||
    operands.some(one => WHOLE.test(one) || (!COUNTED.test(one) && splitWords(one).some(word => TEXT.test(word))))
  );
}

/** Whether a call is given all that the message of the ways is made of: by the same names, in whole, or part by part. */
export function holdsMessage(call: ts.CallExpression, { said }: Given): boolean {
  const operands = operandsOf(call).flatMap(one => {
    const made = madeOf(one);
    return [one, ...(made ? operandsIn([made]) : wordedOf(one))].map(each => each.getText());
  });
  const has = (name: string) => operands.some(one => name === one || name.startsWith(`${one}.`));
  return said.length > 0 && said.every(({ name, parts }) => has(name) || (parts.length > 0 && parts.every(has)));
}

/** `res.status(201).json(…)`, `next(error)`, `console.log(…)`: what is told to whoever asked, and to nobody else. */
function answers(chain: readonly string[]): boolean {
  const [first = '', last = ''] = [chain[0], chain.at(-1)];
  if (ANSWERED_BY.test(last) || COLLECTED_BY.test(last)) return true;
  if (chain.length === 1) return /^(next|callback|cb|ack|done)$/.test(first);
  return (
    chain.slice(0, -1).some(one => /^(console|log|logger)$/.test(one)) ||
    (/^(res|response|reply)$/.test(first) && ANSWERS.test(last))
  );
}

const isToldBack = (call: ts.CallExpression): boolean =>
  /^(json|redirect)$/.test(nameOf(call.expression) ?? '') || ANSWERED_FIRST.test(chainOf(call.expression)[0] ?? '');
const ANSWERED_FIRST = /^(console|log|logger|res|response|reply|cache|JSON)$/;

const ANSWERS =
  /^(json|jsonp|send|sendStatus|status|end|redirect|render|header|headers|set|setHeader|code|type|write)$/;
const ANSWERED_BY =
  /^(json|redirect|get|getAll|has|includes|trim|slice|match|test|startsWith|replace|parse|safeParse)$/;
/** What a service for errors is told: names of its own. */
const COLLECTED_BY =
  /^(capture(Exception|Error|Event)|addBreadcrumb|record(Exception|Error)|track(Exception|Error)|noticeError)$/;
/** How long it is, and no word of it. */
const COUNTED = /\.(length|size|byteLength)$/;
const TEXT = /^(text|content|contents|body|message|msg|caption|media|attachments?)$/;
export const WHOLE = /^(req|request|ctx|context|form|form ?data|input|dto|data|payload|args|event)$/i;

/** `me`, `params.to` and `form.get('text')` of what a call is given, also where they stand in an object. */
export const operandsOf = (call: ts.CallExpression): ts.Expression[] => operandsIn(call.arguments);

export function operandsIn(values: readonly ts.Expression[]): ts.Expression[] {
  const found: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) {
      found.push(node);
      if (ts.isCallExpression(node)) node.arguments.forEach(look);
    } else if (ts.isPropertyAssignment(node)) look(node.initializer);
    else ts.forEachChild(node, look);
  };
  values.forEach(look);
  return found;
}

/** The object that a name stands for: `const letter = { from, to, text }`. */
function madeOf(one: ts.Expression): ts.ObjectLiteralExpression | null {
  const value = ts.isIdentifier(one) ? valueOf(one) : null;
  const made = value && unwrap(value);
  return made && ts.isObjectLiteralExpression(made) ? made : null;
}

/** The words that a name or a call stands for once they were cleaned or put in others: `line` of `line.trim()`. */
export function wordedOf(one: ts.Expression, depth = 4): ts.Expression[] {
  const inner = unwrap(one);
  if (depth === 0) return [];
  const followed = (parts: readonly ts.Expression[]) =>
    parts.flatMap(part => [unwrap(part), ...wordedOf(part, depth - 1)]);
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    const isSame = value && (ts.isIdentifier(unwrap(value)) || ts.isPropertyAccessExpression(unwrap(value)));
    return value ? (isSame ? followed([value]) : wordedOf(value, depth - 1)) : [];
  }
  if (ts.isCallExpression(inner)) {
    const owner = receiverOf(inner.expression);
    if (owner && OF_TEXT.test(nameOf(inner.expression) ?? '')) return followed([owner]);
    return MAKES.test(nameOf(inner.expression) ?? '') ? followed(inner.arguments) : [];
  }
  if (ts.isTemplateExpression(inner)) return followed(inner.templateSpans.map(({ expression }) => expression));
  if (ts.isBinaryExpression(inner)) return followed([inner.left, inner.right]);
  return [];
}

const OF_TEXT =
  /^(trim\w*|replace|replaceAll|slice|substring|substr|normalize|toString|to\w*Case|concat|padEnd|padStart)$/;
/** Names of what gives the same back, cleaned or worded: `sanitize(text)`. */
export const MAKES =
  /^(parse|clean|sanitize|sanitise|normali[sz]e|escape|format|extract|strip|encrypt|decrypt|encode|decode|convert|render|build|serialize|deserialize|to|as|pick|omit|plainTo\w*)(?![a-z])/;
