import { chainOf, isFunction, nameOf, receiverOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { carrierCalled, carrierMarked, isCalledSent, isFirstOfRoute, isLikeSent } from './carriers.ts';
import type { Sent } from './sent-of.ts';
import { memberOf } from './sent-of.ts';

/** What is read under keys of a parameter, as part of what came with a request. */
export function sentToParameter(parameter: ts.ParameterDeclaration, keys: readonly string[]): Sent | null {
  const known = ofMark(parameter) ?? ofListener(parameter, keys) ?? ofForm(parameter) ?? ofProcedure(parameter, keys);
  if (known) return keys.slice(known.taken).reduce(memberOf, known.sent);
  const named = ts.isIdentifier(parameter.name) ? [parameter.name.text, ...keys] : keys;
  // `({ params: { classId } }, res) => …`, `input.to`
  const at = named.findIndex(isCalledSent);
  if (at >= 0)
    return {
      carrier: carrierCalled(named[at]!)!,
      path: named.slice(at + 1),
      by: isFirstOfRoute(parameter) ? 'request' : 'name',
      isRead: false,
    };
  return ts.isIdentifier(parameter.name) && isLikeSent(parameter.name.text)
    ? { carrier: 'body', path: keys, by: 'like', isRead: false }
    : null;
}

/** All that a parameter holds, and how many keys lead to it. */
interface Known {
  sent: Sent;
  taken: number;
}
const body = (isRead: boolean, taken = 0): Known => ({
  sent: { carrier: 'body', path: [], by: 'request', isRead },
  taken,
});

/** `@Body() dto: CreateUserDto`, `@Param('id') id`. */
function ofMark(parameter: ts.ParameterDeclaration): Known | null {
  for (const { expression: mark } of ts.getDecorators(parameter) ?? []) {
    const carrier = ts.isCallExpression(mark) ? carrierMarked(nameOf(mark.expression) ?? '') : null;
    if (!carrier || !ts.isCallExpression(mark)) continue;
    const [field] = mark.arguments;
    const isField = field !== undefined && ts.isStringLiteralLike(field) && !isOfGraph(mark);
    const path = isField ? [field.text] : [];
    return { sent: { carrier, path, by: 'request', isRead: isLookedAt(parameter, mark) }, taken: 0 };
  }
  return null;
}

/** A class, a pipe and a type of GraphQL look at what is sent; a plain type does not. */
const isLookedAt = ({ type }: ts.ParameterDeclaration, mark: ts.CallExpression): boolean =>
  mark.arguments.some(one => !ts.isStringLiteralLike(one)) ||
  isOfGraph(mark) ||
  (type !== undefined && ts.isTypeReferenceNode(type) && !/^(Record|Partial)$/.test(type.typeName.getText()));

/** `@Args('input') input: JoinInput`: by its name it is one of the inputs. */
const isOfGraph = (mark: ts.CallExpression): boolean => /^(Args?|Input)$/.test(nameOf(mark.expression) ?? '');

/** `socket.on('join', ({ room }) => …)`, `onCall((data, context) => …)` and `onCall(({ data }) => …)` of Firebase. */
function ofListener(parameter: ts.ParameterDeclaration, keys: readonly string[]): Known | null {
  const run = parameter.parent;
  const call = isFunction(run) && ts.isCallExpression(run.parent) ? run.parent : null;
  if (!call || run.parameters[0] !== parameter) return null;
  const name = nameOf(call.expression) ?? '';
  if (name === 'onCall') return run.parameters.length > 1 ? body(false) : keys[0] === 'data' ? body(false, 1) : null;
  const speaker = receiverOf(call.expression);
  const [event] = call.arguments;
  const isHeard = /^(on|once)$/.test(name) && event !== undefined && ts.isStringLiteralLike(event);
  return isHeard && speaker && SOCKETS.test(chainOf(speaker).at(-1) ?? '') && !OF_SERVER.test(event.text)
    ? body(false)
    : null;
}
const SOCKETS = /^_?(socket|client|ws|connection|conn|spark)$/i;
/** What a socket hears of itself, and not of somebody. */
const OF_SERVER = /^(connection|connect|disconnect(ing)?|close|error|open|end|drain|timeout|ready|reconnect|lookup)$/;

/** A server action: `async function join(formData: FormData)`. */
const ofForm = ({ type }: ts.ParameterDeclaration): Known | null =>
  type && type.getText() === 'FormData' ? body(false) : null;

/** `procedure.mutation(({ input }) => …)`, `{ join: (_, args) => … }`: tRPC, oRPC, GraphQL. */
function ofProcedure(parameter: ts.ParameterDeclaration, keys: readonly string[]): Known | null {
  const run = parameter.parent;
  if (!isFunction(run)) return null;
  if (ts.isCallExpression(run.parent)) {
    const isRun = RUNS.test(nameOf(run.parent.expression) ?? '') && run.parameters[0] === parameter;
    return isRun && /^(parsedI|i)nput$/.test(keys[0] ?? '') ? body(true, 1) : null;
  }
  const [parent, args] = run.parameters;
  return args === parameter && PARENT.test(textOf(parent!.name)) && isArguments(args) ? body(true) : null;
}
const RUNS = /^(mutation|query|subscription|handler|action|mutate)$/;
const PARENT = /^_*(parent|root|source|obj)?$/;
const isArguments = ({ name }: ts.ParameterDeclaration): boolean =>
  !ts.isIdentifier(name) || /^_*(args|arguments|input|params|variables)$/.test(name.text);
