import type { ts } from './ts-morph.ts';

const PENDING = /pending|awaiting|declined|rejected|['"`.]requested\b/i;
/** `status <> 'pending'`, `{ not: 'PENDING' }`, `isPending: false`: what is only asked for is left out. */
const WITHOUT_PENDING =
  /(?:<>|!=|\bnot\b\s*:?|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*['"`]?(?:\w+\.)*\w*(?:pending|awaiting|declined|rejected|requested)\w*|\w*(?:pending|declined|rejected)\w*['"`]?\s*(?:[:=,]|\bis\b)\s*(?:false|null|0)\b/gi;

/** Whether a query finds people who only asked to be friends, or who were refused: that they know one another is not said. */
export const asksForPending = (query: ts.Node): boolean => PENDING.test(query.getText().replace(WITHOUT_PENDING, ' '));
