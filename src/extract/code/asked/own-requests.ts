import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, nameOf, textOf, throughout, unwrap } from '../names.ts';
import type { ChangeMethod } from '../routes/request-verbs.ts';
import { changeMethod } from '../routes/request-verbs.ts';
import { ts } from '../ts-morph.ts';

const known = new WeakMap<FunctionNode, ChangeMethod | null>();

/**
 * How a function of the product's own changes something at the address that it is given first, by what is written in it:
 * `const call = (path, body) => fetch(ROOT + path, { method: 'POST', … })`. Null where it leaves that to who calls it.
 */
export function methodOfOwn({ expression }: ts.CallExpression): ChangeMethod | null {
  const meaning = meaningOf(expression);
  if (meaning?.is !== 'function') return null;
  let method = known.get(meaning.node);
  if (method === undefined) known.set(meaning.node, (method = methodIn(meaning.node)));
  return method;
}

function methodIn({ parameters: [address], body }: FunctionNode): ChangeMethod | null {
  if (!address || !body || !ts.isIdentifier(address.name)) return null;
  const { text } = address.name;
  const found = new Set<ChangeMethod | null>();
  const look = (node: ts.Node): void => {
    if (!ts.isCallExpression(node)) return;
    const [first, second] = node.arguments.map(unwrap);
    if (!first || !holds(first, text)) return;
    const options = [first, second].find(one => one !== undefined && ts.isObjectLiteralExpression(one));
    const said = changeMethod(nameOf(node.expression) ?? '') ?? (options ? methodOf(options) : undefined);
    if (said !== undefined) found.add(said);
  };
  look(body);
  eachNode(body, look);
  return found.size === 1 ? [...found][0]! : null;
}

/** Undefined where no method is told; null for one that is not fixed, or only reads. */
function methodOf(options: ts.Expression): ChangeMethod | null | undefined {
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  const told = options.properties.find(({ name }) => name && textOf(name) === 'method');
  if (!told) return undefined;
  const value = ts.isPropertyAssignment(told) ? unwrap(told.initializer) : null;
  return value && ts.isStringLiteralLike(value) ? changeMethod(value.text) : null;
}

function holds(expression: ts.Expression, name: string): boolean {
  if (ts.isIdentifier(expression)) return expression.text === name;
  let isHeld = false;
  eachNode(expression, node => {
    isHeld ||= ts.isIdentifier(node) && node.text === name;
  });
  return isHeld;
}

const asking = new WeakMap<FunctionNode, boolean>();

/** A function of the product's own that asks a server at the address that it is given first: `const ask = path => fetch(ROOT + path)`. */
export function asksAddressGiven({ expression }: ts.CallExpression): boolean {
  const meaning = meaningOf(expression);
  if (meaning?.is !== 'function') return false;
  let asks = asking.get(meaning.node);
  if (asks === undefined) asking.set(meaning.node, (asks = asksWithFirst(meaning.node, MAX_STEPS)));
  return asks;
}
const MAX_STEPS = 2;

function asksWithFirst({ parameters: [address], body }: FunctionNode, steps: number): boolean {
  if (!address || !body || !ts.isIdentifier(address.name)) return false;
  const { text } = address.name;
  let found = false;
  throughout(body, node => {
    if (found || !ts.isCallExpression(node) || !node.arguments.slice(0, 2).some(one => holds(unwrap(one), text)))
      return;
    const next = steps > 0 ? meaningOf(node.expression) : null;
    found = isFetch(node.expression) || (next?.is === 'function' && asksWithFirst(next.node, steps - 1));
  });
  return found;
}

/** `fetch(…)`, `axios.get(…)`, `xhr.open('GET', …)` */
const isFetch = (called: ts.Expression): boolean => FETCHES.test(chainOf(called).slice(-2).join('.'));
const FETCHES =
  /(^|\.)(\$?fetch|ofetch|axios|ky|got)$|(^|[a-z_])(axios|https?|ky|got|ofetch)\w*\.(get|post|request)$|^\$\.(ajax|get|getJSON|post)$|(xhr|req|request)\.open$/i;
