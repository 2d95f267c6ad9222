import { matchConstant } from '../../comparisons.ts';
import type { CompiledConcept } from '../../concepts.ts';
import { lookUpIn } from '../../constant-tables.ts';
import { literalOf } from '../../literals.ts';
import type { Check } from '../named-checks.ts';
import { unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';

type Guards = readonly CompiledConcept[];

/**
 * The checks that a value amounts to that is one of some constants, or none of them, each list by itself: of one of several
 * nobody knows which. Null if no concept compares such a value.
 */
export function checksAmong(
  asked: ts.Expression,
  constants: readonly (ts.Expression | string)[],
  isOne: boolean,
  guards: Guards,
): Check[][] | null {
  const lists = constants.map(constant =>
    guards.flatMap((concept): Check[] => {
      const match = matchConstant(asked, constant, isOne, concept);
      return match && concept.guard
        ? [{ concept: concept.id, kind: concept.guard, node: match.node, protects: match.protects }]
        : [];
    }),
  );
  return lists.some(list => list.length > 0) ? lists.map(list => list.filter(check => check.protects)) : null;
}

/** What a look-up in a table of constants says: `ALLOWED.has(relation)`, `POLICY[relation] === 'open'`. */
export function checksOfLookUp(test: ts.Expression, outcome: boolean, guards: Guards) {
  const inner = unwrap(test);
  const { of, isFound } = ts.isBinaryExpression(inner)
    ? comparedIn(inner, outcome)
    : { of: lookUpIn(inner), isFound: outcome };
  if (!of || !isNamed(of.asked)) return null;
  const lists = checksAmong(of.asked, of.found, isFound, guards);
  return lists && { lists, isOne: isFound };
}

function comparedIn({ left, right, operatorToken }: ts.BinaryExpression, outcome: boolean) {
  const operator = operatorToken.getText();
  const literal = literalOf(right);
  const isText = typeof literal?.value === 'string' || typeof literal?.value === 'number';
  const of = /^[!=]==?$/.test(operator) && isText ? lookUpIn(left, literal.value) : null;
  return { of, isFound: operator.startsWith('=') === outcome };
}

/** A look-up by what is itself a constant asks nobody. */
const isNamed = (asked: ts.Expression) => literalOf(asked) === null;
