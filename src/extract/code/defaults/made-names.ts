import { splitWords } from '../split-words.ts';

/** How the vocabulary writes what somebody makes for others to see, whatever it is called. */
export const MADE_THING = ['made', 'thing'];

/** What is said to be shown to others, rather than only made: pictures, works and papers of anybody are such things then. */
const SHOWS = /^(publish|upload|share|compose)$/;
const SHOWN = /^(images?|projects?|files?|documents?|docs?)$/;
const BEFORE = /^(use|handle|on|do|submit|my)$/;
const MAKES = /^(create|new|add|make|compose|publish|upload|share)$/;
const OF_PROGRAMS = /^(make|add)$/;
const ASKS_SOMEBODY = /^(form|modal|dialog|page|screen|view|sheet|drawer|step|steps|wizard|popup|editor)$/;
/** Parts of a page, and what is handed to a server. */
const PARTS =
  /^(form|forms|modal|dialog|page|screen|view|sheet|drawer|step|steps|wizard|card|panel|popup|container|component|section|editor|button|widget|state|store|slice|reducer|input|dto|data|request|req|payload|schema|body|params|options|props|values|fields|controller|service|context|provider|hook|mutation|action|actions|flow|complete|content|info|details?)$/;
/**
 * What a product is run by, who uses it, and places where people meet, of which it is said who gets in; articles and news of a
 * site are of nobody.
 */
const OTHER =
  /^(users?|accounts?|profiles?|members?|persons?|people|customers?|clients?|contacts?|sessions?|tokens?|keys?|secrets?|credentials?|webhooks?|hooks?|buckets?|volumes?|repos?|repository|repositories|apps?|applications?|workspaces?|teams?|orgs?|organi[sz]ations?|tenants?|companies|company|departments?|roles?|permissions?|policy|policies|rules?|services?|servers?|guilds?|channels?|rooms?|groups?|clubs?|communit(y|ies)|circles?|spaces?|topics?|lobby|lobbies|squads?|tribes?|hangouts?|huddles?|class|classes|classrooms?|courses?|meetings?|events?|calls?|databases?|tables?|columns?|fields?|index|indexes|pages?|sites?|domains?|env|environments?|pipelines?|queues?|streams?|schedules?|campaigns?|surveys?|jobs?|deployments?|clusters?|containers?|images?|packages?|librar(y|ies)|invites?|invitations?|links?|urls?|projects?|products?|orders?|payments?|invoices?|subscriptions?|plans?|coupons?|notifications?|messages?|chats?|threads?|dms?|conversations?|agents?|models?|datasets?|connections?|connectors?|integrations?|plugins?|extensions?|tags?|categor(y|ies)|labels?|filters?|quer(y|ies)|reports?|dashboards?|tickets?|issues?|tasks?|articles?|news|blogs?|files?|folders?|documents?|docs?|templates?|components?|networks?|devices?|hosts?|nodes?|items?|entr(y|ies)|records?|rows?|objects?|types?|values?|errors?|passwords?|emails?|address|addresses|cards?|banks?|wallets?|staff|employees?|admins?|parts?|buttons?|menus?|forms?|one|all|new)$/;

/** `CreateClipModal`, `makeClip`, `PublishSketchForm`: a name that says that something is made there. */
function isOfMaking(name: string): boolean {
  const words = [...splitWords(name)];
  while (BEFORE.test(words[0] ?? '')) words.shift();
  const verb = words.shift() ?? '';
  // `makeChart`, `addLayer` are words of programs; `AddClipForm` is asked of somebody.
  if (!MAKES.test(verb) || (OF_PROGRAMS.test(verb) && !words.some(word => ASKS_SOMEBODY.test(word)))) return false;
  if (MAKES.test(words[0] ?? '')) words.shift();
  while (PARTS.test(words.at(-1) ?? '')) words.pop();
  const isOther = (word: string) => OTHER.test(word) && !(SHOWS.test(verb) && SHOWN.test(word));
  return words.length > 0 && words.length < 4 && !words.some(isOther);
}

export const saysMadeThing = (names: readonly string[]): boolean => names.some(isOfMaking);

export const RATED_WORDS = [
  'view',
  'views',
  'like',
  'likes',
  'love',
  'loves',
  'favorites',
  'favourites',
  'plays',
  'downloads',
  'upvotes',
  'downvotes',
  'vote',
  'votes',
  'stars',
  'comments',
  'comment',
  'reactions',
  'shares',
  'reposts',
  'remix',
  'remixes',
  'impressions',
  'featured',
  'rating',
];
