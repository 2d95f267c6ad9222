import { calleeOf } from '../callees.ts';
import { literalOf } from '../literals.ts';
import type { Constant } from '../literals.ts';
import { nameOf, unwrap } from '../names.ts';
import { joinedIn } from '../operands.ts';
import { returnsOf } from './returns.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Hooks that hold a value: what it is until somebody changes it, last or alone. */
const HOLDS = /^(use\w*(State|Storage|Ref|Preference|Setting)|ref|shallowRef|signal|createSignal|writable|atom)$/;

/**
 * Whether a test of an agreement comes out as if it had been given for whoever was never asked: `stored ?? 'granted'`,
 * `useState(true)`, `localStorage.getItem('consent') !== 'no'`. Such a test refuses only those who went and said no.
 */
export function isGivenUnasked(test: ts.Expression, outcome: boolean): boolean {
  const inner = unwrap(test);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    if (!/^[!=]==?$/.test(operator)) return false;
    const said = literalOf(inner.right) ?? literalOf(inner.left);
    const asked = literalOf(inner.right) ? inner.left : inner.right;
    const isEqual = operator.startsWith('=') === outcome;
    return !!said && standingValues(asked).some(value => (value === said.value) === isEqual);
  }
  if (ts.isCallExpression(inner)) {
    const declared = calleeOf(inner.expression);
    const [only, ...more] = declared ? returnsOf(declared) : [];
    return !!only?.value && more.length === 0 && isYesOf(only.value, outcome);
  }
  // `consent.analytics` of `export const consent = { analytics: true }`
  const fixed = literalOf(inner);
  if (fixed) return Boolean(fixed.value) === outcome;
  return madeBy(inner).some(made => isYesOf(made, outcome)) || heldAtStart(inner).some(is => Boolean(is) === outcome);
}

/** What a name or an answer was worked out from says yes by itself. */
function isYesOf(made: ts.Expression, outcome: boolean): boolean {
  const inner = unwrap(made);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    if (/^[!=]==?$/.test(operator)) {
      const said = literalOf(inner.right)?.value;
      // `accepted !== false`, unless it is known to begin with that.
      if (said === false && operator === '!==' && outcome) return !heldAtStart(unwrap(inner.left)).includes(false);
      // What was never stored is nothing, and nothing differs from every word.
      if (!isRead(inner.left) || typeof said !== 'string') return false;
      return operator.startsWith('!') === outcome && !NOTHING.test(said);
    }
  }
  return fallbacksOf(inner).some(value => Boolean(value) === outcome) || isYesOfAny(inner, outcome);
}

/** `isChild || accepted`, `accepted === undefined || accepted`: a child counts as if they had agreed, or whoever said nothing yet. */
function isYesOfAny(made: ts.Expression, outcome: boolean): boolean {
  const joined = joinedIn(made);
  if (joined) return joined.isAnd !== outcome && joined.operands.some(one => isUnsaid(one, outcome, joined.operands));
  if (!ts.isConditionalExpression(made)) return false;
  const [yes, no] = [literalOf(made.whenTrue), literalOf(made.whenFalse)];
  return Boolean(
    (yes && Boolean(yes.value) === outcome && isUnsaid(made.condition, true, [made.whenFalse])) ||
    (no && Boolean(no.value) === outcome && isUnsaid(made.condition, false, [made.whenTrue])),
  );
}

function isUnsaid(one: ts.Expression, outcome: boolean, among: readonly ts.Expression[]): boolean {
  const inner = unwrap(one);
  if (ts.isPrefixUnaryExpression(inner)) return isUnsaid(inner.operand, !outcome, among);
  if (outcome && isChild(inner)) return true;
  if (!ts.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.getText();
  if (!/^[!=]==?$/.test(operator) || operator.startsWith('=') !== outcome || !isNothing(inner.right)) return false;
  const left = unwrap(inner.left);
  const asked = (ts.isTypeOfExpression(left) ? left.expression : left).getText();
  return among.some(other => other !== one && other.getText().includes(asked));
}

const isNothing = (value: ts.Expression): boolean =>
  /^(undefined|null|['"`]undefined['"`])$/.test(unwrap(value).getText());

/** `user.isChild`, `me.age < 13` */
function isChild(test: ts.Expression): boolean {
  if (ts.isBinaryExpression(test))
    return /^<=?$/.test(test.operatorToken.getText()) && splitWords(nameOf(test.left) ?? '').at(-1) === 'age';
  const name = splitWords(nameOf(ts.isCallExpression(test) ? test.expression : test) ?? '').join(' ');
  return /^(is (a )?)?(child|kid|minor|teen|underage|under \d+)$/.test(name);
}
const NOTHING = /^(undefined|null|)$/;

/** `localStorage.getItem('consent')`, `Cookies.get('consent')`, `process.env.X` apart. */
const isRead = (asked: ts.Expression): boolean => {
  const inner = unwrap(asked);
  if (ts.isIdentifier(inner)) return madeBy(inner).some(one => ts.isCallExpression(unwrap(one)) && isRead(one));
  return (
    ts.isCallExpression(inner) &&
    /^(getItem|get|getCookie|getString|getBoolean|read)$/.test(nameOf(inner.expression) ?? '')
  );
};

/** Values that a compared expression has where nothing was stored. */
function standingValues(asked: ts.Expression): readonly Constant[] {
  const inner = unwrap(asked);
  const own = [inner, ...madeBy(inner)].flatMap(fallbacksOf);
  return [...own, ...heldAtStart(inner)];
}

/** `stored ?? 'granted'`, `stored || 'yes'`, `stored ? parse(stored) : true`. */
function fallbacksOf(value: ts.Expression): Constant[] {
  const inner = unwrap(value);
  const read = (one: ts.Expression): Constant[] => {
    const literal = literalOf(one);
    return literal ? [literal.value] : [];
  };
  if (ts.isBinaryExpression(inner)) return /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()) ? read(inner.right) : [];
  if (ts.isConditionalExpression(inner)) {
    const test = inner.condition.getText();
    if (/^!|[=]==? *(null|undefined)/.test(test)) return read(inner.whenTrue);
    return /^[\w.]+$|!==? *(null|undefined)/.test(test) ? read(inner.whenFalse) : [];
  }
  return [];
}

/** What a local name stands for, with `let` as well: its first value. */
function madeBy(name: ts.Expression): ts.Expression[] {
  const declared = ts.isIdentifier(name) ? declarationOf(name.text, name) : null;
  return declared && ts.isVariableDeclaration(declared) && declared.initializer ? [declared.initializer] : [];
}

/** `const [agreed] = useState(true)`, `const agreed = ref(true)` */
function heldAtStart(asked: ts.Expression): Constant[] {
  const root = ts.isPropertyAccessExpression(asked) && asked.name.text === 'value' ? asked.expression : asked;
  const declared = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declared && ts.isBindingElement(declared) ? firstOf(declared) : declared;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts.isCallExpression(made) || !HOLDS.test(nameOf(made.expression) ?? '')) return [];
  const start = made.arguments.at(-1);
  const literal = start && literalOf(start);
  return literal ? [literal.value] : start ? fallbacksOf(start) : [];
}

function firstOf(declared: ts.BindingElement): ts.Node | null {
  const { parent } = declared;
  return ts.isArrayBindingPattern(parent) && parent.elements[0] === declared ? parent.parent : null;
}
