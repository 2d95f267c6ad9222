import { eachNode, nameOf, textOf, unwrap, namesBound } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import { madeOf, rootsHeld } from './made-of-person.ts';
import { hidesNothing, isNamed } from './parts-of-owner.ts';
import { isShownByTag } from './tags-of-owner.ts';

/** Who is there, or nobody: `auth()`, `getServerSession(options)`. What demands somebody sends all others away. */
const ASKS =
  /^(auth|(get)?(server)?(auth)?(session|user)|get(auth|token)|(get)?current(user|session)|validate(request|session))$/i;
/** What a visitor brought along to be known by. */
const saysWho = (given: ts.Expression): boolean =>
  /^(await )?(cookies|headers|session|token|req|request|ctx)\b(?!.*\b(params|query|body)\b)/.test(given.getText());

export const asksWho = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  const call = ts.isPropertyAccessExpression(inner) ? unwrap(inner.expression) : inner;
  if (!ts.isCallExpression(call)) return false;
  const name = (nameOf(call.expression) ?? '').replace(/^(fetch|read|load)/, 'get');
  // `getUser(params.username)` asks for whoever the address names.
  const isOfAddress = /user$/i.test(name) && !/session|current/i.test(name) && !call.arguments.every(saysWho);
  return ASKS.test(name) && !isOfAddress;
};

/**
 * What is left of a page's text without who is there, where that is only held against whose page it is, and all that hangs on it
 * is a part of the page: `const isOwn = session?.user.id === person.id; … {isOwn && <Edit />}`. Null where it decides more.
 */
export function textWithoutOwner({ body }: FunctionNode): string | null {
  const { asked, own, taken, person } = namesOfOwner(body!);
  if (asked.size === 0) return null;
  const isOwner = (node: ts.Node) => ts.isIdentifier(node) && own.has(node.text) && !isNamed(node);
  const all = { isOwner, person: madeOf(person, body!, taken), isShownByTag };
  if (own.size > 0 && !hidesNothing(body!, all, taken)) return null;
  let decides = false;
  eachNode(body!, node => {
    if (decides || !ts.isIdentifier(node) || taken.some(one => isWithin(node, one)) || isNamed(node)) return;
    decides = asked.has(node.text);
  });
  return decides ? null : without(body!, taken);
}

/**
 * Whether something of the person is shown beside what only their owner sees: `{isOwn && <p>{person.email}</p>}<p>{person.bio}</p>`.
 * Who is there decides nothing else, as far as it is seen.
 */
export function isShownBesideOwner({ body }: FunctionNode, asks: RegExp): boolean {
  const { asked, own, taken, person } = namesOfOwner(body!);
  if (own.size === 0 || asks.test(without(body!, taken))) return false;
  let decides = false;
  let isShown = false;
  eachNode(body!, node => {
    if (!ts.isIdentifier(node) || isNamed(node) || taken.some(one => isWithin(node, one))) return;
    decides ||= asked.has(node.text) || (own.has(node.text) && !isAsideOf(node));
    isShown ||= person.has(node.text) && isRead(node) && !isBehind(node, own);
  });
  return isShown && !decides;
}

/** `{isOwn && …}`, `isOwn={isOwn}` */
const isAsideOf = ({ parent }: ts.Identifier): boolean =>
  (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) ||
  (ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
    ts.isJsxExpression(parent.parent));

/** `{person.bio}` between tags */
const isRead = ({ parent }: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(parent) &&
  ts.isJsxExpression(parent.parent) &&
  !ts.isJsxAttribute(parent.parent.parent);

function isBehind(node: ts.Node, own: ReadonlySet<string>): boolean {
  for (let at = node.parent; at && !ts.isFunctionLike(at); at = at.parent)
    if (ts.isBinaryExpression(at) && own.has(at.left.getText())) return true;
  return false;
}

/** Who is there, what is held against the person, and where both are said. */
function namesOfOwner(body: ts.Node) {
  const asked = new Set<string>();
  const own = new Set<string>();
  const taken: ts.Node[] = [];
  const person = new Set<string>();
  eachNode(body, node => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return;
    if (asksWho(node.initializer)) {
      for (const name of namesBound(node.name)) asked.add(name);
      taken.push(node);
    } else if (ts.isIdentifier(node.name) && isComparison(node.initializer, asked)) {
      own.add(node.name.text);
      taken.push(node);
      for (const name of rootsHeld(node.initializer)) if (!asked.has(name)) person.add(name);
    }
  });
  return { asked, own, taken, person };
}

/** `session?.user.id === person.id`, also where nobody may be there: `!!session && …` */
function isComparison(value: ts.Expression, asked: ReadonlySet<string>): boolean {
  const inner = unwrap(value);
  if (ts.isPrefixUnaryExpression(inner)) return isComparison(inner.operand, asked);
  if (!ts.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.kind;
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return isComparison(inner.right, asked);
  const isEqual = operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken;
  const sides = [inner.left, inner.right].map(rootOf);
  return (
    isEqual && sides.filter(name => name !== null && asked.has(name)).length === 1 && sides.every(name => name !== null)
  );
}

/** `session` of `session?.user.id` */
function rootOf(value: ts.Expression): string | null {
  let at = unwrap(value);
  while (ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return ts.isIdentifier(at) ? textOf(at) : null;
}

function without(body: ts.Node, taken: readonly ts.Node[]): string {
  let text = body.getText();
  for (const one of taken) text = text.replace(one.getText(), '');
  return text;
}
