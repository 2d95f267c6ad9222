import { baseName } from '../../../kit/path.ts';
import type { Concept } from '../../../model/concept.ts';
import { comparePlaces } from '../../../model/place.ts';
import type { Draft } from '../facts.ts';
import { groups } from './groups.ts';
import { splitWords } from '../split-words.ts';
import type { Links } from './calls.ts';

type Operation = Extract<Draft, { kind: 'operation' }>;
type Linked = Operation & { links: Links };

/** Said with another place, and judged there. */
const REPEATED = 'repeated';
/** Judged nowhere, or by itself; what is called through it still belongs together. */
const APART = new Set(['client', 'definition', 'relayed', 'fetched', 'off', REPEATED]);
/** What pages tell search engines of a person, where one function of the product says it for all of them. */
const PAGES = 'search-discoverability';
const OF_PERSON = /user|profile|person|member|player|author/i;
/** Concepts of which two in one function are one decision: both ends of a list, two kinds of player. */
const ONE_EACH = new Set(['infinite-scroll', 'autoplay', 'geolocation', 'push-notification']);

/**
 * What places that lead to one another say together. A function that takes files in and the ten places that call it are
 * mended in one place: the place inside the function is judged, or the first that calls it where none is inside. Only
 * where they have the same traits, and the same checks of age and consent in front of them.
 */
export function operationsOnce(drafts: readonly Draft[], concepts: readonly Concept[]): Draft[] {
  const changed = new Map<Draft, Draft>();
  for (const { concept, traits } of concepts) {
    if (!(REPEATED in (traits ?? {}))) continue;
    const linked = drafts.filter(
      (draft): draft is Linked => isLinked(draft) && draft.concept === concept && isOneQuestion(draft),
    );
    for (const group of groupsOf(linked, concept)) {
      const [owner, ...others] = [...group].sort(byOwner(group));
      if (others.length === 0) continue;
      const also = others
        .map(({ at, symbol }) => ({ at, message: `the same is done here, by ${symbol}` }))
        .sort((a, b) => comparePlaces(a.at, b.at));
      changed.set(owner!, { ...owner!, also });
      for (const one of others) changed.set(one, { ...one, traits: [...asOwner(one, owner!), REPEATED] });
    }
  }
  return sharedSteps(drafts.map(draft => changed.get(draft) ?? draft));
}

/**
 * What takes a file in stands in front of what keeps it, and is told there. `files.saveAvatar(…)` and `files.saveCover(…)` share the
 * step that puts the bytes into a store: each use is judged, and the step with it.
 */
function sharedSteps(drafts: readonly Draft[]): Draft[] {
  const judged = drafts.filter(
    (one): one is Linked =>
      isLinked(one) && one.concept === 'image-upload' && !(one.traits ?? []).some(trait => APART.has(trait)),
  );
  const changed = new Map<Draft, Draft>();
  for (const intake of judged) {
    const { beside } = intake.links;
    const keeps = judged.filter(
      ({ links, side }) => beside !== null && side === intake.side && links.within.includes(beside),
    );
    if (keeps.length === 0 || keeps.some(({ traits }) => traits?.includes('matched'))) continue;
    changed.set(intake, { ...intake, traits: [...(intake.traits ?? []), REPEATED] });
    for (const one of keeps) changed.set(one, withTold(changed.get(one) ?? one, intake, 'takes it in here'));
  }
  for (const step of judged) {
    const users = judged.filter(
      ({ links: { to }, side }) => to !== null && side === step.side && step.links.behind.includes(to),
    );
    if (users.length === 0 || step.traits?.includes('matched')) continue;
    changed.set(step, { ...step, traits: [...(step.traits ?? []), REPEATED] });
    for (const user of users) changed.set(user, withTold(changed.get(user) ?? user, step, 'stores it here'));
  }
  return drafts.map(draft => changed.get(draft) ?? draft);
}

function withTold(draft: Draft, { at, symbol }: Linked, does: string): Draft {
  const { also = [] } = draft as Linked;
  const all = [...also, { at, message: `${symbol} ${does}` }].sort((a, b) => comparePlaces(a.at, b.at));
  return { ...(draft as Linked), also: all };
}

/**
 * Of what speaks through the device only the question whether it may: the browser's and that of the desktop beside it. Two who
 * have a place named by the same service do not read the sensor in one place.
 */
const isOneQuestion = ({ concept, symbol, traits }: Operation): boolean =>
  concept === PAGES
    ? traits?.includes('indexed') === true && OF_PERSON.test(symbol)
    : concept === 'geolocation'
      ? !traits?.some(one => one === 'sent' || one === 'own-map')
      : concept !== 'push-notification' || traits?.includes('asks-permission') === true;

