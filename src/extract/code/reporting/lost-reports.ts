import type { FunctionNode } from '../names.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `reportPlayer`, `sendUserReport`: of a person or what they wrote. */
const REPORTS =
  /^(?:report (?:user|player|member|person|account|message|post|comment|content|profile)|(?:send|submit|create|file) (?:(?:user|player|member|message|post|comment|content|abuse) )?report)$/;
/** Who is reported, by whom, and why, among what is handed over. */
const BOTH = /\breport(?:ed|ing)_?[a-z]|\breporter/i;
/** What others are meant to write in its place. */
const TO_BE_WRITTEN = /implement|abstract|overrid|subclass/i;

/** Whether what is handed on names who is reported and who reports. It is one person's report then, whoever reads it later. */
export const namesReported = (call: ts.Node): boolean => {
  const text = call.getText();
  return /\breported_?[a-z]/i.test(text) && /\breporter|\breport_?(?:reason|comment)|\breason\b/i.test(text);
};

/**
 * `class WithoutOffice implements Office { reportPlayer(reported, comment) { return Promise.reject(new Error('no office')); } }`:
 * one of those who may be asked to take a report, and refuses each. Null for a function that does anything else.
 */
export function lostReport(node: ts.Node): ts.Node | null {
  if (!ts.isMethodDeclaration(node) || !node.body || !REPORTS.test(splitWords(textOf(node.name)).join(' ')))
    return null;
  const holder = node.parent;
  const isOneOfSeveral =
    ts.isClassLike(holder) &&
    !!holder.heritageClauses?.some(one => one.token === ts.SyntaxKind.ImplementsKeyword) &&
    !holder.modifiers?.some(one => one.kind === ts.SyntaxKind.AbstractKeyword);
  if (!isOneOfSeveral || !isGivenReport(node)) return null;
  const [only, ...more] = node.body.statements;
  return only && more.length === 0 && refuses(only) && !TO_BE_WRITTEN.test(only.getText()) ? node.name : null;
}

const isGivenReport = ({ parameters }: FunctionNode): boolean => parameters.some(one => BOTH.test(one.getText()));

function refuses(only: ts.Statement): boolean {
  if (ts.isThrowStatement(only)) return true;
  const value = ts.isReturnStatement(only) && only.expression ? unwrap(only.expression) : null;
  return !!value && ts.isCallExpression(value) && nameOf(value.expression) === 'reject';
}
