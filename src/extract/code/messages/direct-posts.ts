import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, nameNode, nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { ParsedFile } from '../slice.ts';

const POSTS = /^(create|post|publish|send)$/;
const STATUSES = /^(status|statuses)$/i;

export const mayPostToAny = (ask: Ask): FileTest =>
  any(
    ask.named('sendActivity'),
    all(
      ask.called('create post publish send', (_, name) => POSTS.test(name)),
      ask.name('status statuses', (_, name) => STATUSES.test(name)),
      inText(BESIDE),
    ),
  );

/** The one behind the other. */
const BESIDE = /\bstatus(?:es)?(?![\w$])[^;{}]{0,200}?[.[]\s*['"`]?(?:create|post|publish|send)\b/i;

/** `client.v1.statuses.create(payload)`: one way out for posts to all and to the named alone, where a product has both. */
export function postsOfAnyReach({ calls, side }: ParsedFile): Detection[] {
  if (side === 'server') return calls.flatMap(delivered);
  return calls.flatMap((call): Detection[] => {
    const head = nameNode(call.expression);
    const [before = ''] = chainOf(call.expression).slice(-2, -1);
    const isPost = POSTS.test(nameOf(call.expression) ?? '') && STATUSES.test(before) && call.arguments.length > 0;
    return head && isPost
      ? [{ node: head, symbol: `${before}.${nameOf(call.expression)}`, traits: ['may-deliver'] }]
      : [];
  });
}

/**
 * `ctx.sendActivity(sender, recipients, new Create({ object: note }))`: a new post goes to the servers of those whom it names,
 * whoever else may see it. To the followers alone, or where nothing new is said, nobody is written to.
 */
function delivered(call: ts.CallExpression): Detection[] {
  const head = nameNode(call.expression);
  const [, to, activity] = call.arguments;
  if (nameOf(call.expression) !== 'sendActivity' || !head || !to || !activity) return [];
  if (ts.isStringLiteralLike(unwrap(to)) || !isOfNewPost(activity)) return [];
  const [before = ''] = chainOf(call.expression).slice(-2, -1);
  return [{ node: head, symbol: `${before}.sendActivity`, traits: ['may-deliver'] }];
}

/** `new Create(…)`, `toCreate(post)` */
function isOfNewPost(activity: ts.Expression): boolean {
  const inner = unwrap(activity);
  const made = ts.isIdentifier(inner) ? unwrap(valueOf(inner) ?? inner) : inner;
  if (!ts.isNewExpression(made) && !ts.isCallExpression(made)) return false;
  // A vote goes out as a note of one word.
  if (made.arguments?.some(one => /\bvotes?\b/i.test(one.getText()))) return false;
  return /(^|to_?|make_?|build_?|render_?|get_?)create(_?activity)?$|^ChatMessage$/i.test(
    nameOf(made.expression) ?? '',
  );
}
