import { nameOf, receiverOf, textOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isEntry } from '../guards/callers.ts';
import { usesInTurn } from '../uses.ts';

const SOCKETS = /^(sockets?|ws|wss|io|client|conn|connection|peer|channel|server)$/i;
const HEARS = /^(on|once|addListener|addEventListener|onAny|handle|subscribe)$/;
/** Whoever calls from outside gives their arguments: `Meteor.methods({ … })`, `onCall(…)`, `mutation({ args, handler })`. */
const PROCEDURES = /^(methods|onCall|onRequest|mutation|action|procedure|defineAction|createServerFn|server)$/;
const DECORATED =
  /^@(Body|BodyParam|BodyProp|Query|QueryParam|Param|Params|MessageBody|Args|Arg|Payload|BodyParams|QueryParams|Headers|requestBody|param)\b/;
/** What an argument is called that holds what was sent. */
const SENT = /^(body|dto|args|input|payload|params|query|formData|form|values|variables|msg|raw)$/;
const ROOT = /^(_+|parent|root|obj|source|_parent|_root|_obj|_source|_\w*)$/;

/** Whether an argument of a function comes from outside of the program, or `isSent` says it of what is given at one of its calls. */
export function isGivenOutside(parameter: ts.ParameterDeclaration, isSent: (given: ts.Expression) => boolean): boolean {
  const run = parameter.parent as FunctionNode;
  const at = run.parameters.indexOf(parameter);
  const name = ts.isIdentifier(parameter.name) ? textOf(parameter.name) : '';
  if (ts.getDecorators(parameter)?.some(one => DECORATED.test(one.getText()))) return true;
  if (SENT.test(name) || isHeard(run, at) || isResolver(run, at)) return true;
  // Of a route the request itself is told by its name.
  if (isEntry(run)) return isAction(run);
  // `req.body.people.map(one => one.name)`
  const list = ts.isCallExpression(run.parent) ? receiverOf(run.parent.expression) : null;
  if (list && isSent(list)) return true;
  for (const use of usesInTurn(run)) {
    const call = use?.parent;
    const given = call && ts.isCallExpression(call) && call.expression === use ? call.arguments[at] : undefined;
    if (given && isSent(given)) return true;
  }
  return false;
}

/** `socket.on('status', text => …)`, `Meteor.methods({ tell(text) { … } })` */
function isHeard(run: FunctionNode, at: number): boolean {
  let holder: ts.Node = run.parent;
  if (ts.isPropertyAssignment(holder)) holder = holder.parent;
  const isHeld = ts.isObjectLiteralExpression(holder);
  const call = isHeld ? holder.parent : holder;
  if (!ts.isCallExpression(call)) return false;
  const name = nameOf(call.expression) ?? '';
  if (PROCEDURES.test(name)) return true;
  const owner = receiverOf(call.expression);
  // `this.onMessage('ended', (client, call) => …)` of Colyseus
  if (!isHeld && name === 'onMessage' && at === 1) return true;
  return !isHeld && HEARS.test(name) && owner !== null && SOCKETS.test(nameOf(owner) ?? '');
}

/** `send: async (_, { to, status }, { user }) => …` of GraphQL. */
function isResolver(run: FunctionNode, at: number): boolean {
  const [first] = run.parameters;
  return at === 1 && run.parameters.length > 1 && ts.isIdentifier(first!.name) && ROOT.test(first!.name.text);
}

const isAction = (run: FunctionNode): boolean => {
  const own = run.body && ts.isBlock(run.body) ? run.body.getText() : '';
  return /^\s*['"]use server['"]/.test(run.getSourceFile().text) || /^\{\s*['"]use server['"]/.test(own);
};
