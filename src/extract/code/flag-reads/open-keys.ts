import { calleeOf } from '../callees.ts';
import type { CompiledConcept } from '../concepts.ts';
import { fitsCallName } from '../call-sites.ts';
import type { CallSite } from '../call-sites.ts';
import { literalOf } from '../literals.ts';
import { declaredName, enclosingFunction, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { CLIENTS, isOfSystem, PACKAGES, VERBS } from './systems.ts';
import { handsOnKey } from './wrapped.ts';

/** Trait of a place that only says what a flag gives where nothing else does: nothing is asked there. */
export const DEFAULT_ONLY = 'default-only';

/** A flag is asked for under a key that is not fixed here: which one it is, nobody can tell from this line. */
export function asksOpenKey({ call, words, receiver }: CallSite, file: ParsedFile, concept: CompiledConcept): boolean {
  if (!VERBS.test(words.join(' '))) return false;
  if (!CLIENTS.test(receiver.join(' ')) && !(importsSystem(file) && isForeign(call))) return false;
  const isRemote = /^get (value|boolean|string|number)$/.test(words.join(' ')) && call.arguments.length === 2;
  const key = call.arguments[isRemote ? 1 : 0];
  if (!key || !isOpen(key)) return false;
  // Inside of the project's own way to ask, whose callers are told of instead.
  for (let at = enclosingFunction(call); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    // `get value() { return getValue(remoteConfig, this.key); }`: whoever reads it gives no key.
    if (name !== null && !ts.isGetAccessorDeclaration(at) && fitsCallName(concept, name)) return false;
  }
  return true;
}

/** What the project declares itself is no flag system, whatever else its file imports; what wraps one is seen as such. */
const isForeign = (call: ts.CallExpression): boolean =>
  calleeOf(call.expression) === null || isOfSystem(call.expression) || handsOnKey(call);

function importsSystem({ imports }: ParsedFile): boolean {
  for (const { specifier } of imports.values()) if (PACKAGES.test(specifier)) return true;
  return false;
}

/** A name, a member or a text that is put together, of which the value is not known. */
function isOpen(key: ts.Expression): boolean {
  const inner = unwrap(key);
  const isText =
    ts.isIdentifier(inner) ||
    ts.isPropertyAccessExpression(inner) ||
    ts.isElementAccessExpression(inner) ||
    ts.isTemplateExpression(inner) ||
    ts.isConditionalExpression(inner) ||
    ts.isBinaryExpression(inner);
  return isText && literalOf(inner) === null;
}
