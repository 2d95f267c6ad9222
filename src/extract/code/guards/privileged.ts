import { literalOf } from '../literals.ts';
import { nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const FEW = /^(adult|adults|moderator|moderators|mod|admin|admins|administrator|staff|superuser)$/;
const YOUNG = /^(minor|child|kid|teen|underage)$/;
const AGE = /^(age|years)$/;
const OF_AGE = 18;

/** Whoever made a thing, or has it: `isOwner`, `isMyComment`, `isOwn`. */
const OWN = /^is (?:(?:\w+ )?(?:owner|author|creator|mine|self|me|myself)|(?:own|my)(?: \w+)?)$/;

/**
 * True if the outcome is known to leave only adults, those who run the product, or whoever made the thing: not those whom a
 * control is for.
 */
export function isForFew(test: ts.Expression, outcome: boolean, depth = 3): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return isForFew(inner.operand, !outcome, depth);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === '&&' || operator === '||')
      return (operator === '&&') === outcome
        ? sides.some(side => isForFew(side, outcome, depth))
        : sides.every(side => isForFew(side, outcome, depth));
    return comparesAge(inner) && /^>=?$/.test(operator) === outcome;
  }
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(callee) ?? '');
  // `isAdmin`, `adult`; `adminMessage` and `moderatorNote` are things.
  if (words.some(word => /^(not|non)$/.test(word))) return false;
  if (FEW.test(words.at(-1) ?? '')) return outcome;
  if (OWN.test(words.join(' '))) return outcome;
  if (YOUNG.test(words.at(-1) ?? '') && words[0] === 'is') return !outcome;
  const value = ts.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  return value !== null && isForFew(value, outcome, depth - 1);
}

function comparesAge({ left, right }: ts.BinaryExpression): boolean {
  const limit = literalOf(right)?.value;
  const words = splitWords(nameOf(unwrap(left)) ?? '');
  return typeof limit === 'number' && limit >= OF_AGE - 1 && limit < 100 && AGE.test(words.at(-1) ?? '');
}
