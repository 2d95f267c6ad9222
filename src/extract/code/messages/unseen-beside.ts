import { isOfSomebody } from '../guards/queries/people-asked.ts';
import { chainOf, nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What leads to judged places. `isRefusing`: whether any of them asks of the two itself. */
export interface Leading {
  callee: ts.Expression;
  isRefusing: boolean;
}

/**
 * Another call beside those that lead to judged places that may send the message as well, without what is asked there:
 * `if (isFriend) return toFriend(me, to, text); return enqueue(me, to, text);`
 * @param isAsked Whether strangers are surely refused before a call, by whatever stands before it or came back without throwing.
 */
export function unseenBeside(
  root: ts.Node,
  leading: readonly Leading[],
  isAsked: (call: ts.CallExpression) => boolean,
): ts.CallExpression | null {
  const wayOf = ({ callee }: Leading) => (isCallOf(callee.parent, callee) ? callee.parent : callee);
  const ways = leading.map(wayOf);
  // Where a place asks nothing, it is found itself, and a call beside it hides nothing. What one asks is asked of the other
  // only if the refusal reaches it: not if it is caught, not waited for, or comes too late.
  const found = leading.filter(one => !one.isRefusing).map(wayOf);
  const given = givenTo(ways);
  const unseenIn = (node: ts.Node): ts.CallExpression | undefined => {
    if (ways.some(way => way === node && ts.isCallExpression(way))) return undefined;
    if (ts.isCallExpression(node) && maySend(node, given) && !ways.some(way => isWithin(way, node)))
      if (!isOnlyRead(node, ways, given) && !found.some(way => runsWith(way, node, root)) && !isAsked(node))
        return node;
    return ts.forEachChild(node, unseenIn);
  };
  return unseenIn(root) ?? null;
}

const isCallOf = (node: ts.Node, callee: ts.Expression): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression === callee;

/** What is handed to the ways: all of it, and what of it is no person, of which the message is made. */
interface Given {
  all: ReadonlySet<string>;
  /** Each as it is named, and what it is made of where that is written out. */
  said: readonly { name: string; parts: readonly string[] }[];
}

function givenTo(ways: readonly ts.Expression[]): Given {
  const all = new Set<string>();
  const said = new Map<string, readonly string[]>();
  for (const way of ways)
    for (const one of ts.isCallExpression(way) ? operandsOf(way) : []) {
      all.add(one.getText());
      if (isPerson(one) || isPartOf(one, way)) continue;
      const made = madeOf(one);
      const parts = made ? operandsIn([made]).filter(part => !isPerson(part)) : [];
      said.set(
        one.getText(),
        parts.map(part => part.getText()),
      );
    }
  return { all, said: [...said].map(([name, parts]) => ({ name, parts })) };
}

const isPerson = (one: ts.Expression): boolean => !ts.isCallExpression(one) && isOfSomebody(chainOf(one));
/** What is given to a call that is given itself: `clean(text)` is handed on, `text` is not. */
function isPartOf(one: ts.Node, way: ts.Node): boolean {
  let at = one.parent;
  while (at !== way && !ts.isCallExpression(at)) at = at.parent;
  return at !== way;
}

/** It is given what is written, or the whole of what was asked; an answer and a line in a log are no message. */
function maySend(call: ts.CallExpression, given: Given): boolean {
  if (answers(chainOf(call.expression))) return false;
  const operands = operandsOf(call).map(one => one.getText());
  const isGivenAll = given.all.size > 1 && [...given.all].every(one => operands.includes(one));
  return (
    isGivenAll ||
    holdsMessage(call, given) ||
    operands.some(one => WHOLE.test(one) || splitWords(one).some(word => TEXT.test(word)))
  );
}

/** Whether a call is given all that the message of the ways is made of: by the same names, in whole, or part by part. */
function holdsMessage(call: ts.CallExpression, { said }: Given): boolean {
  const operands = operandsOf(call).flatMap(one => {
    const made = madeOf(one);
    return [one, ...(made ? operandsIn([made]) : [])].map(each => each.getText());
  });
  const has = (name: string) => operands.some(one => name === one || name.startsWith(`${one}.`));
  return said.length > 0 && said.every(({ name, parts }) => has(name) || (parts.length > 0 && parts.every(has)));
}

/** `res.status(201).json(…)`, `next(error)`, `console.log(…)`: what is told to whoever asked, and to nobody else. */
function answers(chain: readonly string[]): boolean {
  const [first = '', last = ''] = [chain[0], chain.at(-1)];
  if (ANSWERED_BY.test(last)) return true;
  if (chain.length === 1) return /^(next|callback|cb|ack|done)$/.test(first);
  return /^(console|log|logger)$/.test(first) || (/^(res|response|reply)$/.test(first) && ANSWERS.test(last));
}

const ANSWERS =
  /^(json|jsonp|send|sendStatus|status|end|redirect|render|header|headers|set|setHeader|code|type|write)$/;
const ANSWERED_BY =
  /^(json|redirect|get|getAll|has|includes|trim|slice|match|test|startsWith|replace|parse|safeParse)$/;
const TEXT = /^(text|content|contents|body|message|msg|caption|media|attachments?)$/;
const WHOLE = /^(req|request|ctx|context|form|form ?data|input|dto|data|payload|args|event)$/i;

/** `me`, `params.to` and `form.get('text')` of what a call is given, also where they stand in an object. */
const operandsOf = (call: ts.CallExpression): ts.Expression[] => operandsIn(call.arguments);

function operandsIn(values: readonly ts.Expression[]): ts.Expression[] {
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

/** Whether a way runs wherever the call does: it stands in no branch of its own, and nothing leaves between. */
function runsWith(way: ts.Node, call: ts.Node, root: ts.Node): boolean {
  let around = way;
  while (around !== root && !isWithin(call, around.parent)) {
    if (isBranch(around)) return false;
    around = around.parent;
  }
  // Here `around` holds the way only, and its parent the call as well.
  if (around === root || isBranch(around)) return around === root;
  const { parent } = around;
  if (!(ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent))) return true;
  if (way.pos < call.pos) return true;
  return ![...parent.statements].some(one => one.end > call.pos && one.pos < around.pos && mayLeave(one));
}

function isBranch(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return node !== parent.expression;
  if (ts.isConditionalExpression(parent)) return node !== parent.condition;
  if (ts.isBinaryExpression(parent))
    return node === parent.right && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText());
  if (ts.isIterationStatement(parent, false)) return node === parent.statement;
  if (ts.isFunctionLike(node)) return !ts.isCallExpression(parent);
  return ts.isCatchClause(node) || ts.isCaseOrDefaultClause(node);
}

