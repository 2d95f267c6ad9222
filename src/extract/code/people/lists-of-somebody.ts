import { chainOf, declaredName, nameNode, nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { answeringAround } from './answering.ts';
import { FOR_ELSE, goesOut, isAsked, isForElse } from './answers.ts';
import { servesFollowers } from './follower-lists.ts';
import { profileRoute } from './profile-routes.ts';

const READS = '(?:get|list|fetch|find|load|read|query|retrieve|select)';
const ALL = '(?: (?:all|user|users|public|paginated|profile|account|published|shared))*';
const WHOM = '(?:user|author|owner|creator|member|profile|account|person|player|artist|uploader)s?';
/** `getFollowers`, `listFriendsOf`: whom somebody knows. */
const PEOPLE = new RegExp(
  `^${READS}${ALL} (?:followers?|followees?|followings?|friends|friends? list)(?: (?:of|by|for)(?: \\w+){1,2})?$`,
);
/** `followersOf(id)` */
const OF_THEM = /^(?:followers?|followees?|followings?|friends|friends? list) (?:of|for)(?: \w+){0,2}$/;
const MADE =
  '(?:projects|posts|works|photos|pictures|images|videos|films|songs|tracks|stories|comments|reviews|replies|threads|topics|collections|galleries|albums|play ?lists|favou?rites|likes|sketches|games|drawings|levels|worlds|recipes|maps|decks|badges|achievements|activity|activities)';
const BY_WHOM = `(?:by|of|for|from) ${WHOM}(?: (?:id|uid|name|username|handle))?`;
/** `getProjectsByAuthor`, `findPostsOfUser`: what somebody made or likes. Orders and tokens are for the program. */
const THINGS = new RegExp(`^${READS}${ALL} ${MADE} ${BY_WHOM}$`);
/** `posts.findByUser`: of what, its owner says. */
const BARE = new RegExp(`^${READS}(?: all)? ${BY_WHOM}$`);
const OWNER = new RegExp(`^${MADE}$`);
const ONES_OWN = /\b(my|own|mine|suggested|mutual|online|recent)\b/;

const isNamed = (words: string): boolean =>
  !ONES_OWN.test(words) && (PEOPLE.test(words) || OF_THEM.test(words) || THINGS.test(words));

/** As a first look. */
export const mayListOfSomebody = (words: readonly string[]): boolean =>
  isNamed(words.join(' ')) || BARE.test(words.join(' '));
export const LISTED_WORDS = 'followers follower followees followings following friends friend by of for from';

function isList(call: ts.CallExpression): boolean {
  const words = splitWords(nameOf(call.expression) ?? '').join(' ');
  if (!BARE.test(words)) return isNamed(words);
  const owner = splitWords(chainOf(call.expression).at(-2) ?? '').join(' ');
  return OWNER.test(plural(owner));
}

/** `postService`, `postRepo` */
const plural = (owner: string): string =>
  owner
    .replace(/ (service|store|repository|repo|model|dao|db)$/, '')
    .replace(/y$/, 'ie')
    .replace(/(?<!s)$/, 's');

/** Who follows is what is listed here. */
const withoutFollowers = (name: string): string => name.replace(/follow(ers?|ees?|ings?)/gi, '');

/**
 * `router.get('/followers', async (req, res) => res.send(await store.getFollowers(req.query.name)))`: a list of somebody who is
 * asked for goes to whoever asks, by a function that only reads it.
 */
export function servesListOf(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  if (file.side === 'client' || call.arguments.length === 0) return null;
  if (!isList(call)) return null;
  const run = answeringAround(call)?.run;
  if (!run || FOR_ELSE.test(withoutFollowers(declaredName(run) ?? '')) || isForElse(run)) return null;
  // It is told at the route, or by the name of what answers.
  const { parent } = run;
  if (servesFollowers(run, file) || (ts.isCallExpression(parent) && profileRoute(parent, file))) return null;
  if (!isAsked(call.arguments.slice(0, 1), run) || !goesOut(call, run)) return null;
  return nameNode(call.expression);
}
