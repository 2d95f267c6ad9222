import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { isWithinUnlike } from '../unlike.ts';
import { MAY_WRITE_DOCUMENT, placeOfField, writtenFields } from '../written-documents.ts';
import { searchesPeople } from './names.ts';

/** A list of people, of which a part is asked for by what is typed. */
const LIST =
  /^(?:all |find |get |search |list |recommended |suggested )*(?:users|people|persons|profiles|accounts|members|players|mentions|all users)(?: connection)?$/;
const WORD =
  /\b(?:autocomplete|search\w*|query|q|term|keyword|prefix|filter|name_?(?:contains|like|prefix|query)|username_?(?:contains|like|prefix|query))\s*:\s*(?:\$(?!id)|\{[^}]*\b(?:contains|startsWith|_i?like|search)\b)/i;
const SEARCH = /^(search|find|autocomplete)$/;
/** A search over everything that also asks for people: `... on Person`. */
const AMONG = /\.\.\.\s*on\s+(?:User|Person|Profile|Account|Member|Player)\b/;

export const mayWriteSearch = (ask: Ask): FileTest =>
  all(
    ask.word('search autocomplete query term keyword find mentions q filter contains'),
    ask.word('user users people person profiles profile accounts members players mentions'),
    inText(MAY_WRITE_DOCUMENT),
    inText(LOOKS),
  );
/** A field of a query that is called so; what a page chooses and saves is asked by other words. */
const LOOKS =
  /\bquery\b[^`]{0,400}?\b(?:\w*(?:search|autocomplete)\w*|find\w*|users|people|persons|profiles|accounts|members|players|mentions)\s*\([^)`]{0,200}\$/i;

/** Where a page looks for people by a document that it writes on the spot: `` gql`query ($q: String) { people(autocomplete: $q) { … } }` ``. */
export const writtenSearches = (file: ParsedFile, concept: CompiledConcept): Detection[] =>
  (file.side === 'server' ? [] : writtenFields(file)).flatMap(field => {
    const { at, operation, name, words, given, asks } = field;
    if (operation !== 'query' || isWithinUnlike(concept, file.path, at)) return [];
    const isByWord = WORD.test(given);
    const isSearch =
      searchesPeople(name) ||
      (isByWord && LIST.test(words.join(' '))) ||
      (isByWord && splitWords(name).some(word => SEARCH.test(word)) && AMONG.test(asks));
    return isSearch ? [{ ...placeOfField(field), symbol: name, traits: ['asked'] }] : [];
  });
