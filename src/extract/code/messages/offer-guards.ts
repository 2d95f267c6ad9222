import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { eachNode, nameOf, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { leavesOf, questionOf } from './guards.ts';

const OPENS = /^(open|send|create|start|compose|message|initiate)$/;

/**
 * What a client asks before it offers or opens a private conversation: `if (user.isFriend) actions.push(… user.openDM() …)`,
 * `isFriend && <Button onClick={() => startDm(user)} />`. The server may ask more, or nothing.
 */
export function offerGuards(
  node: ts.Node,
  guards: readonly CompiledConcept[],
  isPrivate: (name: string) => boolean,
): Detection[] {
  const branch = branchOf(node);
  if (!branch || !opensPrivate(branch.then, isPrivate)) return [];
  return leavesOf(branch.condition).flatMap(test => {
    const question = questionOf(test, guards);
    return question ? [{ node: question.node, symbol: question.node.getText(), traits: [question.asked] }] : [];
  });
}

/** `onClick={openDm}` */
function handedName(one: ts.Node): string {
  const isHandler = ts.isJsxAttribute(one) && /^on[A-Z]/.test(textOf(one.name)) && one.initializer;
  const value = isHandler && ts.isJsxExpression(isHandler) ? isHandler.expression : undefined;
  return value ? (nameOf(value) ?? '') : '';
}

function branchOf(node: ts.Node): { condition: ts.Expression; then: ts.Node } | null {
  if (ts.isIfStatement(node)) return { condition: node.expression, then: node.thenStatement };
  if (ts.isConditionalExpression(node)) return { condition: node.condition, then: node.whenTrue };
  if (ts.isJsxElement(node)) return shownIf(node);
  const isAnd = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? { condition: node.left, then: node.right } : null;
}

/** `<Show when={isFriend}>…</Show>` */
function shownIf(node: ts.JsxElement): { condition: ts.Expression; then: ts.Node } | null {
  const { tagName, attributes } = node.openingElement;
  if (!/^(Show|If|When|Match)$/.test(tagName.getText())) return null;
  for (const one of attributes.properties) {
    if (!ts.isJsxAttribute(one) || !/^(when|if|condition|is)$/.test(textOf(one.name)) || !one.initializer) continue;
    const condition = ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
    if (condition) return { condition, then: node };
  }
  return null;
}

function opensPrivate(then: ts.Node, isPrivate: (name: string) => boolean): boolean {
  let opens = false;
  eachNode(then, one => {
    const name = ts.isCallExpression(one) ? (nameOf(one.expression) ?? '') : handedName(one);
    opens ||= name !== '' && OPENS.test(splitWords(name)[0] ?? '') && isPrivate(name);
  });
  return opens;
}
