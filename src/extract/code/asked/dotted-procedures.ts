import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `shop.api.talks.open_private_chat`: modules, and in the last of them a function that says what it does and to what. */
const DOTTED = /^[a-z][\w-]{0,40}(?:\.[a-z]\w{0,40}){1,6}\.([a-z]\w{0,60})$/i;
/** What runs what it is told, also the hook that makes it: `xcall`, `call.post`, `usePostCall`, `useRpcMutation`. */
const RUNS = /(^|[a-z_.])(x?call|rpc|post|put|invoke|mutation|procedure|resource|request|submit)$/i;
const READS = /get|query|fetch|list/i;
const KEY = /^(method|url)$/;

/**
 * The full name of a function of the server, by which it is called: `call('shop.api.talks.open_chat', { user })`,
 * `usePostCall('shop.api.talks.open_chat')`, `createResource({ url: 'shop.api.talks.open_chat' })`. Null for anything else.
 */
export function dottedProcedure(call: ts.CallExpression): ts.StringLiteralLike | null {
  const [first] = call.arguments;
  const name = nameOf(call.expression) ?? '';
  if (!first || !RUNS.test(name) || READS.test(name)) return null;
  const inner = unwrap(first);
  if (ts.isStringLiteralLike(inner)) return dottedName(inner.text) === null ? null : inner;
  if (!ts.isObjectLiteralExpression(inner)) return null;
  for (const one of inner.properties) {
    if (!ts.isPropertyAssignment(one) || !KEY.test(textOf(one.name))) continue;
    const value = unwrap(one.initializer);
    if (ts.isStringLiteralLike(value) && dottedName(value.text) !== null) return value;
  }
  return null;
}

/** The function by itself: a verb and what it is done to. `www.example.org` and `com.app.Main` are names of other things. */
export function dottedName(text: string): string | null {
  const own = DOTTED.exec(text)?.[1];
  return own !== undefined && splitWords(own).length > 1 ? own : null;
}

/** The same in a text, for what is not parsed yet. */
export const NAMES_PROCEDURE = String.raw`['"\x60][a-z][\w-]{0,40}(?:\.[a-z]\w{0,40}){1,6}\.[a-z]\w{0,60}['"\x60]`;
