import { chainOf, nameOf, receiverOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isSent, isSentPath } from '../whom/requests.ts';
import type { Source } from '../whom/source.ts';
import { sourcesOf } from '../whom/sources.ts';
import { isHeardInProgram } from './heard-in-program.ts';

/** Methods of a text, and functions that only tidy it up: what comes out is what went in. */
const TEXTS = /^(trim\w*|slice|substr(ing)?|to(Lower|Upper)Case|replace(All)?|normalize|toString|concat|at)$/;
const TIDIES = /^(String|decodeURIComponent|xss|(sanitize|escape|clean|trim|strip|truncate)\w*)$/;
/** Out of these comes no text, whatever goes in. */
const NO_TEXT = /^(Number|parseInt|parseFloat|Boolean|BigInt|Date|ObjectId)$/;
/** `socket.data`, `ctx.state`: what the server has put there. */
const OWN = /^(data|state|session|user|locals|auth)$/;

/** Parts of a value that are somebody's, as they have sent it: `req.body.status`, `frame.text.slice(0, 200)`, `args.input.note`. */
export function typedIn(value: ts.Expression): readonly Source[] {
  const inner = unwrap(value);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) {
    const name = nameOf(inner.expression) ?? '';
    if (NO_TEXT.test(name)) return [];
    const owner = receiverOf(inner.expression);
    if (owner && TEXTS.test(name)) return typedIn(owner);
    return TIDIES.test(name) && inner.arguments?.[0] ? typedIn(inner.arguments[0]) : [];
  }
  if (ts.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse].flatMap(typedIn);
  if (ts.isBinaryExpression(inner)) return MAKES_TEXT.has(inner.operatorToken.kind) ? operands(inner) : [];
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.flatMap(({ expression }) => typedIn(expression));
  if (ts.isPrefixUnaryExpression(inner)) return [];
  return sourcesOf(inner, []).filter(isOfSender);
}

const operands = ({ left, right }: ts.BinaryExpression) => [...typedIn(left), ...typedIn(right)];
const MAKES_TEXT: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

function isOfSender({ root, path, isReached, isAnswer, at }: Source): boolean {
  if (isReached || isAnswer) return false;
  if (root === 'request') return isSentPath(path) && !isOfServer(path, at);
  return typeof root === 'object' && ts.isParameter(root) && isSent(root) && !isHeardInProgram(root);
}

/** `socket.data.user`: a path of what the request is held in, which is called like what was sent with others. */
const isOfServer = ([first]: readonly string[], at: ts.Expression): boolean =>
  OWN.test(first ?? '') && /^(socket|client|ws|connection|c|ctx|context)$/.test(chainOf(at)[0] ?? '');

/** The last name under which something was sent: `text` of `req.body.text`. */
export const sentAs = ({ root, path }: Source): string =>
  path.at(-1) ?? (typeof root === 'object' && 'name' in root ? (root.name?.getText() ?? '') : '');

/** What is called so has been written by somebody, wherever it comes from. */
export const isCalledWords = (value: ts.Expression): boolean =>
  /^(text|content|contents|body|message|msg|caption|comment|note|words|reply|answer)$/.test(
    splitWords(chainOf(value).at(-1) ?? '').at(-1) ?? '',
  );
