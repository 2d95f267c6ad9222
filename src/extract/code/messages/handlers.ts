import type { CompiledConcept } from '../concepts.ts';
import { routeAt } from '../routes/routes.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { collectionOf, readPath } from './paths.ts';
import type { Segment } from './paths.ts';
import { saysPrivate } from './words.ts';

/** The POST route whose handler holds a node, with the folders that stand for the first part of its path. */
export function handlerAround(node: ts.Node, file: ParsedFile): { segments: Segment[]; handler: ts.Node } | null {
  for (let at = node.parent; at; at = at.parent) {
    const route = routeAt(at);
    if (!route || !/^(POST|PUT|ALL)$/.test(route.method)) continue;
    const own = ts.isStringLiteralLike(route.at) ? (readPath(route.at)?.segments ?? []) : readPathText(route.path);
    const isRelative = !own.some(one => 'fixed' in one);
    return { segments: isRelative ? [...folders(file.path), ...own] : own, handler: route.handler };
  }
  return null;
}

const readPathText = (path: string): Segment[] =>
  path.split('/').flatMap(part => (part === '' || part.startsWith(':') ? [] : [{ fixed: part }]));

const folders = (path: string): Segment[] =>
  path
    .replace(/(\/index)?\.[^./]+$/, '')
    .split('/')
    .flatMap(part => (/^[#$:[]/.test(part) ? [] : [{ fixed: part }]));

/** Whether the handler asks who the other people of the channel are, or whether it is a private one. */
export function dealsWithPeople(handler: ts.Node, concept: CompiledConcept): boolean {
  const people = concept.evidence.get('recipient-argument') ?? [];
  let found = false;
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const words = splitWords(node.text);
      found ||=
        saysPrivate(concept, node.text) ||
        (words[0] !== 'member' && hasAnyPhrase(words, people) && !words.includes('member'));
    }
    if (!found) ts.forEachChild(node, walk);
  };
  walk(handler);
  return found;
}

/** Whether a node stands in the handler of a route by which messages are posted, and that handler deals with recipients. */
export function handlesPrivate(node: ts.Node, file: ParsedFile, concept: CompiledConcept): boolean {
  const route = handlerAround(node, file);
  if (!route) return false;
  const collection = collectionOf(route.segments);
  return collection === 'private' || (collection === 'shared' && dealsWithPeople(route.handler, concept));
}
