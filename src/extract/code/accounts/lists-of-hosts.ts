import { holdsBirth } from '../age/birth-words.ts';
import { splitWords } from '../tokens.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** `mail.dob.example`, and not `user.birthDate` or `birth.year`, which are ways to a field. */
const HOST = /^(?!.*(?:birth|dob|yob)[a-z]*(?:\.(?:day|month|year|date|value))?$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const FEWEST = 3;

/** Hosts that are written down, such as those of mail that is thrown away: their parts are words of any kind and ask nothing. */
export const isListOfHosts = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node) &&
  node.elements.length >= FEWEST &&
  node.elements.every(one => ts.isStringLiteralLike(one) && HOST.test(one.text));

/** Whether words of a birth stand in a file also outside of such lists. */
export function holdsBirthBesideHosts({ indexed, ast, nodes }: ParsedFile): boolean {
  if (!holdsBirth(indexed.tokens)) return false;
  // Where the text was rewritten to be read, positions are not those of the file.
  const lists = ast.text.length === indexed.text.length ? nodes.filter(isListOfHosts) : [];
  if (lists.length === 0) return true;
  let [rest, end] = ['', 0];
  for (const list of lists) {
    rest += indexed.text.slice(end, list.pos);
    end = list.end;
  }
  rest += indexed.text.slice(end);
  return holdsBirth(new Set((rest.match(/[\p{L}\p{N}_$]+/gu) ?? []).flatMap(splitWords)));
}
