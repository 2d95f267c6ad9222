import { declaredName, eachNode, isFunction, nameOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PERSON = '(?:users?|profiles?|accounts?|members?|persons?|people)';
/** `getPublicUser`, `fetchProfileByUsername`, `loadMember`; of oneself and of many it is said otherwise. */
const READS = new RegExp(
  `^(?:get|fetch|load|find|read|request|retrieve) (?:public |other |another |full )?${PERSON}(?: (?:profile|page|details|info|data))?(?: by (?:id|uid|user id|user ?name|name|handle|slug|login))?$`,
);
export const READ_WORDS = 'get fetch load find read request retrieve';
/** As a first look. */
export const mayAskForProfile = (words: readonly string[]): boolean => READS.test(words.join(' '));
/** An address in which the person stands last. */
const ADDRESS = new RegExp(`(?:^|/)${PERSON}(?:/(?:public|profile|by[-_]?\\w{2,10}))?/$`, 'i');
export const ASKS_ADDRESS = new RegExp(`${PERSON}(?:/[\\w-]{2,14})?/(?:\\$\\{|['"]\\s*\\+)`, 'i');
/** What changes somebody, or is of whoever asks. */
const ELSE = /\b(post|put|patch|delete)\b|\bme\b|['"]\/?(current|self)\b/i;

/**
 * ``const getPublicUser = id => request({ endpoint: `/user/${id}` })``: a client asks for the page of whomever it names. What it
 * is given is decided elsewhere.
 */
export function asksForProfile(node: ts.Node, file: ParsedFile): ts.Node | null {
  if (file.side === 'server' || !isFunction(node) || !node.body || node.parameters.length === 0) return null;
  if (!mayAskForProfile(splitWords(declaredName(node) ?? ''))) return null;
  return isAsked(node) ? nameNodeOf(node) : null;
}

function isAsked({ body }: FunctionNode): boolean {
  let isThere = false;
  let isElse = false;
  eachNode(body!, one => {
    if (ts.isTemplateExpression(one)) isThere ||= ADDRESS.test(spelled(one));
    if (ts.isBinaryExpression(one) && ts.isStringLiteralLike(one.left)) isThere ||= ADDRESS.test(one.left.text);
    if (ts.isStringLiteralLike(one) && one.text.length < 40) isElse ||= ELSE.test(one.getText());
    if (ts.isCallExpression(one)) isElse ||= /^(post|put|patch|delete|del)$/i.test(nameOf(one.expression) ?? '');
  });
  return isThere && !isElse;
}

/** The text before the last value that is put in at its end; empty if something else follows. */
function spelled({ head, templateSpans }: ts.TemplateExpression): string {
  const last = templateSpans.at(-1)!;
  if (!/^\/?(\?.*)?$/.test(last.literal.text)) return '';
  const before = templateSpans.slice(0, -1).map(({ literal }) => literal.text);
  return [head.text, ...before].join('');
}
