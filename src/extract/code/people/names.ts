import { splitWords } from '../tokens.ts';

const TABLE =
  /^((app|auth|site|public|user|member|player|all) )*(users?|accounts?|members?|players?|students?|people|persons?|profiles?|authors?|creators?)$/;
const COLUMN =
  /^(((user|nick|display|full|first|last|screen|real|given|family|account|login|profile|public) ?)?names?|handle|login|e ?mail( address)?|phone( number)?|bio|about|search( vector| text)?)$/;

/** A table whose rows are people. */
export const isPeopleTable = (words: readonly string[]): boolean => TABLE.test(words.join(' '));
/** A column by which somebody is known. */
export const isKnownBy = (name: string): boolean => COLUMN.test(splitWords(name.split('.').at(-1)!).join(' '));

/** `searchUsers`, `findPeopleByName` */
export const searchesPeople = (name: string): boolean =>
  /^(search|lookup|look up)( all)? (user directory|people directory|users?|people|profiles|accounts|players|creators|user profiles)( by \w+( \w+)?)?$/.test(
    splitWords(name).join(' '),
  ) ||
  /^find (users|people|profiles|accounts) by (name|user ?name|query|search|term|keyword)$/.test(
    splitWords(name).join(' '),
  );
