import { leaves } from '../guards/completion.ts';
import { unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What depends on an answer: that it is so, that it is not, that it is more than a number, or something else of it. */
export interface Decided {
  is: 'so' | 'not' | 'more' | 'else';
  /** Nothing after it is reached. */
  leaves: boolean;
  /** It throws, or answers that it was not done. */
  refuses: boolean;
}

/** What is decided by the answer of a call, where it stands or by the name that it is kept in: `if (!ok) return null`. */
export function decidedBy(call: ts.CallExpression): Decided | null {
  let at: ts.Node = call;
  while (isAround(at.parent)) at = at.parent;
  const { parent } = at;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return decidedIn(at);
  const { text } = parent.name;
  const list = parent.parent.parent.parent;
  if (!ts.isBlock(list)) return null;
  for (const one of list.statements) {
    if (one.pos < call.pos || !ts.isIfStatement(one)) continue;
    const name = namedIn(one.expression, text);
    if (name) return decidedIn(name);
  }
  return null;
}

const isAround = (node: ts.Node): boolean => ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node);

const namedIn = (node: ts.Node, text: string): ts.Identifier | undefined =>
  ts.isIdentifier(node) && node.text === text ? node : ts.forEachChild(node, child => namedIn(child, text));

function decidedIn(answer: ts.Node): Decided | null {
  let branch: ts.Node = answer;
  while (!ts.isStatement(branch.parent) && !ts.isFunctionLike(branch.parent)) branch = branch.parent;
  const { parent } = branch;
  if (!ts.isIfStatement(parent) || parent.expression !== branch) return null;
  const { thenStatement: then } = parent;
  return { is: isOf(parent.expression, answer), leaves: leaves(then), refuses: leaves(then) && refuses(then) };
}

function isOf(test: ts.Expression, answer: ts.Node): Decided['is'] {
  const inner = bare(test);
  if (inner === bare(answer as ts.Expression)) return 'so';
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return bare(inner.operand) === bare(answer as ts.Expression) ? 'not' : 'else';
  if (!ts.isBinaryExpression(inner) || !/^>=?$/.test(inner.operatorToken.getText())) return 'else';
  return bare(inner.left) === bare(answer as ts.Expression) ? 'more' : 'else';
}

function bare(one: ts.Expression): ts.Expression {
  const inner = unwrap(one);
  return ts.isAwaitExpression(inner) ? bare(inner.expression) : inner;
}

/** `throw new Error()`, `return res.sendStatus(400)`; a redirection that is thrown leads on. */
function refuses(branch: ts.Statement): boolean {
  const says = (node: ts.Node): 'no' | 'on' | undefined => {
    if (ts.isNumericLiteral(node))
      return /^4\d\d$/.test(node.text) ? 'no' : /^[23]\d\d$/.test(node.text) ? 'on' : undefined;
    if (ts.isIdentifier(node) && /redirect/i.test(node.text)) return 'on';
    return ts.forEachChild(node, says);
  };
  const said = says(branch);
  return said === 'no' || (said === undefined && leaves(branch, 'throw'));
}
