import { readOwner } from './owners.ts';
import type { Start } from './starts.ts';
import { literalOf } from '../literals.ts';
import { textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `validBoolean('showInProfile', config.showInProfile, true)`: the name of a field, the field, and what stands in for it where
 * nobody has said anything. However the call is named, the three belong together so.
 */
export function checkedValue({ arguments: given }: ts.CallExpression): Start | null {
  const [key, field, value, ...more] = given;
  if (!key || !field || !value || more.length > 0 || !ts.isStringLiteralLike(key)) return null;
  const read = unwrap(field);
  if (!ts.isPropertyAccessExpression(read) || read.name.text !== key.text) return null;
  const literal = literalOf(value);
  if (!literal || literal.value === null || literal.value === undefined) return null;
  // `displayInProfile` says itself what it is shown in.
  const around = splitWords(key.text).filter(word => word === 'profile');
  return { name: key, text: textOf(key), value, owner: () => readOwner(read.expression, around) };
}
