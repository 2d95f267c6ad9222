import { splitWords } from '../../tokens.ts';

/** What a row is like, and not whose it is: its state, when it was made, what holds for it. */
const STATE =
  /^((is|has|was) .*|status|state|type|kind|accepted|active|confirmed|approved|mutual|deleted|blocked|muted|pending|since|.* (at|on|date|time))$/;

export const isState = (column: string): boolean => STATE.test(splitWords(column).join(' '));
