import type { Candidate } from './candidates.ts';
import { readOwner } from './owners.ts';
import type { KeyedRead } from './schemas.ts';
import { nameNode, nameOf, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is read under a key, or kept from now on under it, and what stands in for it. */
export function readCandidates(node: ts.Node, read: KeyedRead): Candidate[] {
  const parts = (ts.isStringLiteralLike(read.key) ? read.key.text : textOfKey(read.key)).split(/[.:/]/);
  const owner = () => readOwner(read.source, [...read.keys, ...parts.slice(0, -1)]);
  const name = nameNode(read.key) ?? read.key;
  const value = read.means ? (name as ts.Expression) : read.value;
  const [last = '', before] = parts.toReversed();
  // `notifications:desktop`: what the last part is of may be half of the name.
  const texts = before === undefined ? [last] : [last, `${last}_${before}`];
  return texts.map(text => ({ node, name, text, value, means: read.means, owner }));
}

/** What a string or a member of a table of keys says: `SettingsKey.ReadReceipts` is a member, whatever it begins with. */
export const textOfKey = (key: ts.Expression) =>
  (nameOf(key) ?? textOf(key))
    .split(/[.:/]/)
    .at(-1)!
    .replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase());

/** `linkPreviews: new BooleanSetting('link-previews', false)`: the name that holds it says the same. */
export function isNamedSo({ parent }: ts.NewExpression, key: ts.Expression): boolean {
  const isHeld =
    ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) || ts.isVariableDeclaration(parent);
  return isHeld && splitWords(textOf(parent.name)).join(' ') === splitWords(textOfKey(key)).join(' ');
}
