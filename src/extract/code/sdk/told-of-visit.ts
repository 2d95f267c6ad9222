import { textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const WHO =
  /^(id|uid|uuid|user|username|name|login|handle|nick|nickname|mail|email|phone|account|person|member|distinct|birth\w*|age|gender)$/;

/**
 * `umami.identify({ plan, theme })`: what a service for counting is told of a visit, and not who is there. A table that is not
 * written out, or in which more is spread, may hold anything.
 */
export function isToldOfVisit(given: readonly ts.Expression[]): boolean {
  const [only, ...more] = given.map(unwrap);
  return (
    only !== undefined &&
    more.length === 0 &&
    ts.isObjectLiteralExpression(only) &&
    only.properties.every(
      one =>
        one.name !== undefined &&
        !ts.isComputedPropertyName(one.name) &&
        !splitWords(textOf(one.name)).some(word => WHO.test(word)),
    )
  );
}
