import { eachNode, namesBound } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isNamed } from './parts-of-owner.ts';

/** `session`, `person` of `!!session && session.user.id === person.id` */
export function rootsHeld(value: ts.Node): string[] {
  const found = new Set<string>();
  eachNode(value, node => {
    if (ts.isIdentifier(node) && !isNamed(node)) found.add(node.text);
  });
  return [...found];
}

/** The person, and what is made of what is known of them: `const { bio } = person`. */
export function madeOf(person: ReadonlySet<string>, body: ts.Node, taken: readonly ts.Node[]): ReadonlySet<string> {
  const all = new Set(person);
  eachNode(body, node => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || taken.includes(node)) return;
    if (rootsHeld(node).some(name => all.has(name))) for (const name of namesBound(node.name)) all.add(name);
  });
  return all;
}
