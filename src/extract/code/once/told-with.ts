import { linksOf } from '../links/registry.ts';
import { throughout, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isChange } from '../writes/values-put.ts';
import { writesTo } from '../writes/writes-to.ts';

/**
 * All that a call is given, as far as it is written out: `{ email, ...profile }` tells more than its keys say. Null where it is
 * not seen what is told; a name stands for what it is declared as, if nothing is put into that later.
 */
export function toldWith(node: ts.Node): string | null {
  if (!ts.isCallExpression(node)) return null;
  const given = node.arguments.map(one => {
    const inner = unwrap(one);
    if (ts.isObjectLiteralExpression(inner)) return holdsSpread(inner) ? null : 'written out';
    if (ts.isIdentifier(inner)) return nameThatStays(inner);
    return ts.isStringLiteralLike(inner) || ts.isPropertyAccessExpression(inner) ? 'one value' : null;
  });
  return given.includes(null) ? null : given.join();
}

function holdsSpread(object: ts.ObjectLiteralExpression): boolean {
  let holds = false;
  throughout(object, node => (holds ||= ts.isSpreadAssignment(node)));
  return holds;
}

function nameThatStays(name: ts.Identifier): string | null {
  const declared = declarationOf(name.text, name);
  if (!declared) return linksOf(name)?.imports.has(name.text) ? name.text : null;
  // `data.birthday = …`, `Object.assign(data, profile)`, `Object.keys(all).forEach(key => (data[key] = …))`
  for (const write of writesTo(name, {})) if (isChange(write)) return null;
  return `${name.text} at ${declared.pos}`;
}
