import type { CompiledConcept } from '../concepts.ts';
import { enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { groupGivenIn, isGivenGroup } from './given-groups.ts';
import { choicesIn } from './kept-choices.ts';
import { phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** By which a way that only staff can take is known; without them each way is one for everybody. */
type Guards = readonly CompiledConcept[];

/** What people choose who do not want to be found. */
const CHOICES = phrasesOf([
  'discoverable',
  'discoverability',
  'searchable',
  'indexable',
  'findable',
  'is hidden',
  'hidden profile',
  'is private',
  'private profile',
  'is public',
  'public profile',
  'profile visibility',
  'visibility',
  'unlisted',
  'is listed',
  'opt out',
  'opted out',
  'show in search',
  'allow search',
  'hide from search',
  'no index',
  'search privacy',
  'ghost mode',
]);
const PAGE_CHOICES = CHOICES.filter(({ joined }) => !/^(publicprofile|noindex|visibility|ispublic)$/.test(joined));
/** Someone who is not found or ranked may still be shown. */
const SERVED_CHOICES = CHOICES.filter(
  ({ joined }) => !/^(optout|optedout|publicprofile|searchprivacy|noindex)$/.test(joined),
);
const CHILDREN = phrasesOf([
  'is minor',
  'is adult',
  'is child',
  'is teen',
  'birth date',
  'birthday',
  'date of birth',
  'age group',
  'min age',
]);
/** Whom somebody knows already, or shares a closed group with. */
const CLOSE =
  /\b(team|workspace|organi[sz]ation|org|tenant|company|guild|server|room|channel|group|community|class|classroom|course|school|facility|friend|friendship|follow|follower|following|followed|contact|member|membership)s?(_?ids?|_?uuid|_?of|_?by)?\b/i;

/** What becomes of the choices of people in the function around a search, as traits. */
export function choiceOfSearch(node: ts.Node, guards: Guards): string[] {
  const around = enclosingFunction(node) ?? node;
  return traitsOf(choicesIn(around, RANGE.test(around.getText()) ? [CHOICES] : [CHOICES, CHILDREN], guards));
}

/** Ages with an upper end are those that the one who asks looks for, and leave out nobody for being a child. */
const RANGE = /\bmax_?age\b|\bage_?max\b|\bpreferred_?age_?range\b/i;

/** The same of a page about a person: that it is called public says nothing, nor does how it is drawn. */
export const choiceOfPage = (file: ts.SourceFile, guards: Guards = []): string[] =>
  traitsOf(choicesIn(file, [PAGE_CHOICES, CHILDREN], guards));

/** The same of what a server hands out about one person: whether this is shown says nothing of the rest. */
export const choiceOfServed = (body: ts.Node, guards: Guards = []): string[] =>
  traitsOf(choicesIn(body, [SERVED_CHOICES, CHILDREN], guards));

const traitsOf = (choice: ReturnType<typeof choicesIn>): string[] =>
  choice === 'decides' ? ['respects-choice'] : choice === 'named' ? ['names-choice'] : [];

/** `and(eq(…), ilike(…))`: what must be so as well. */
function withOthers(condition: ts.Node): ts.Node {
  const { parent } = condition;
  return ts.isCallExpression(parent) && parent.expression !== condition && nameOf(parent.expression) === 'and'
    ? withOthers(parent)
    : condition;
}

/**
 * How a query finds only people of a group, or whom the one who asks knows: "given" where the request itself says which group,
 * and whether whoever asks is in it is another question. Null where it finds others, too.
 */
export function amongWhom(condition: ts.Node): 'known' | 'given' | null {
  const query = withOthers(condition);
  let found: 'known' | 'given' | null = null;
  const add = (node: ts.Node): void => void (found = found === 'known' || !isGivenGroup(node) ? 'known' : 'given');
  const look = (node: ts.Node): void => {
    if (found === 'known') return;
    const before = found;
    // `{ teamId }`, `{ members: { some: … } }`
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      if (!isOutput(node) && isClose(textOf(node.name))) {
        // `{ memberships: { some: { schoolId: req.params.schoolId } } }`
        const isGivenWithin = ts.isPropertyAssignment(node) && isGivenIn(node.initializer);
        if (isGivenWithin) found = 'given';
        else add(node);
      }
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (/\bwhere\b|\bjoin\b|[=.]/i.test(node.text) && CLOSE.test(node.text)) found = 'known';
    } else if (ts.isCallExpression(node) && isOfOneself(node)) found = 'known';
    if (found === before && !isOutput(node)) ts.forEachChild(node, look);
  };
  look(query);
  return found;
}

/** Of the relation that people are found by, the request says which, and nothing in it is of who asks. */
const isGivenIn = (relation: ts.Expression): boolean =>
  ts.isObjectLiteralExpression(unwrap(relation)) &&
  groupGivenIn(relation).length > 0 &&
  !/\b(req|request|ctx|context|c)\.(user|auth|session)\b|\b(session|viewer|currentUser|me)\b/.test(relation.getText());

const OF_ONESELF = /^(blocker|follower|muter|owner|inviter|requester|created_?by)(_?id)?$/i;

/** `eq(blocks.blockerId, userId)`: among those whom the one who asks has put on a list. Of two columns it says how they are joined. */
function isOfOneself({ expression, arguments: [column, value] }: ts.CallExpression): boolean {
  if (!column || !value || nameOf(expression) !== 'eq') return false;
  const inner = unwrap(column);
  const isColumn = ts.isPropertyAccessExpression(inner) && OF_ONESELF.test(inner.name.text);
  return (
    isColumn &&
    /^(ctx|context|req|request|session|me|self|viewer|caller|(current|my|auth)\w*|user_?id)\b/i.test(value.getText())
  );
}

const isClose = (name: string) => CLOSE.test(splitWords(name).join('_')) || CLOSE.test(splitWords(name).join(' '));

/** What comes back, and in which order, says nothing about who is found: `{ $sort: { followers: -1 } }`. */
const isOutput = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) &&
  /^(select|include|relations|with|populate|columns|fields|orderBy|order|sort|attributes|projection|\$sort|\$project|\$addFields|\$set)$/.test(
    textOf(node.name),
  );
