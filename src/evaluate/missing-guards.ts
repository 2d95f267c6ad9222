import type { Guard, OperationFact } from '../model/code-fact.ts';
import { guardsOf, guardsOfAnother } from './guards-of.ts';
import { listOf } from '../kit/text.ts';
import { protectsOther } from './sends.ts';

/** Why checks in front of a private message keep nobody out who is a stranger to the recipient, each as an end of a sentence. */
export function whyGuardsMiss(fact: OperationFact): string {
  const ofAnother = guardsOfAnother(fact).map(
    guard =>
      `the check in ${placeOf(guard, fact)}, ${guard.text}, asks about ${guard.another!.asked}, and the message goes to ${guard.another!.reached}`,
  );
  const ofAge = guardsOf(fact)
    .filter(guard => !protectsOther(guard))
    .map(guard => `the age check in ${placeOf(guard, fact)}, ${guard.text}, ${lets(guard)}`);
  return [...ofAnother, ...ofAge].map(why => `; ${why}`).join('');
}

/** Where nothing known is asked, and something is: what that is. */
function noGuard({ value: { asked = [] } }: OperationFact): string {
  const [first] = asked;
  return first ? `no known guard, but ${first.message} of line ${first.at.start.line},` : 'no guard';
}

/** What stands in front, and what else is asked there of which nothing known says what it is for. */
export function guardsSeen(fact: OperationFact): string {
  const kinds = [...new Set(guardsOf(fact).map(guard => guard.kind))];
  if (kinds.length === 0) return noGuard(fact);
  const asked = (fact.value.asked ?? []).map(({ at, message }) => `${message} of line ${at.start.line}`);
  return `only ${listOf(kinds)}${asked.length > 0 ? `, and ${listOf(asked)},` : ''}`;
}

/** Whom an age check lets through all the same. */
const lets = ({ of, limit }: Guard) =>
  of === 'actor'
    ? 'asks how old the sender is, and lets every adult write to a child'
    : `lets in children from ${limit} years on`;

const placeOf = ({ at }: Guard, fact: OperationFact) =>
  at.path === fact.at.path ? `line ${at.start.line}` : `${at.path}:${at.start.line}`;
