import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, FUNCTION_KINDS, isFunction, nameNode, nameOf, textOf } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { fillsIn } from './filled-in.ts';
import { isSearchHook } from './asked-searches.ts';
import { findsByContact, searchesPeople } from './names.ts';
import { looksThroughList } from './no-searches.ts';

/** Who is looked for somewhere else is waited for; what is picked from a list that is there is not. */
const WAITS = /\basync\b|\bPromise<|['"`]\/\w/;

/** `export async function lookupUsers(query)`: what a client asks, where it is written; so does a part of which the side is not known. */
export function namedAsks(file: ParsedFile, concept: CompiledConcept): Detection[] {
  if (file.side === 'server') return [];
  return file.ofKinds(FUNCTION_KINDS).flatMap(node => {
    const name = isFunction(node) && node.body ? nameNodeOf(node) : null;
    if (
      !name ||
      !isFunction(node) ||
      /^[A-Z]/.test(textOf(name)) ||
      fillsIn(textOf(name), node) ||
      (looksThroughList(node) && !findsByContact(textOf(name)))
    )
      return [];
    const isSaid = searchesPeople(textOf(name)) || findsByContact(textOf(name));
    if (!(isSearchHook(textOf(name)) || (node.parameters.length > 0 && isSaid))) return [];
    if (file.side !== 'client' && !WAITS.test(wholeOf(node))) return [];
    if (isWithinUnlike(concept, file.path, name)) return [];
    const within = isSearchHook(textOf(name)) ? handsWordOn(node) : null;
    return [name, ...(within ? [within] : [])].map(at => ({ node: at, symbol: textOf(at), traits: ['asked'] }));
  });
}

/** `useSearchUsers(typed)` asks where it hands on what was typed: `await getRanks(typed.toLowerCase())`. */
function handsWordOn({ parameters: [word], body }: FunctionNode): ts.Node | null {
  if (!body || !word || !ts.isIdentifier(word.name)) return null;
  const typed = word.name.text;
  let asks: ts.Node | null = null;
  eachNode(body, node => {
    if (asks || !ts.isCallExpression(node) || /^(use|set)[A-Z]/.test(nameOf(node.expression) ?? '')) return;
    if (chainOf(node.expression)[0] !== typed && node.arguments.some(one => chainOf(one)[0] === typed))
      asks = nameNode(node.expression);
  });
  return asks;
}

const wholeOf = (node: ts.Node): string => node.getText().slice(0, 2000);
