import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, isFunction, nameOf, throughout, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isSentLater } from './sent-later.ts';

const STORE = /^(localStorage|sessionStorage|AsyncStorage|SecureStore|localforage|MMKV|mmkv)$/;
const KEEPS = /^(setItem|setItemAsync|set)$/;
/** Looks at what is kept. */
const READS = /^(getItem|getItemAsync|removeItem|get|getString)$/;
/** `saveList` calls `setStorage`, which calls `localStorage.setItem`. */
const MAX_STEPS = 2;

/**
 * `const saveDmList = (key, list) => localStorage.setItem(key, JSON.stringify(list))`: what is called for messages and only
 * keeps something on the device of who reads them. Every call in it is seen to do no more, and nothing sends it later.
 */
export function isKeptOnDevice(node: FunctionNode): boolean {
  const kept: ts.CallExpression[] = [];
  return doneBy(node, MAX_STEPS, kept) === 'keeps' && !isSentLater(node, kept);
}

/** The call of such a function. */
export function keepsOnDevice(call: ts.CallExpression): boolean {
  const called = meaningOf(call.expression);
  return called?.is === 'function' && isKeptOnDevice(called.node);
}

function doneBy({ body }: FunctionNode, steps: number, kept: ts.CallExpression[]): 'keeps' | 'nothing' | 'more' {
  if (!body) return 'more';
  let keeps = false;
  let doesMore = false;
  throughout(body, node => {
    if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) doesMore = true;
    if (doesMore || !ts.isCallExpression(node)) return;
    const name = nameOf(node.expression) ?? '';
    if (chainOf(node.expression).some(one => STORE.test(one))) {
      if (KEEPS.test(name)) {
        keeps = true;
        kept.push(node);
      } else doesMore ||= !READS.test(name);
    } else if (!isPlain(node)) {
      const called = steps > 0 ? meaningOf(node.expression) : null;
      const done = called?.is === 'function' ? doneBy(called.node, steps - 1, kept) : 'more';
      keeps ||= done === 'keeps';
      doesMore ||= done === 'more';
    }
  });
  return doesMore ? 'more' : keeps ? 'keeps' : 'nothing';
}

/** `JSON.stringify(list)`, `list.filter(one => …)`: nobody hears of it. `peer.parse(to, text)` may be anything. */
function isPlain({ expression, arguments: given }: ts.CallExpression): boolean {
  const callee = unwrap(expression);
  if (ts.isIdentifier(callee)) return /^(String|Number|Boolean|structuredClone)$/.test(callee.text);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const owner = unwrap(callee.expression);
  if (ts.isIdentifier(owner) && /^(JSON|Object|Array|String|Number|Date|Math)$/.test(owner.text)) return true;
  const isStep = /^(map|filter|slice|find|some|every|includes|concat|toString|keys|values|entries|trim)$/.test(
    callee.name.text,
  );
  const isRow = given.every(one => isFunction(unwrap(one)) || ts.isLiteralExpression(unwrap(one)));
  return isStep && isRow;
}
