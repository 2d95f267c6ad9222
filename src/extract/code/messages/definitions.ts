import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { namesIn } from '../call-sites.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, eachNode, isFunction, nameNode, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { namesAdding, namesSend, placeNames, saysPrivate, saysTalk, writesMessage } from './words.ts';

/**
 * A function that is made to open a conversation or to send: by its name, or by a branch on the type of the channel. What
 * was checked when it comes to its end is what it asks itself; whether its callers ask is another question.
 */
export function readDefinition(node: ts.Node, file: ParsedFile, concept: CompiledConcept): Detection | null {
  if (!isFunction(node) || !node.body) return null;
  const name = nameOfDefinition(node);
  if (!name || isWithinUnlike(concept, file.path, node)) return null;
  const words = splitWords(textOf(name));
  // A component.
  if (/^[A-Z]/.test(textOf(name)) && file.indexed.mayHoldJsx) return null;
  const found = (...traits: string[]): Detection => ({
    node: name,
    symbol: textOf(name),
    traits,
    guardedAt: endOf(node),
  });
  if (namesSend(concept, words)) return found('definition');
  const isTalk = placeNames(file, node).some(name => saysTalk(name) || saysPrivate(concept, name));
  if (namesAdding(words, isTalk) && file.side !== 'client') return found('definition');
  if (!writesMessage(words) || (words[0] === 'handle' && file.side === 'client')) return null;
  const branch = privateBranch(node, concept);
  if (branch && file.side !== 'client') return { ...found('definition', 'delivers'), guardedAt: branch };
  return isTalk || takesMessage(node) ? found('definition', 'may-deliver') : null;
}

/** The node that carries the name; for `Messaging.send = async () => …` the name after the dot. */
export function nameOfDefinition(node: FunctionNode): ts.Node | null {
  if (ts.isConstructorDeclaration(node) || ts.isGetAccessorDeclaration(node) || ts.isSetAccessorDeclaration(node))
    return null;
  if (node.name && !ts.isComputedPropertyName(node.name)) return node.name;
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return nameNode(parent.left);
  if (declaredName(node) === null) return null;
  let holder: ts.Node = parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)
    ? holder.name
    : null;
}

/** Whether a node stands in a function that is a fact of its own: a step of it says nothing more. */
export function isStepOf(node: ts.Node, file: ParsedFile, concept: CompiledConcept): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (isFunction(at) && readDefinition(at, file, concept)?.traits?.includes('may-deliver') === false) return true;
  }
  return false;
}

/** Where a function that did not leave early has come to: after all statements of a block, so its closing brace. */
const endOf = ({ body }: FunctionNode): ts.Node => endOfBlock(body!);
const endOfBlock = (body: ts.Node): ts.Node => (ts.isBlock(body) ? body.getLastToken()! : body);

/** The end of the branch in which the channel is a private one: what holds there is asked for a private message. */
function privateBranch(node: FunctionNode, concept: CompiledConcept): ts.Node | null {
  let branch: ts.Node | null = null;
  eachNode(node.body!, one => {
    if (!ts.isIfStatement(one) || !namesIn(one.expression).some(name => saysPrivate(concept, name))) return;
    branch = endOfBlock(one.thenStatement);
  });
  return branch;
}

/** Parameters that say whose message goes where. */
function takesMessage({ parameters }: FunctionNode): boolean {
  const names = parameters.flatMap(one => [...namesIn(one.name), ...(one.type ? namesIn(one.type) : [])]);
  return (
    names.some(name => /channel|conversation|room|chat|message/i.test(name)) && !names.some(name => /event/i.test(name))
  );
}
