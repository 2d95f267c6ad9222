import { eachNode, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { givenWherever } from '../spoken/given-texts.ts';
import { ts } from '../ts-morph.ts';
import { isHeldTalk } from './model-kits.ts';
import { saysWho } from './shown-writers.ts';

/** What a line of a talk holds, under the name that the kits give it. */
const HOLDS = /^(role|content|text|parts)$/;
/** What only leaves out some lines of a list, or turns it round. */
const SAME = /^(filter|slice|reverse|toReversed|toSorted|sort)$/;
/** From a line to the list that it is one of, and through the parts that hand it on. */
const DEEP = 6;

/**
 * Whether every line that a file shows comes from the hook of a kit for talks with a model, `const { messages } = useChat()`, there or
 * in whatever shows the part: whose lines they are is known then, whatever of them is asked.
 */
export function showsLinesOfKit(ast: ts.SourceFile, isLine: (name: string) => boolean): boolean {
  const lines = new Set<ts.Identifier>();
  let isNamed = false;
  eachNode(ast, node => {
    if (!ts.isPropertyAccessExpression(node)) return;
    const line = unwrap(node.expression);
    if (!ts.isIdentifier(line) || !isLine(line.text)) return;
    if (HOLDS.test(node.name.text)) lines.add(line);
    isNamed ||= saysWho(node.name.text);
  });
  return lines.size > 0 && !isNamed && [...lines].every(line => isOfKit(line, DEEP));
}

function isOfKit(shown: ts.Expression, depth: number): boolean {
  const value = unwrap(shown);
  if (depth === 0) return false;
  if (ts.isPropertyAccessExpression(value)) return value.name.text === 'messages' && isTalk(unwrap(value.expression));
  if (ts.isCallExpression(value)) {
    const list = unwrap(value.expression);
    return ts.isPropertyAccessExpression(list) && SAME.test(list.name.text) && isOfKit(list.expression, depth - 1);
  }
  if (!ts.isIdentifier(value)) return false;
  const declared = declarationOf(value.text, value);
  if (!declared) return false;
  if (ts.isBindingElement(declared) && isHeldTalk(declared.parent.parent))
    return textOf(declared.propertyName ?? declared.name) === 'messages';
  if (ts.isVariableDeclaration(declared)) {
    const held = valueOfDeclaration(declared);
    return held !== null && isOfKit(held, depth - 1);
  }
  const list = ts.isParameter(declared) ? listOf(declared) : null;
  if (list) return isOfKit(list, depth - 1);
  const given = givenWherever(value);
  return given !== null && given.every(one => isOfKit(one, depth - 1));
}

function isTalk(chat: ts.Expression): boolean {
  const declared = ts.isIdentifier(chat) ? declarationOf(chat.text, chat) : null;
  return declared !== null && isHeldTalk(declared);
}

/** `messages` of `messages.map(message => …)` */
function listOf(line: ts.ParameterDeclaration): ts.Expression | null {
  const run = line.parent;
  if (!ts.isArrowFunction(run) || run.parameters[0] !== line || !ts.isCallExpression(run.parent)) return null;
  const goes = unwrap(run.parent.expression);
  return ts.isPropertyAccessExpression(goes) && /^(map|flatMap)$/.test(goes.name.text) ? goes.expression : null;
}
