import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { functionNamed, memberOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `<button onClick={() => window.print()}>Report</button>`: what comes of it is a paper or a file for whoever presses. */
export const makesPaper = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one)) return false;
    if (textOf(one.name) === 'download') return true;
    const { initializer } = one;
    const isHandler = /^on[A-Z]/.test(textOf(one.name)) && initializer && ts.isJsxExpression(initializer);
    return !!isHandler && !!initializer.expression && isOfPaper(initializer.expression);
  });

const PAPER = /^(print|download|export)$/;

function isOfPaper(handler: ts.Expression): boolean {
  const inner = unwrap(handler);
  if (isFunction(inner)) return callsForPaper(inner);
  const named = ts.isCallExpression(inner) ? inner.expression : inner;
  if (PAPER.test(splitWords(nameOf(named) ?? '')[0] ?? '')) return true;
  const run = runOf(named);
  return run !== null && callsForPaper(run);
}

function runOf(named: ts.Expression): FunctionNode | null {
  if (ts.isIdentifier(named)) return functionNamed(named.text, named);
  if (!ts.isPropertyAccessExpression(named) || named.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const member = memberOf(named, named.name.text);
  return member && isFunction(member) ? member : null;
}

function callsForPaper({ body }: FunctionNode): boolean {
  let calls = false;
  const look = (node: ts.Node): void => {
    calls ||= ts.isCallExpression(node) && PAPER.test(splitWords(nameOf(node.expression) ?? '')[0] ?? '');
  };
  if (body) {
    look(body);
    eachNode(body, look);
  }
  return calls;
}
