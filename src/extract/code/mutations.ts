import { nameNode, nameOf, textOf, unwrap } from './names.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** A GraphQL document that a client runs, and what its name says. */
export interface Mutation {
  at: ts.Node;
  words: readonly string[];
}

const RUNS = /^(useMutation|runMutation|commitMutation)$/;
const TAIL = /^(mutation|mutations|gql|document|doc|query|m)$/;

/**
 * The document that a client has run: `client.mutate({ mutation: REPORT_POST })`, `mutation: reportMutation()`,
 * `useMutation(ReportPostDocument)`. Null for a document that is written on the spot.
 */
export function mutationAt(node: ts.Node): Mutation | null {
  const given = documentAt(node);
  if (!given) return null;
  const inner = unwrap(given);
  const at = nameNode(ts.isCallExpression(inner) ? inner.expression : inner);
  const words = at ? splitWords(textOf(at)) : [];
  const named = words.filter(word => !TAIL.test(word));
  return at && named.length > 0 ? { at, words: named } : null;
}

function documentAt(node: ts.Node): ts.Expression | null {
  if (ts.isPropertyAssignment(node)) return textOf(node.name) === 'mutation' ? node.initializer : null;
  if (!ts.isCallExpression(node) || !RUNS.test(nameOf(node.expression) ?? '')) return null;
  return node.arguments[0] ?? null;
}

/** Whether a text could hold such a document. */
export const MAY_RUN_MUTATION = /\bmutation\s*:\s*[\w$]|\b(useMutation|runMutation|commitMutation)\s*[(<]/;
