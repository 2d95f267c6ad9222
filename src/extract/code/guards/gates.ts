import type { CompiledConcept } from '../concepts.ts';
import type { Held } from './dominance.ts';
import { heldWhereGiven } from './given-options.ts';
import { heldByGiven } from './given-rules.ts';
import { atEach, checksHeld } from './held-checks.ts';
import { meaningOf, meaningOfAnswer } from '../links/meaning.ts';
import { asksNobody } from './queries/mentioned-kinds.ts';
import type { Check } from './named-checks.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { returnsOf } from './returns.ts';
import { checksAtAll, checksOnWay, checksWhen, keepPromises, summaryOf, through } from './summaries.ts';
import { ts } from '../ts-morph.ts';
import { renderOf } from '../components/render-of.ts';

type Guards = readonly CompiledConcept[];
type Passed = Extract<Held, { passed: unknown }>;

/** What is known behind a middleware, a guard class or a wrapper of a handler: by its body, else by its name. */
export function checksOfGate(held: Passed, named: readonly Check[], guards: Guards): Check[] {
  const found = held.how === 'around' ? aroundOf(held) : gateOf(held.passed);
  if (!found) return [...named];
  const { declared } = found;
  const points = held.how === 'rule' && found.points === 'past' ? 'yes' : found.points;
  const inside = through(
    summaryOf(declared, `gate ${points.length}`, guards, () =>
      points === 'yes'
        ? checksWhen(declared, true, null, guards)
        : points === 'past'
          ? pastOf(declared, guards)
          : checksAtAll(points, declared, guards),
    ),
    held.passed,
    declared,
  );
  const given = heldWhereGiven(held.passed, declared).flatMap(one => checksHeld(one, guards));
  const rules = Array.isArray(points) ? atEach(heldByGiven(givenTo(held), points, declared), guards) : [];
  const all = [...inside, ...through([...given, ...rules], held.passed, declared)];
  return keepPromises(named, named, all, () => asksNobody(declared, guards));
}

/** What the function that a gate is, or is made by, was given. */
function givenTo({ passed, child }: Passed): { to: FunctionNode; what: readonly ts.Expression[] } | null {
  const inner = unwrap(passed);
  const meaning = meaningOf(ts.isCallExpression(inner) ? inner.expression : inner);
  const call = ts.isCallExpression(inner) ? inner : child?.parent;
  return meaning?.is === 'function' && call && ts.isCallExpression(call)
    ? { to: meaning.node, what: call.arguments }
    : null;
}

interface Gate {
  declared: FunctionNode;
  /** Where it lets the request go on; `yes`: where it answers yes; `past`: wherever it comes back without having answered. */
  points: readonly ts.Node[] | 'yes' | 'past';
}

function gateOf(passed: ts.Expression): Gate | null {
  const meaning = meaningOf(passed);
  if (meaning?.is === 'class' || meaning?.is === 'instance') {
    const method = meaning.node.members.find(
      (one): one is ts.MethodDeclaration =>
        ts.isMethodDeclaration(one) &&
        one.body !== undefined &&
        /^(canActivate|use|resolve|handle|intercept|transform)$/.test(textOf(one.name)),
    );
    if (!method) return null;
    return textOf(method.name) === 'canActivate' ? { declared: method, points: 'yes' } : gateIn(method);
  }
  if (meaning?.is !== 'function' || !meaning.node.body) return null;
  // `requireAge(18)` makes the middleware; a name alone is it.
  const made = ts.isCallExpression(unwrap(passed)) ? null : meaningOfAnswer(meaning.node);
  return gateIn(made?.is === 'function' && !nextsIn(meaning.node) ? made.node : meaning.node);
}

const gateIn = (declared: FunctionNode): Gate => ({ declared, points: nextsIn(declared) ?? 'past' });

