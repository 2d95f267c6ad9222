import { ownerOf } from './owners.ts';
import type { Owner } from './owners.ts';
import { declaredName, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** The title of such an owner. */
const TITLE = 'fallback in';
/** Calls that hand on what the function inside them gives. */
const HANDS_ON =
  /^(useMemo|useState|useForm|createForm|useFormik|computed|createMemo|memo|useRef|ref|reactive|freeze|assign)$/;

/**
 * Owner of a key of settings that are put together from what is stored, with something for whoever has stored nothing:
 * `settings: { autoplay: stored ?? true }`. Null if the value does not stand in for anything.
 */
export function otherwiseOwner(property: ts.PropertyAssignment): Owner | null {
  if (!isFallback(property.initializer)) return null;
  const keys: string[] = [];
  for (let at: ts.Node = property.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertyAssignment(at)) keys.push(textOf(at.name));
    else if (ts.isCallExpression(at) && !HANDS_ON.test(nameOf(at.expression) ?? '')) return null;
    const name = ts.isVariableDeclaration(at) && ts.isIdentifier(at.name) ? at.name.text : nameOfFunction(at);
    if (name !== null) return ownerOf('read', TITLE, name, keys);
  }
  return null;
}

const nameOfFunction = (node: ts.Node): string | null => (isFunction(node) ? declaredName(node) : null);

/** `stored ?? true`, `a ?? b ?? 'public'`; `stored || false` only makes a yes or no of it. */
function isFallback(value: ts.Expression): boolean {
  const inner = unwrap(value);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
}

/** What is read inside says more of it: `settings: { autoplay: user.autoplay ?? true }` is a fallback of the user. */
export const isSaidInside = (name: ts.Node, { text }: Owner, others: readonly ts.Node[]): boolean =>
  text.startsWith(`${TITLE} `) &&
  (isSaidAround(name, others) ||
    others.some(other => other !== name && other.pos >= name.parent.pos && other.end <= name.parent.end));

/** `posts.insert({ allowComments: input.allowComments ?? true })`: of the post, and not of the input as well. */
function isSaidAround(name: ts.Node, others: readonly ts.Node[]): boolean {
  let at = name.parent;
  while (ts.isPropertyAccessExpression(at) || ts.isBinaryExpression(at) || ts.isParenthesizedExpression(at))
    at = at.parent;
  return ts.isPropertyAssignment(at) && at.name !== name && others.includes(at.name);
}
