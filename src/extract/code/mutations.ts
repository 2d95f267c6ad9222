import { nameNode, nameOf, textOf, unwrap } from './names.ts';
import type { ParsedFile } from './slice.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** A GraphQL document that a client runs, and what its name says. */
export interface Mutation {
  at: ts.Node;
  words: readonly string[];
}

const RUNS = /^(useMutation|runMutation|commitMutation)$/;
/** Of a client of a server: `client.request(REPORT_POST_MUTATION, …)`; what is asked so may as well be a query. */
const ASKS = /^(request|rawRequest|execute|mutation|graphql)$/;
const CALLED_MUTATION = /mutation(_?(doc|document|gql))?$/i;
const TAIL = /^(mutation|mutations|gql|document|doc|query|m)$/;

/**
 * The document that a client has run: `client.mutate({ mutation: REPORT_POST })`, `mutation: reportMutation()`,
 * `useMutation(ReportPostDocument)`, `client.request(REPORT_POST_MUTATION)`. Null for a document that is written on the spot.
 */
export function mutationAt(node: ts.Node): Mutation | null {
  const given = documentAt(node);
  if (!given) return null;
  const inner = unwrap(given);
  const at = nameNode(ts.isCallExpression(inner) ? inner.expression : inner);
  const words = at ? splitWords(textOf(at)) : [];
  const named = wordsOfDocument(words);
  return at && named.length > 0 ? { at, words: named } : null;
}

/** What the name of a document says beside what it is. */
export const wordsOfDocument = (words: readonly string[]): readonly string[] => words.filter(word => !TAIL.test(word));

/** All documents that a file has run. */
export const mutationsIn = (file: ParsedFile): Mutation[] =>
  file.ofKinds(HOLDERS).flatMap(one => mutationAt(one) ?? []);

/** What such a document is given to. */
const HOLDERS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.PropertyAssignment];

function documentAt(node: ts.Node): ts.Expression | null {
  if (ts.isPropertyAssignment(node)) return textOf(node.name) === 'mutation' ? node.initializer : null;
  if (!ts.isCallExpression(node)) return null;
  const name = nameOf(node.expression) ?? '';
  if (RUNS.test(name)) return node.arguments[0] ?? null;
  // Before it may stand the address.
  return ASKS.test(name) ? (node.arguments.slice(0, 2).find(isCalledMutation) ?? null) : null;
}

const isCalledMutation = (given: ts.Expression): boolean =>
  (ts.isIdentifier(given) || ts.isPropertyAccessExpression(given)) && CALLED_MUTATION.test(nameOf(given) ?? '');

/** Whether a text could hold such a document. */
export const MAY_RUN_MUTATION =
  /\bmutation\s*:\s*[\w$]|\b(useMutation|runMutation|commitMutation)\s*[(<]|(_mutation|Mutation)(_?doc(ument)?|_?gql)?\s*[,)]/i;
