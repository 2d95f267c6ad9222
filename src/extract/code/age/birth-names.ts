import { chainOf, eachNode, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isBirthName } from './birth-words.ts';

/** Whether an identifier, key or short string below (or at) the node names a birth. */
export function mentionsBirth(root: ts.Node): boolean {
  let found = false;
  const look = (node: ts.Node): void => {
    if (found) return;
    if (ts.isIdentifier(node)) found = isBirthName(node.text);
    else if (ts.isStringLiteralLike(node)) found = node.text.length <= 40 && isBirthName(node.text);
  };
  look(root);
  if (!found) eachNode(root, look);
  return found;
}

/** Whether what is read is a birth: its own name, or that of what it is a part of (`birth.year`, `dob.getTime()`). */
export function readsBirth(expression: ts.Expression): boolean {
  return chainOf(expression).slice(-2).some(isBirthName);
}

/** A key or name node that names a birth. */
export const namesBirth = (node: ts.Node): boolean => isBirthName(textOf(node));

/** A name of a birth, or of the age of somebody by itself. */
export const isBirthOrAge = (name: string): boolean => isBirthName(name) || /^(user_?|member_?)?age$/i.test(name);
