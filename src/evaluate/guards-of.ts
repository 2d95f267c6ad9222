import type { Guard, OperationFact } from '../model/code-fact.ts';
import { Unknown } from './unknown.ts';

/** What is checked on the way to an operation. Where nobody had asked to look for it, no rule may take that for "nothing". */
export const guardsOf = (fact: OperationFact): readonly Guard[] =>
  allOf(fact).filter(
    ({ under, another, unread, presumed, ofPage }) =>
      under === undefined && another === undefined && unread === undefined && presumed === undefined && !ofPage,
  );

/** An agreement that some count as having given who were never asked: whether that leaves children out, nobody can say by reading. */
export function notPresumed(fact: OperationFact, kind: string): void {
  const guard = allOf(fact).find(one => one.kind === kind && one.presumed !== undefined && one.under === undefined);
  if (!guard) return;
  throw new Unknown(
    `an agreement stands in front of it (${guard.text}), and is taken as given where ${guard.presumed}, without a question; whether children are among those whom nobody asks is not to be seen`,
    guard.at,
    'Ask everybody who may be a child, wherever they are. If children are asked everywhere:',
  );
}

/** A check of the page around an action: whether the action may be called without it, nobody can say by reading. */
export function notOfPage(fact: OperationFact, counts: (guard: Guard) => boolean): void {
  const guard = guardsOfPage(fact).find(counts);
  if (guard) throw new Unknown(askedOfPage(guard), guard.at, ASK_IN_ACTION);
}

export const guardsOfPage = (fact: OperationFact): readonly Guard[] =>
  allOf(fact).filter(({ under, another, ofPage }) => ofPage && under === undefined && another === undefined);

export const askedOfPage = ({ kind, text }: Guard): string =>
  `only the page around it asks for this, when it is drawn (${kind}: ${text}); what is done stands in an action of the page, a function that begins with 'use server', and that can be called by itself and does not ask again`;

export const ASK_IN_ACTION =
  "Ask it again within the function that begins with 'use server'. If nobody is to be kept out:";

/** What is asked on the way only where a setting is on. */
export const guardsUnderSetting = (fact: OperationFact): readonly Guard[] =>
  allOf(fact).filter(({ under, another }) => under !== undefined && another === undefined);

/** What asks about somebody else than whom the message goes to. */
export const guardsOfAnother = (fact: OperationFact): readonly Guard[] =>
  allOf(fact).filter(({ another }) => another !== undefined);

/** What asks about the two people in a form that was not read to its end. */
export const guardsUnread = (fact: OperationFact): readonly Guard[] =>
  allOf(fact).filter(
    ({ under, another, unread, ofPage }) =>
      unread !== undefined && under === undefined && another === undefined && !ofPage,
  );

function allOf({ at, value }: OperationFact): readonly Guard[] {
  if (value.guards === null) throw new Unknown('what is checked on the way to it was not looked for', at);
  return value.guards;
}
