import { valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';

const PENDING = /pending|awaiting|declined|rejected|['"`.]requested\b/i;
/** As a value of a state, in quotes or as a member of an enum: a column may be called after them and say the contrary. */
const ENDED =
  /(?:['"`]|\b[A-Z]\w*\.)(?:unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none)\b/i;
/** `status <> 'accepted'`, `{ not: 'ACCEPTED' }` */
const NOT_ACCEPTED =
  /(?:<>|!=|\bnot\b['"]?\s*:|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*(?:['"`]|[A-Z]\w*\.)(?:accepted|active|confirmed|approved|mutual|friends?)\b/i;
const WORDS =
  'pending|awaiting|declined|rejected|requested|unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none';
/** `status <> 'pending'`, `{ not: 'PENDING' }`, `{ notIn: ['BLOCKED'] }`, `isPending: false`: what is only asked for is left out. */
const WITHOUT = new RegExp(
  [
    String.raw`(?:<>|!=|\bnot\b['"]?\s*:?|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*['"\`]?(?:\w+\.)*\w*(?:${WORDS})\w*`,
    String.raw`(?:\bnot_?in\b['"]?\s*:?|\$nin['"]?\s*:|\bnotIn(?:Array)?\s*\([^,()]*,)\s*[[(][^\])]*[\])]`,
    String.raw`\bNOT['"]?\s*:\s*\{[^{}]*\}`,
    String.raw`\w*(?:pending|declined|rejected|blocked)\w*['"\`]?\s*(?:[:=,]|\bis\b)\s*(?:false|null|0)\b`,
  ].join('|'),
  'gi',
);

/** The state that is asked for, as a word, a member of an enum or a number: `status: 'sent'`, `eq(links.state, State.Incoming)`. */
const STATE =
  /\b\w*(?:status|state)['"`]?\s*(?:[:,]|={1,3})\s*(?:\{\s*['"]?\[?(?:equals|\$eq|(?:Op\.)?eq)\]?['"]?\s*:\s*)?(?:['"`](\w+)|(?:\w+\.)*[A-Z]\w*\.(\w+)|(0)\b)/gi;
/** States of two who know one another; of any other word it is not known that it is one. */
const KNOWN =
  /^(is_?)?(accept|active|confirm|approv|mutual|friend|connect|match|link|pair|establish|complete|agreed|grant|allow|both|follow|verif|live|current|normal|ok$|yes$|member|joined)/i;
const IS_NOT =
  /\b(?:is_?)?(?:accepted|confirmed|approved|mutual|active)(?:_?(?:at|on))?['"`]?\s*(?:[:,=]|\bis\b)\s*(?:false|null|0)\b/i;

/** `status: { in: STATES }`: what a list holds that is written out elsewhere. */
function listsIn(query: ts.Node): string {
  const lists: string[] = [];
  const look = (node: ts.Node): void => {
    const value = ts.isIdentifier(node) && /^[A-Z][A-Z_]+$|State|Status/.test(node.text) ? valueOf(node) : null;
    if (value && (ts.isArrayLiteralExpression(value) || ts.isAsExpression(value))) lists.push(value.getText());
    ts.forEachChild(node, look);
  };
  look(query);
  return lists.join(' ');
}

/**
 * Whether a query finds people who only asked to be friends, who were refused, or who are none any more: that they know one
 * another is not said.
 */
export function asksForPending(query: ts.Node): boolean {
  const text = query.getText();
  if (NOT_ACCEPTED.test(text) || IS_NOT.test(text)) return true;
  const rest = text.replace(WITHOUT, ' ');
  if (PENDING.test(rest) || ENDED.test(rest)) return true;
  const isOpen = [...rest.matchAll(STATE)].some(([, word, member]) => !KNOWN.test(word ?? member ?? ''));
  const lists = rest === text ? listsIn(query) : '';
  return isOpen || PENDING.test(lists) || ENDED.test(lists);
}
