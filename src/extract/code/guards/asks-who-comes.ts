import { nameOf, throughout, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Where somebody comes from, which says nothing of who it is. */
const OF_WAY = /^(ip|ips|cidr|country|countries|geo|host|hosts|hostname|origin|referer|referrer|agent)$/;
/** Who it is, or what somebody brings who has signed in. */
const OF_SOMEBODY =
  /^(auth\w*|unauth\w*|token|tokens|session|sessions|user|account|person|member|me|uid|credentials?|jwt|cookies?|logins?|anonymous|guest|signature|signed|secret|secrets|key|keys|password|bearer|err|error|id)$/;
/** A puzzle tells people from machines, and not one from the other. */
const OF_PUZZLE = /^(captcha|hcaptcha|recaptcha|turnstile|altcha|honeypot)$/;
const OF_LOG_IN = /^(auth\w*|tokens?|sessions?|jwt|user)$/;
const LOOKS_UP =
  /^(includes|has|some|contains|indexOf|test|exec|match|startsWith|endsWith|find|findIndex|isMember|sismember|exists)$/;
/** Whoever is not among them may be anybody. */
const OF_OTHERS =
  /^(taken|exists?|used|banned|blocked|blacklisted|blacklist|deny|denied|denylist|spam|spammer|vpn|proxy|tor|bot)$/;

/**
 * Whether whoever gets past a refusal with 401 is somebody. Not whoever is in no list of addresses, nor whoever gave a name that
 * can be used: `if (blocked.includes(req.ip)) return res.sendStatus(401)` asks nobody to sign in.
 * @param passes What the test must come out as for somebody to get on.
 */
export function asksWhoComes(test: ts.Expression, passes: boolean): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return asksWhoComes(inner.operand, !passes);
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken)
      return asksWhoComes(inner.left, passes) || asksWhoComes(inner.right, passes);
  }
  const words = wordsIn(inner);
  if (words.some(word => OF_PUZZLE.test(word))) return false;
  if (words.some(word => OF_WAY.test(word)) && ![...words, ...wordsBehind(inner)].some(word => OF_LOG_IN.test(word)))
    return false;
  if (passes || !ts.isCallExpression(inner)) return true;
  if (LOOKS_UP.test(nameOf(inner.expression) ?? '') || words.some(word => OF_OTHERS.test(word))) return false;
  return words.some((word, at) => OF_SOMEBODY.test(word) && !(word === 'user' && words[at + 1] === 'name'));
}

/** `const host = await hosts.findByToken(req.headers.authorization)`: somebody who is called so, and no address. */
function wordsBehind(test: ts.Expression): string[] {
  const made = ts.isIdentifier(test) ? valueOf(test) : null;
  return made ? wordsIn(made) : [];
}

function wordsIn(test: ts.Expression): string[] {
  const words: string[] = [];
  throughout(test, node => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.push(...splitWords(node.text));
  });
  return words;
}
