import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, nameNode, nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';

const POSTS = /^(create|post|publish|send)$/;
const STATUSES = /^(status|statuses)$/i;

export const mayPostToAny = (ask: Ask): FileTest =>
  all(
    ask.called('create post publish send', (_, name) => POSTS.test(name)),
    ask.name('status statuses', (_, name) => STATUSES.test(name)),
    inText(BESIDE),
  );

/** The one behind the other. */
const BESIDE = /\bstatus(?:es)?(?![\w$])[^;{}]{0,200}?[.[]\s*['"`]?(?:create|post|publish|send)\b/i;

/** `client.v1.statuses.create(payload)`: one way out for posts to all and to the named alone, where a product has both. */
export function postsOfAnyReach({ calls, side }: ParsedFile): Detection[] {
  if (side === 'server') return [];
  return calls.flatMap((call): Detection[] => {
    const head = nameNode(call.expression);
    const [before = ''] = chainOf(call.expression).slice(-2, -1);
    const isPost = POSTS.test(nameOf(call.expression) ?? '') && STATUSES.test(before) && call.arguments.length > 0;
    return head && isPost
      ? [{ node: head, symbol: `${before}.${nameOf(call.expression)}`, traits: ['may-deliver'] }]
      : [];
  });
}
