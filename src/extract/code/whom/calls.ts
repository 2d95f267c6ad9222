import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, isFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Frames } from './frames.ts';
import { givenFor, textAt } from './frames.ts';
import { isWhole } from './requests.ts';
import type { Source } from './source.ts';
import { answerOf, keyOf, OPEN } from './source.ts';
import { sourcesOf } from './sources.ts';

const TAKES = /^(get|param|query|getParam|input|field|header)$/;
const READS = /^(json|formData|parseBody|body|valid|text)$/;
const LISTS = /^(filter|slice|sort|toSorted|reverse|toReversed|concat|flat|values|keys|entries|map|flatMap)$/;
const ONE = /^(find|findLast|at|pop|shift)$/;

/** What the answer of a call is made of: what it was given, as far as the function that is called uses it. */
export function sourcesOfCall(call: ts.CallExpression, frames: Frames, depth: number): readonly Source[] {
  const name = nameOf(call.expression) ?? '';
  const receiver = receiverOf(call.expression);
  const [first] = call.arguments;
  if (receiver && TAKES.test(name) && first && call.arguments.length === 1) {
    const key = textAt(first, frames);
    // `formData.get('to')`
    if (key !== null)
      return sourcesOf(receiver, frames, depth - 1).map(one => {
        const field = keyOf(one, key, call);
        // Of a field that was sent several times it is the first.
        return name === 'get' && isWhole(one) ? keyOf(field, '0', call) : field;
      });
  }
  if (receiver && name === 'getAll' && first) {
    const key = textAt(first, frames);
    if (key !== null) return sourcesOf(receiver, frames, depth - 1).map(one => keyOf(one, key, call));
  }
  // `await c.req.json()`
  if (receiver && READS.test(name) && call.arguments.every(one => ts.isStringLiteralLike(one)))
    return sourcesOf(receiver, frames, depth - 1).map(one => keyOf(one, 'body', call));
  const handed = ts.isIdentifier(call.expression) ? functionHanded(call.expression, frames) : null;
  // `pick(req)` of `mustKnow(req => req.body.to)`
  if (handed) return sourcesOf(handed.body, handed.frames, depth - 1);
  const before = receiver && !isService(receiver) ? sourcesOf(receiver, frames, depth - 1) : [];
  if (receiver && LISTS.test(name) && before.length > 0) return [...before, ...givenIn(call, frames, depth)];
  if (receiver && ONE.test(name) && before.length > 0) {
    const key = name === 'at' && first ? (textAt(first, frames) ?? '*') : '*';
    return [...before.map(one => keyOf(one, key, call)), ...givenIn(call, frames, depth)];
  }
  const all = [...before, ...givenIn(call, frames, depth)];
  return all.length > 0 ? all.map(one => (isWhole(one) ? one : answerOf(one, one.at))) : [OPEN(call)];
}

/** The answer of a function that a parameter was given on the spot. */
function functionHanded(callee: ts.Identifier, frames: Frames): { body: ts.Expression; frames: Frames } | null {
  const declared = declarationOf(callee.text, callee);
  const handed = declared && ts.isParameter(declared) ? givenFor(declared, frames) : null;
  const given = handed && unwrap(handed.given);
  return given && ts.isArrowFunction(given) && !ts.isBlock(given.body)
    ? { body: given.body, frames: handed.frames }
    : null;
}

/** What the arguments of a call are made of. */
function givenIn(call: ts.CallExpression, frames: Frames, depth: number): readonly Source[] {
  return askedIn(call).flatMap(one => sourcesOf(one, frames, depth - 1));
}

/** Those arguments that a function uses, if it can be looked into. */
export function askedIn(call: ts.CallExpression): readonly ts.Expression[] {
  const declared = calleeOf(call.expression);
  if (!declared?.body || declared.parameters.some(one => one.dotDotDotToken)) return call.arguments;
  return call.arguments.filter((_, at) => {
    const parameter = declared.parameters[at];
    return parameter !== undefined && isUsed(parameter, declared);
  });
}

function isUsed(parameter: ts.ParameterDeclaration, { body }: FunctionNode): boolean {
  if (!ts.isIdentifier(parameter.name) || !body) return true;
  const { text } = parameter.name;
  let found = false;
  const read = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === text && declarationOf(text, node) === parameter) found = true;
    if (ts.isIdentifier(node) && node.text === 'arguments') found = true;
  };
  read(body);
  eachNode(body, read);
  return found;
}

const SERVICE =
  /^(db|prisma|repo|repository|repositories|service|services|model|models|dao|em|manager|knex|store|client|loader|loaders|sources|pool|sql|query|api|redis|cache|schema|validator|z|policy|controller|helper|gateway)$/;

/** What carries functions and says nothing of anybody: `prisma.friendship`, `this.friends`, an imported module. */
export function isService(receiver: ts.Expression): boolean {
  const inner = unwrap(receiver);
  const root = chainRoot(inner);
  if (root === null) return false;
  if (root.kind === ts.SyntaxKind.ThisKeyword) return inner !== root;
  if (!ts.isIdentifier(root)) return false;
  const declared = declarationOf(root.text, root);
  if (!declared || /^[A-Z]/.test(root.text)) return !declared || ts.isClassDeclaration(declared);
  if (ts.isFunctionDeclaration(declared) || isFunction(declared)) return true;
  const isAtTop = ts.isVariableDeclaration(declared) && ts.isSourceFile(declared.parent.parent.parent);
  return isAtTop || chainOf(inner).some(one => splitWords(one).some(word => SERVICE.test(word)));
}

function chainRoot(expression: ts.Expression): ts.Expression | null {
  let at = unwrap(expression);
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) at = unwrap(at.expression);
  return ts.isCallExpression(at) ? null : at;
}
