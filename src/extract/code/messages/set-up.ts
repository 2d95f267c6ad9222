import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, eachNode, nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const SETS_UP = /^(init|initiali[sz]e|setup|boot|bootstrap)$/;
/** Somebody else, by what they are to whoever writes. */
const OTHER =
  /^(recipients?|receivers?|peer|partner|other|target|friend|contact|member|participants?|invitee|addressee|to)$/;
/** What is begun, read, or told to whoever looks after the program; anything else may write to somebody. */
const BEGINS =
  /^(init|initiali[sz]e|setup|boot|bootstrap|connect|load|get|of|for|read|decrypt|derive|subscribe|listen|watch|on|off|use|is|has|log|info|warn|error|debug|trace)$/;
/** `setReady(true)`, and no `chat.setTalk(…)`. */
const STATE = /^set[A-Z]/;

/**
 * `async function initDm() { await inbox.init(me.key); }`, which is given nobody, names nobody else and calls nothing but what
 * begins or reads: with it the messages that come in are begun to be read.
 */
export function setsUp({ body, parameters }: FunctionNode, name: string): boolean {
  if (!body || parameters.length > 0 || !SETS_UP.test(splitWords(name)[0] ?? '')) return false;
  let speaks = false;
  eachNode(body, node => {
    if (ts.isIdentifier(node)) speaks ||= splitWords(node.text).some(word => OTHER.test(word));
    if (ts.isCallExpression(node)) speaks ||= !begins(node);
    if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) speaks = true;
  });
  return !speaks;
}

function begins({ expression }: ts.CallExpression): boolean {
  const called = nameOf(expression) ?? '';
  if (ts.isIdentifier(expression) && STATE.test(called)) return true;
  const [first, ...more] = splitWords(called);
  return BEGINS.test(first ?? '') && !more.some(word => /^(or|and|create|send|message|dm|open)$/.test(word));
}

/** A call of such a function. */
export function onlySetsUp(call: ts.CallExpression): boolean {
  const callee = call.arguments.length === 0 ? calleeOf(call.expression) : null;
  return callee !== null && setsUp(callee, declaredName(callee) ?? '');
}
