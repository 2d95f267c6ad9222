/** The parser, which is large: loaded with the first map that is written in code, and shared with the reader of code. */
export { ts } from 'ts-morph';
