import { objectOwner } from './object-owners.ts';
import { textOfKey } from './read-under-keys.ts';
import type { Start } from './starts.ts';
import { nameNode, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

type Member = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/**
 * `DEFAULTS.feed[Keys.AUTOPLAY] = true;` below the table: one more of it. What a function sets is a choice, or the state
 * of something; and what belongs to no table of defaults has no owner.
 */
export function setOnTable(node: ts.Node): Start | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  if (!ts.isExpressionStatement(node.parent) || !ts.isSourceFile(node.parent.parent)) return null;
  if (!isMember(node.left)) return null;
  const table = tableOf(node.left);
  const key = keyIn(node.left);
  const [first] = table?.properties ?? [];
  if (!first || !key) return null;
  const value = isMember(node.right) ? valueIn(node.right) : node.right;
  return value && { name: nameNode(key) ?? key, text: textOfKey(key), value, owner: () => objectOwner(first) };
}

const isMember = (expression: ts.Expression): expression is Member =>
  ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression);

const keyIn = (member: Member): ts.Expression | ts.MemberName =>
  ts.isPropertyAccessExpression(member) ? member.name : unwrap(member.argumentExpression);

/** The literal that the member stands in: of a constant of the module, or a table inside it. */
function tableOf({ expression }: Member): ts.ObjectLiteralExpression | null {
  const of = unwrap(expression);
  if (isMember(of)) {
    const inner = valueIn(of);
    return inner && ts.isObjectLiteralExpression(inner) ? inner : null;
  }
  const declared = ts.isIdentifier(of) ? declarationOf(of.text, of) : null;
  if (!declared || !ts.isVariableDeclaration(declared) || !declared.initializer) return null;
  const made = unwrap(declared.initializer);
  return ts.isObjectLiteralExpression(made) ? made : null;
}

/** What the table itself says there. */
function valueIn(member: Member): ts.Expression | null {
  const table = tableOf(member);
  const key = table && textAsKey(keyIn(member));
  const property = table?.properties.find(
    one =>
      ts.isPropertyAssignment(one) &&
      key === (ts.isComputedPropertyName(one.name) ? one.name.expression.getText() : textOf(one.name)),
  );
  return property && ts.isPropertyAssignment(property) ? unwrap(property.initializer) : null;
}

const textAsKey = (key: ts.Expression | ts.MemberName): string =>
  ts.isStringLiteralLike(key) ? key.text : key.getText();
