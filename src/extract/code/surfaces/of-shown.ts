import { calleeOf } from '../callees.ts';
import { enclosingFunction, isFunction, nameOf, receiverOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf, functionNamed, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Way } from '../way-read.ts';
import { wayOf } from '../way-read.ts';

const MAX_STEPS = 4;

/**
 * Whether a condition asks of the very thing that a node shows, as `post.kind` does of what shows `post.body`, however it is said: by
 * a `const`, a name taken out of the thing, a function that is given the thing alone. All else, a tab of the address, a mode that
 * another component or a store keeps, can be switched from outside: what its other branch offers is a press away.
 */
export function isOfShown(test: ts.Expression, node: ts.Node): boolean {
  const shown = thingsIn(node);
  const given = new Set<ts.Node>();
  let isOf = false;
  let isOfOther = false;
  const seeWay = (way: Way, isHanded: boolean): void => {
    if (/^[A-Z]/.test(way.name) || way.name === 'undefined') return;
    const isOwn =
      (typeof way.from !== 'string' && given.has(way.from)) || thingsOf(way, isHanded).some(at => shown.has(at));
    if (isOwn && ![way.name, ...way.path].some(isOfView)) isOf = true;
    else isOfOther = true;
  };
  const seeWithin = (run: FunctionNode, steps: number): void => {
    for (const one of run.parameters) given.add(one);
    if (run.body) see(run.body, steps);
  };
  const seeCall = (call: ts.CallExpression, steps: number): void => {
    const name = nameOf(call.expression) ?? '';
    const before = receiverOf(call.expression);
    if (/^use[A-Z]/.test(name) && name !== 'useMemo') isOfOther = true;
    if (isOfView(name)) isOfOther = true;
    if (before) see(before, steps, true);
    const given = name === 'useMemo' ? call.arguments.slice(0, 1) : call.arguments;
    for (const one of given) see(one, steps, true);
    const isNamed = ts.isIdentifier(call.expression);
    const run = isNamed && steps > 0 ? (functionNamed(name, call) ?? calleeOf(call.expression)) : null;
    if (run) seeWithin(run, steps - 1);
    // What is given nothing tells of something else.
    else if (isNamed && (given.length === 0 || given.some(isKey))) isOfOther = true;
    if (isNamed && isOutOfHook(name, call)) isOfOther = true;
  };
  const see = (part: ts.Node, steps: number, isHanded = false): void => {
    const inner = ts.isExpression(part) ? unwrap(part) : part;
    if (isFunction(inner)) return seeWithin(inner, steps);
    if (ts.isCallExpression(inner)) return seeCall(inner, steps);
    if (ts.isVariableDeclaration(inner)) return void (inner.initializer && see(inner.initializer, steps));
    const way = ts.isExpression(inner) ? wayOf(inner) : null;
    const held = way?.path.length === 0 && ts.isIdentifier(inner) && steps > 0 ? valueOf(inner) : null;
    if (held && way && isFilledLater(held)) return seeWay(way, isHanded);
    if (held) return see(held, steps - 1, isHanded);
    if (way) return seeWay(way, isHanded);
    if (ts.isPropertyAccessExpression(inner)) return see(inner.expression, steps, true);
    ts.forEachChild(inner, one => see(one, steps));
  };
  see(test, MAX_STEPS);
  return isOf && !isOfOther;
}

/** `const turned = new Set()`, `const turned = reactive({})` of a file: what it holds is put there later. */
function isFilledLater(held: ts.Expression): boolean {
  const inner = unwrap(held);
  if (ts.isNewExpression(inner)) return (inner.arguments ?? []).length === 0;
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length === 0;
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.length === 0;
  return ts.isCallExpression(inner) && enclosingFunction(inner) === null;
}

/** `isTurned` of `const { isTurned } = useCards()`: a store is asked. */
function isOutOfHook(name: string, at: ts.Node): boolean {
  const declared = declarationOf(name, at);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : declared;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made && ts.isCallExpression(made) && /^use[A-Z]/.test(nameOf(made.expression) ?? '');
}

/** What is known of an id alone is kept elsewhere: `isTurned(post.id)`. */
function isKey(given: ts.Expression): boolean {
  const way = wayOf(given);
  return /^(_?id|uuid|uid|pk|key|slug|uri)$|[a-z]I[dD]$|_id$/.test(way ? ([way.name, ...way.path].at(-1) ?? '') : '');
}

const isOfView = (name: string): boolean => splitWords(name).some(word => OF_VIEW.test(word));

/** What stands for the look of a page, wherever it is kept. */
const OF_VIEW =
  /^(\$?props|\$?route|router|params?|query|search|state|store|ui|context|ctx|tab|tabs|mode|view|step|stage|page|menu|panel|section|layout|variant|display|displayed|open|opened|closed|show|shown|showing|visible|hidden|hide|expand|expanded|collapse|collapsed|fold|folded|unfolded|translated|truncated|active|selected|selecting|focus|focused|hover|hovered|blur|blurred|reveal|revealed|toggle|toggled|flipped|loading|loaded|fetching|pressed|clicked|checked|muted)$/;

const known = new WeakMap<ts.Node, ReadonlySet<string>>();

/** All that a node reads of, each written as the way to it. */
function thingsIn(node: ts.Node): ReadonlySet<string> {
  const before = known.get(node);
  if (before) return before;
  const things = new Set<string>();
  known.set(node, things);
  throughout(node, part => {
    const way = ts.isExpression(part) ? wayOf(part) : null;
    if (way) for (const thing of thingsOf(way, true)) things.add(thing);
  });
  return things;
}

/** `post` and `post.author` of `post.author.name`, and the whole way where it is handed on. */
const thingsOf = ({ from, path }: Way, isHanded: boolean): readonly string[] =>
  path
    .map((_, count) => [typeof from === 'string' ? from : from.pos, ...path.slice(0, count)].join('.'))
    .concat(isHanded ? [[typeof from === 'string' ? from : from.pos, ...path].join('.')] : []);
