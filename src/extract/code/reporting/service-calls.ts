import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { nameOf, throughout, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { reportRequest } from './report-requests.ts';

const STORES = /^(create|submit|send|file|add|save|post)$/;
const SERVICE =
  /^[_$]?(\w*[a-z_])?(report|complaint|abuse|flag)(s|ing)?_?(service|api|client|http|gateway|provider)?$/i;

/** Whether a text could hold such a call. */
export const MAY_CALL_SERVICE =
  /(report|complaint|abuse|flag)(s|ing)?_?(service|api|client|http|gateway|provider)?\.(create|submit|send|file|add|save|post)\(/i;

/** `this.reports.create({ … })`, where the method of the service asks the server that takes reports. */
export function reportsOfServices({ calls, side }: ParsedFile): ts.Node[] {
  if (side === 'server') return [];
  return calls.flatMap(call => {
    const callee = unwrap(call.expression);
    if (!ts.isPropertyAccessExpression(callee) || !STORES.test(callee.name.text)) return [];
    if (call.arguments.length === 0 || !SERVICE.test(nameOf(callee.expression) ?? '')) return [];
    const meaning = meaningOf(callee);
    return meaning?.is === 'function' && asksForOne(meaning.node) ? [callee.name] : [];
  });
}

function asksForOne({ body }: FunctionNode): boolean {
  let asks = false;
  if (body)
    throughout(body, node => {
      asks ||= ts.isCallExpression(node) && reportRequest(node) !== null;
    });
  return asks;
}