/** Calls that hand the request on, if the function has such a thing: `next()`, `next({ ctx })`, but not `next(error)`. */
function nextsIn(declared: FunctionNode): ts.CallExpression[] | null {
  const text = declared.parameters.map(one => one.getText()).join(' ');
  const isGiven = /\b(next|done|proceed)\b/.test(text) || /\bopts\b/.test(text);
  if (!isGiven || !declared.body) return null;
  const calls: ts.CallExpression[] = [];
  eachNode(declared.body, node => {
    if (!ts.isCallExpression(node) || !handsOn(node.expression)) return;
    const [first] = node.arguments;
    if (!first || ts.isObjectLiteralExpression(unwrap(first))) calls.push(node);
  });
  return calls.length > 0 || /\b(next|done|proceed)\b/.test(text) ? calls : null;
}

/** `next()`, and `next.handle()` of an interceptor. */
function handsOn(callee: ts.Expression): boolean {
  const asked = nameOf(callee) === 'handle' ? receiverOf(callee) : callee;
  return asked !== null && /^(next|done|proceed)$/.test(nameOf(asked) ?? '');
}

const ANSWERS =
  /\b(reply|res|response|c|ctx|context)\b[^;]*\.(status|code|send|json|redirect|throw|text|end|forbidden|unauthorized|sendStatus)\b|\bnew (Response|\w*Error)\b|NextResponse/;

/** A hook without `next` lets go on by coming back; having answered, or handing an error back, it does not. */
function pastOf(declared: FunctionNode, guards: Guards): readonly Check[] {
  const ways = returnsOf(declared).filter(({ node, value }) => {
    const way = value === null ? node : value.parent;
    const around = ts.isReturnStatement(way) && ts.isBlock(way.parent) ? way.parent.statements : null;
    const last = around?.[around.indexOf(way as ts.Statement) - 1];
    // `reply.code(403).send(); return reply;`
    const isBare = value === null || /^(reply|res|response)$/.test(value.getText());
    return !ANSWERS.test(value?.getText() ?? '') && !(isBare && last && ANSWERS.test(last.getText()));
  });
  const lists = ways.map(way => checksOnWay(way, declared, guards));
  const [first, ...others] = lists;
  return first?.filter(check => others.every(list => list.some(one => one.kind === check.kind))) ?? [];
}

/** `withAdult(handler)`: where the wrapper runs or renders what it was given. */
function aroundOf({ passed, child }: Passed): Gate | null {
  const meaning = meaningOf(passed);
  if (meaning?.is !== 'function' || !child || !ts.isCallExpression(child.parent)) return null;
  const parameter = meaning.node.parameters[child.parent.arguments.indexOf(child as ts.Expression)];
  if (!parameter || !ts.isIdentifier(parameter.name)) return null;
  const name = parameter.name.text;
  const points = usesIn(meaning.node, node => ts.isIdentifier(node) && node.text === name && node !== parameter.name);
  return points.length > 0 ? { declared: meaning.node, points } : null;
}

function usesIn({ body }: FunctionNode, isUse: (node: ts.Node) => boolean): ts.Node[] {
  const uses: ts.Node[] = [];
  if (body) eachNode(body, node => void (isUse(node) && uses.push(node)));
  return uses;
}

/** A component that shows its children only if the check holds: by its body, else by its name. */
export function checksOfWrapper(tag: ts.Expression, named: readonly Check[], guards: Guards): Check[] {
  const meaning = /^[A-Z]/.test(nameOf(tag) ?? '') ? meaningOf(tag) : null;
  const declared = meaning?.is === 'class' || meaning?.is === 'function' ? renderOf(meaning.node) : null;
  if (!declared?.body) return [...named];
  const points = usesIn(declared, node => {
    if (!ts.isIdentifier(node) || node.text !== 'children') return false;
    // `const { children } = props` takes them, and shows nothing.
    return !ts.isBindingElement(node.parent) && !ts.isTypeElement(node.parent);
  });
  if (points.length === 0) return [...named];
  const inside = summaryOf(declared, 'children', guards, () => checksAtAll(points, declared, guards));
  return keepPromises(named, named, through(inside, tag, declared), () => asksNobody(declared, guards));
}
