import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** A member of a class that only says what others do: what it does itself says nothing. */
export const isOfAbstract = ({ parent }: FunctionNode): boolean =>
  ts.isClassLike(parent) && (parent.modifiers?.some(one => one.kind === ts.SyntaxKind.AbstractKeyword) ?? false);
