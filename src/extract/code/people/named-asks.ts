import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { FUNCTION_KINDS, isFunction, textOf } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import type { ts } from '../ts-morph.ts';
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
    return isWithinUnlike(concept, file.path, name) ? [] : [{ node: name, symbol: textOf(name), traits: ['asked'] }];
  });
}

const wholeOf = (node: ts.Node): string => node.getText().slice(0, 2000);
