import { namesIn } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import { chainOf, eachNode, unwrap } from '../names.ts';
import { operandsOf } from '../operands.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { saysPrivate } from './words.ts';

/** The end of the branch in which the channel is a private one: what holds there is asked for a private message. */
export function privateBranch(body: ts.Node, concept: CompiledConcept): ts.Node | null {
  const branch = lastBranch(body, test => namesIn(test).some(name => saysPrivate(concept, name)));
  return branch && endOfBlock(branch);
}

/** `if (!channel.public) { … }`: the branch itself, in the words of a talk that is open to all or not. */
export function branchOfFew(body: ts.Node): ts.Statement | null {
  return lastBranch(body, test => operandsOf(test, ts.SyntaxKind.AmpersandAmpersandToken).every(isNotPublic));
}

function lastBranch(body: ts.Node, isPrivate: (test: ts.Expression) => boolean): ts.Statement | null {
  let branch: ts.Statement | null = null;
  eachNode(body, one => {
    if (ts.isIfStatement(one) && isPrivate(one.expression)) branch = one.thenStatement;
  });
  return branch;
}

function isNotPublic(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (!ts.isPrefixUnaryExpression(inner) || inner.operator !== ts.SyntaxKind.ExclamationToken) return false;
  const [talk = '', ...members] = chainOf(inner.operand);
  return members.length > 0 && TALK.test(splitWords(talk).at(-1) ?? '') && /^(is_?)?public$/i.test(members.at(-1)!);
}
const TALK = /^(channel|chat|conversation|convo|room|talk|thread|dialog)$/;

/** Where what stands in a branch or a function has been gone through: its closing brace. */
export const endOfBlock = (body: ts.Node): ts.Node => (ts.isBlock(body) ? body.getLastToken()! : body);
