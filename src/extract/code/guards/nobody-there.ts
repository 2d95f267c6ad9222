import { initializerOf, literalOf } from '../literals.ts';
import { chainOf, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const WHO = '(user|user id|account|viewer|identity|current user|auth|authorization|token|bearer|jwt|api key|sid)';
/** What comes with a request to say who it is, and what is made of it. */
const SAYS_WHO = new RegExp(
  `^((x )?(access |auth |bearer |jwt |id |session |refresh )?token|(auth |authorization )(header|token)|bearer|jwt|authorization|(current |session |auth |logged in )?user( id)?|session( user| data)?|payload|decoded|claims|viewer|identity)$`,
);
/** Under which a request holds it. A list of cookies or heads is there in any case, and so is the store of a session. */
const HOLDS = /^(cookies|signedCookies)$/;
const REQUEST = /^(req|request|ctx|context|c|event|state|locals|session|socket|handshake)$/;
const ASKED_FOR = new RegExp(`\\b${WHO}\\b|\\bsession\\b`);
const GETS = /^(get|read|extract|find|load|fetch|resolve|parse|lookup|header|current)$/;
const HOPS = 5;

/** Whether a value is surely nothing where a request says nothing of who sends it: `req.headers.authorization`, `req.user?.id`. */
export function isMissing(value: ts.Expression, hops = HOPS): boolean {
  const inner = unwrap(value);
  if (inner.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(inner) && inner.text === 'undefined')) return true;
  if (hops === 0) return false;
  const isOne = (one: ts.Expression) => isMissing(one, hops - 1);
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isOr = kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return isOne(inner.left);
    return isOr && isOne(inner.left) && isOne(inner.right);
  }
  if (ts.isConditionalExpression(inner)) {
    const truth = truthOfNobody(inner.condition);
    return truth === null
      ? isOne(inner.whenTrue) && isOne(inner.whenFalse)
      : isOne(truth ? inner.whenTrue : inner.whenFalse);
  }
  if (ts.isIdentifier(inner)) return isMissingName(inner, hops);
  if (ts.isCallExpression(inner)) return isMissingAnswer(inner, hops);
  if (!ts.isPropertyAccessExpression(inner) && !ts.isElementAccessExpression(inner)) return false;
  const chain = chainOf(inner);
  if (chain.slice(0, -1).some(one => HOLDS.test(one))) return true;
  const said = splitWords(chain.at(-1) ?? '').join(' ');
  if (chain.length > 1 && REQUEST.test(chain.at(-2)!) && said !== 'session' && SAYS_WHO.test(said)) return true;
  if (chain.includes('headers')) return SAYS_WHO.test(said) || /authorization|token/.test(inner.getText());
  return isOne(inner.expression);
}

function isMissingName(name: ts.Identifier, hops: number): boolean {
  const declared = declarationOf(name.text, name);
  if (declared && ts.isBindingElement(declared)) {
    const holder = declared.parent.parent;
    const from = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
    if (!from) return false;
    const key = splitWords((declared.propertyName ?? declared.name).getText()).join(' ');
    const [last = ''] = chainOf(from).slice(-1);
    return (
      HOLDS.test(last) || (/^(headers|req|request|ctx)$/.test(last) && SAYS_WHO.test(key)) || isMissing(from, hops - 1)
    );
  }
  const value = initializerOf(name);
  return value !== null && isMissing(value, hops - 1);
}

/** `req.get('authorization')`, `getSession(req)`, `Session.findById(req.cookies.sid)`, `header?.split(' ')` */
function isMissingAnswer(call: ts.CallExpression, hops: number): boolean {
  const [first] = call.arguments;
  const words = splitWords(nameOf(call.expression) ?? '');
  if (words.some(word => THROWS.test(word))) return false;
  if (ts.isOptionalChain(call) && ts.isPropertyAccessExpression(call.expression))
    if (isMissing(call.expression.expression, hops - 1)) return true;
  const named = first && literalOf(first)?.value;
  if (typeof named === 'string' && GETS.test(words[0] ?? '')) return SAYS_WHO.test(splitWords(named).join(' '));
  if (first && isMissing(first, hops - 1)) return true;
  return GETS.test(words[0] ?? '') ? ASKED_FOR.test(words.join(' ')) : /^(auth|session)$/.test(words.join(' '));
}

/** What is called so comes back only if all is right, or says that it is not. */
export const THROWS =
  /^(verify|verified|assert|require|ensure|must|enforce|demand|expect|throw|throws|reject|fail|forbid|deny|introspect|decrypt|unseal)$/;

/** Whether a condition holds for who has said nothing; null if that depends on something else. */
export function truthOfNobody(test: ts.Expression): boolean | null {
  const inner = unwrap(test);
  if (isMissing(inner)) return false;
  const literal = literalOf(inner);
  if (literal) return Boolean(literal.value);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    const truth = truthOfNobody(inner.operand);
    return truth === null ? null : !truth;
  }
  if (ts.isCallExpression(inner)) {
    const name = nameOf(inner.expression);
    if (name === 'isAuthenticated') return false;
    return name === 'Boolean' && inner.arguments.length === 1 ? truthOfNobody(inner.arguments[0]!) : null;
  }
  if (!ts.isBinaryExpression(inner)) return null;
  const sides = [inner.left, inner.right] as const;
  const operator = inner.operatorToken.getText();
  if (operator === '&&' || operator === '||') {
    const truths = sides.map(truthOfNobody);
    const decides = operator === '||';
    return truths.includes(decides) ? decides : truths.includes(null) ? null : !decides;
  }
  if (!/^[!=]==?$/.test(operator) || !sides.some(one => isMissing(one))) return null;
  const other = sides.every(one => isMissing(one)) ? undefined : literalOf(sides.find(one => !isMissing(one))!);
  // Nothing is not the same as any text; `null` and `undefined` are taken for the same.
  return other === null || (other?.value === undefined && other)
    ? null
    : (other === undefined) === operator.startsWith('=');
}

/** Whether some part says so that is reached by who has said nothing: not the `decode(token)` of `token ? decode(token) : null`. */
export function saysForNobody(node: ts.Node, is: (node: ts.Node) => boolean): boolean {
  if (is(node)) return true;
  for (const part of partsReached(node)) if (saysForNobody(part, is)) return true;
  return false;
}

function partsReached(node: ts.Node): readonly ts.Node[] {
  if (ts.isConditionalExpression(node)) {
    const truth = truthOfNobody(node.condition);
    if (truth !== null) return [node.condition, truth ? node.whenTrue : node.whenFalse];
  }
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd || kind === ts.SyntaxKind.BarBarToken) {
      if (truthOfNobody(node.left) === !isAnd) return [node.left];
    }
  }
  const parts: ts.Node[] = [];
  ts.forEachChild(node, part => void parts.push(part));
  return parts;
}
