import { eachNode, nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isPersonOf, outerOf, plain, showsAuthorOf } from './by-author.ts';
import { isGivenExamples } from './given-examples.ts';
import { readIn } from './read-of.ts';
import { ACCOUNT, isWithinMarkup } from './shown-person.ts';

/**
 * `testimonial.content` beside `testimonial.student.handle`, with the day on which it was said: what accounts say of one another
 * is kept, and nobody chose it for the product. Praise that a page shows of the product has no account and no day.
 */
export function isKeptPraise(value: ts.Expression): boolean {
  const read = readIn(unwrap(value));
  const around = read && outerOf(value);
  if (!around || !isPraise(read.thing) || isGivenExamples(value)) return false;
  const thing = plain(read.thing);
  let [hasAccount, isDated] = [showsAuthorOf(thing, around, { hasAccount: true, mayBeInCharge: false }), false];
  eachNode(around, node => {
    isDated ||= isPersonOf(DAY, thing, node);
    hasAccount ||=
      ts.isPropertyAccessExpression(node) &&
      ACCOUNT.test(node.name.text) &&
      isPersonOf(ANY, thing, unwrap(node.expression)) &&
      isWithinMarkup(node);
  });
  return hasAccount && isDated;
}
const ANY = /^/;
const DAY = /^(created|posted|submitted|given|written|updated)_?(at|on|date)$/i;

const isPraise = (thing: ts.Expression): boolean => splitWords(nameOf(unwrap(thing)) ?? '').some(isPraiseWord);
export const isPraiseWord = (word: string): boolean => /^testimonials?$/.test(word);
