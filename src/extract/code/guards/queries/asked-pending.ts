import { valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import { asksForUnaccepted } from './accepted-columns.ts';
import { asksOnly, isKnown } from './known-states.ts';

const PENDING = /pending|awaiting|declined|rejected|['"`.]requested\b/i;
/** As a value of a state, in quotes or as a member of an enum: a column may be called after them and say the contrary. */
const ENDED =
  /(?:['"`]|\b[A-Z]\w*\.)(?:unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none)\b/i;
/** `status <> 'accepted'`, `{ not: 'ACCEPTED' }` */
const NOT_ACCEPTED =
  /(?:<>|!=|\bnot\b['"]?\s*:|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*(?:['"`]|[A-Z]\w*\.)(?:accepted|active|confirmed|approved|mutual|friends?)\b/i;
/** `blocked: true`, `eq(links.isMuted, true)`: what one does with another who is known, or was. */
const AGAINST =
  /\b(?:is_?)?(?:blocked|muted|ignored|hidden|removed|deleted|ended|unfriended)['"`]?\s*(?:[:,=]|\bis\b)\s*(?:true|1)\b/i;
/** `requested: true`, `eq(links.incoming, true)`: one of the two has only asked. */
const ASKED =
  /\b(?:is_?)?(?:request(?:ed)?|invited|incoming|outgoing|sent|waiting)['"`]?\s*(?:[:,=]|\bis\b)\s*(?:true|1)\b/i;
const WORDS =
  'pending|awaiting|declined|rejected|requested|unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none';
/** `status <> 'pending'`, `{ not: 'PENDING' }`, `{ notIn: ['BLOCKED'] }`: what is only asked for is left out. */
const LEFT_OUT = [
  String.raw`(?:<>|!=|\bnot\b['"]?\s*:?|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*['"\`]?(?:\w+\.)*\w*(?:${WORDS})\w*`,
  String.raw`(?:\bnot_?in\b['"]?\s*:?|\$nin['"]?\s*:|\bnotIn(?:Array)?\s*\([^,()]*,)\s*[[(][^\])]*[\])]`,
  String.raw`\bNOT['"]?\s*:\s*\{[^{}]*\}`,
].join('|');
/** The same, and `isPending: false`. */
const WITHOUT = new RegExp(
  String.raw`${LEFT_OUT}|\w*(?:pending|declined|rejected|blocked)\w*['"\`]?\s*(?:[:=,]|\bis\b)\s*(?:false|null|0)\b`,
  'gi',
);
/** A state of which it is asked what it is not. */
const STATE_WITHOUT = new RegExp(
  String.raw`\bNOT['"]?\s*:\s*\{[^{}]*(?:status|state)[^{}]*\}|(?:status|state)['"\`]?[^;{}]{0,30}\{?\s{0,9}['"]?\[?(?:Op\.)?(?:${LEFT_OUT}|(?:not|notIn|\$ne|\$nin)['"]?\s*:\s*\w+)|\bne\s*\([^,()]*(?:status|state)\s*,[^()]*\)|\bnotIn(?:Array)?\s*\([^,()]*(?:status|state)\s*,[^()]*\)`,
  'gi',
);
/** A state that somebody lives in. */
const OF_PLACE = /\b(?:address|home|birth|country|region|billing|shipping|us)_?state['"`]?\s*[:,=]/gi;
/** Those who asked and were not answered. */
const UNANSWERED = /pending|requested|awaiting|invited|\bsent\b/i;

/** The state that is asked for, as a word, a member of an enum or a number: `status: 'sent'`, `eq(links.state, State.Incoming)`. */
const STATE =
  /\b\w*(?:status|state|relation|relationship)['"`]?\s*(?:[:,]|={1,3})\s*(?:\{\s*['"]?\[?(?:equals|\$eq|(?:Op\.)?eq)\]?['"]?\s*:\s*)?(?:['"`](\w+)|(?:\w+\.)*[A-Z]\w*\.(\w+)|(\d+)\b)/gi;
/** `status: { in: [0, 1] }`, `status IN ('accepted', 'sent')`, `inArray(links.status, ['sent'])` */
const STATES =
  /\b\w*(?:status|state)['"`]?\s*(?:[:,]\s*(?:\{\s*['"]?\[?(?:Op\.)?\$?in\]?['"]?\s*:\s*|In\(\s*)?\[([^\]]*)\]|\bin\s*\(([^)]*)\))/gi;
/** What a row is: of two who are friends, or of one who has asked. */
const KIND =
  /\b(?:type|kind)['"`]?\s*(?:[:,]|={1,3})\s*(?:\{\s*['"]?\[?(?:equals|\$eq|(?:Op\.)?eq)\]?['"]?\s*:\s*)?(?:['"`](\w+)|(?:\w+\.)*[A-Z]\w*\.(\w+))/gi;
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
 * another is not said. Nor is it where a state is asked for that may be any of these.
 */
export function asksForPending(query: ts.Node): boolean {
  const text = query.getText();
  if (NOT_ACCEPTED.test(text) || asksForUnaccepted(query) || ASKED.test(text) || AGAINST.test(text)) return true;
  const rest = text.replace(WITHOUT, ' ').replace(OF_PLACE, ' ');
  if (PENDING.test(rest) || ENDED.test(rest)) return true;
  const states = statesIn(rest);
  if (!states.every(isKnown)) return true;
  if ([...rest.matchAll(KIND)].some(([, word, member]) => asksOnly(word ?? member!))) return true;
  // "Not blocked" may be a row of one who has asked.
  const without = states.length === 0 ? [...text.matchAll(STATE_WITHOUT)].map(([all]) => all) : [];
  if (without.length > 0 && !without.some(one => UNANSWERED.test(one))) return true;
  const lists = rest === text ? listsIn(query) : '';
  return PENDING.test(lists) || ENDED.test(lists);
}

const statesIn = (text: string): string[] => [
  ...[...text.matchAll(STATE)].map(([, word, member, number]) => word ?? member ?? number!),
  ...[...text.matchAll(STATES)].flatMap(([, list, more]) => listed(list ?? more ?? '')),
];

/** What stands in a list that is written out; a name in it is not looked behind. */
const listed = (list: string): string[] =>
  list
    .split(',')
    .flatMap(
      one => /^\s*(?:['"`](\w+)['"`]|(?:\w+\.)*[A-Z]\w*\.(\w+)|(\d+))\s*$/.exec(one)?.slice(1).find(Boolean) ?? [],
    );
