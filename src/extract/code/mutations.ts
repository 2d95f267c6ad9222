import { hookRunBy, isRunInFile } from './asked/hook-runs.ts';
import { nameNode, nameOf, textOf, unwrap } from './names.ts';
import type { ParsedFile } from './slice.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** A GraphQL document that a client runs, and what its name says. */
export interface Mutation {
  /** The name of the document; of what a hook hands out, the name by which it is run. */
  at: ts.Node;
  /** The name of the document, wherever it is run. */
  document: ts.Node;
  words: readonly string[];
}

const RUNS = /^(useMutation|runMutation|commitMutation)$/;
/** Of a client of a server: `client.request(REPORT_POST_MUTATION, …)`; what is asked so may as well be a query. */
const ASKS = /^(request|rawRequest|execute|mutation|graphql)$/;
const CALLED_MUTATION = /mutation(_?(doc|document|gql))?$/i;
const TAIL = /^(mutation|mutations|gql|document|doc|query|m)$/;

/**
 * The document that a client has run: `client.mutate({ mutation: REPORT_POST })`, `mutation: reportMutation()`,
 * `useMutation(ReportPostDocument)`, `send()` after `const [send] = useMutation(SEND)`, `client.request(REPORT_POST_MUTATION)`. Null for a document that is written on the spot.
 */
export function mutationAt(node: ts.Node): Mutation | null {
  const given = documentAt(node);
  if (!given) return null;
  const inner = unwrap(given.document);
  const document = nameNode(ts.isCallExpression(inner) ? inner.expression : inner);
  const words = document ? splitWords(textOf(document)) : [];
  const named = wordsOfDocument(words);
  if (!document || named.length === 0) return null;
  return { at: given.at ?? document, document, words: named };
}

/** What the name of a document says beside what it is. */
export const wordsOfDocument = (words: readonly string[]): readonly string[] => words.filter(word => !TAIL.test(word));

/** All documents that a file has run. */
export const mutationsIn = (file: ParsedFile): Mutation[] =>
  file.ofKinds(HOLDERS).flatMap(one => mutationAt(one) ?? []);

/** What such a document is given to. */
const HOLDERS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.PropertyAssignment];

function documentAt(node: ts.Node): { document: ts.Expression; at?: ts.Node } | null {
  if (ts.isPropertyAssignment(node)) return textOf(node.name) === 'mutation' ? { document: node.initializer } : null;
  if (!ts.isCallExpression(node)) return null;
  const name = nameOf(node.expression) ?? '';
  const run = hookRunBy(node);
  const [given] = run ? run.hook.arguments : node.arguments;
  if (run) return given && nameOf(run.hook.expression) === 'useMutation' ? { document: given, at: run.at } : null;
  if (RUNS.test(name)) return given && !isRunInFile(node) ? { document: given } : null;
  // Before it may stand the address.
  const document = ASKS.test(name) ? node.arguments.slice(0, 2).find(isCalledMutation) : undefined;
  return document ? { document } : null;
}

const isCalledMutation = (given: ts.Expression): boolean =>
  (ts.isIdentifier(given) || ts.isPropertyAccessExpression(given)) && CALLED_MUTATION.test(nameOf(given) ?? '');

/** Whether a text could hold such a document. */
export const MAY_RUN_MUTATION =
  /\bmutation\s*:\s*[\w$]|\b(useMutation|runMutation|commitMutation)\s*[(<]|(_mutation|Mutation)(_?doc(ument)?|_?gql)?\s*[,)]/i;
