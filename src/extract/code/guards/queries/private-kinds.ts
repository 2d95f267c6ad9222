import { chainOf, nameOf, textOf, unwrap } from '../../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';

const KIND = /^(type|kind|variant|channel_?type|chat_?type|room_?type|conversation_?type)$/i;
const PRIVATE = phrasesOf(['dm', 'dms', 'pm', 'pms', 'direct', 'private', 'one to one', 'one on one', '1on1']);
/** Whoever a message is for; a group has none. */
const OTHER = /^(pm|dm|private|direct)?_?(target|recipient|receiver|addressee|peer)(_?(user|id|uid|member))?$/i;
const SAYS_SO = /^is_?(a_?)?(dm|pm|direct|private)(_?(message|chat|channel|room|conversation|talk))?$/i;
/** Whoever runs the product: a way for them opens it to nobody else. */
const STAFF = /^(admin|administrator|moderator|staff|superuser|sysadmin|privileged|bypass\w*)s?$/;

/** `channel.type === ChannelType.DM`, `isDirect(room)`, `targetUser`: it holds for every message between two people. */
export function saysPrivateTalk(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (ts.isBinaryExpression(inner)) {
    if (!/^={2,3}$/.test(inner.operatorToken.getText())) return false;
    const { left, right } = inner;
    const isKind = (one: ts.Expression) => KIND.test(nameOf(one) ?? '');
    return (isKind(left) && namesPrivate(right)) || (isKind(right) && namesPrivate(left));
  }
  const name = nameOf(ts.isCallExpression(inner) ? inner.expression : inner) ?? '';
  return SAYS_SO.test(name) || (!ts.isCallExpression(inner) && OTHER.test(name));
}

function namesPrivate(kind: ts.Expression): boolean {
  const inner = unwrap(kind);
  const said = ts.isStringLiteralLike(inner) ? textOf(inner) : (chainOf(inner).at(-1) ?? '');
  return hasAnyPhrase(splitWords(said), PRIVATE);
}

/** `!user.isAdmin`, `!user.can('bypass')`: it holds for everybody but those who run the product. */
export function saysNotStaff(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (!ts.isPrefixUnaryExpression(inner) || inner.operator !== ts.SyntaxKind.ExclamationToken) return false;
  const asked = unwrap(inner.operand);
  const [callee, given] = ts.isCallExpression(asked) ? [asked.expression, asked.arguments] : [asked, []];
  const names = [nameOf(callee) ?? '', ...given.flatMap(one => (ts.isStringLiteralLike(one) ? [one.text] : []))];
  return names.some(name => splitWords(name).some(word => STAFF.test(word)));
}
