import { ts } from '../ts-morph.ts';
import { givenAt } from './connected.ts';
import type { Meaning } from './meaning.ts';
import { memberOfComponent } from './vue-members.ts';

/** What a member of a component stands for, of which there is no object: `this.save` in its options, `this.props.save`. */
export function ownMember(access: ts.Expression, name: string): Meaning | null {
  if (!ts.isPropertyAccessExpression(access)) return null;
  return access.expression.kind === ts.SyntaxKind.ThisKeyword ? memberOfComponent(name, access) : givenAt(access);
}
