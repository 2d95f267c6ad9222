import { splitWords } from '../tokens.ts';

const TABLE =
  /^((app|auth|site|public|user|member|player|all) )*(users?|accounts?|members?|players?|students?|people|persons?|profiles?|authors?|creators?)$/;
const COLUMN =
  /^(?:(?:lower|normali[sz]ed|canonical) )?(((user|nick|display|full|first|last|screen|real|given|family|account|login|profile|public) ?)?names?|handle|login|e ?mail( address)?|phone( number)?|bio|about|search( vector| text)?)(?: (?:lower|lowercase|lowercased|normali[sz]ed|canonical))?$/;

/** A table whose rows are people. */
export const isPeopleTable = (words: readonly string[]): boolean => TABLE.test(words.join(' '));
/** A table of people who have an account; players and authors are those of a league and of a library as well. */
export const isAccountTable = (words: readonly string[]): boolean =>
  isPeopleTable(words) && /^(user|account|member|profile)s?$/.test(words.at(-1) ?? '');
/** A column by which somebody is known. */
export const isKnownBy = (name: string): boolean => COLUMN.test(splitWords(name.split('.').at(-1)!).join(' '));

const NAMED_SEARCH =
  /^(search|lookup|look up|autocomplete|auto complete|typeahead|type ahead)( all| for(?= (users|people)\b))? (user directory|people directory|users?|user ?names?|people|profiles?|accounts?|players?|creators?|user profiles|(message |chat |dm )?recipients|chat (users|partners|targets)|mentionable users)( (by|with) \w+( \w+)?| (for|to) mention)?$|^(users?|people|profiles?|accounts?|players?) (search|autocomplete|look ?up)( by (user |nick |display |full )?(names?|email|query|keyword|term|word|prefix|handle))?$|^(get|fetch|load|list|query) (users|people|profiles|accounts|players) (by|for|with|from) (search|query|search (query|term|text)|keyword|prefix)$|^find (users|people|profiles|accounts|players) by (name|user ?name|query|search|term|keyword)$|^(search|find|autocomplete) (users?|people|persons?|profiles?|accounts?|players?) suggestions$/;
/** `lookupUser(credentials)`: one that is known already. */
const ONE_KNOWN = /^look ?up (user( ?name)?|profile|account|player|creator)( by \w+)?$/;
/** `searchUsers`, `findPeopleByName` */
export function searchesPeople(name: string): boolean {
  const words = splitWords(name).join(' ');
  return NAMED_SEARCH.test(words) && !ONE_KNOWN.test(words);
}

const LISTED =
  /^(discover|explore) (users|profiles|people|members|players)$|^(get|fetch|load|list|browse|use( lazy)?( get)?|query)( (all|recently|newest|active|online|nearby|suggested|recommended|similar|popular|discover))* ((nearby|suggested|recommended|similar|popular|active|online|all) (users|profiles|people|players|accounts|creators|friends|members|matches)|(users?|people|members?|player|profiles?|friends?) (directory|suggestions|recommendations)|suggestions to follow|(follow|account) (suggestions|recommendations)|(users|accounts|people) to follow|newest (users|members|profiles)|suggested contacts|recommend users|directory|who to follow|people you may know|(users|people) nearby)( (page|query|lazy query))?$/;
/** `getDirectory`, `fetchSuggestedUsers`, `usePeopleNearby`: people are offered whom nobody has asked for by name. */
export const listsPeople = (name: string): boolean => LISTED.test(splitWords(name).join(' '));

const BY_CONTACT =
  /^(match|discover) (phone |device |address book |system )?contacts$|^(find|match|lookup|look up|discover) (friends|people|users|accounts|profiles|contacts) (from|by|in|via|with) (my )?(phone )?(contacts|address book|phone( numbers?| ?book)?|phones|emails?)$|^(lookup|look up|search|find) (user |account |profile )?by (phone( number)?|email)( address)?$/;
/** `discoverContacts(numbers)`, `findFriendsFromContacts()`: who has an account is found by an address book. */
export const findsByContact = (name: string): boolean => BY_CONTACT.test(splitWords(name).join(' '));
