import type { SurfaceControl } from '../../../model/code-fact.ts';
import { comparePlaces, formatPlace } from '../../../model/place.ts';
import type { Evidence } from '../../../model/verdict.ts';
import type { Draft } from '../facts.ts';
import { groups } from './groups.ts';

type Surface = Extract<Draft, { kind: 'surface' }>;

const reports = ({ concept }: SurfaceControl) => concept === 'report-entry-point';

/** Nothing to report with, or something that is hidden as far as can be seen, behind what could not be followed. */
const isOneQuestion = ({ controls, gap, isRepeated, unreached }: Surface): boolean =>
  !isRepeated && !unreached && controls.filter(reports).every(({ state }) => gap !== null && state === 'hidden');

/**
 * One component that lacks the same wherever it is shown is mended in one place: said once, at the first of them where people
 * read, with the others beside it. Where a control is switched off or does nothing, each place decides for itself.
 */
export function surfacesOnce(drafts: readonly Draft[]): Draft[] {
  const all = drafts.filter((one): one is Surface => one.kind === 'surface' && isOneQuestion(one));
  const together = groups<unknown>();
  for (const one of all) {
    const guards = (one.guards ?? []).map(({ kind }) => kind).join(' ');
    const hidden = one.controls.filter(reports).map(({ at }) => formatPlace(at));
    const gap = one.gap ? formatPlace(one.gap.at) : '';
    // What one thing that could not be followed keeps open is one question, whatever shows it.
    const what = gap && hidden.length === 0 ? '' : calledOf(one);
    together.join(`${one.concept} ${one.side} ${what} ${gap} ${guards} ${hidden.join(' ')}`, one);
    // What only wraps a component that lacks the same is mended in that component.
    const cores = gap || hidden.length > 0 ? [] : (one.cores ?? []);
    for (const core of cores) together.join(`${one.concept} ${one.side} in ${core} ${guards}`, one);
  }
  const changed = new Map<Draft, Draft>();
  for (const group of together.of(all) as Surface[][]) {
    const [first, ...others] = group.toSorted(byPlace);
    if (others.length === 0) continue;
    const beside = [...others.flatMap(one => toldBeside(one, first!)), ...others.flatMap(one => heldBy(one, first!))];
    changed.set(first!, { ...first!, also: [...(first!.also ?? []), ...beside] });
    for (const one of others) changed.set(one, { ...one, isRepeated: true });
  }
  return drafts.map(draft => changed.get(draft) ?? draft);
}

/** What a framework calls the page of an address says nothing of it: `_id.vue`, `[id]/page.tsx`. The path does. */
const calledOf = ({ symbol, at: { path } }: Surface): string =>
  OF_ADDRESS.test(path) && OF_FRAMEWORK.test(symbol) ? `${symbol} of ${path}` : symbol;
const OF_ADDRESS = /(^|\/)(_\w+|\[[^/]+\]|page|layout|template|default)\.\w+$/;
const OF_FRAMEWORK = /^_?(id|slug|key|name|uuid|page|layout|template|default|index|screen|route|component)(route)?$/i;

/** Where somebody writes or picks from a list, what others are shown by is seen as well, and nobody reads there. */
const byPlace = ({ at: one }: Surface, { at: other }: Surface): number =>
  Number(OF_WRITING.test(one.path)) - Number(OF_WRITING.test(other.path)) || comparePlaces(one, other);
const OF_WRITING =
  /(edit(ion|or|ing)?|compos(er|e|ing)|form|picker|select(or|ion)?|suggestions?|autocomplete|mentions?|drop-?down|settings?)(?![a-z])[^/]*\.\w+$/i;

/**
 * What only shares with it that the same thing could not be followed is another surface, and says no more here. Where nothing
 * is open they are mended in one place, and each of them is told with what stands in it.
 */
function toldBeside(one: Surface, first: Surface): readonly Evidence[] {
  const { at, symbol, also = [], cores = [] } = one;
  if (!isSame(one, first)) return [{ at, message: `${symbol} is left open for the same reason` }];
  // Two components that only share a name are mended in two places.
  const isNamesake = symbol === first.symbol && isApart(cores, first.cores ?? []);
  const message = isNamesake ? `another ${symbol} is declared here, and lacks it too` : `${symbol} is shown here too`;
  return [{ at, message }, ...also];
}

/** The places for which another surface spoke are told after all that are open: who meets one of them looks for its line. */
const heldBy = (one: Surface, first: Surface): readonly Evidence[] =>
  isSame(one, first)
    ? []
    : (one.also ?? []).map(({ at }) => ({ at, message: `it is the same here, with ${one.symbol}` }));

const isSame = ({ symbol, cores = [] }: Surface, first: Surface): boolean =>
  !first.gap || symbol === first.symbol || cores.some(core => first.cores?.includes(core));

const isApart = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some(one => others.includes(one));
