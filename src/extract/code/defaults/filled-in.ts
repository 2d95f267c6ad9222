import { isSignUpName } from '../accounts/sign-up-words.ts';
import type { Owner } from './owners.ts';
import { ownerOf } from './owners.ts';
import { literalOf } from '../literals.ts';
import { enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { isInsert } from './states.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A field of something new that is given its first value on a line of its own. */
export interface FilledIn {
  name: ts.Node;
  value: ts.Expression;
  owner: () => Owner;
}

/** `const user = new User(); user.isPrivate = false; await user.save()`: what every new one starts with. */
export function filledIn(node: ts.Node): FilledIn | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const { left, right } = node;
  if (!ts.isPropertyAccessExpression(left) || !ts.isExpressionStatement(node.parent)) return null;
  if (literalOf(right) === null && !isMember(right)) return null;
  const keys: string[] = [];
  let held: ts.Expression = unwrap(left.expression);
  for (; ts.isPropertyAccessExpression(held); held = unwrap(held.expression)) keys.push(held.name.text);
  const made = ts.isIdentifier(held) ? newAt(held.text, node) : null;
  // What is fixed for one post may be the way in which it came; for a person it holds from then on.
  return made === null || !splitWords(made).some(word => PEOPLE.test(word))
    ? null
    : { name: left.name, value: right, owner: () => ownerOf('insert', 'new one of', made, keys) };
}

const PEOPLE =
  /^(users?|accounts?|profiles?|members?|players?|students?|persons?|settings?|preferences?|prefs|privacy)$/;

const isMember = (value: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(value) && /^[A-Z]/.test(value.expression.getText()) && /^[A-Z]/.test(value.name.text);

/** Of what the variable holds a new one, where the line stands straight in the block that made it. */
function newAt(variable: string, node: ts.Node): string | null {
  const block = node.parent.parent;
  if (!ts.isBlock(block) && !ts.isSourceFile(block)) return null;
  for (const statement of block.statements) {
    if (statement.pos >= node.pos) return null;
    if (!ts.isVariableStatement(statement)) continue;
    const declared = statement.declarationList.declarations.find(one => textOf(one.name) === variable);
    if (declared) return declared.initializer ? madeBy(declared.initializer) : null;
  }
  return null;
}

function madeBy(initializer: ts.Expression): string | null {
  const inner = unwrap(initializer);
  const call = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!ts.isNewExpression(call) && !ts.isCallExpression(call)) return null;
  // `users.save(row)` may hand back what stood there before.
  if (ts.isCallExpression(call) && nameOf(call.expression) !== 'create') return null;
  return isInsert(call);
}

const PERSON = /^(new_?|created_?)?(user|account|profile|member|player|student)$/i;

/** `Accounts.onCreateUser((options, user) => { user.settings = { … } })`, and in a function that makes accounts. */
export function isGivenToNewcomer(assigned: ts.Node): assigned is ts.BinaryExpression & {
  left: ts.PropertyAccessExpression;
} {
  if (!ts.isBinaryExpression(assigned) || assigned.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  if (!ts.isPropertyAccessExpression(assigned.left) || !PERSON.test(assigned.left.expression.getText())) return false;
  for (let around = enclosingFunction(assigned); around; around = enclosingFunction(around)) {
    const call = around.parent;
    const name = ts.isCallExpression(call) ? nameOf(call.expression) : around.name ? textOf(around.name) : null;
    if (name !== null && (/^onCreateUser$/.test(name) || isSignUpName(name))) return true;
  }
  return false;
}
