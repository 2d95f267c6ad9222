import type { OperationEntity } from './entities.ts';
import { guardsOf } from './guards-of.ts';
import { Unknown } from './unknown.ts';

/**
 * Errors of a page can be mended only if somebody hears of them, and hardly any service can show that it needs a third
 * party for it, or that nothing personal is in what is sent. Code holds neither the reason nor what the vendor removes.
 */
export function isNecessary({ fact }: OperationEntity): boolean {
  throw new Unknown(
    `${fact.value.symbol} reports to another company from the device of everybody who opens the product; whether that is ` +
      'needed, and what a report says about a child, is not to be seen: consent, or both a switch against personal data ' +
      'and a filter of your own, would settle it',
    fact.at,
  );
}

/** Below the age of consent (13 in the United Kingdom) a parent agrees, not the child. */
export function isAgreedOfAge({ fact }: OperationEntity): boolean {
  const guards = guardsOf(fact).filter(one => one.kind === 'consent');
  if (guards.length === 0) return false;
  if (guards.some(one => /parent|guardian/i.test(one.text))) return true;
  throw new Unknown(
    'somebody agrees before it, and nothing says that whoever does is old enough to, or that a parent did',
    guards[0]!.at,
  );
}

/** A choice that is read and handed on may be asked for in another layer, or not at all. */
export function isChoiceKept({ fact }: OperationEntity): boolean {
  if (!fact.value.traits.includes('names-choice')) return false;
  throw new Unknown(
    `what people have chosen about being found or seen is named beside ${fact.value.symbol}, and nothing shows that it decides`,
    fact.at,
  );
}

/** What stands before a handler can be far from it, and a person may be shown by less than all there is. */
export function isShownByChoice({ fact }: OperationEntity): boolean {
  throw new Unknown(
    `${fact.value.symbol} answers with what belongs to a person who is asked for by name or number; nothing is seen that ` +
      'asks who wants it, or what that person has chosen',
    fact.at,
  );
}

/** Members, results and conversations come to an end, but some have so many that nobody gets there. */
export function hasEnd({ fact }: OperationEntity): boolean {
  throw new Unknown(
    `${fact.value.symbol} loads a list on by itself where its end comes into view; whether a child gets to an end of it is not to be seen`,
    fact.at,
  );
}

/** A picture that moves without sound starts by itself nearly everywhere; who is disturbed by it wants a setting. */
export function isQuiet({ fact }: OperationEntity): boolean {
  throw new Unknown(
    `${fact.value.symbol} starts by itself, silent and in a loop, for everybody; whether it is a short picture that moves, or a setting stops it, is not to be seen`,
    fact.at,
  );
}

/** A function that a hook hands out runs on a press or when a page is shown, as whoever uses the hook likes. */
export function isAskedByPerson({ fact }: OperationEntity): boolean {
  throw new Unknown(
    `${fact.value.symbol} stands in a function that a hook hands out; whether a person presses something before it runs is not to be seen`,
    fact.at,
  );
}
