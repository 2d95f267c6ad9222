import { literally } from '../../../kit/text.ts';
import { namesIn } from '../call-sites.ts';
import { computedBy } from '../components/setup-values.ts';
import { heldAt } from '../guards/dominance.ts';
import { linksOf } from '../links/registry.ts';
import { returnedBy } from '../links/returned.ts';
import { literalOf } from '../literals.ts';
import { isFunction, nameOf, throughout, unwrap } from '../names.ts';
import { operandsOf } from '../operands.ts';
import { functionNamed, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { COUNTER, isCountedBy, isCountedIn, risesByOne } from './counted-loads.ts';

/** What is counted is held against something: `timesLoaded < 3`. */
const BELOW = `\\b${COUNTER}(?:\\.value)?\\s*<=?\\s*([\\w.]+)(?!\\s*[\\w.*+])`;
const FEW = 10;
const IS_COUNTER = new RegExp(`^${COUNTER}$`, 'i');
const LOADS = /load|fetch|more|next|page|append/i;
const MAX_FILES = 4;
const MAX_STEPS = 4;

/**
 * `if (timesLoaded < MAX_TIMES) loadMore()` with `timesLoaded++` where more has come: it loads on by itself a few times, and then
 * waits for somebody. Also where a member says so: `if (!feed.mayLoadOn) return;`. All that loads there has to be held so.
 */
export function stopsAfterSome(node: ts.Node): boolean {
  const loads = loadsAt(node);
  return loads.length > 0 && loads.every(isHeld);
}

const isHeld = (load: ts.Node): boolean =>
  heldAt(load).some(held => 'test' in held && isLimited(held.test, held.outcome, MAX_STEPS));

/** The call itself, or those that load in what the attribute runs. */
function loadsAt(node: ts.Node): readonly ts.Node[] {
  const attribute = ts.isJsxAttribute(node.parent) ? node.parent.initializer : null;
  const given =
    attribute && ts.isJsxExpression(attribute) && attribute.expression ? unwrap(attribute.expression) : null;
  if (!given) return ts.isExpression(node) ? [node] : [];
  if (isHeld(given)) return [given];
  const run = ts.isIdentifier(given) ? functionNamed(given.text, given) : isFunction(given) ? given : null;
  const calls: ts.CallExpression[] = [];
  if (run?.body) throughout(run.body, one => void (ts.isCallExpression(one) && calls.push(one)));
  return calls.filter(one => LOADS.test(nameOf(one.expression) ?? ''));
}

/** Whether a test that comes out so says that a few times have not passed yet; of two of which one is enough, both must. */
function isLimited(test: ts.Expression, outcome: boolean, steps: number): boolean {
  const inner = unwrap(test);
  if (steps === 0) return false;
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return isLimited(inner.operand, !outcome, steps);
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd || kind === ts.SyntaxKind.BarBarToken) {
      const sides = operandsOf(inner, kind).map(one => isLimited(one, outcome, steps));
      return isAnd === outcome ? sides.includes(true) : !sides.includes(false);
    }
    return isBelow(inner, outcome);
  }
  const worked = behind(inner);
  if (worked) return worked.length > 0 && worked.every(one => isLimited(one, outcome, steps - 1));
  return outcome && isSaidElsewhere(inner);
}

/** What a name was made of, what a function hands back. */
function behind(inner: ts.Expression): readonly ts.Expression[] | null {
  const called = ts.isCallExpression(inner) && ts.isIdentifier(inner.expression) ? inner.expression : null;
  const run = called && functionNamed(called.text, called);
  if (run) return returnedBy(run);
  const held = ts.isIdentifier(inner) ? valueOf(inner) : null;
  if (!held) return null;
  const made = unwrap(held);
  const [first] = ts.isCallExpression(made) && nameOf(made.expression) === 'useMemo' ? made.arguments : [];
  const memo = first && unwrap(first);
  return memo && isFunction(memo) ? returnedBy(memo) : [computedBy(made)];
}

/** `timesLoaded < 3`, `3 > timesLoaded`, `timesLoaded !== 3`, and where it is turned away `timesLoaded >= 3`. */
function isBelow({ left, operatorToken, right }: ts.BinaryExpression, outcome: boolean): boolean {
  const sign = operatorToken.getText();
  // One more each time, so that it comes to the number.
  const isOther = /^[!=]==?$/.test(sign) && sign.startsWith('!') === outcome;
  if (!isOther && !/^[<>]=?$/.test(sign)) return false;
  const isLess = isOther || sign.startsWith('<') === outcome;
  const [counted, limit] = isLess ? [left, right] : [right, left];
  const inner = unwrap(counted);
  const isHeldValue = ts.isPropertyAccessExpression(inner) && /^(value|current)$/.test(inner.name.text);
  const counter = nameOf(isHeldValue ? inner.expression : inner);
  if (counter === null || !IS_COUNTER.test(counter) || !isCountedBy(counter, counted)) return false;
  if (isOther && !risesByOne(counter, counted)) return false;
  const few = literalOf(limit);
  if (few) return typeof few.value === 'number' && few.value > 0 && few.value <= FEW;
  // `this.most`, which a class holds as `most = 3`
  const name = ts.isPropertyAccessExpression(unwrap(limit)) ? nameOf(limit) : null;
  return name !== null && !OF_ALL.test(name) && isFew(name, limit, limit.getSourceFile().text);
}
/** How many there are is the end of all. */
const OF_ALL = /page|total|count|length|size/i;

/** `get mayLoadOn() { return … timesLoaded < MAX_TIMES; }` in another file. */
function isSaidElsewhere(test: ts.Expression): boolean {
  return namesIn(test, 6).some(name => {
    const said = new RegExp(saidBy(name), 'i');
    const files = linksOf(test)?.lookFor(name, said, MAX_FILES) ?? [];
    return files.some(({ indexed: { text } }) => {
      const found = said.exec(text);
      const limit = found?.[1]?.split('.').at(-1);
      if (!found || limit === undefined) return false;
      const whole = text.slice(found.index, text.indexOf(';', found.index + found[0].length) + 1 || undefined);
      return !whole.includes('||') && isFew(limit, test, text) && isCountedIn(text);
    });
  });
}

const saidBy = (name: string): string =>
  `(?:get\\s+${literally(name)}\\s*\\(\\)|(?:const|function)\\s+${literally(name)}\\b|\\b${literally(name)}\\s*=)[^;]{0,400}?${BELOW}`;

/** `3`, or a name that stands for such a number there or in another file. */
function isFew(limit: string, at: ts.Node, text: string): boolean {
  if (/^\d/.test(limit)) return Number(limit) > 0 && Number(limit) <= FEW;
  const set = new RegExp(`\\b${literally(limit)}\\b(?:\\s*:\\s*number)?\\s*[=:]\\s*(\\d[\\d_]*)\\s*(?:[;,}\\n]|$)`);
  const own = set.exec(text)?.[1];
  if (own !== undefined) return isFew(own.replaceAll('_', ''), at, text);
  const files = linksOf(at)?.lookFor(limit, set, MAX_FILES) ?? [];
  return (
    files.length > 0 && files.every(({ indexed }) => isFew(set.exec(indexed.text)![1]!.replaceAll('_', ''), at, ''))
  );
}
