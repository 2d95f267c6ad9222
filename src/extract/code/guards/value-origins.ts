import { chainOf, enclosingFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import type { Declaration } from '../scopes.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { assignedAt } from '../writes/assigned.ts';
import { usesOf } from '../writes/uses.ts';
import { answerTaken } from './promises.ts';
import { personBehind } from './queries/people-asked.ts';

/** What a tested value comes from, as far as that is written. */
interface Origin {
  /** People who are named on the way, each once. */
  people: ReadonlySet<string>;
  /** Words of what was asked for it, and of what it hung on where it was set: not of what those were given. */
  asked: readonly string[];
}

/** A value is followed so far, and no further. */
const MAX_STEPS = 4;
const MAX_NODES = 300;

/** Of whom a value was asked, and by what name: through variables, answers and the states of a component. */
export function originOf(test: ts.Expression): Origin {
  const people = new Set<string>();
  const asked: string[] = [];
  const seen = new Set<ts.Node>();
  const look = (node: ts.Node, depth: number): void => {
    if (seen.has(node) || seen.size >= MAX_NODES || ts.isTypeNode(node)) return;
    seen.add(node);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      asked.push(...wordsOfCall(node));
      // What is handed over is followed to what it is made of: a key that was made for somebody is not asked of them.
      for (const one of node.arguments ?? []) look(one, Math.min(depth, 1));
      const receiver = receiverOf(node.expression);
      if (receiver) look(receiver, depth);
    } else if (ts.isPropertyAccessExpression(node) || ts.isIdentifier(node)) {
      const person = personBehind(node);
      if (person !== null) people.add(person);
      if (ts.isPropertyAccessExpression(node)) look(node.expression, depth);
      else if (depth > 0) for (const one of madeFrom(node)) from(one, depth - 1);
    } else if (ts.isPropertyAssignment(node)) look(node.initializer, depth);
    else if (ts.isConditionalExpression(node) && depth < 2)
      for (const one of [node.whenTrue, node.whenFalse]) look(one, depth);
    else ts.forEachChild(node, one => look(one, depth));
  };
  const from = (node: ts.Node, depth: number): void => {
    const inner = ts.isExpression(node) ? unwrap(node) : node;
    if (ts.isPropertyAccessExpression(inner)) asked.push(...chainOf(inner).flatMap(splitWords));
    if (ts.isBinaryExpression(inner)) for (const one of [inner.left, inner.right]) from(one, depth);
    else look(inner, depth);
  };
  const inner = unwrap(test);
  asked.push(...chainOf(ts.isCallExpression(inner) ? inner.expression : inner).flatMap(splitWords));
  look(inner, MAX_STEPS);
  return { people, asked };
}

/** `socket.on('connect', …)`: socket, on, connect. */
const wordsOfCall = (call: ts.CallExpression | ts.NewExpression): string[] => [
  ...chainOf(call.expression).flatMap(splitWords),
  ...(call.arguments ?? []).flatMap(one =>
    ts.isStringLiteralLike(one) && one.text.length < 30 ? splitWords(one.text) : [],
  ),
];

/** What gives a name its value: where it is declared, where it is set, what a promise answers. */
function madeFrom(name: ts.Identifier): readonly ts.Node[] {
  const declared = declarationOf(name.text, name);
  if (!declared) return [];
  const holder = holderOf(declared);
  const answer = ts.isParameter(holder) ? answerTaken(holder) : null;
  if (answer) return [answer];
  if (ts.isParameter(holder)) return handedBy(holder);
  if (!ts.isVariableDeclaration(holder)) return [];
  const start = holder.initializer ? [holder.initializer] : [];
  return [...start, ...setsOf(declared, name.text), ...setsByHook(declared)];
}

/** `verify(token, (error, user) => …)`: what the function that is called back was given to, and what that is given besides. */
function handedBy({ parent: callback }: ts.ParameterDeclaration): readonly ts.Node[] {
  const call = callback.parent;
  if (!ts.isCallExpression(call) || call.expression === (callback as ts.Node)) return [];
  return [call.expression, ...call.arguments.filter(one => one !== (callback as ts.Node))];
}

function holderOf(declared: Declaration): ts.Node {
  let at: ts.Node = declared;
  while (ts.isBindingElement(at)) at = at.parent.parent;
  return at;
}

/** `isHere = true` and `isHere.value = true`, wherever that is done. */
function setsOf(declared: Declaration, name: string): ts.Node[] {
  const within = enclosingFunction(declared) ?? declared.getSourceFile();
  return usesOf(declared, name, within).flatMap(use => {
    const { parent } = use;
    const target = ts.isPropertyAccessExpression(parent) && /^(value|current)$/.test(parent.name.text) ? parent : use;
    const assigned = assignedAt(target);
    return assigned ? [...assigned.given, ...doneIn(use, within)] : [];
  });
}

/** `setIsHere(true)` of `const [isHere, setIsHere] = useState(false)`. */
function setsByHook(declared: Declaration): ts.Node[] {
  if (!ts.isBindingElement(declared) || !ts.isArrayBindingPattern(declared.parent)) return [];
  const [first, second] = declared.parent.elements;
  if (first !== declared || !second || !ts.isBindingElement(second) || !ts.isIdentifier(second.name)) return [];
  const within = enclosingFunction(declared) ?? declared.getSourceFile();
  return usesOf(second, second.name.text, within).flatMap(use => {
    const { parent } = use;
    return ts.isCallExpression(parent) && parent.expression === use ? [parent, ...doneIn(use, within)] : [];
  });
}

/** What is done where it is set: the function that does it, and what that is handed to. */
function doneIn(use: ts.Node, within: ts.Node): ts.Node[] {
  const around = enclosingFunction(use);
  if (!around?.body || around === within) return [];
  const { parent } = around;
  const isHanded = ts.isCallExpression(parent) && !/^use[A-Z]/.test(nameOf(parent.expression) ?? '');
  return [isHanded ? parent : around.body];
}
