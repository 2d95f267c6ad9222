import { calleeOf } from '../callees.ts';
import { ts } from '../ts-morph.ts';

const READS = /\b(localStorage|sessionStorage|AsyncStorage|mmkv|MMKV|SecureStore)\b[\w.?!]*\.(get\w*)\(|\bgetItem\(/;

/** `load('autoplay', true)`, where the function gets what is kept under the key that it is given. */
export function readsStore(call: ts.CallExpression | ts.NewExpression): boolean {
  const callee = ts.isCallExpression(call) ? calleeOf(call.expression) : null;
  return !!callee?.body && callee.parameters.length > 1 && READS.test(callee.body.getText());
}
