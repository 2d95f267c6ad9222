/**
 * The one door to the parser. It is loaded late: the part of the extractor that reads syntax is imported when the words
 * of some file match, so a repository without a match never pays for it. Named exports, because a bundled CommonJS
 * package offers only `default` to a dynamic import.
 */
export { ts } from 'ts-morph';
