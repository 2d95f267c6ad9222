import { requestAt } from '../asked/requests.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `relationship.type = RelationshipType.blocked`, `create({ type: RelationshipType.blocked })`: the value. */
export function storedKind(node: ts.Node): ts.Expression | null {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return isKind(nameOf(node.left)) && isBlocked(node.right) ? node.right : null;
  if (!ts.isPropertyAssignment(node) || !isKind(textOf(node.name)) || !isBlocked(node.initializer)) return null;
  const object = node.parent.parent;
  // A filter names the kind too; what is created, set or sent stores it.
  const isStored =
    ts.isCallExpression(object) &&
    /^(create|insert|upsert|update|save|set|put|post|add|build|assign)/.test(nameOf(object.expression) ?? '');
  return isStored || isSent(object) ? node.initializer : null;
}

/** `request({ url: '/friends', method: 'POST', data: { status: FriendStatus.BLOCKED } })` */
const isSent = (body: ts.Node): boolean =>
  ts.isPropertyAssignment(body) && /^(data|body|json)$/.test(textOf(body.name)) && requestAt(body.parent) !== null;

const isKind = (name: string | null) => name !== null && /^(type|kind|status|state|relationship(Type)?)$/i.test(name);

function isBlocked(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (!ts.isPropertyAccessExpression(inner)) return false;
  const owner = splitWords(nameOf(inner.expression) ?? '');
  return (
    owner.some(word => /^(relationship|relation|friend|friendship|contact)s?$/.test(word)) &&
    /^(blocked|block|ignored)$/i.test(inner.name.text)
  );
}
