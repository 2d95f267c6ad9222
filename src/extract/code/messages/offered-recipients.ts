import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What begins a talk, by the name of a call. */
const BEGINS =
  /^(?:create|start|open|new|begin|make|initiate) (?:group |direct |private |new )*(?:chat|conversation|dm|message|group)(?: room)?$/;
const GIVEN = /^(?:options|items|data|users|people|candidates|suggestions|recipients|source|list)$/i;
const FRIENDS = /^(?:my|all|accepted|available|filtered)?_?(?:friends?|connections|mutuals|buddies)(?:_?list)?$/i;

/** `<Picker options={friends.data ?? []} />` where a talk is begun: nobody else is offered to be written to. */
export function friendsOffered(file: ParsedFile): Detection[] {
  if (!file.calls.some(({ expression }) => BEGINS.test(splitWords(chainOf(expression).at(-1) ?? '').join(' '))))
    return [];
  return file.tags.flatMap(tag =>
    tag.attributes.properties.flatMap(one => {
      if (!ts.isJsxAttribute(one) || !GIVEN.test(textOf(one.name)) || !one.initializer) return [];
      const value = ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
      return value && isOfFriends(value) ? [{ node: one.name, symbol: textOf(one.name), traits: ['connection'] }] : [];
    }),
  );
}

/** `friends`, `friends.data ?? []`; of friends and others one cannot be told from the other. */
function isOfFriends(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isBinaryExpression(inner)) {
    const isOrNone = /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
    const right = unwrap(inner.right);
    return isOrNone && ts.isArrayLiteralExpression(right) && right.elements.length === 0 && isOfFriends(inner.left);
  }
  const isRead = ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner);
  const [name = ''] = isRead
    ? chainOf(inner)
        .filter(one => !/^(this|props|state|data|value)$/.test(one))
        .slice(-1)
    : [];
  return FRIENDS.test(name);
}

export const mayOfferFriends = (ask: Ask): FileTest =>
  all(
    ({ mayHoldJsx }) => mayHoldJsx,
    ask.word('friends friend connections mutuals buddies'),
    ask.called('chat conversation dm message group room', words => BEGINS.test(words.join(' '))),
    inText(
      /(?:options|items|data|users|people|candidates|suggestions|recipients|source|list)=\{[\w.]*(?:friend|connections|mutuals|buddies)/i,
    ),
  );
