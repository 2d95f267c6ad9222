import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { GIVES, GRANTS_SIGHT } from '../defaults/grants.ts';
import { mayAskLists } from './asked-lists.ts';
import { mayAskByName } from './asked-by-name.ts';
import { mayFilterPeople } from './typed-filters.ts';
import { mayLookForPeople } from './looked-for.ts';
import { mayChooseAges } from './chosen-ages.ts';
import { mayTellChoice } from './told-choices.ts';
import { isSearchDocument, isSearchHook } from './asked-searches.ts';
import { mayAnswerSearch } from './handled-questions.ts';
import { findsByContact, listsPeople } from './names.ts';
import { PICK_WORDS, PICKED_ADDRESS, PICKS, saysItPicks } from './picked-people.ts';
import { isProfilePage } from './profile-paths.ts';
import { LISTS_PEOPLE } from './whole-lists.ts';
import { mayWriteSearch } from './written-searches.ts';

const PEOPLE =
  'user users account accounts profile profiles member members player players people person student students author authors creator creators actors';
/** A test of a part of a text, a search, or an address of one. */
const SEARCHES =
  /\b(contains|startsWith|search)['"]?\s*:|\$(regex|text|search|near|nearSphere|geoNear|geoWithin|ne)\b|['"]>=['"]|\bstartAt\s*\(|\b(?:id|ID|Id)['"]?\s*:\s*\{\s*(?:not|\[Op\.ne\])|\bNOT:|\b(suggest(ed|ions)|recommended|nearby|autocomplete)\b|[?&](search|q|query|keyword|term|user_?name|name)=|\bi?like\b|[wW]here_?I?[lL]ike\b|\bILike\b|\bOp\.\w+|\bRegExp\b|\btextSearch\b|\.search\s*(?:<[^()]{0,60}>\s*)?[(=.]|\bsearch\s*\([^()]{0,200}\)\s*(?::[^{}]{0,80})?\{|[sS]earch\w*(Users|People|Profiles|Accounts)|\/(?:search|find)\b|LIKE\b|[nN]ot_?In\b|\$(?:nin|gte?)\b|\bnone['"]?\s*:|\bNot\s*\(|\b(?:gender|similarity|instr|strpos|to_tsvector)\b|\bMATCH\s*[?:$(]|CONTAINS\b|STARTS\s+WITH\b|=~/;
const P = '(?:users?|accounts?|members?|players?|students?|people|persons?|profiles?|authors?|creators?)';
/** A table of people is asked, or something is called a search of them: one of both stands in a file that holds a fact. */
const OF_PEOPLE = new RegExp(
  [
    `${P}\\w{0,12}['"\`)\\]]*\\s*[?!]?\\.\\s*(?:find|paginate|aggregate|search|list|query|createQueryBuilder|where)`,
    `\\bi?like\\s*\\(\\s*[\\w.]*${P}`,
    `\\b(?:from|table|selectFrom|createQueryBuilder|collection|model|knex|db|trx|join|index|initIndex|query|getRepository|Controller)\\s*(?:<[^()\\n]{0,60}>)?\\(\\s*(?:\\w+\\s*,\\s*)?['"\`]?[\\w./]*${P}`,
    `\\bfrom\\s+["\`]?[\\w."]*(?:${P}|actors)[\\s\\S]{0,2000}?(?:like\\b|similar\\s|~\\*|match\\b|similarity|instr|strpos|tsvector)`,
    `\\(\\s*\\w*\\s*:\\s*(?:User|Person|Profile|Member|Account|Player)\\b[\\s\\S]{0,600}?(?:contains|starts\\s+with|=~)|\\blist(?:Documents|Rows)\\s*\\(`,
    `\\bindex['"]?\\s*:\\s*['"]${P}|search\\w*${P}|${P}(?:_?[sS]earch|_?[lL]ook_?[uU]p)_?[bB]y|find${P}By|look_?up\\w*${P}|${P}/(?:(?:infos?|profiles?|names?|user_?names?|public|lists?|data)/)?(?:search|find|lookup|autocomplete|suggest|recommended|nearby)|search/${P}|\\bclass\\s+\\w*${P}\\w*`,
    `${P}/?\\?(?:\\w+=[^&]*&)*(?:search|q|query|keyword|term|user_?name|name)=|\\b${P}\\.(?:search|lookup|autocomplete)\\.`,
  ].join('|'),
  'i',
);
const ASKED_BY_WORD =
  /(?:[uU]ser\w*|[pP]eople\w*|[pP]erson\w*|[pP]rofiles?\w*|[aA]ccounts?\w*|[pP]layers?\w*|[mM]embers?\w*|\bsearch)[?!]?\s*\.\s*(?:fetch|list|get|query|find|fetchCollection|fetchAll|all|index|load|paginate)\s*\(\s*\{|(?:\.\s*|\b)(?:find|query|fetch|get|findAll)\s*(?:<[^()\n]{0,60}>)?\(\s*['"]\/?(?:\w+\/){0,2}(?:users?|accounts?|people|profiles?|members?|players?)\/?['"]\s*,/;

/** Whether a file could hold a search or a list of people. */
export const maySearchPeople = (ask: Ask): FileTest =>
  any(
    ask.called(
      'directory suggested recommended recommend recommendations nearby suggestions follow know similar discover explore active online all popular newest',
      (_, name) => listsPeople(name),
    ),
    ask.name('match discover find lookup look search', (_, name) => findsByContact(name)),
    mayAskLists(ask),
    mayAnswerSearch(ask),
    mayChooseAges(ask),
    mayTellChoice(ask),
    ask.name(PICKS, (_, name) => saysItPicks(name)),
    all(ask.word(PICK_WORDS), inText(PICKED_ADDRESS)),
    all(ask.word('mention mentions'), inText(/\bmention[-_]?suggestions?|\bmentions?\/(search|suggest|autocomplete)/i)),
    all(
      ask.called('rpc', (_, name) => name === 'rpc'),
      ask.word(PEOPLE),
    ),
    all(
      ask.called('spotlight global quick omni', (_, name) => /^(spotlight|\w+Search)$/.test(name)),
      ask.word(PEOPLE),
    ),
    all(
      ask.called('fetch list get query find', (_, name) => /^(fetch|list|get|query|find|fetchCollection)$/.test(name)),
      ask.word('q query search term keyword istartswith icontains startswith'),
      inText(ASKED_BY_WORD),
    ),
    ask.name(
      'search lookup look autocomplete auto typeahead type find get fetch load list query recommend recommended suggest suggested',
      (_, name) => isSearchDocument(name) || isSearchHook(name),
    ),
    mayWriteSearch(ask),
    mayLookForPeople(ask),
    mayFilterPeople(ask),
    mayAskByName(ask),
    all(ask.word(PEOPLE), inText(SEARCHES), inText(OF_PEOPLE)),
    all(
      ask.called('find get select from on use', (_, name) =>
        /^(find\w*|get(Docs)?|select|from|onSnapshot|useCollection\w*)$/.test(name),
      ),
      inText(LISTS_PEOPLE),
    ),
    ({ path }) => isProfilePage(path),
    all(
      ask.called('give grant assign allow add', (_, name) => GIVES.test(name)),
      inText(GRANTS_SIGHT),
    ),
  );
