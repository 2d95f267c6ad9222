import { calleeOf } from '../callees.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, eachNode, enclosingFunction, isFunction, textOf, unwrap, wordsOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import type { SdkUse } from './calls.ts';
import { argumentsOf } from './calls.ts';
import type { OriginContext } from './origin.ts';
import { ofParameters } from './parameters.ts';
import { soundsLikeTracking } from './tracking-names.ts';

/** What a function may send for whoever calls it. */
const SENT = ['event', 'identifies-person'];

type Read = (node: ts.Node, file: ParsedFile) => readonly SdkUse[];

/** Whether a use hands on what the function around it is given and adds nothing of its own. */
export function isHandedOn(use: SdkUse): FunctionNode | null {
  const carrier = namedAround(use.node);
  if (!carrier) return null;
  const given = ofParameters(carrier);
  const rest = argumentsOf(use.node).filter(argument => !isTold(argument, use.told));
  return rest.length > 0 && rest.every(argument => given(argument)) ? carrier : null;
}

/** What the events go to, handed in as well: `logEvent(analytics, name, values)`. */
const isReceiver = (argument: ts.Expression) =>
  /^(get_?)?(firebase_?)?(analytics|tracker|app)(\(\w*\))?$/i.test(unwrap(argument).getText());

/**
 * Whether a function that is named for it hands on what it is given under a name of its own: `trackJoining(values)` sends
 * `joining` and the values.
 */
function isPassedOn(use: SdkUse, carrier: FunctionNode): boolean {
  if (namedAround(use.node) !== carrier) return false;
  const given = ofParameters(carrier, isConstant);
  const rest = argumentsOf(use.node).filter(argument => !isConstant(argument) && !isReceiver(argument));
  return rest.length > 0 && rest.every(argument => given(argument));
}

const isConstant = (argument: ts.Expression): boolean => {
  const inner = unwrap(argument);
  // A member of a list of names: `Events.Joined`.
  return literalOf(inner) !== null || (ts.isPropertyAccessExpression(inner) && /^[A-Z]/.test(inner.getText()));
};

const isTold = (argument: ts.Expression, told: string | null) =>
  told !== null && ts.isStringLiteralLike(unwrap(argument)) && textOf(unwrap(argument)) === told;

/** Reads events that a function of the product's own hands on to a product, where it is called. */
export function wrappedReader(context: OriginContext, read: Read): (call: ts.CallExpression) => readonly SdkUse[] {
  const known = new Map<FunctionNode, readonly SdkUse[]>();
  return wrapped;

  function wrapped(call: ts.CallExpression): readonly SdkUse[] {
    const callee = soundsLikeTracking(wordsOf(call.expression)) ? calleeOf(call.expression) : null;
    if (!callee) return [];
    const seen = known.get(callee);
    if (seen) return seen;
    const uses: SdkUse[] = [];
    // One that calls itself hands on nothing more.
    known.set(callee, uses);
    const file = context.slice.parse(callee.getSourceFile().fileName.slice(1));
    if (file)
      eachNode(callee, node => {
        uses.push(...sentBy(node, file).filter(use => isHandedOn(use) === callee || isPassedOn(use, callee)));
      });
    return uses;
  }

  /** Events of a product, and those of a function that hands them on to one. */
  function sentBy(node: ts.Node, file: ParsedFile): SdkUse[] {
    const direct = read(node, file).filter(use => SENT.some(trait => use.traits.includes(trait)));
    if (direct.length > 0 || !ts.isCallExpression(node)) return direct;
    return wrapped(node).map(use => ({ ...use, node, told: null }));
  }
}

/** Whether what a call of such a function is given is among what that sends: `identifyUser(id, traits)` may send the first alone. */
export function isSentOn(argument: ts.Expression, call: ts.CallExpression, sent: SdkUse['node']): boolean {
  const callee = calleeOf(call.expression);
  const taken = callee?.parameters[call.arguments.indexOf(argument)]?.name;
  if (!callee || !taken || !isWithin(sent, callee)) return true;
  const names = new Set<string>();
  const add = (one: ts.Node): void => {
    if (ts.isIdentifier(one)) names.add(one.text);
  };
  add(taken);
  eachNode(taken, add);
  return namesIn(callee, sent).some(name => names.has(name));
}

/** Names in what is sent, and in what that was made of before. */
function namesIn(callee: FunctionNode, sent: SdkUse['node']): string[] {
  const names: string[] = [];
  const add = (one: ts.Node): void => {
    if (!ts.isIdentifier(one)) return;
    names.push(one.text);
    const held = valueOf(one);
    if (held && isWithin(held, callee))
      eachNode(held.parent, inner => ts.isIdentifier(inner) && names.push(inner.text));
  };
  for (const argument of argumentsOf(sent)) {
    add(argument);
    eachNode(argument, add);
  }
  return names;
}

export function namedAround(node: ts.Node): FunctionNode | null {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) if (declaredName(at) !== null) return at;
  return null;
}

/** The node that names a function. */
export function nameNodeOf(named: FunctionNode): ts.Node {
  if (named.name) return named.name;
  let holder: ts.Node = named.parent;
  while (!isFunction(holder) && !ts.isVariableDeclaration(holder) && !ts.isPropertyAssignment(holder)) {
    if (ts.isPropertyDeclaration(holder) || ts.isSourceFile(holder)) break;
    holder = holder.parent;
  }
  return (holder as Partial<ts.NamedDeclaration>).name ?? named;
}
