import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, nameOf, throughout } from '../names.ts';
import { ts } from '../ts-morph.ts';

const STORE = /^(localStorage|sessionStorage|AsyncStorage|SecureStore|localforage|MMKV|mmkv)$/;
const KEEPS = /^(setItem|setItemAsync|set)$/;
/** Puts into the form in which it is kept, or looks at it; nobody hears of it. */
const PLAIN =
  /^(getItem|getItemAsync|removeItem|stringify|parse|toString|assign|keys|values|entries|map|filter|slice)$/;
/** `saveList` calls `setStorage`, which calls `localStorage.setItem`. */
const MAX_STEPS = 2;

/**
 * `const saveDmList = (key, list) => localStorage.setItem(key, JSON.stringify(list))`: what is called for messages and only
 * keeps something on the device of who reads them. Every call in it is seen to do no more.
 */
export const isKeptOnDevice = (node: FunctionNode): boolean => doneBy(node, MAX_STEPS) === 'keeps';

/** The call of such a function. */
export function keepsOnDevice(call: ts.CallExpression): boolean {
  const called = meaningOf(call.expression);
  return called?.is === 'function' && isKeptOnDevice(called.node);
}

function doneBy({ body }: FunctionNode, steps: number): 'keeps' | 'nothing' | 'more' {
  if (!body) return 'more';
  let keeps = false;
  let doesMore = false;
  throughout(body, node => {
    if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) doesMore = true;
    if (doesMore || !ts.isCallExpression(node)) return;
    const name = nameOf(node.expression) ?? '';
    if (chainOf(node.expression).some(one => STORE.test(one))) keeps ||= KEEPS.test(name);
    else if (!PLAIN.test(name)) {
      const called = steps > 0 ? meaningOf(node.expression) : null;
      const done = called?.is === 'function' ? doneBy(called.node, steps - 1) : 'more';
      keeps ||= done === 'keeps';
      doesMore ||= done === 'more';
    }
  });
  return doesMore ? 'more' : keeps ? 'keeps' : 'nothing';
}