function mayLeave(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isReturnStatement(node) || ts.isBreakOrContinueStatement(node) || ts.isThrowStatement(node)) return true;
  return ts.forEachChild(node, mayLeave) ?? false;
}

/** Asked in a condition, or kept in a name on the way: `const clean = sanitize(text)`. What is sent may be asked how it went. */
function isOnlyRead(call: ts.CallExpression, ways: readonly ts.Node[], given: Given): boolean {
  let at: ts.Node = call;
  while (!ts.isStatement(at.parent) && !ts.isVariableDeclaration(at.parent) && !ts.isFunctionLike(at.parent)) {
    if (ts.isConditionalExpression(at.parent) && at.parent.condition === at) return asks(call);
    at = at.parent;
  }
  if (ts.isIfStatement(at.parent)) return at.parent.expression === at && asks(call);
  if (!ts.isVariableDeclaration(at.parent)) return false;
  const list = at.parent.parent.parent.parent;
  if (!ways.some(way => way.pos > call.pos && isWithin(way, list))) return false;
  if (asks(call)) return true;
  // The one thing that is handed on may be handed to this as well, unless it is only taken apart or cleaned.
  if (given.all.size < 2 && holdsMessage(call, given)) return MAKES.test(nameOf(call.expression) ?? '');
  return (
    new Set(
      operandsOf(call)
        .filter(one => given.all.has(one.getText()))
        .map(one => one.getText()),
    ).size < 2
  );
}

/** A name that asks: `isSpam(text)`, `canSend(me, to)`, `validate(letter)`; `isSent` and `hasDelivered` tell of what they do. */
const asks = ({ expression }: ts.CallExpression): boolean => {
  const name = nameOf(expression) ?? '';
  return ASKS.test(name) && !/^(is|are|has|have|did|was)_?(sent|delivered|relayed|posted|queued|forwarded)/i.test(name);
};
const ASKS =
  /^(is|are|has|have|can|may|should|must|does|do|did|was|will|allows?|needs?|contains?|includes?|matches|exceeds|check|validate|verify|assess|moderate|detect|count|some|every|find|length|byteLength|limit|test|looks)(?![a-z])/;
const MAKES =
  /^(parse|clean|sanitize|sanitise|normali[sz]e|escape|format|extract|strip|encrypt|decrypt|encode|decode|convert|render|build|serialize|deserialize|to|as|pick|omit|plainTo\w*)(?![a-z])/;
