import { literalOf } from '../literals.ts';
import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What somebody answered, even if it is about a law or a place. */
export const ANSWER =
  /^(accept|accepts|accepted|agree|agreed|consents?|consented|grant|granted|opt|opted|allow|allowed|approved?|choice|chosen|preferences?|cookies?|stored?|saved)$/;
/** To the terms of a service everybody agrees who has an account. */
const OF_TERMS = /^(terms|tos|eula|rules|conditions)$/;
/** What is set by somebody may have been their answer. */
const SET =
  /^(analytics?|tracking|telemetry|statistics?|marketing|functional|performance|measurement|enabled?|settings?|prefs?|answer|answered|confirmed|decided|given|permissions?|permitted|storage|remembered|selected)$/;
/** What is set for the whole product is nobody's. */
const OF_PRODUCT = /^(config|configuration|features?|flags?|site|remote)$/;
const NO_CHILD =
  /^(ages?|adults?|minors?|child|children|kids?|parents?|parental|guardians?|dev|development|debug|tests?|testing|env|local|localhost|storybook|mock|staging)$/;
/** `isInTestGroup` is true of some of those who use the product. */
const SOME = /^(groups?|cohorts?|variants?|buckets?)$/;

/**
 * `isSubscriber || agreed`: one of them is an answer, and another says of somebody that they need give none, whatever it is. An age is
 * no such thing, nor what only holds where the product is worked on; and what is set may have been answered.
 */
export function besideAnswer(operands: readonly ts.Expression[]): ts.Expression | undefined {
  const all = operands.map(one => ({ one, words: wordsOf(one) }));
  if (!all.some(({ words }) => isAnswer(words))) return undefined;
  return all.find(({ words }) => {
    const says = (word: RegExp) => words.some(other => word.test(other));
    const isSet = says(SET) && !says(OF_PRODUCT);
    return words.length > 0 && !isAnswer(words) && !isSet && (!says(NO_CHILD) || says(SOME));
  })?.one;
}

const isAnswer = (words: readonly string[]): boolean =>
  words.some(word => ANSWER.test(word)) &&
  (!words.some(word => OF_TERMS.test(word)) ||
    words.some(word => /^(consents?|consented|cookies?|opt|opted)$/.test(word)));

/** Words of the names in an expression, of what they are compared with, and of the key under which something is kept. */
export function wordsOf(expression: ts.Expression): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    const key = ts.isCallExpression(node) ? keyKept(node) : null;
    if (key) return void words.push(...(key === 'unknown' ? ['stored'] : splitWords(key.text)));
    if (ts.isIdentifier(node)) words.push(...splitWords(textOf(node)));
    if (ts.isStringLiteralLike(node) && isSaid(node)) words.push(...splitWords(node.text));
    if (!ts.isFunctionLike(node)) node.forEachChild(visit);
  };
  visit(expression);
  return words;
}

/** `status === 'granted'`, `user['subscriber']` */
const isSaid = ({ parent }: ts.Node): boolean =>
  ts.isElementAccessExpression(parent) ||
  (ts.isBinaryExpression(parent) && /^[!=]==?$/.test(parent.operatorToken.getText()));

/** `localStorage.getItem('seen')`, `cookies.get('seen')`: that something is kept says nothing, but under which key. */
function keyKept(call: ts.CallExpression): { text: string } | 'unknown' | null {
  const receiver = receiverOf(call.expression);
  const isOfStore =
    receiver && splitWords(chainOf(unwrap(receiver)).at(-1) ?? '').some(word => /^(storage|cookies?)$/.test(word));
  if (!isOfStore || !/^(get|has)(Item)?$/.test(nameOf(call.expression) ?? '')) return null;
  const key = call.arguments[0] && literalOf(call.arguments[0])?.value;
  return typeof key === 'string' ? { text: key } : 'unknown';
}
