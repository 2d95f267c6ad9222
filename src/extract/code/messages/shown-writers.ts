import { textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const EQUALS = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken]);
const UNEQUAL = new Set([ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken]);

/** Whom a line is compared with, where it says whether it is from the one or the other. */
const SIDES = new Set(['user', 'human', 'ai', 'assistant', 'model', 'system', 'tool', 'error']);

/** A text beside whoever wrote it, `reply.nickname` and `reply.text`: what people wrote is shown in the file as well. */
export function showsWriters(ast: ts.Node): boolean {
  const members = new Map<string, string[]>();
  let isShown = false;
  const look = (node: ts.Node): void => {
    if (isShown) return;
    if (isMemberOfOne(node) && !SIDES.has(comparedWith(node)))
      members.set(node.expression.text, [...(members.get(node.expression.text) ?? []), node.name.text]);
    else if (ts.isObjectBindingPattern(node) && isOfOne(node)) isShown = isWritten(takenBy(node));
    ts.forEachChild(node, look);
  };
  look(ast);
  return isShown || [...members.values()].some(isWritten);
}

/** `reply.text`; not of what a line only carries, whose name is its own: `file.name` beside `file.content`. */
const isMemberOfOne = (
  node: ts.Node,
): node is ts.PropertyAccessExpression & { expression: ts.Identifier; name: ts.Identifier } =>
  ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && !CARRIED.test(node.expression.text);
const CARRIED = /^(part|file|attachment|tool|option|model)$/;

const isWritten = (members: readonly string[]): boolean => members.some(saysWho) && members.some(saysWhat);
const WROTE = /^(text|body|content|comment|caption|note)$/;
/** `contentType` is no content. */
const saysWhat = (member: string): boolean => {
  const words = splitWords(member);
  return words.some(word => WROTE.test(word)) && !/^(type|length|size)$/.test(words.at(-1) ?? '');
};

/** `replies.map(({ nickname, text }) => …)`, `const { nickname, text } = reply` */
function isOfOne({ parent }: ts.ObjectBindingPattern): boolean {
  if (ts.isVariableDeclaration(parent))
    return parent.initializer !== undefined && ts.isIdentifier(unwrap(parent.initializer));
  return ts.isParameter(parent) && ts.isArrowFunction(parent.parent) && ts.isCallExpression(parent.parent.parent);
}

export const takenBy = (pattern: ts.ObjectBindingPattern): string[] =>
  pattern.elements.map(({ propertyName, name }) => textOf(propertyName ?? name) ?? '');

/** What a line says of who wrote it. */
export const saysWho = (member: string): boolean =>
  !OF_THINGS.test(member) && splitWords(member).some(word => WHO.test(word));
const OF_THINGS = /^(tool|file|model|class)_?name$/i;
const WHO =
  /^(user|username|name|nick|nickname|author|sender|owner|creator|member|participant|person|people|profile|account|avatar|handle|from|by|uid|photo|picture)$/;

/** `assistant` of `message.role === 'assistant'`; nothing where it is not compared. */
export function comparedWith(role: ts.Expression): string {
  const { parent } = role;
  if (!ts.isBinaryExpression(parent) || parent.left !== role) return '';
  const { kind } = parent.operatorToken;
  const other = unwrap(parent.right);
  return (EQUALS.has(kind as never) || UNEQUAL.has(kind as never)) && ts.isStringLiteralLike(other) ? other.text : '';
}
