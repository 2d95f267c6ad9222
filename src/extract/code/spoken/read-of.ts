import { nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, goneThrough } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { readOfGiven } from './made-of-given.ts';
import { NO_TEXT } from './whose.ts';

/** What is read of a thing. */
export interface Read {
  thing: ts.Expression;
  member: string;
}

const DEPTH = 6;

/**
 * `post.body`; `body` of `const { body } = post`, and what is made of it: `linkify(body || '')`, `body.trim()`.
 * @param isInside Of what a function itself is given, the name that it is taken out under stands for the thing.
 */
export function readIn(expression: ts.Expression, depth = DEPTH, isInside = false): Read | null {
  const inner = unwrap(expression);
  if (depth === 0) return null;
  if (ts.isPropertyAccessExpression(inner)) return { thing: inner.expression, member: inner.name.text };
  if (ts.isIdentifier(inner)) return ofName(inner, depth, isInside);
  if (ts.isConditionalExpression(inner))
    return readIn(inner.whenTrue, depth - 1, isInside) ?? readIn(inner.whenFalse, depth - 1, isInside);
  if (ts.isBinaryExpression(inner)) {
    const isAnd = inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return readIn(isAnd ? inner.right : inner.left, depth - 1, isInside);
  }
  if (!ts.isCallExpression(inner) || NO_TEXT.test(nameOf(inner.expression) ?? '')) return null;
  const [first] = inner.arguments;
  const before = receiverOf(inner.expression);
  const own = before ? readIn(before, depth - 1, isInside) : null;
  return (
    own ??
    readOfGiven(inner, value => readIn(value, depth - 1, true)) ??
    (first ? readIn(first, depth - 1, isInside) : null)
  );
}

function ofName(name: ts.Identifier, depth: number, isInside: boolean): Read | null {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return null;
  if (ts.isBindingElement(declaration)) {
    const thing = takenApart(declaration) ?? (isInside ? givenApart(declaration) : null);
    return thing && { thing, member: textOf(declaration.propertyName ?? declaration.name) };
  }
  return ts.isVariableDeclaration(declaration) && declaration.initializer
    ? readIn(declaration.initializer, depth - 1, isInside)
    : null;
}

/** `post` of `const { body } = post`, `posts` of `posts.map(({ body }) => …)`; null for what any other function is given. */
export function takenApart({ parent }: ts.BindingElement): ts.Expression | null {
  const holder = ts.isObjectBindingPattern(parent) ? parent.parent : null;
  if (holder && ts.isParameter(holder)) return listOfEach(holder);
  return holder && ts.isVariableDeclaration(holder) ? (holder.initializer ?? goneThrough(holder)) : null;
}

/** What a function is run for each of, with one of them as what it is given first. */
export function listOfEach(given: ts.ParameterDeclaration): ts.Expression | null {
  const each = given.parent;
  const call = each.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== each || each.parameters[0] !== given) return null;
  return /^(map|flatMap|forEach)$/.test(nameOf(call.expression) ?? '') ? receiverOf(call.expression) : null;
}

/** `body` of `({ body }) => …` */
const givenApart = ({ parent, name }: ts.BindingElement): ts.Identifier | null =>
  ts.isParameter(parent.parent) && ts.isIdentifier(name) ? name : null;
