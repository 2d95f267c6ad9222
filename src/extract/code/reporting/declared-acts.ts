import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Calls that send something away or store it. */
const WRITES =
  /^(post|put|patch|fetch|request|api|axios|mutate|mutateAsync|insert\w*|upsert\w*|create\w*|save\w*|store\w*|update\w*|set|add\w*|delete\w*|remove\w*|send\w*|submit\w*|dispatch\w*|emit\w*|execute|exec|run|write\w*)$/;

/** Names of functions that say what they do in the words of a concept, and whose body sends or stores something. */
export function declaredActs(nodes: readonly ts.Node[], concept: CompiledConcept): ts.Node[] {
  return nodes.flatMap(node => {
    if (!isFunction(node) || !node.body) return [];
    const name = nameNodeOf(node);
    if (!name) return [];
    const words = splitWords(textOf(name));
    const says =
      concept.calls.some(one => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)) &&
      !hasAnyPhrase(words, concept.unlike.word);
    return says && writesIn(node.body) ? [name] : [];
  });
}

/** Where a function has its name: its own, or that of the variable, property or `module.exports.x` that holds it. */
export function nameNodeOf(node: FunctionNode): ts.Node | null {
  if (ts.isConstructorDeclaration(node)) return null;
  if (node.name) return ts.isComputedPropertyName(node.name) ? null : node.name;
  let holder: ts.Node = node.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder))
    return ts.isIdentifier(holder.name) ? holder.name : null;
  if (!ts.isBinaryExpression(holder)) return null;
  return holder.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(holder.left)
    ? holder.left.name
    : null;
}

function writesIn(body: ts.Node): boolean {
  let writes = false;
  eachNode(body, node => {
    if (!ts.isCallExpression(node) || writes) return;
    const callee = unwrap(node.expression);
    writes = WRITES.test(nameOf(callee) ?? '') || callee.kind === ts.SyntaxKind.ImportKeyword;
  });
  return writes;
}
