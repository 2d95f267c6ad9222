import { calleeOf } from '../callees.ts';
import { nameOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const SHOWS = /^(dispatch|navigate|push|replace|redirect|show|open|select|activate|commit)/;
/** What makes something or sends it; what is not called so and is not seen may still do it. */
const MAKES =
  /^(create|insert|save|upsert|post|send|add|start|begin|make|init|initiate|build|write|emit|mutate|invite|request|ensure|compose|publish|submit|(get|find|fetch|load)or[a-z]+)/i;
const KEY_OF_TALK = /^(conversation|convo|chat|channel|room|thread|dialog) (key|uuid|ref)$/;

/**
 * `openConversation({ conversationKey })`, whose function loads what is there and hands it to the store: a talk is shown again,
 * and none is begun. It takes a function that is read, and the key of a talk among what it is given.
 */
export function onlyShowsTalk(call: ts.CallExpression): boolean {
  if (!/^(open|reopen)$/.test(splitWords(nameOf(call.expression) ?? '')[0] ?? '')) return false;
  const isOfTalk = call.arguments.some(one => {
    const given = unwrap(one);
    return ts.isObjectLiteralExpression(given)
      ? given.properties.some(it => it.name && isKey(it.name.getText()))
      : isKey(nameOf(given) ?? '');
  });
  const called = isOfTalk ? calleeOf(call.expression) : null;
  return called !== null && showsAlone(called);
}

/** The same of the function itself, by what it is given. */
export const isOnlyShowing = (node: FunctionNode): boolean =>
  node.parameters.some(one => splitNames(one.getText()).some(isKey)) && showsAlone(node);

const splitNames = (text: string): readonly string[] => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

const isKey = (name: string): boolean => KEY_OF_TALK.test(splitWords(name).join(' '));

function showsAlone({ body }: FunctionNode): boolean {
  if (!body) return false;
  let shows = false;
  let makes = false;
  throughout(body, node => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const name = nameOf(node.expression) ?? '';
    shows ||= SHOWS.test(name);
    makes ||= MAKES.test(name);
  });
  return shows && !makes;
}
