import type { Guard, OperationFact } from '../model/code-fact.ts';
import type { Place } from '../model/place.ts';
import type { Evidence } from '../model/verdict.ts';
import { guardsOf, guardsOfAnother } from './guards-of.ts';
import { listOf } from '../kit/text.ts';
import { ofConcept } from './by-concept.ts';
import type { OperationEntity } from './entities.ts';
import { protectsOther } from './sends.ts';

/** Why checks in front of a private message keep nobody out who is a stranger to the recipient, each as an end of a sentence. */
export function whyGuardsMiss({ fact, product }: OperationEntity): string {
  const ofAnother = guardsOfAnother(fact).map(
    guard =>
      `the check in ${placeOf(guard, fact)}, ${guard.text}, asks about ${guard.another!.asked}, and the message goes to ${guard.another!.reached}`,
  );
  const ofAge = guardsOf(fact)
    .filter(guard => !protectsOther(guard))
    .map(guard => `the age check in ${placeOf(guard, fact)}, ${guard.text}, ${lets(guard)}`);
  const [setting] = openSettings({ fact, product }).map(
    ({ fact: { at, value } }) => `${value.symbol} (${near(at, fact)})`,
  );
  const ofSetting = setting
    ? [`the recipient's setting ${setting} is asked as well, and whoever has set nothing is open to everybody`]
    : [];
  return [...ofAnother, ...ofAge, ...ofSetting].map(why => `; ${why}`).join('');
}

/** Where nothing known is asked, and something is: what that is. */
function noGuard({ value: { asked = [] } }: OperationFact): string {
  return asked.length > 0 ? `no known guard, but ${askedThere(asked)},` : 'no guard';
}

const askedThere = (asked: readonly Evidence[]): string =>
  listOf(asked.map(({ at, message }) => `${message} of line ${at.start.line}`));

/** A check with what stands there, unless that is long; of a call, what is called. */
function named({ kind, text }: Guard): string {
  const said = text.replace(/^(!?[\w$.]+)\([^()]*\)$/, '$1');
  return said.length > 0 && said.length <= 40 ? `${kind} (${said})` : kind;
}

/** What stands in front, and what else is asked there of which nothing known says what it is for. */
export function guardsSeen({ fact, product }: OperationEntity): string {
  const byKind = new Map([...guardsOf(fact)].reverse().map(guard => [guard.kind, guard]));
  const kinds = [...new Set(guardsOf(fact).map(guard => guard.kind))].map(kind => named(byKind.get(kind)!));
  if (kinds.length === 0) return noGuard(fact);
  if (openSettings({ fact, product }).length > 0) kinds.push('a setting that is open by default');
  const { asked = [] } = fact.value;
  return `only ${listOf(kinds)}${asked.length > 0 ? `, and ${askedThere(asked)},` : ''}`;
}

/** A check that stands there and was not understood: whoever wrote it can say what it asks. */
export const notReadToEnd = (guard: Guard, fact: OperationFact): string =>
  `a check of the two people in ${placeOf(guard, fact)}, ${guard.text}, is in a form that was not read to its end${guard.unread ? `: what ${guard.unread} does was not seen` : ''}. Whether it refuses everybody who is no friend is left open`;

/** What makes such a check one that is read. */
export const SAY_PLAINLY =
  'If it does refuse them, ask it in a function that is named for it, such as `areFriends(a, b)`, or write its conditions out in the query. If it does not:';

/** Whom an age check lets through all the same. */
const lets = ({ of, limit }: Guard) =>
  of === 'actor'
    ? 'asks how old the sender is, and lets every adult write to a child'
    : `lets in children from ${limit} years on`;

const placeOf = ({ at }: Guard, fact: OperationFact) => near(at, fact);
const near = (at: Place, fact: OperationFact) =>
  at.path === fact.at.path ? `line ${at.start.line}` : `${at.path}:${at.start.line}`;

/**
 * Settings of the recipient that the function asks in which a guard was found, and that keep nobody from those who have set
 * nothing: the same call asked both.
 */
export function openSettings({ fact, product }: OperationEntity): OperationEntity[] {
  const functions = guardsOf(fact).flatMap(({ at, trace = [] }) => {
    const called = /^calls (?:.*\.)?([\w$]+)\(/.exec(trace.at(-1)?.message ?? '')?.[1];
    return called ? [{ path: at.path, called }] : [];
  });
  const isAsked = ({ at, subject }: OperationFact) =>
    functions.some(({ path, called }) => path === at.path && subject.split('#')[1]!.split('.').at(-2) === called);
  return ofConcept('dm-guard', product)
    .filter(one => ['recipient-setting', 'passes-by-default'].every(trait => one.value.traits.includes(trait)))
    .filter(isAsked)
    .map(one => ({ fact: one, product }));
}
