import { nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { isPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Names of values that are told from any other by themselves, under whatever key they are sent. */
const TELLING = phrasesOf(['email', 'email address', 'ip', 'ip address', 'client ip', 'remote ip', 'phone number']);
const ADDRESS = 'network address';
/** Heads that carry the network address of whoever asks. */
const HEADS = /^(x-forwarded-for|x-real-ip|x-client-ip|cf-connecting-ip|true-client-ip|fly-client-ip)$/i;
const HANDS_OUT = /^(getClientAddress|getClientIp|getClientIP|getRequestIP|getIp|getIP|requestIp)$/;
/** What takes the first of several out of a text, and no more. */
const KEEPS = /^(trim|split|at|shift|toString)$/;
const ASKED = /^(req|request|socket|connection|conn|handshake)$/;
const MAX_STEPS = 3;

/**
 * What of a person a value is, under a key that says nothing of it: `distinctId: email`, `userId: req.ip`,
 * `id: request.headers.get('x-forwarded-for') || 'nobody'`. Null for what is not known to be any.
 */
export function personalValue(value: ts.Expression, steps = MAX_STEPS): string | null {
  const inner = unwrap(value);
  const [one, other] = eitherOf(inner);
  if (one && other) return personalValue(one, steps) ?? personalValue(other, steps);
  if (ts.isAwaitExpression(inner)) return personalValue(inner.expression, steps);
  if (!ts.isIdentifier(inner)) return isAddressAsked(inner) ? ADDRESS : null;
  const held = valueOf(inner);
  if (TELLING.some(phrase => isPhrase(splitWords(inner.text), phrase)))
    return (held && isOfProduct(held)) || isSwitch(inner) ? null : inner.text;
  return held && steps > 0 && !ts.isIdentifier(unwrap(held)) ? personalValue(held, steps - 1) : null;
}

/** `const [email, setEmail] = useState('')`, `const email = event.target.value`: what somebody types is no yes or no. */
export function isTypedText(value: ts.Expression): boolean {
  const inner = unwrap(value);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : declared;
  const held = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!held) return false;
  if (!ts.isCallExpression(held)) return /\b(target|currentTarget)\.value$/.test(held.getText());
  const [first] = held.arguments;
  return (nameOf(held.expression) ?? '').endsWith('State') && !!first && ts.isStringLiteralLike(unwrap(first));
}

/** `'hello@example.org'`, `process.env.SUPPORT_EMAIL`: where the product itself is written to. */
function isOfProduct(held: ts.Expression): boolean {
  const inner = unwrap(held);
  const either = eitherOf(inner);
  if (either.length > 0) return either.every(isOfProduct);
  return ts.isStringLiteralLike(inner) || /^(process|import\.meta|Deno|Bun)\.env[.[]/.test(inner.getText());
}

/** `(email: boolean)`, `const [email, setEmail] = useState(false)`, `{ email = true }`: whether one is written to. */
function isSwitch(name: ts.Identifier): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared) return false;
  if (ts.isParameter(declared) || ts.isVariableDeclaration(declared))
    return declared.type?.kind === ts.SyntaxKind.BooleanKeyword || isYesOrNo(declared.initializer);
  if (!ts.isBindingElement(declared)) return false;
  const holder = declared.parent.parent;
  if (isYesOrNo(declared.initializer)) return true;
  if (ts.isBindingElement(holder) || !holder.initializer) return isTypedAsSwitch(holder, name.text);
  const made = unwrap(holder.initializer);
  return ts.isCallExpression(made) && (nameOf(made.expression) ?? '').endsWith('State') && isYesOrNo(made.arguments[0]);
}

/** `({ email }: { email: boolean })` */
const isTypedAsSwitch = (holder: ts.Node, name: string): boolean =>
  ts.isParameter(holder) &&
  holder.type !== undefined &&
  ts.isTypeLiteralNode(holder.type) &&
  holder.type.members.some(
    one => ts.isPropertySignature(one) && textOf(one.name) === name && one.type?.kind === ts.SyntaxKind.BooleanKeyword,
  );

/** `true`, `channel === 'email'`, `channels.includes('email')`: whatever comes of it is one of two. */
function isYesOrNo(value: ts.Expression | undefined): boolean {
  const inner = value && unwrap(value);
  if (!inner) return false;
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isCallExpression(inner)) {
    const name = nameOf(inner.expression) ?? '';
    return ts.isIdentifier(inner.expression) ? name === 'Boolean' : ANSWERS.test(name);
  }
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    if (/^(&&|\|\||\?\?)$/.test(operator)) return isYesOrNo(inner.left) && isYesOrNo(inner.right);
    return COMPARES.test(operator);
  }
  return /^(true|false)$/.test(inner.getText());
}
const ANSWERS = /^(includes|some|every|has|test|startsWith|endsWith)$/;
const COMPARES = /^([!=]==?|[<>]=?|in|instanceof)$/;

/** `a || b`, `a ?? b`, `isKnown ? a : b` */
function eitherOf(value: ts.Expression): readonly ts.Expression[] {
  if (ts.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse];
  const isEither = ts.isBinaryExpression(value) && /^(\|\||\?\?)$/.test(value.operatorToken.getText());
  return isEither ? [value.left, value.right] : [];
}

/** The network address of whoever asks, from the request itself. */
function isAddressAsked(value: ts.Expression): boolean {
  if (ts.isCallExpression(value)) {
    const [first] = value.arguments;
    const name = nameOf(value.expression) ?? '';
    if ((first && isHead(first)) || HANDS_OUT.test(name)) return true;
    const of = ts.isPropertyAccessExpression(value.expression) ? value.expression.expression : null;
    return of !== null && KEEPS.test(name) && isAddressAsked(unwrap(of));
  }
  if (ts.isElementAccessExpression(value))
    return isHead(value.argumentExpression) || isAddressAsked(unwrap(value.expression));
  if (!ts.isPropertyAccessExpression(value)) return false;
  return ASKED.test(nameOf(value.expression) ?? '') && /^(ip|ips|remoteAddress)$/.test(textOf(value.name));
}

const isHead = (key: ts.Expression): boolean => {
  const inner = unwrap(key);
  return ts.isStringLiteralLike(inner) && HEADS.test(inner.text);
};
