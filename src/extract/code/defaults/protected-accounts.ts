import { linksOf } from '../links/registry.ts';
import { textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is kept or said beside it where people follow each other. */
const BESIDE = /^(follow(ers?|ing|s|ed)?|discoverable|indexable|acct|tweets?|feed|inbox|fediverse)$/;

/** Names of a product in which people follow each other, in whatever table that is kept. */
const FOLLOWS =
  'followers follower Follower followerId follower_id followeeId followee_id followingId following_id Follow Follows followersCount followers_count followerCount unfollow unfollowUser'.split(
    ' ',
  );
/** By what others know a person; a role and an address are of whoever runs it as well. */
const KNOWN_BY = /^(user name|username|handle|(display|screen|nick) name|nickname|bio|avatar( url)?)$/;

/**
 * `protected: boolean().default(false)` in a table of accounts without followers: an account that nobody may delete, a page
 * behind a login. Beside followers, or where those lie in a table of their own, it says whether anybody may become one.
 */
export function isOtherProtection(node: ts.Node, given: string): boolean {
  if (!/^(is )?protected$/.test(splitWords(given).join(' '))) return false;
  const { parent } = node;
  const beside = ts.isObjectLiteralExpression(parent)
    ? parent.properties
    : ts.isClassLike(parent)
      ? parent.members
      : [];
  const names = beside.flatMap(({ name }) => (name ? [splitWords(textOf(name))] : []));
  if (names.some(words => words.some(word => BESIDE.test(word)))) return false;
  const links = linksOf(node);
  return !(
    names.some(words => KNOWN_BY.test(words.join(' '))) && FOLLOWS.some(name => (links?.holding(name).length ?? 0) > 0)
  );
}
