import { textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is kept or said beside it where people follow each other. */
const BESIDE = /^(follow(ers?|ing|s|ed)?|discoverable|indexable|acct|tweets?|feed|inbox|fediverse)$/;

/**
 * `protected: boolean().default(false)` in a table of accounts without followers: an account that nobody may delete, a page
 * behind a login. Beside followers it says whether anybody may become one.
 */
export function isOtherProtection(node: ts.Node, given: string): boolean {
  if (!/^(is )?protected$/.test(splitWords(given).join(' '))) return false;
  const { parent } = node;
  const beside = ts.isObjectLiteralExpression(parent)
    ? parent.properties
    : ts.isClassLike(parent)
      ? parent.members
      : [];
  return !beside.some(({ name }) => name && splitWords(textOf(name)).some(word => BESIDE.test(word)));
}
