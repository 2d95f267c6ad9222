import type { ts } from '../../ts-morph.ts';

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

/**
 * Whether a query finds people who only asked to be friends, who were refused, or who are none any more: that they know one
 * another is not said.
 */
export function asksForPending(query: ts.Node): boolean {
  const text = query.getText();
  if (NOT_ACCEPTED.test(text)) return true;
  const rest = text.replace(WITHOUT, ' ');
  return PENDING.test(rest) || ENDED.test(rest);
}
