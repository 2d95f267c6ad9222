import type { NamedSetting } from './names.ts';
import type { Owner } from './owners.ts';
import { literalOf } from '../literals.ts';
import { chainOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Whose a row is. */
const WHOSE =
  /^(owners?|creators?|users?|authors?|accounts?|profiles?|members?|persons?|people|curators?|students?|players?|uid|by|followers?|collaborators?|contributors?)$/;
/** What search engines read of a page, and where it stands. */
const OF_SITE = /^(seo( \w+)*|meta description|slug)$/;
const PAGES = /^(articles?|drafts?|posts?)$/;

/**
 * A row of the product itself: the collection of a shop, which nobody is said to have made, and the article of a site, which
 * is kept with what search engines read.
 */
export function isOfNoPerson(node: ts.Node, { kind, words }: Owner, { pattern }: NamedSetting): boolean {
  if (!/^(schema|insert|class)$/.test(kind)) return false;
  const isCollection = pattern.setting === 'post-audience' && words.some(word => /^collections?$/.test(word));
  const isPage = pattern.setting === 'who-can-comment' && words.some(word => PAGES.test(word));
  if (!isCollection && !isPage) return false;
  const beside = namesBeside(node);
  // What is spread into it may say whose it is.
  if (beside === null) return false;
  if ([...words, ...beside.flat()].some(word => WHOSE.test(word))) return false;
  return !isPage || beside.some(name => OF_SITE.test(name.join(' ')));
}

/** How somebody gets into a place, by the whole name. */
const JOINING =
  /^(openness|(join|joining|membership|member|admission|entry) (policy|type|mode|rule|approval|openness|setting|settings)|who can join|approval required|requires? approval|invite only|is invite only)$/;

/** Whoever wants to come in is asked something there. */
const CLOSED =
  /^(moderated?|moderation|closed|private|invite|invited|invitation|approval|approve|approved|request|requests|requested|restricted|nobody|locked|confirm|confirmed|review|staff|admins?|owners?)$/;

/**
 * `{ visibility: 'public', openness: 'moderated' }`: who may come in is said beside it, so that it says only who finds the place.
 * If that opens the place, or cannot be told, both stay.
 * @param isJudged Whether a name beside it is taken for a setting, which is judged by itself.
 */
export const isBesideJoining = (node: ts.Node, setting: string, isJudged: (name: string) => boolean): boolean =>
  setting === 'who-can-join' &&
  'name' in node &&
  !saysJoining(textOf(node.name as ts.Node)) &&
  membersOf(node.parent).some(
    one => one.name && saysJoining(textOf(one.name)) && ((isJudged(textOf(one.name)) && isSaid(one)) || isClosed(one)),
  );

const saysJoining = (name: string): boolean => JOINING.test(splitWords(name).join(' '));

/** What is worked out is no value that could be judged. */
function isSaid(member: ts.NamedDeclaration): boolean {
  const value = 'initializer' in member ? (member.initializer as ts.Expression | undefined) : undefined;
  return value !== undefined && !ts.isCallExpression(unwrap(value));
}

/** `openness = Openness.MODERATED`, `openness: { type: String, default: 'invite' }`, `approvalRequired: true` */
function isClosed(member: ts.NamedDeclaration, name = textOf(member.name!)): boolean {
  const value = 'initializer' in member ? (member.initializer as ts.Expression | undefined) : undefined;
  const inner = value && unwrap(value);
  if (!inner) return false;
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(one => one.name && /^default(Value)?$/.test(textOf(one.name)) && isClosed(one, name));
  const said = literalOf(inner)?.value;
  if (typeof said === 'boolean') return said && /approval|invite/i.test(name);
  const words = splitWords(typeof said === 'string' ? said : (chainOf(inner).at(-1) ?? ''));
  return words.some(word => CLOSED.test(word)) && !words.some(word => /^(no|not|non|without|auto|skip)$/.test(word));
}

const membersOf = (whole: ts.Node): readonly ts.NamedDeclaration[] =>
  ts.isClassLike(whole) ? whole.members : ts.isObjectLiteralExpression(whole) ? whole.properties : [];

/** Names of what stands around it, up to the whole; null if something is spread there. */
function namesBeside(node: ts.Node): (readonly string[])[] | null {
  const names: (readonly string[])[] = [];
  for (let at: ts.Node = node; at && !ts.isStatement(at) && !ts.isSourceFile(at); at = at.parent) {
    const inner = ts.isObjectLiteralExpression(at) ? at.properties : ts.isClassLike(at) ? at.members : [];
    for (const one of inner) {
      if (ts.isSpreadAssignment(one)) return null;
      if (one.name) names.push(splitWords(textOf(one.name)));
    }
  }
  return names;
}
