import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { isFunction, textOf } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isPurchaseName } from './names.ts';
import { isWithin } from '../within.ts';

/** Something is sent, at whatever address. */
const SENDS = /\bmethod['"]?\s*:\s*['"`](?:post|put)\b|\.(?:post|put)\s*(?:<[^()\n]{0,60}>)?\(/i;

export const mayDeclarePurchase = (ask: Ask, words: string): FileTest =>
  all(
    ask.name(words, said => isPurchaseName(said)),
    inText(SENDS),
  );

/** Functions of a client that are named for a purchase and ask a server for it at an address that nobody can read here. */
export function purchaseFunctions(file: ParsedFile, found: readonly Detection[]): Detection[] {
  if (file.side === 'server') return [];
  const named: Detection[] = [];
  const add = (name: ts.Node): void => {
    // They are in the order of the file: only the last of them may be near.
    const near = [...found, ...named.slice(-1)];
    if (!near.some(({ node }) => isAtOneGlance(node, name)))
      named.push({ node: name, symbol: textOf(name), traits: ['asked'] });
  };
  for (const node of file.nodes) {
    if (!isFunction(node) || !node.body) continue;
    const name = nameNodeOf(node);
    if (!name || !isPurchaseName(splitWords(textOf(name))) || !SENDS.test(node.body.getText())) continue;
    const isHeld = found.some(one => isWithin(one.node, node));
    if (!isHeld) add(name);
  }
  return named;
}
