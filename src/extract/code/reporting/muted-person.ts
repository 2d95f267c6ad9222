import { chainOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PERSON = /^(user|account|person|member|profile|author|sender|creator|commenter|poster)$/;

/**
 * `toggleMute({ variables: { id } })` where `id` is that of somebody: `user.id`, or taken apart in `{ user: { id } }`. What is
 * turned on and off is a sound as often, and no sound is given a person.
 */
export function isGivenPerson(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(one => {
      if (ts.isShorthandPropertyAssignment(one)) return isIdOfPerson(one.name);
      if (!ts.isPropertyAssignment(one)) return false;
      return /^(variables|input|params|data|id|user_?id)$/i.test(textOf(one.name)) && isGivenPerson(one.initializer);
    });
  return isIdOfPerson(inner);
}

function isIdOfPerson(value: ts.Expression): boolean {
  const chain = chainOf(value);
  if (chain.length >= 2) return isId(chain.at(-1)!) && isPerson(chain.at(-2)!);
  if (!ts.isIdentifier(value)) return false;
  const declared = declarationOf(value.text, value);
  if (!declared || !ts.isBindingElement(declared) || !isId(textOf(declared.propertyName ?? declared.name)))
    return false;
  const holder = declared.parent.parent;
  if (ts.isBindingElement(holder)) return isPerson(textOf(holder.propertyName ?? holder.name));
  const from = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
  return from !== undefined && isPerson(chainOf(from).at(-1) ?? '');
}

const isId = (name: string): boolean => /^_?(id|uid|uuid|pubkey|did)$/.test(name);
const isPerson = (name: string): boolean => PERSON.test(splitWords(name).at(-1) ?? '');
