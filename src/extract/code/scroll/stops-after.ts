import { literally } from '../../../kit/text.ts';
import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import { linksOf } from '../links/registry.ts';
import { isFunction, throughout, unwrap } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const COUNTER =
  '(?:times_?loaded|loaded_?times|(?:auto|scroll)_?(?:loads?|loaded)(?:_?(?:count|times))?|loads?_?(?:count|counter|times))';
/** What is counted is held against something: `timesLoaded < 3`, and where it is turned away `timesLoaded >= 3`. */
const below = (sign: string) => `\\b${COUNTER}(?:\\.value)?\\s*${sign}\\s*([\\w.]+)`;
const BELOW = below('<=?');
const FROM = below('>=?');
const FEW = 10;
/** How many there are is the end of all. */
const OF_ALL = /page|total|count|length|size/i;
const LIMIT = /MAX|LIMIT|TIMES|ALLOWED/;
const COUNTED = new RegExp(`(?:\\+\\+[\\w.]*${COUNTER}|\\b${COUNTER}(?:\\.value)?\\s*(?:\\+\\+|\\+=))`, 'i');
const MAX_FILES = 4;

/**
 * `if (timesLoaded < MAX_TIMES) loadMore()` with `timesLoaded++` where more has come: it loads on by itself a few times, and then
 * waits for somebody. Also where a member says so: `if (!feed.mayLoadOn) return;`.
 */
export function stopsAfterSome(node: ts.Node): boolean {
  return loadsAt(node).some(call => heldAt(call).some(held => 'test' in held && isLimited(held.test, held.outcome)));
}

/** The call itself, or what the attribute runs. */
function loadsAt(node: ts.Node): ts.Node[] {
  const attribute = ts.isJsxAttribute(node.parent) ? node.parent.initializer : null;
  const given =
    attribute && ts.isJsxExpression(attribute) && attribute.expression ? unwrap(attribute.expression) : null;
  if (!given) return ts.isExpression(node) ? [node] : [];
  const run = ts.isIdentifier(given) ? functionNamed(given.text, given) : isFunction(given) ? given : null;
  const calls: ts.Node[] = [given];
  if (run?.body) throughout(run.body, one => void (ts.isCallExpression(one) && calls.push(one)));
  return calls;
}

function isLimited(test: ts.Expression, outcome: boolean): boolean {
  const [said, { text }] = [test.getText(), test.getSourceFile()];
  // `force || timesLoaded < 3` may go on for ever.
  if (said.includes(outcome ? '||' : '&&')) return false;
  if (saysFew(said, outcome ? BELOW : FROM, text)) return COUNTED.test(text);
  return namesIn(test, 6).some(name => {
    const files = linksOf(test)?.lookFor(name, new RegExp(saidBy(name), 'i'), MAX_FILES) ?? [];
    return files.some(({ indexed }) => saysFew(indexed.text, saidBy(name), indexed.text) && COUNTED.test(indexed.text));
  });
}

/** `get mayLoadOn() { return … timesLoaded < MAX_TIMES; }`, `const mayLoadOn = computed(() => …)` */
const saidBy = (name: string): string =>
  `(?:get\\s+${literally(name)}\\s*\\(\\)|(?:const|function)\\s+${literally(name)}\\b|\\b${literally(name)}\\s*=)[^;]{0,400}?${BELOW}`;

function saysFew(said: string, how: string, text: string): boolean {
  const limit = new RegExp(how, 'i').exec(said)?.[1]?.split('.').at(-1);
  return limit !== undefined && isFew(limit, text);
}

/** `3`, `MAX_TIMES`, or a name that stands for such a number there. */
function isFew(limit: string, text: string): boolean {
  if (/^\d/.test(limit)) return Number(limit) > 0 && Number(limit) <= FEW;
  if (OF_ALL.test(limit)) return false;
  const number = new RegExp(`\\b${limit}\\b(?:\\s*:\\s*number)?\\s*[=:]\\s*([\\d_]+)`).exec(text)?.[1];
  return number === undefined ? LIMIT.test(limit) && limit === limit.toUpperCase() : isFew(number, text);
}
