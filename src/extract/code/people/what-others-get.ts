import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { isFunction, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isDatumFile, keptBack, mayGuardDatum, onlyForOwner, TAKES_OUT } from './data-kept-back.ts';
import { FOLLOWER_WORDS, isFollowerFile, mayListFollowers, servesFollowers } from './follower-lists.ts';
import { DATUM_WORDS, datumNamed } from './personal-data.ts';
import { choiceOfServed } from './search-scope.ts';
import { PROTECTIONS, TOLD_BESIDE, toldProtection } from './told-protection.ts';

/** Lists of followers that a server gives out, what it takes out of an answer, and whether others are told of a protected account. */
export function othersGet(node: ts.Node, file: ParsedFile): Detection | null {
  const followers = servesFollowers(node, file);
  if (followers) {
    const traits = [
      'served',
      'shown',
      'followers',
      ...choiceOfServed(isFunction(node) && node.body ? node.body : node),
    ];
    return { node: followers, symbol: textOf(followers), traits };
  }
  const told = toldProtection(node, file);
  if (told)
    return { node: told.node, symbol: textOf(told.node), traits: [told.isFixedOpen ? 'never-protected' : 'choice'] };
  const kept = keptBack(node, file);
  if (kept) return { node: kept, symbol: textOf(kept), traits: ['kept-back'] };
  const only = onlyForOwner(node, file);
  return only ? { node: only, symbol: nameOf(only as ts.Expression) ?? 'owner', traits: ['kept-back'] } : null;
}

export const mayOthersGet = (ask: Ask): FileTest =>
  any(
    ask.name(FOLLOWER_WORDS, words => mayListFollowers(words)),
    ({ path }) => isFollowerFile(path),
    all(
      ask.name(DATUM_WORDS, (_, name) => datumNamed(name) !== null),
      any(inText(TAKES_OUT), mayGuardDatum),
    ),
    all(({ path }) => isDatumFile(path), mayGuardDatum),
    all(ask.named(PROTECTIONS), inText(TOLD_BESIDE)),
  );
