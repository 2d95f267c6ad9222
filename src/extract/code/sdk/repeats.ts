import { folderOf } from '../../../kit/path.ts';
import type { Concept } from '../../../model/concept.ts';
import { comparePlaces } from '../../../model/place.ts';
import type { Evidence } from '../../../model/verdict.ts';
import type { Draft } from '../facts.ts';

/** Of a use of a product: which, and whether it is only the address of its script. */
export interface SdkSource {
  product: string;
  byAddress: boolean;
  /** An element that is handed what was started elsewhere: `<Provider client={client}>`. */
  isHanded?: boolean;
}

type Operation = Extract<Draft, { kind: 'operation' }>;
type Use = Operation & { sdk: SdkSource };

/** The product is started elsewhere, and judged there. */
const REPEATED = 'repeated';
/** What is told to a product once holds wherever it is used. */
const TOLD = 'child-directed';
const INITS = /^(init|initialize|initAll|start|setup|configure|config|load|create\w*|new|get\w+|enableServices|use)$/i;

/**
 * What the uses of a product in one application say together. Pages that load the same script, and places that show an
 * advertisement, are one decision: where a call starts the product, it is judged, else the first of them. Only for
 * concepts that know the trait.
 */
export function withTheOthers(drafts: readonly Draft[], concepts: readonly Concept[]): Draft[] {
  const knowing = new Set(concepts.filter(({ traits }) => REPEATED in (traits ?? {})).map(one => one.concept));
  const groups = new Map<string, Use[]>();
  for (const draft of drafts) {
    if (!isUse(draft) || !knowing.has(draft.concept)) continue;
    const key = `${draft.concept} ${draft.sdk.product} ${applicationOf(draft.at.path)}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const added = new Map<Draft, string>();
  const together = new Map<Draft, Evidence[]>();
  for (const uses of groups.values()) {
    const [judged, ...others] = uses.filter(starts).sort((a, b) => rank(a) - rank(b) || comparePlaces(a.at, b.at));
    const heads = judged ? [judged] : [];
    for (const one of others) {
      const head = rank(one) > 0 ? judged : heads.find(other => isAlike(one, other));
      if (!head) {
        heads.push(one);
        continue;
      }
      added.set(one, REPEATED);
      together.set(head, [...(together.get(head) ?? []), told(one)]);
    }
    if (judged) together.set(judged, [...(together.get(judged) ?? []), ...naming(uses, judged)]);
    const isTold = uses.some(one => !starts(one) && has(one, TOLD));
    if (isTold && judged && !has(judged, 'not-child-directed')) added.set(judged, TOLD);
  }
  for (const one of drafts) {
    if (!isUse(one) || !one.sdk.isHanded || added.has(one) || !knowing.has(one.concept)) continue;
    if (drafts.some(other => other !== one && isStartOf(other, one))) added.set(one, REPEATED);
  }
  return drafts.map(draft => {
    const trait = added.get(draft);
    const also = together.get(draft)?.length ? together.get(draft) : undefined;
    if (!isUse(draft) || (trait === undefined && also === undefined)) return draft;
    const traits = draft.traits ?? [];
    return {
      ...draft,
      ...(also && { also }),
      traits: trait === undefined || traits.includes(trait) ? traits : [...traits, trait],
    };
  });
}

/** Each page that loads the script is named: who mends one of them alone has mended nothing. */
const told = (use: Use): Evidence => ({
  at: use.at,
  message:
    rank(use) === 0 ? `the same is done here, by ${use.symbol}` : `the same product is at work here, by ${use.symbol}`,
});

/** What is started is told who the person is: it follows accounts and not devices, and that ends with the same choice. */
const naming = (uses: readonly Use[], judged: Use): Evidence[] =>
  uses
    .filter(one => one !== judged && has(one, 'identifies-person') && !starts(one) && !isChosen(one))
    .sort((a, b) => comparePlaces(a.at, b.at))
    .slice(0, FEW)
    .map(one => ({ at: one.at, message: `it is told here who the person is, by ${one.symbol}` }));
const FEW = 3;
const isChosen = ({ guards }: Use) => (guards ?? []).some(({ kind }) => kind === 'age' || kind === 'consent');

/** The same product, on the same side, begun by a call: in whatever folder. */
const isStartOf = (other: Draft, one: Use): boolean =>
  isUse(other) &&
  other.concept === one.concept &&
  other.sdk.product === one.sdk.product &&
  other.side === one.side &&
  starts(other) &&
  rank(other) === 0;

const isUse = (draft: Draft): draft is Use => draft.kind === 'operation' && draft.sdk !== undefined;
const has = (use: Use, trait: string) => (use.traits ?? []).includes(trait);
const starts = (use: Use) => has(use, 'starts');

/** Pages that are written out each hold the same lines at their heads. */
const PAGE = /\.(?:html?|xhtml|ejs|hbs|handlebars|mustache|njk|liquid|pug|php|erb|twig|tpl|astro)$/;

/**
 * By the same call, with the same in front of it: in one file, as `new Client(v1)` beside `new Client(v2)`, or in one page and
 * the next.
 */
const isAlike = (one: Use, judged: Use) =>
  (one.at.path === judged.at.path || (PAGE.test(one.at.path) && PAGE.test(judged.at.path))) &&
  one.symbol === judged.symbol &&
  JSON.stringify([one.traits, one.guards?.map(({ kind }) => kind)]) ===
    JSON.stringify([judged.traits, judged.guards?.map(({ kind }) => kind)]);

/** 0 for a call that starts the product and is judged in any case. */
function rank(use: Use): number {
  if (use.sdk.byAddress || use.sdk.isHanded) return 2;
  const isPlaceOfAd = has(use, 'ads') && !INITS.test(use.symbol.split('.').at(-1)!);
  return isPlaceOfAd ? 1 : 0;
}

/** The folder above the sources and pages: another one has its own start. */
const applicationOf = (path: string) =>
  /^(.*?)(?:^|\/)(?:src|public|static|views|templates|app|pages)\//.exec(path)?.[1] ?? folderOf(path);
