import { literally } from '../../../kit/text.ts';
import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import { linksOf } from '../links/registry.ts';
import { isFunction, throughout, unwrap } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const COUNTER =
  '(?:times_?loaded|loaded_?times|(?:auto|scroll)_?(?:loads?|loaded)(?:_?(?:count|times))?|loads?_?(?:count|counter|times))';
/** What is counted is held against a number, or against what is called a limit; how many there are is the end of all. */
const LIMITED = new RegExp(
  `\\b${COUNTER}(?:\\.value)?\\s*(?:<=?|>=?)\\s*(?:\\d+|[\\w.]*(?:max|limit|times|allowed)\\w*)`,
  'i',
);
const COUNTED = new RegExp(`(?:\\+\\+[\\w.]*${COUNTER}|\\b${COUNTER}(?:\\.value)?\\s*(?:\\+\\+|\\+=))`, 'i');
const MAX_FILES = 4;

/**
 * `if (timesLoaded < MAX_TIMES) loadMore()` with `timesLoaded++` where more has come: it loads on by itself a few times, and then
 * waits for somebody. Also where a member says so: `if (!feed.mayLoadOn) return;`.
 */
export function stopsAfterSome(node: ts.Node): boolean {
  return loadsAt(node).some(call => heldAt(call).some(held => 'test' in held && isLimited(held.test)));
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

function isLimited(test: ts.Expression): boolean {
  if (LIMITED.test(test.getText())) return COUNTED.test(test.getSourceFile().text);
  return namesIn(test, 6).some(name => {
    const says = new RegExp(`\\b${literally(name)}\\b[^;]{0,400}?${LIMITED.source}`, 'i');
    const files = linksOf(test)?.lookFor(name, says, MAX_FILES) ?? [];
    return files.some(({ indexed: { text } }) => isSaidBy(name, text) && COUNTED.test(text));
  });
}

/** `get mayLoadOn() { return … timesLoaded < MAX_TIMES; }`, `const mayLoadOn = computed(() => …)` */
const isSaidBy = (name: string, text: string): boolean =>
  new RegExp(
    `(?:get\\s+${literally(name)}\\s*\\(\\)|(?:const|function)\\s+${literally(name)}\\b|\\b${literally(name)}\\s*=)[^;]{0,400}?${LIMITED.source}`,
    'i',
  ).test(text);
