import type { FunctionNode } from '../names.ts';
import { isFunction, throughout } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/**
 * Where a function answers for the first time: what it checks before that stands before the search, wherever it is made. Of more than
 * one answer only what stands before each counts: `if (adult) return findAll(); return find();` asks nobody's age.
 */
export function firstAnswer({ body }: FunctionNode): ts.Node | null {
  if (!body || !ts.isBlock(body)) return body ?? null;
  const answers: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    // What is said of an error finds nobody.
    if (isFunction(node) || ts.isCatchClause(node)) return;
    if (ts.isReturnStatement(node) && node.expression && asks(node.expression)) answers.push(node.expression);
    else ts.forEachChild(node, look);
  };
  look(body);
  const last = body.statements.at(-1) ?? null;
  const [first] = answers;
  if (!first || !last) return last;
  // `if (adult) return findAll(); reply(find());`
  if (!ts.isReturnStatement(last) && !answers.some(one => isWithin(one, last)) && asks(last)) answers.push(last);
  return answers.length > 1 ? beforeEach(first, answers) : first;
}

/** The statement with the first answer, of the innermost block that holds them all. */
function beforeEach(first: ts.Node, answers: readonly ts.Node[]): ts.Node {
  let at = first;
  while (at.parent && !(ts.isBlock(at.parent) && answers.every(one => isWithin(one, at.parent)))) at = at.parent;
  return at;
}

function asks(answer: ts.Node): boolean {
  let found = false;
  throughout(answer, one => (found ||= ts.isCallExpression(one)));
  return found || ts.isIdentifier(answer);
}