const isApart = ({ traits = [] }: Linked): boolean => traits.some(trait => APART.has(trait));

const isLinked = (draft: Draft): draft is Linked =>
  draft.kind === 'operation' && draft.links !== undefined && !draft.unreached;

function groupsOf(all: readonly Linked[], concept: string): Linked[][] {
  const together = groups<unknown>();
  const called = new Set(all.flatMap(({ links }) => links.to ?? []));
  // The layer that stores whatever it is given is judged where it is used, each use by itself; not what takes the file in, too.
  const taken = new Set(all.flatMap(one => (isApart(one) ? [] : one.links.within)));
  for (const { traits, links } of all)
    if (traits?.includes('definition')) for (const id of links.within) if (!taken.has(id)) called.delete(id);
  for (const one of all) {
    const { to, owner, within, unit } = one.links;
    if (to !== null && called.has(to)) together.join(to, one);
    // Into a store, twice in one function: with a picture and without, or two of them.
    else if (to !== null && within.length > 0) together.join(`${to} in ${within.at(-1)}`, one);
    for (const owner of to === null ? ownersNamed(one, all) : []) together.join(owner, one);
    for (const id of within) if (called.has(id)) together.join(id, one);
    if (ONE_EACH.has(concept) && owner !== null) together.join(owner, one);
    // A file that is taken out of a request, and then stored.
    if (concept === 'image-upload' && unit !== null) together.join(`all of ${unit}`, one);
  }
  const judged = all.filter(one => !isApart(one));
  return (together.of(judged) as Linked[][]).flatMap(group => [...byLook(group).values()]);
}

/** Of what loads on, whether it holds a list to pick from: one use of a part that does not decides for the part. */
const LIST = 'list';
const isList = ({ concept, traits }: Linked): boolean =>
  concept === 'infinite-scroll' && traits?.includes(LIST) === true;
const asOwner = ({ traits = [] }: Linked, owner: Linked): readonly string[] =>
  isList(owner) ? traits : traits.filter(trait => trait !== LIST || owner.concept !== 'infinite-scroll');

/**
 * `posts.loadOn()` where nobody says what `posts` is: the places inside functions of that name, in the file that is named
 * like what stands before it where there are several.
 */
function ownersNamed(one: Linked, all: readonly Linked[]): Linked[] {
  const [name, before] = one.symbol.split('.').reverse();
  if (splitWords(name!).length < 2) return [];
  const inside = all.filter(other => other !== one && other.around.at(-1) === name && !one.around.includes(name!));
  const here = inside.filter(({ at }) => at.path === one.at.path);
  // `this.loadOn()` of a class has no name before it.
  if (here.length > 0 || before === undefined) return here;
  const files = new Set(inside.map(({ at }) => at.path));
  if (files.size <= 1) return inside;
  return inside.filter(
    ({ at }) =>
      baseName(at.path)
        .replace(/\.\w+$/, '')
        .toLowerCase() === before.toLowerCase(),
  );
}

function byLook(group: readonly Linked[]): Map<string, Linked[]> {
  const found = new Map<string, Linked[]>();
  const isOfAnything = group.some(one => !isList(one));
  for (const one of group) {
    // A page behind a login does not speak for one that anybody may open.
    const checks = (one.guards ?? [])
      .filter(({ kind }) => one.concept === PAGES || kind === 'age' || kind === 'consent')
      .map(({ kind, presumed, ofPage }) => `${kind} ${presumed ?? ''} ${ofPage ?? ''}`);
    const traits = (one.traits ?? []).filter(trait => !(isOfAnything && trait === LIST && isList(one)));
    const look = JSON.stringify([one.side, traits.sort(), [...new Set(checks)].sort()]);
    found.set(look, [...(found.get(look) ?? []), one]);
  }
  return found;
}

/** First those inside a function that others of the group call, then by their place. */
function byOwner(group: readonly Linked[]) {
  const called = new Set(group.flatMap(({ links }) => links.to ?? []));
  const isOwner = (one: Linked) =>
    one.links.within.some(id => called.has(id)) ||
    group.some(other => other.links.to === null && ownersNamed(other, [one]).length > 0);
  const rank = (one: Linked) => (isList(one) ? 2 : 0) + (isOwner(one) ? 0 : 1);
  return (a: Linked, b: Linked) => rank(a) - rank(b) || comparePlaces(a.at, b.at);
}
