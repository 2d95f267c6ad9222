import { ADULT_AGE } from '../model/band.ts';
import type { Guard } from '../model/code-fact.ts';
import type { OperationEntity } from './entities.ts';
import { ASK_IN_ACTION, askedOfPage, guardsOf, guardsUnderSetting, notOfPage, notPresumed } from './guards-of.ts';
import { notReadToEnd, SAY_PLAINLY } from './missing-guards.ts';
import { checkInDoubt, isBetweenBrowsers, isCarriedByVendor, protection } from './sends.ts';
import { Elsewhere, Unknown } from './unknown.ts';
import type { World } from './world.ts';

/** `age ?? 18`, `isMinor ?? false`, `isAdult ?? true`, `ageBand ?? 'adult'`; null for a constant whose value was not found. */
/** A year of birth, alone or with month and day. Whoever was born in the last of these is of age wherever this runs. */
const BORN = /^((?:19|20)\d\d)(?:-|$)/;
const BORN_OF_AGE = 2005;

export function meansAdult(symbol: string, argument: string): boolean | null {
  const text = argument.replace(/^['"`]|['"`]$/g, '');
  const born = BORN.exec(text)?.[1];
  if (born !== undefined && /birth|born|dob/i.test(symbol)) return Number(born) <= BORN_OF_AGE;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) >= ADULT_AGE;
  if (text === 'true' || text === 'false') return /minor|child|kid|teen|under/i.test(symbol) === (text === 'false');
  if (/adult|18\+|grown|infinity|\bmax/i.test(text)) return true;
  if (/child|minor|kid|teen|under|unknown|null/i.test(text)) return false;
  return /^[A-Z][A-Z0-9_]+$/.test(text) ? null : false;
}

export function keepsStrangersOut(operation: OperationEntity, world: World): boolean {
  const { fact, product } = operation;
  const { side, traits, beside } = fact.value;
  const guard = side === 'client' ? null : protection(operation);
  if (guard) world.recorder.saw(guard.at, `${guard.kind} guard: ${guard.text}`);
  if (guard) return true;
  // Asked for what is enforced in another place.
  elsewhereThan(product, 'connection-check', world);
  elsewhereThan(product, 'age-check', world);
  if (isCarriedByVendor(operation))
    throw new Unknown(
      "a vendor's service carries the message: its permissions, or the server that opens conversations there, decide who may write to whom; take the right to open them away from clients, and let your own server open them after it has asked",
      fact.at,
    );
  if (isBetweenBrowsers(fact)) return askedBetweenBrowsers(operation);
  isGuarded(operation, 'connection', world, () => false);
  isGuarded(operation, 'age', world, () => false);
  if (side === 'client')
    throw new Unknown(
      'it runs on the client; whether strangers are kept out is decided on the server',
      fact.at,
      declareElsewhere('connection-check'),
    );
  if (traits.includes('draft'))
    throw new Unknown(
      'it is kept as a draft; where that is sent, and whether strangers are kept out there, was not seen',
      fact.at,
    );
  if (traits.includes('letter'))
    throw new Unknown(
      `${fact.value.symbol} keeps a row that says who wrote, to whom, and in words; whether people write to each other there, its name does not say`,
      fact.at,
    );
  if (traits.includes('may-deliver'))
    throw new Unknown('it writes messages of every kind; whether one is private is decided when it runs', fact.at);
  if (beside)
    throw new Unknown(
      `what asks is called from here, and ${beside.message} is given the message beside it; whether that only looks at it or sends it on was not seen`,
      beside.at,
    );
  const [under] = guardsUnderSetting(fact);
  if (under)
    throw new Unknown(
      `a ${under.kind} check stands in front of it (${under.text}), but only where ${under.under} is on; whether it is, the code does not fix`,
      under.at,
    );
  const doubted = checkInDoubt(operation);
  if (doubted?.ofPage) throw new Unknown(askedOfPage(doubted), doubted.at, ASK_IN_ACTION);
  if (doubted) throw new Unknown(notReadToEnd(doubted, fact), doubted.at, SAY_PLAINLY);
  return false;
}

/** No server takes part: where nothing is asked before a message leaves for one, nothing keeps a stranger from sending it. */
function askedBetweenBrowsers(operation: OperationEntity): boolean {
  const { fact } = operation;
  const guard = protection(operation) ?? checkInDoubt(operation);
  const reason = guard
    ? `it goes straight from browser to browser, and is asked about only in the browser of whoever sends it (${guard.text})`
    : fact.value.traits.includes('may-deliver')
      ? 'it goes straight from browser to browser, where no server keeps strangers out, and whether it is for one alone is decided when it runs'
      : fact.value.traits.includes('unread-words')
        ? 'it goes straight from browser to browser, where no server keeps strangers out, and whether somebody writes what it sends, nobody who calls it says'
        : null;
  if (reason === null) return false;
  throw new Unknown(
    `${reason}; whether the browser that receives it drops what strangers send was not seen`,
    guard?.at ?? fact.at,
    'Let the browser that receives a message drop it unless the two are connected, before anything is shown. And:',
  );
}

export function isGuarded(
  { fact, product }: OperationEntity,
  kind: string,
  world: World,
  counts: (guard: Guard) => boolean,
): boolean {
  const guard = guardsOf(fact).find(one => one.kind === kind && counts(one));
  if (guard) world.recorder.saw(guard.at, `${kind} guard: ${guard.text}`);
  if (guard) return true;
  elsewhereThan(product, `${kind}-check`, world);
  notPresumed(fact, kind);
  notOfPage(fact, one => one.kind === kind && counts(one));
  if (fact.value.side === 'unknown') throw new Unknown(SIDE_UNKNOWN, fact.at, TELL_SIDE);
  return false;
}

export const SIDE_UNKNOWN =
  'neither its package nor the file says whether this runs on a server, where alone a check counts';
/** Whoever writes the file can settle it. */
export const TELL_SIDE =
  "Say where it runs: by a package.json beside it that names what it is built with, or by `'use client'` or `import 'server-only'` at its top, whichever is true. If it is a server:";

/** What answers a question that another system decides. */
export const declareElsewhere = (capability: string): string =>
  `If another system takes care of it, name that system in the manifest, under \`elsewhere\` with the capability \`${capability}\`. If none does:`;

/** Throws if the manifest declares that a capability is enforced outside the repository. */
export function elsewhereThan(product: OperationEntity['product'], capability: string, world: World): void {
  const elsewhere = product.elsewhere.find(one => one.value.capability === capability && one.value.until >= world.asOf);
  if (!elsewhere) return;
  const what = capability.endsWith('-check') ? `the ${capability.replace('-check', '')} check` : capability;
  throw new Elsewhere(`${what} is enforced by ${elsewhere.value.where}, as the manifest declares`, elsewhere.at);
}
