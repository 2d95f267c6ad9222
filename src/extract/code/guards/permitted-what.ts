import { nameOf, receiverOf, unwrap } from '../names.ts';
import { valueBehind } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { LOOKUPS } from './named-checks.ts';
import { personBehind } from './queries/people-asked.ts';
import { originOf } from './value-origins.ts';

/** What a browser or a device asks its owner for. */
const OF_DEVICE =
  /^(notifications?|push|camera|microphone|mic|geo|geolocation|location|locations|foreground|background|bluetooth|photos?|gallery|navigator|expo|clipboard|tracking|android|ios|audio|video|media)$/;
const RIGHT = /^(permissions?|granted|allowed|access|authori[sz]ed)$/;
const PERSON =
  /^(users?|members?|persons?|profiles?|accounts?|authors?|senders?|participants?|viewers?|me|actor|requester|poster)$/;
const WIRES = /^(audio|video|mic|microphone|track|stream|player|media|sound|volume|participants?)$/;

/**
 * `hasPermission` of what a device was asked for, `isMuted` of a post or a film: neither says what somebody may do here.
 */
export function isNoRight(test: ts.Expression): boolean {
  const inner = unwrap(test);
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  const own = splitWords(nameOf(callee) ?? '');
  if (own.includes('muted')) return !isOfPerson(inner, callee);
  if (!own.some(word => RIGHT.test(word))) return false;
  const { asked, people } = originOf(inner);
  return people.size === 0 && asked.some(word => OF_DEVICE.test(word));
}

/** `member.isMuted`, and `isMuted` of `mutes.has(userId)`: it is somebody who is muted. */
function isOfPerson(test: ts.Expression, callee: ts.Expression): boolean {
  const owner = receiverOf(callee);
  const isOwn = owner !== null && PERSON.test(splitWords(nameOf(owner) ?? '').at(-1) ?? '');
  if (isOwn) return !originOf(owner).asked.some(word => WIRES.test(word));
  const made = valueBehind(test);
  if (!ts.isCallExpression(made)) return owner === null && originOf(test).people.size > 0;
  const isListed = LOOKUPS.test(nameOf(made.expression) ?? '') && receiverOf(made.expression) !== null;
  return isListed
    ? made.arguments.some(
        one => personBehind(one) !== null || ts.isFunctionLike(one) || ts.isObjectLiteralExpression(one),
      )
    : originOf(made).people.size > 0;
}
