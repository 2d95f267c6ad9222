import { enclosingFunction } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ts } from '../ts-morph.ts';
import type { Assigned } from './assigned.ts';
import { assignedAt } from './assigned.ts';
import { usesOf } from './uses.ts';

/** All that gives a name itself another value, whenever that is. */
export function assignmentsTo(name: ts.Identifier): readonly (Assigned & { use: ts.Identifier })[] {
  const declared = declarationOf(name.text, name);
  const within = enclosingFunction(declared ?? name) ?? name.getSourceFile();
  return usesOf(declared, name.text, within).flatMap(use => {
    const assigned = assignedAt(use);
    return assigned ? { ...assigned, use } : [];
  });
}
