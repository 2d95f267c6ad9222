import type { FunctionNode } from '../names.ts';
import { eachNode, nameOf } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `autoCompleteProfile(email, name)`, which saves what it has filled in: what completes by itself here is a form. A search hands
 * back whom it has found, or keeps it to be shown.
 */
export function fillsIn(name: string, node: FunctionNode | null): boolean {
  if (!/^auto_?complete/i.test(name) || !node?.body || !ts.isBlock(node.body)) return false;
  let [saves, answers] = [false, false];
  eachNode(node.body, one => {
    if (ts.isReturnStatement(one) && one.expression) answers = true;
    const called = ts.isCallExpression(one) ? splitWords(nameOf(one.expression) ?? '') : [];
    saves ||= SAVES.test(called[0] ?? '') && called.length > 1;
    answers ||= called.some(word => FOUND.test(word));
  });
  return saves && !answers;
}
/** The same where it is called, for a function of the file. */
export const isFillingIn = (name: string, call: ts.CallExpression): boolean =>
  ts.isIdentifier(call.expression) && fillsIn(name, functionNamed(name, call));
const SAVES = /^(update|save|submit|register|patch)$/;
const FOUND = /^(search|find|query|suggestions?|results?|matches|options|users|people|profiles|accounts)$/;
