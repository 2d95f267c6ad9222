import { columnInQuery } from '../accounts/other-births.ts';
import { isOfSignUp } from '../accounts/age-fields.ts';
import { AGE } from '../age/birth-words.ts';
import { worksOutAge } from '../accounts/birth-controls.ts';
import { isSignUpName } from '../accounts/sign-up-words.ts';
import { all, any, inText } from '../ask.ts';
import { birthSitesIn } from '../accounts/birth-sites.ts';
import { birthOrderOfCall } from '../age/birth-order.ts';
import { mentionsBirth } from '../age/birth-names.ts';
import { BIRTH_TOKENS, holdsBirth, isBirthName } from '../age/birth-words.ts';
import { answersIn } from '../age/gates.ts';
import { comesTooLate, isSettled } from '../age/without-effect.ts';
import { latestBirthsIn, rulesOfBirthIn } from '../age/validators.ts';
import { matchComparison } from '../comparisons.ts';
import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { checksOf } from '../guards/named-checks.ts';
import type { Detector } from '../detector.ts';
import { eachNode, enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Where births are taken in and what becomes of them. */
export default {
  occurs: ask =>
    any(
      ask.word(BIRTH_TOKENS.join(' ')),
      all(
        ask.called('age getage calculateage', words => worksOutAge(words.join(' '))),
        inText(/<\w*(Date|Day|Calendar)\w*\s/),
      ),
      all(
        ask.name('age userage yourage', (_, name) => AGE.test(name)),
        ask.word('password passwd'),
        inText(/\bpassw(or)?d\w*['"]?\s*[:,}]/i),
      ),
      all(
        ask.name('age userage yourage', (_, name) => AGE.test(name)),
        any(
          ({ path }) => isOfSignUp(path),
          ask.name('sign signup register registration create', (_, name) => isSignUpName(name)),
        ),
        ({ mayHoldJsx }) => mayHoldJsx,
      ),
    ),
  detect(file, { guards, files }) {
    const sites = birthSitesIn(file);
    const age = guards.find(one => one.guard === 'age');
    if (sites.length === 0 || !age) return [];
    const isCompared = files.some(other => comparesBirth(other, age));
    return sites.map(({ node, trait }) => ({
      node,
      symbol: ts.isJsxAttribute(node) ? symbolOfField(node) : (columnInQuery(node) ?? textOf(node)),
      traits: isCompared ? ['compared', trait] : [trait],
    }));
  },
} satisfies Detector;

/** The name of a field: `name="birthday"`, `name={'birthday'}`, and what a template makes of either. */
function symbolOfField({ name, initializer }: ts.JsxAttribute): string {
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  const said = value && !ts.isStringLiteralLike(value) && nameOf(value) === null ? birthIn(value) : null;
  return said ?? textOf(value ?? name);
}

/** `format(birthDate, 'P')`, `date => setBirthday(date)`: the first name in it that is of a birth. */
function birthIn(value: ts.Node): string | null {
  let found: string | null = null;
  eachNode(value, one => void (found ??= ts.isIdentifier(one) && isBirthName(one.text) ? one.text : null));
  return found;
}

const known = new WeakMap<ParsedFile, boolean>();

/** Whether a birth is compared in a file, handed to a check of age, or answered about by a server. */
function comparesBirth(file: ParsedFile, age: CompiledConcept): boolean {
  if (!holdsBirth(file.indexed.tokens)) return false;
  let found = known.get(file);
  if (found === undefined) {
    found =
      file.nodes.some(node => isComparison(node, age) && !isSettled(node) && !comesTooLate(node)) ||
      latestBirthsIn(file).length > 0 ||
      rulesOfBirthIn(file).length > 0 ||
      answersIn(file, age).length > 0;
    known.set(file, found);
  }
  return found;
}

/** `ageBucket(age)`: the number of a bucket is told, and nobody is kept out. */
const isForStatistics = (node: ts.Node): boolean =>
  enclosingNames(node).some(name => splitWords(name).some(word => /^(bucket|bracket|decade|cohort)s?$/.test(word)));

function isComparison(node: ts.Node, age: CompiledConcept): boolean {
  if (ts.isBinaryExpression(node))
    return matchComparison(node, true, age) !== null && !isForStatistics(node) && !isOnlyLogged(node);
  if (!ts.isCallExpression(node)) return false;
  if (birthOrderOfCall(node, true, age)) return !isOnlyLogged(node);
  const words = splitWords(nameOf(node.expression) ?? '');
  const isCheck = checksOf(node, true, [age]).length > 0 || age.calls.some(call => fitsPattern(call, words));
  return isCheck && node.arguments.some(mentionsBirth) && !isOnlyLogged(node);
}

const LOGS = /^(console|log|logger|metrics?|stats|analytics|telemetry|sentry|this\.log(ger)?)\b/i;

/** `if (age < 13) logger.warn('young')`: it is written down, and nobody is kept out. */
function isOnlyLogged(node: ts.Node): boolean {
  let at = node;
  while (!ts.isStatement(at.parent) && !ts.isFunctionLike(at.parent)) at = at.parent;
  const branch = at.parent;
  if (!ts.isIfStatement(branch) || branch.expression !== at || branch.elseStatement) return false;
  const then = branch.thenStatement;
  const statements = ts.isBlock(then) ? then.statements : [then];
  return (
    statements.length > 0 &&
    statements.every(one => {
      const called = ts.isExpressionStatement(one) ? unwrap(one.expression) : null;
      return !!called && ts.isCallExpression(called) && LOGS.test(called.expression.getText());
    })
  );
}
