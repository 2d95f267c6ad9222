import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction, textOf } from '../names.ts';
import { routeAt } from '../routes/routes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const TAKEN = /^(existing|taken|used|conflicts?|conflicting|collisions?|colliding|duplicates?|clash(es)?|same)$/;

/** `const existing = await users.findMany({ … startsWith: wanted })`: which names are taken, to make one that is free. */
export function isForFreeName(call: ts.CallExpression): boolean {
  for (let at: ts.Node = call; at.parent && !ts.isBlock(at); at = at.parent)
    if (ts.isVariableDeclaration(at)) return splitWords(textOf(at.name)).some(word => TAKEN.test(word));
  return false;
}

const SEARCH =
  /^(search\w*|find|finds|suggest\w*|filter\w*|match\w*|quer(y|ies)|look|lookup|list\w*|autocomplete|complete|typeahead|mention\w*|discover\w*|browse|explore)$/;

const CHECKS = /^(check|available|availability|exists?|taken|unique|validate|verify)$/;

/** `where username ilike $1` of a function that loads one person: without a wildcard the whole name must be known. */
export function isByWholeName(query: ts.Node): boolean {
  const around = enclosingFunction(query);
  if (!around || /%|~\s*\*|similar\s+to/i.test(around.getText())) return false;
  // A handler without a name may say by its route that a name or address is only looked up: `get('/check-email', …)`.
  const route = ts.isCallExpression(around.parent) ? routeAt(around.parent) : null;
  if (route && splitWords(route.path).some(word => CHECKS.test(word))) return true;
  return !splitWords(declaredName(around) ?? 'search').some(word => SEARCH.test(word));
}

/** `useUserSearch(people)`, `searchUsers(users, text)`: a list that is there already is looked through. */
export function looksThroughList({ parameters: [first] }: FunctionNode): boolean {
  if (!first?.type) return false;
  return ts.isArrayTypeNode(first.type) || /^(readonly\b|(Readonly)?Array\b)/.test(first.type.getText());
}

/** The same where it is called. */
export function isOfList(call: ts.CallExpression): boolean {
  const called = calleeOf(call.expression);
  return called !== null && looksThroughList(called);
}

const OF_FILES = ['folder', 'folders', 'files', 'filename', 'filenames', 'readdir', 'mkdir'];

/** `fetchDirectory(path)` where files are spoken of. */
export const isOfFiles = (name: string, { indexed: { tokens } }: ParsedFile): boolean =>
  splitWords(name).slice(1).join(' ') === 'directory' && OF_FILES.some(word => tokens.has(word));
