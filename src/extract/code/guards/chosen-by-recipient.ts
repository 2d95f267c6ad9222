import { literalOf } from '../literals.ts';
import { nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const REACHES = /^(message|messages|messaging|dm|dms|contact|chat|incoming)$/;
const CHOOSES = /^(who|from|privacy|permission|permissions|policy|audience|setting|allow|allowed|allows)$/;
const CONNECTED = /^(friend|friends|contact|contacts|mutual|mutuals|connection|connections|follower|followers)$/;

/** `recipient.settings.whoCanMessage`, or a variable made from it: a person's own choice of who may write. */
export function isChoice(expression: ts.Expression, depth = 2): boolean {
  const inner = unwrap(expression);
  if (namesChoice(splitWords(nameOf(inner) ?? ''))) return true;
  const value = ts.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  if (!value) return false;
  const made = unwrap(value);
  return isChoice(
    ts.isBinaryExpression(made) && made.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ? made.left : made,
    depth - 1,
  );
}

export const namesChoice = (words: readonly string[]): boolean =>
  words.some(word => REACHES.test(word)) && words.some(word => CHOOSES.test(word));

/** `whoCanMessage === 'friends'`: holds for those who chose to hear from friends only. */
export function isChoiceOfConnected(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (!ts.isBinaryExpression(inner) || !/^===?$/.test(inner.operatorToken.getText())) return false;
  const [left, right] = [inner.left, inner.right];
  return (isConnected(right) && isChoice(left)) || (isConnected(left) && isChoice(right));
}

/** The statements of `switch (whoCanMessage)` for those who chose to hear from friends only. */
export function clausesOfConnected({ expression, caseBlock }: ts.SwitchStatement): readonly ts.Statement[] {
  if (!isChoice(expression)) return [];
  return caseBlock.clauses.flatMap(clause =>
    ts.isCaseClause(clause) && isConnected(clause.expression) ? [...clause.statements] : [],
  );
}

function isConnected(expression: ts.Expression): boolean {
  const value = literalOf(expression)?.value;
  const text = typeof value === 'string' ? value : /^[A-Z]/.test(nameOf(expression) ?? '') ? nameOf(expression)! : '';
  return splitWords(text).some(word => CONNECTED.test(word));
}
