import type { Draft } from '../facts.ts';
import { isEntry, namedAround } from '../guards/callers.ts';
import { routeOf } from '../routes/route-calls.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { isWithin } from '../within.ts';
import { isGivenFile } from './given-file.ts';
import type { Done } from './named-around.ts';

type Upload = Extract<Draft, { kind: 'operation' }>;

/** From the store to the route. */
const DEEP = 3;
/** What is no place where a file comes in, or is judged nowhere. */
const APART = /^(definition|relayed|fetched|client|direct|repeated|presigned)$/;

/**
 * A route takes a file in, and the function that it hands that file to keeps it: one upload, which is told at the route and names
 * the store. A store that anything else leads to as well is a place of its own.
 * @param done Where each is done; what is told anew is put in.
 */
export function withStores(drafts: readonly Draft[], done: Map<Draft, Done>): Draft[] {
  const uploads = drafts.filter(
    (one): one is Upload =>
      one.kind === 'operation' &&
      one.concept === 'image-upload' &&
      done.has(one) &&
      !one.isRepeated &&
      !one.traits?.some(trait => APART.test(trait)),
  );
  const takers = new Map<ts.Node, Upload>();
  for (const one of uploads) {
    const holder = holderAround(done.get(one)!.node);
    if (holder && !takers.has(holder)) takers.set(holder, one);
  }
  const changed = new Map<Draft, Draft>();
  for (const store of takers.size > 0 ? uploads : []) {
    const { node } = done.get(store)!;
    const holder = holderAround(node) ? null : onlyHolder(node, DEEP);
    const taker = holder && takers.get(holder);
    if (!taker || !isSeenAlike(taker, store)) continue;
    const told = (changed.get(taker) ?? taker) as Upload;
    const step = { at: store.at, message: `${store.symbol} keeps the file here` };
    changed.set(taker, { ...told, trace: [...(told.trace ?? []), step] });
    changed.set(store, { ...store, traits: [...(store.traits ?? []), 'repeated'] });
  }
  return drafts.map(draft => {
    const other = changed.get(draft);
    if (other) done.set(other, done.get(draft)!);
    return other ?? draft;
  });
}

/** Both run on the same side, and what looks at the content at one of the two looks at it at the other as well, or nothing does. */
const isSeenAlike = (taker: Upload, store: Upload): boolean =>
  taker.side === store.side &&
  ['matched', 'screened'].every(trait => (taker.traits ?? []).includes(trait) === (store.traits ?? []).includes(trait));

/** The route that a place stands in, or the method that a framework calls. */
function holderAround(node: ts.Node): ts.Node | null {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isCallExpression(at) && routeOf(at)) return at;
    if (ts.isMethodDeclaration(at) && ts.getDecorators(at)?.length) return at;
  }
  return null;
}

/** The route or method from which alone, call by call, a place is reached. */
function onlyHolder(node: ts.Node, depth: number): ts.Node | null {
  const declared = depth > 0 ? namedAround(node) : null;
  if (!declared || isEntry(declared)) return null;
  const [use, ...more] = usesOfFunction(declared) ?? [];
  if (!use || more.length > 0) return null;
  const holder = holderAround(use);
  if (!holder) return onlyHolder(use, depth - 1);
  // What a middleware is made of keeps nothing.
  const handler = ts.isCallExpression(holder) ? routeOf(holder)?.handler : holder;
  return handler && isWithin(use, handler) && isGivenFile(use) ? holder : null;
}
