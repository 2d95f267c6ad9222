/** The one door to a parser of Flow's types, loaded when the first file with such types is read. Named, because its package is CommonJS. */
export { parse } from '@babel/parser';
