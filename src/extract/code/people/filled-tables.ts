import { namedIn } from '../links/exports.ts';
import { unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfDeclaration } from '../uses.ts';
import { doneAt } from '../writes/at-use.ts';
import type { Named } from '../writes/uses.ts';
import type { Write } from '../writes/write.ts';
import { writesTo } from '../writes/writes-to.ts';

/**
 * `profile.email = found.email`, `Object.assign(profile, await api.user(id))`, `fill(profile)`: the table that a member stands in is
 * written to somewhere, or handed to what may do so. What it begins with says nothing of what is shown then.
 */
export function isFilledLater(member: ts.PropertyAccessExpression): boolean {
  const root = rootOf(member);
  if (!root || !ts.isIdentifier(root)) return true;
  if (declarationOf(root.text, root)) return [...writesTo(root, {})].some(mayFill);
  const declared = namedIn(root.getSourceFile(), root.text);
  if (!declared || ts.isSourceFile(declared) || !ts.isVariableDeclaration(declared)) return false;
  if (ts.isIdentifier(declared.name) && [...writesTo(declared.name, {})].some(mayFill)) return true;
  return [...usesOfDeclaration(declared)].some(use => {
    const name = rootOf(use);
    const write = name && doneAt(name).write;
    return !!write && mayFill(write);
  });
}

/** `contact.email.trim()` and `linkTo(contact.email)` only read it. */
const mayFill = ({ kind, path }: Pick<Write, 'kind' | 'path'>): boolean =>
  kind === 'called' || kind === 'handed' ? path.length === 0 : true;

function rootOf(access: ts.Expression): Named | null {
  const inner = unwrap(access);
  if (ts.isPropertyAccessExpression(inner)) return rootOf(inner.expression);
  return ts.isIdentifier(inner) ? inner : null;
}
