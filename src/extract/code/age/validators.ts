import type { CompiledConcept } from '../concepts.ts';
import { nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isBirthName, mentionsBirth } from './birth-names.ts';
import { isCutoff } from './cutoffs.ts';

/** What schemas and decorators call the latest value that they take. */
const LATEST = /^(max|maxDate|MaxDate|maximum|lte|lt|less|lessThan|before|isBefore|IsBefore|until)$/;

const RULES = [ts.SyntaxKind.JsxAttribute, ts.SyntaxKind.PropertyAssignment, ts.SyntaxKind.CallExpression];

/**
 * The latest birth that a schema, a decorator, an input or a query takes: `birthday: z.date().max(subYears(new Date(), 13))`,
 * `@MaxDate(…) birthday`, `<input name="birthday" max={…}>`.
 */
export function latestBirthsIn(file: ParsedFile): ts.Node[] {
  return file.ofKinds(RULES).flatMap(node => {
    if (ts.isJsxAttribute(node)) return isLatestOfInput(node) ? [node.name] : [];
    if (ts.isPropertyAssignment(node))
      return BOUNDS.test(node.name.getText()) && isCutoff(node.initializer) && isOfBirth(node.parent)
        ? [node.name]
        : [];
    if (!ts.isCallExpression(node) || !LATEST.test(nameOf(node.expression) ?? '')) return [];
    const [latest] = node.arguments;
    const head = nameNode(node.expression);
    return latest && head && isCutoff(latest) && isOfBirth(node) ? [head] : [];
  });
}

/** Keys of a rule or a query: `{ birthDate: { lte: youngest } }`. */
const BOUNDS = /^\$?(lte?|gte?|max|maximum|maxDate|before|after)$|^\[Op\.(lte?|gte?)\]$/;

/** Whether a call or an object belongs to the rule of a property that is named for a birth. */
function isOfBirth(rule: ts.Node): boolean {
  for (let at = rule; at.parent && !ts.isBlock(at) && !ts.isSourceFile(at); at = at.parent)
    if (ts.isPropertyAssignment(at) || ts.isPropertyDeclaration(at)) return isBirthName(textOf(at.name));
  return false;
}

function isLatestOfInput({ name, initializer, parent }: ts.JsxAttribute): boolean {
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : null;
  if (!value || !/^(max|maxDate|maximumDate|maxValue|max-date)$/.test(name.getText()) || !isCutoff(value)) return false;
  return mentionsBirth(parent);
}

/** `switch (user.ageGroup) { case 'child': … }`: what is asked, if one of the cases is a word for children or adults. */
export function switchesIn(file: ParsedFile, concept: CompiledConcept): ts.Node[] {
  return file.ofKind<ts.SwitchStatement>(ts.SyntaxKind.SwitchStatement).flatMap(node => {
    const words = splitWords(nameOf(unwrap(node.expression)) ?? '');
    const isAsked = concept.compares.some(
      one =>
        one.words !== null &&
        hasAnyPhrase(words, one.names) &&
        node.caseBlock.clauses.some(
          clause => ts.isCaseClause(clause) && hasAnyPhrase(wordsOfCase(clause.expression), one.words!),
        ),
    );
    const head = isAsked ? nameNode(node.expression) : null;
    return head ? [head] : [];
  });
}

const wordsOfCase = (value: ts.Expression): readonly string[] =>
  splitWords(ts.isStringLiteralLike(value) ? value.text : (nameOf(value) ?? ''));
