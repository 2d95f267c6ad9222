import { comparePlaces } from '../../../model/place.ts';
import { findSetting } from '../../../model/catalogue.ts';
import type { Evidence } from '../../../model/verdict.ts';
import type { Draft } from '../facts.ts';
import { splitWords } from '../split-words.ts';
import { groups } from './groups.ts';
import { ownersApart } from './owners-apart.ts';

type Default = Extract<Draft, { kind: 'default' }>;

/** From what makes a value so for everybody to what repeats it where it is used. */
const STRENGTH: readonly RegExp[] = [
  /^(prisma|table|schema)\b/,
  /^(class|insert|permission)\b/,
  /^(file|function|object)\b/,
];
/** Letters of a word that says what is decided, unlike `is`, `show` or `allow`. */
const ALONE = 7;
/** Settings of which one owner has many kinds that are decided together. */
const MANY = new Set(['notifications']);

/**
 * One default that stands in a schema, in a form and behind a `??` is said once, where it is decided: on the server before
 * the client. Never where an age decides, or where the values mean different things.
 */
export function defaultsOnce(given: readonly Draft[]): Draft[] {
  const drafts = withReplaced(given);
  const all = drafts.filter(
    (one): one is Default => one.kind === 'default' && one.adult === undefined && !one.isRepeated && !one.replaced,
  );
  const together = groups<unknown>();
  const named = (one: Default) => `${one.setting} ${one.option} as ${splitWords(one.symbol).join(' ')}`;
  const ownerOf = ownersApart(all, named);
  const decidedIn = decidedAmong(all);
  for (const one of all) {
    if (one.option === null) continue;
    if (MANY.has(one.setting)) together.join(`${one.setting} ${one.option} of ${one.at.path} ${one.owner}`, one);
    const words = splitWords(one.symbol);
    // A name of one word says nothing without its owner: in one file it is that of the same thing.
    if (words.length === 1) together.join(`${one.setting} ${one.option} as ${one.symbol} in ${one.at.path}`, one);
    else if (words.length > 1) together.join(`${named(one)} of ${ownerOf(one)}`, one);
    // `visibilityBio`, `visibilityCountry` of one object, all with one value: one decision, and one line of code for each.
    if (words.length > 1 && words[0]!.length >= ALONE)
      together.join(`${one.setting} ${one.option} as ${words[0]} ${one.text} of ${one.at.path} ${one.owner}`, one);
    const key = keyRead(one);
    const decided = key === null ? null : decidedIn(key, one);
    if (decided !== null) together.join(`${one.setting} ${one.option} as ${key} in ${decided}`, one);
    else if (key !== null) together.join(`${one.setting} ${one.option} as ${key} read by ${one.owner}`, one);
  }
  const changed = new Map<Draft, Draft>();
  for (const group of together.of(all) as Default[][]) {
    const [owner, ...others] = [...group].sort((a, b) => byRank(a, b) || comparePlaces(a.at, b.at));
    if (others.length === 0) continue;
    const also = others
      .map(({ at, symbol, text, owner: where }) => ({ at, message: `${symbol} defaults to ${text} (${where})` }))
      .sort((a, b) => comparePlaces(a.at, b.at));
    changed.set(owner!, { ...owner!, also });
    for (const one of others) changed.set(one, { ...one, isRepeated: true });
  }
  return drafts.map(draft => changed.get(draft) ?? draft);
}

/** `settings.private || false`, and a first state of it: the key of what was kept, for whoever reads it. */
function keyRead({ owner, symbol, text }: Default): string | null {
  // What one writes in another form is chosen there.
  if (!OF_PERSON.test(owner)) return null;
  if (owner.startsWith('fallback of ')) return splitWords(symbol).length === 1 ? symbol : null;
  if (!owner.startsWith('first state in ')) return null;
  return /[.?](\w+)\s*(?:\?\?|\|\|)\s*[\w'"]+$/.exec(text)?.[1] ?? null;
}

/** The one file that decides what is kept under a key, for everybody. */
function decidedAmong(all: readonly Default[]): (key: string, one: Default) => string | null {
  const keyOf = (key: string, { setting, option }: Default) => `${setting} ${option} ${key}`;
  const files = new Map<string, Set<string>>();
  for (const one of all) {
    if (!STRENGTH.some(test => test.test(one.owner))) continue;
    const key = keyOf(one.symbol, one);
    files.set(key, (files.get(key) ?? new Set()).add(one.at.path));
  }
  return (key, one) => {
    const found = files.get(keyOf(key, one));
    return found?.size === 1 ? [...found][0]! : null;
  };
}

/**
 * What a service's answer replaces is a question, once for all that one page begins with: of that which is open, and of which
 * nothing else says what a new account has.
 */
function withReplaced(drafts: readonly Draft[]): Draft[] {
  const isDefault = (one: Draft): one is Default => one.kind === 'default';
  // What another page takes for a missing value says nothing of it either.
  const decides = (one: Default) => !one.replaced && !one.unreached && one.side !== 'client';
  // What a group or a thing begins with says nothing of a person who has a setting of the same name.
  const isOfPerson = ({ owner }: Default) => OF_PERSON.test(owner) || /privacy/i.test(owner);
  const deciding = drafts.filter(isDefault).filter(decides);
  const decided = new Set(deciding.map(one => one.setting));
  const decidedOfPerson = new Set(deciding.filter(isOfPerson).map(one => one.setting));
  const isDecided = (one: Default) => (isOfPerson(one) ? decidedOfPerson : decided).has(one.setting);
  const firsts = new Map<string, Default>();
  const also = new Map<Draft, Evidence[]>();
  const kept = drafts.filter(one => {
    if (!isDefault(one) || !one.replaced) return true;
    if (isDecided(one) || !isOpen(one)) return false;
    const page = `${one.concept} ${one.at.path} ${one.owner}`;
    const first = firsts.get(page);
    if (!first) firsts.set(page, one);
    else
      also.set(first, [
        ...(also.get(first) ?? []),
        { at: one.at, message: `${one.symbol} starts as ${one.text}, too` },
      ]);
    return true;
  });
  const isFirst = new Set(firsts.values());
  return kept.map(one => {
    if (!isDefault(one) || !one.replaced) return one;
    const others = also.get(one);
    if (others) return { ...one, also: others };
    return isFirst.has(one) ? one : { ...one, isRepeated: true as const };
  });
}

/** Weaker than what protects a child. */
function isOpen({ setting, option }: Default): boolean {
  const known = findSetting(setting);
  const scale = known?.options.map(({ name }) => name) ?? [];
  return option !== null && known !== undefined && scale.indexOf(option) < scale.indexOf(known.protective);
}

/** Of a person, rather than of a group or a thing that has a switch of the same name. */
const OF_PERSON =
  /user|person|profile|account|member|preference|(?<!group|guild|server|room|channel|chat|team)[ _]?settings/i;

/** What nothing was seen to use decides nothing as long as anything else does, and a client nothing before a server. */
const rank = ({ owner, side, unreached }: Default): readonly number[] => {
  const found = STRENGTH.findIndex(test => test.test(owner));
  return [
    unreached ? 1 : 0,
    side === 'client' ? 1 : 0,
    found < 0 ? STRENGTH.length : found,
    OF_PERSON.test(owner) ? 0 : 1,
    // One place makes one row of it, and what every row begins with holds for all.
    owner.startsWith('insert') ? 1 : 0,
  ];
};

function byRank(one: Default, other: Default): number {
  const others = rank(other);
  return (
    rank(one)
      .map((value, at) => value - others[at]!)
      .find(difference => difference !== 0) ?? 0
  );
}
