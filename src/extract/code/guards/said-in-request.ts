import { unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Check } from './named-checks.ts';

const BODY = /^(?:await\s+)?(?:req|request|ctx\.request|ctx\.req|c\.req|event)\.(?:body|json\(\))/;

/**
 * `if (req.body.age < 18)`, `const { isAdult } = req.body`: an age that the request states anew, each time as it likes, and not the
 * one of the account.
 */
export function isSaidInRequest({ kind, node, via }: Check): boolean {
  if (kind !== 'age' || (via?.length ?? 0) > 0) return false;
  let root = unwrap(node);
  if (BODY.test(root.getText())) return true;
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declared = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : declared;
  return !!holder && ts.isVariableDeclaration(holder) && BODY.test(holder.initializer?.getText() ?? '');
}
