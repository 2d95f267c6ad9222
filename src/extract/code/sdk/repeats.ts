import { folderOf } from '../../../kit/path.ts';
import type { Concept } from '../../../model/concept.ts';
import { comparePlaces } from '../../../model/place.ts';
import type { Draft } from '../facts.ts';

/** Of a use of a product: which, and whether it is only the address of its script. */
export interface SdkSource {
  product: string;
  byAddress: boolean;
}

/** The product is started by the same means elsewhere, and judged there. */
const REPEATED = 'repeated';

/**
 * Pages that load the same script are one decision, not one for each page: where a call starts the product, it is judged,
 * else the first page. Only for concepts that know the trait.
 */
export function markRepeated(drafts: readonly Draft[], concepts: readonly Concept[]): Draft[] {
  const knowing = new Set(concepts.filter(({ traits }) => REPEATED in (traits ?? {})).map(one => one.concept));
  const starts = drafts.filter(draft => knowing.has(draft.concept) && isStart(draft));
  const judged = new Map<string, Draft>();
  for (const draft of [...starts].sort((a, b) => rank(a) - rank(b) || comparePlaces(a.at, b.at))) {
    const key = keyOf(draft);
    if (!judged.has(key)) judged.set(key, draft);
  }
  const repeated = new Set(starts.filter(draft => sourceOf(draft)!.byAddress && judged.get(keyOf(draft)) !== draft));
  return drafts.map(draft =>
    repeated.has(draft) && draft.kind === 'operation'
      ? { ...draft, traits: [...(draft.traits ?? []), REPEATED] }
      : draft,
  );
}

const sourceOf = (draft: Draft) => (draft.kind === 'operation' ? draft.sdk : undefined);
const isStart = (draft: Draft) =>
  draft.kind === 'operation' && draft.sdk !== undefined && (draft.traits ?? []).includes('starts');
const rank = (draft: Draft) => (sourceOf(draft)!.byAddress ? 1 : 0);
const keyOf = (draft: Draft) => `${draft.concept} ${sourceOf(draft)!.product} ${applicationOf(draft.at.path)}`;
/** The folder above the sources and pages: another one has its own start. */
const applicationOf = (path: string) =>
  /^(.*?)(?:^|\/)(?:src|public|static|views|templates|app|pages)\//.exec(path)?.[1] ?? folderOf(path);
