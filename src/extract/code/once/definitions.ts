import type { Concept } from '../../../model/concept.ts';
import { comparePlaces } from '../../../model/place.ts';
import type { Draft } from '../facts.ts';
import { splitWords } from '../split-words.ts';
import type { Links } from './calls.ts';

type Linked = Extract<Draft, { kind: 'operation' }> & { links: Links };

/** A layer that others use, judged where it is used. */
const DEFINITION = 'definition';
/** What is judged nowhere, or with another. */
const APART = new Set(['client', DEFINITION, 'relayed', 'fetched', 'off', 'repeated']);
const PICTURE = /^(image|photo|picture|avatar|selfie|media|attachment|thumbnail|banner)s?$/;

/**
 * A layer is judged where it is used: what uses it names it, so that who is to mend it finds it. Where nothing that uses it is
 * known, a layer that says that it takes pictures of people is judged itself, and one that gives out addresses to put files
 * to; any other one stores what the program makes as well.
 */
export function definitionsTold(drafts: readonly Draft[], concepts: readonly Concept[]): Draft[] {
  const changed = new Map<Draft, Draft>();
  for (const { concept, traits } of concepts) {
    if (!(traits && DEFINITION in traits && 'repeated' in traits)) continue;
    const all = drafts.filter((draft): draft is Linked => isLinked(draft) && draft.concept === concept);
    const layers = all.filter(one => one.traits?.includes(DEFINITION) && one.links.within.length > 0);
    const told = new Map<Linked, Linked[]>();
    const isJudged = (one: Linked) => !(one.traits ?? []).some(trait => APART.has(trait));
    for (const one of all.filter(isJudged)) told.set(one, reached(one, layers));
    const known = new Set([...told.values()].flat());
    for (const layer of layers) {
      if (known.has(layer) || layer.side === 'client' || !(takesPictures(layer) || isGivenOut(layer))) continue;
      if (layers.some(other => other !== layer && isUsedBy(layer, other))) continue;
      if ([...told.keys()].some(one => !layers.includes(one) && isBeside(layer, one))) continue;
      told.set(layer, reached(layer, layers));
    }
    for (const [one, inside] of told) {
      const isLayer = layers.includes(one);
      if (inside.length === 0 && !isLayer) continue;
      const also = inside
        .map(({ at, symbol }) => ({ at, message: `${symbol} stores it here` }))
        .sort((a, b) => comparePlaces(a.at, b.at));
      const rest = (one.traits ?? []).filter(trait => trait !== DEFINITION);
      changed.set(one, { ...one, traits: rest, ...(also.length > 0 && { also: [...(one.also ?? []), ...also] }) });
    }
  }
  return drafts.map(draft => changed.get(draft) ?? draft);
}

const isLinked = (draft: Draft): draft is Linked => draft.kind === 'operation' && draft.links !== undefined;

/** The layers that something leads to, through other layers too. */
function reached(from: Linked, layers: readonly Linked[]): Linked[] {
  const found = new Set<Linked>();
  const open = [from];
  for (let one = open.pop(); one; one = open.pop()) {
    for (const layer of layers) {
      if (layer === from || found.has(layer) || !isUsedBy(layer, one)) continue;
      found.add(layer);
      open.push(layer);
    }
  }
  return [...found];
}

/** Something calls the function in which the layer stands: by what its name leads to, or by a name that says enough. */
function isUsedBy({ links, around, side }: Linked, user: Linked): boolean {
  if (user.links.to !== null && links.within.includes(user.links.to)) return true;
  const name = user.symbol.split('.').at(-1)!;
  return side === user.side && splitWords(name).length > 1 && around.at(-1) === name && !user.around.includes(name);
}

/** What takes the file in stands in the same function, and is judged. */
const isBeside = ({ links, side }: Linked, other: Linked): boolean =>
  side === other.side && links.within.some(id => other.links.within.includes(id));

/** An address to which whoever has it may put something: nobody makes one for the program's own files. */
const isGivenOut = ({ traits }: Linked): boolean => traits?.includes('presigned') ?? false;

const takesPictures = ({ symbol, around }: Linked): boolean =>
  [symbol.split('.').at(-1)!, ...around.slice(-1)].some(name => {
    const words = splitWords(name);
    return words.includes('upload') && words.some(word => PICTURE.test(word));
  });
