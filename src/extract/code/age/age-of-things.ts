import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { enclosingFunction, nameOf, unwrap, wordsOf } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { mentionsBirth } from './birth-names.ts';

/** When something was made or changed, and what can be thrown away after a time. */
const MADE =
  /\b\w*?(created|updated|posted|published|modified|uploaded|started|last_?\w+ed|joined|sent|fetched|cached|queued)_?(at|on|time|date|ms)\b|\b(mtime|ctime|birthtime)(Ms)?\b|\btimestamps?\b/i;
const LONGEST = 800;

/** `const oldEnough = story.createdAt < limit`, `isOldEnough(job)`: how old a thing is, and not a person. */
export function isAgeOfThing(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (ts.isIdentifier(inner) && isKindOfThing(inner)) return true;
  if (ts.isCallExpression(inner) && inner.arguments.some(one => OF_RELEASE.test(nameOf(one) ?? ''))) return true;
  if (!saysOld(wordsOf(ts.isCallExpression(inner) ? inner.expression : inner))) return false;
  if (ts.isPropertyAccessExpression(inner) && isAmongThings(inner)) return true;
  const made = ts.isCallExpression(inner) ? calleeOf(inner.expression) : ts.isIdentifier(inner) ? valueOf(inner) : null;
  return made !== null && measuresThing(made);
}

/** `isMinor(version)`: one of the steps in which something is released, or in which music is written. */
const OF_RELEASE = /^((next|new|old|prev|current|latest)_?)?(version|release|semver|bump|scale|chord|key_?signature)$/i;

/** Whose age it could be, or how an age is sorted. */
const OF_PEOPLE =
  /age|birth|dob|year|grade|user|person|people|member|account|profile|viewer|player|student|customer|sender|recipient|author|owner|participant|consent|child|teen|adult|minor|categor|group|band|tier|bracket|class|role|\bme\b/i;

/** `const isMinor = [Suit.Clubs, Suit.Diamonds].includes(trumps)`: one of some kinds of things, all written here. */
function isKindOfThing(name: ts.Identifier): boolean {
  if (wordsOf(name).at(-1) !== 'minor') return false;
  const value = valueOf(name);
  const made = value && unwrap(value);
  if (!made || !ts.isCallExpression(made) || nameOf(made.expression) !== 'includes') return false;
  const [list] = ts.isPropertyAccessExpression(made.expression) ? [unwrap(made.expression.expression)] : [];
  return list !== undefined && ts.isArrayLiteralExpression(list) && !OF_PEOPLE.test(made.getText());
}

const PEOPLE =
  /^(ages?|births?|birth(day|date)|dob|born|years?|users?|persons?|people|members?|accounts?|profiles?|viewers?|players?|students?|customers?|senders?|recipients?|authors?|owners?|participants?|guests?|visitors?|consent|child|children|kids?|teens?|adults?|minors?|sign|signup|register|me|my)$/;

/** `item.oldEnough` beside `item.score`: nobody is spoken of in the whole function. */
function isAmongThings(test: ts.PropertyAccessExpression): boolean {
  const around = enclosingFunction(test);
  return around !== null && !splitWords(around.getText()).some(word => PEOPLE.test(word));
}

export const saysOld = (words: readonly string[]): boolean =>
  words.some(word => /^(old|older|oldest|young|younger)$/.test(word));

/** Whether what is worked out here comes from when a thing was made; a birth says that it is of a person. */
export function measuresThing(made: FunctionNode | ts.Expression): boolean {
  const text = made.getText();
  return text.length < LONGEST && MADE.test(text) && !mentionsBirth(made);
}
