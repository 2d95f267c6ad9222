import type { CompiledConcept } from '../concepts.ts';
import { checksThatHold } from '../guards/conditions.ts';
import type { Branch } from './branches.ts';
import { branchOf } from './branches.ts';
import { literalOf } from '../literals.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A value, by the texts that may say what it is: the literal, the name of the constant that it came from. */
export type ValueTexts = readonly string[];

/** What stands for a setting while nobody has chosen. */
export interface Meaning {
  /** Values that hold together, as flags do; none if the source does not fix it. */
  values: readonly ValueTexts[];
  /** What adults get instead, where an age decides; null if none does. */
  adult: readonly ValueTexts[] | null;
  /** The name that the value is given to, if the setting only refers to it. */
  at: ts.Node | null;
  /** Values of which something else than an age decides at run time. */
  either?: readonly (readonly ValueTexts[])[];
  /** Nothing but the name of a constant says it. */
  isByName?: boolean;
}

/** A meaning that no age changes; without values it is decided at run time. */
export const fixed = (values: readonly ValueTexts[]): Meaning => ({ values, adult: null, at: null });
/** What a value means as a default; null for what is no default at all: a copy of a choice, a function, a date. */
export function meaningOf(value: ts.Expression, ages: readonly CompiledConcept[]): Meaning | null {
  const inner = unwrap(value);
  // `A | B`: names say more than the number that they come to.
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarToken) {
    const both = allOf([inner.left, inner.right], ages);
    return both && fixed(both);
  }
  const literal = literalOf(inner);
  if (literal) {
    if (literal.value === null || literal.value === undefined) return null;
    return fixed([[...memberName(inner), String(literal.value)]]);
  }
  if (ts.isIdentifier(inner)) {
    const branch = branchOf(inner, ages);
    if (branch) return meaningOfBranch(branch, ages);
    return CONSTANT.test(inner.text) ? { ...fixed([endsOf(inner.text)]), isByName: true } : null;
  }
  if (ts.isConditionalExpression(inner)) return meaningForChild(inner, ages);
  const flags = flagsOf(inner);
  if (flags) return fixed(flags);
  if (ts.isBinaryExpression(inner)) {
    // `settings.autoplay !== false`: on for everyone who has not said no.
    if (inner.operatorToken.getText() === '!==' && inner.right.kind === ts.SyntaxKind.FalseKeyword)
      return fixed([['true']]);
    const { operatorToken, left, right } = inner;
    // `input.isPrivate ?? false`
    if (/^(\?\?|\|\|)$/.test(operatorToken.getText()) && !literalOf(left)) return meaningOf(right, ages);
  }
  return null;
}

const CONSTANT = /^[A-Z][A-Z\d]*(_[A-Z\d]+)+$/;

/** What turns round all that follows it in a name. */
const NEGATES = /^(NON|NOT|NO|UN|HIDE|HIDDEN|EXCEPT|WITHOUT|DISABLED?)$/;

/** `VISIBILITY_PUBLIC`: the whole name, and each end of it; of `VISIBILITY_NON_PUBLIC` none without the negation. */
function endsOf(name: string): string[] {
  const words = name.split('_');
  const first = words.findIndex((word, at) => at < words.length - 1 && NEGATES.test(word));
  return words.slice(0, first < 0 ? undefined : first + 1).map((_, from) => words.slice(from).join('_'));
}

export function meaningOfBranch({ child, adult, at }: Branch, ages: readonly CompiledConcept[]): Meaning | null {
  const [given, other] = [child, adult].map(values => allOf(values, ages));
  return given && other ? { values: given, adult: other, at } : null;
}

/** A yes or no that is worked out at run time, from something that is not the setting itself. */
export function isRunTimeChoice(value: ts.Expression, name: string): boolean {
  const inner = unwrap(value);
  const isYesNo =
    ts.isPrefixUnaryExpression(inner) || (ts.isCallExpression(inner) && nameOf(inner.expression) === 'Boolean');
  const same = splitWords(name).join('');
  return isYesNo && !(inner.getText().match(/\w+/g) ?? []).some(word => splitWords(word).join('') === same);
}

/** `private: isPrivate ? 1 : 0`: the same choice, as a number. */
export function isWrittenOtherwise(value: ts.Expression, name: string): boolean {
  const inner = unwrap(value);
  if (!ts.isConditionalExpression(inner) || !ts.isIdentifier(unwrap(inner.condition))) return false;
  if (!/^(1|0|true|false)$/.test(inner.whenTrue.getText()) || !/^(1|0|true|false)$/.test(inner.whenFalse.getText()))
    return false;
  const bare = (text: string) =>
    splitWords(text)
      .filter(word => word !== 'is')
      .join('');
  return bare(unwrap(inner.condition).getText()) === bare(name);
}

function allOf(values: readonly ts.Expression[], ages: readonly CompiledConcept[]): ValueTexts[] | null {
  const all = values.map(value => meaningOf(value, ages));
  return all.every(one => one !== null) ? all.flatMap(one => one.values) : null;
}

/** Of two values that an age decides between, a child gets the one for which the check did not speak; else it is open. */
function meaningForChild(
  { condition, whenTrue, whenFalse }: ts.ConditionalExpression,
  ages: readonly CompiledConcept[],
): Meaning | null {
  const [yes, no] = [meaningOf(whenTrue, ages), meaningOf(whenFalse, ages)];
  if (!yes || !no) return null;
  const isAdultTrue = checksThatHold(condition, true, ages).length > 0;
  const isAdultFalse = checksThatHold(condition, false, ages).length > 0;
  if (isAdultTrue === isAdultFalse) return { ...fixed([]), either: [yes.values, no.values] };
  const [child, adult] = isAdultTrue ? [no, yes] : [yes, no];
  return { values: child.values, adult: adult.values, at: null };
}

/** `Enum.MEMBER`, whose declaration may stand elsewhere; `{ all: true, friends: false }`. */
function flagsOf(value: ts.Expression): ValueTexts[] | null {
  if (ts.isPropertyAccessExpression(value)) return isConstantName(value) ? [memberName(value)] : null;
  if (!ts.isObjectLiteralExpression(value) || value.properties.length === 0) return null;
  const set: string[] = [];
  for (const property of value.properties) {
    const on = ts.isPropertyAssignment(property) ? literalOf(property.initializer)?.value : undefined;
    if (typeof on !== 'boolean') return null;
    if (on) set.push(textOf(property.name!));
  }
  return set.length > 0 ? set.map(name => [name]) : [['false']];
}

/** `Visibility.PUBLIC`, `types.Visibility.Public`; `form.isPrivate` is read at run time. */
function isConstantName(value: ts.PropertyAccessExpression): boolean {
  const chain = chainOf(value);
  return chain.length > 1 && chain.slice(-2).every(name => /^[A-Z]/.test(name));
}

const memberName = (value: ts.Expression) => (ts.isPropertyAccessExpression(value) ? [value.name.text] : []);
