import type { Evidence } from '../../../model/verdict.ts';
import { comparePlaces, formatPlace } from '../../../model/place.ts';
import type { Component } from '../components/components.ts';
import type { Draft } from '../facts.ts';
import { enclosingNames } from '../names.ts';
import { isInstead } from './nested-surfaces.ts';
import { nameOfComponent } from '../components/declared-components.ts';
import type { ts } from '../ts-morph.ts';
import type { SurfaceSite } from './surfaces.ts';
import { isSingleFile } from '../single-files.ts';

/** What a surface renders, where the product declares it in a script: a file of a component is that component. */
const declaredBy = ({ own }: SurfaceSite): Component | null =>
  own && /\.[cm]?[jt]sx?$/.test(own.file.path) ? own : null;

/** Where the component that is shown is declared: a control that is missing is added there, for all places that show it. */
function declarationOf(site: SurfaceSite): Evidence[] {
  const own = declaredBy(site);
  return own ? [{ at: own.file.placeOf(nameOfComponent(own)), message: `${own.name} is declared here` }] : [];
}

/**
 * Where a surface is told: a file that is a component has no name for it, and its first line says nothing, so that the first
 * thing that is shown in it says where to look.
 */
export function toldAt({ file, node, declared }: SurfaceSite, inside: readonly SurfaceSite[]): ts.Node {
  if (declared?.node !== node || !isSingleFile(file.path)) return node;
  const shown = inside.filter(one => one.file === file && !one.isUse);
  return shown.sort((a, b) => comparePlaces(file.placeOf(a.node), file.placeOf(b.node)))[0]?.node ?? node;
}

/** What a surface speaks for, and where each of it is declared. */
export function beside(site: SurfaceSite, inside: readonly SurfaceSite[]): Evidence[] {
  const shown = inside.flatMap(one => [
    {
      at: one.file.placeOf(one.node),
      message: saidOf(one, site),
    },
    ...(one.isUse ? [] : declarationOf(one)),
  ]);
  const here = formatPlace(site.file.placeOf(toldAt(site, inside)));
  const all = [...shown, ...declarationOf(site)].filter(({ at }) => formatPlace(at) !== here);
  return all.filter((one, index) => all.findIndex(other => formatPlace(other.at) === formatPlace(one.at)) === index);
}

function saidOf(one: SurfaceSite, site: SurfaceSite): string {
  if (one.says !== undefined) return one.says;
  if (one.isUse) return `${one.symbol} shows it here`;
  return `${one.symbol} is shown ${isInstead(site, one) ? 'instead of' : 'inside'} it`;
}

/** The declarations as facts, each once, told by the places that show them. */
export function declarations(
  sites: readonly SurfaceSite[],
  common: (own: Component) => Pick<Draft, 'concept' | 'at' | 'around' | 'symbol' | 'side'>,
): Draft[] {
  const known = new Set(sites.map(({ file, node }) => formatPlace(file.placeOf(node))));
  return sites.flatMap((site): Draft[] => {
    const own = declaredBy(site);
    const [declared] = declarationOf(site);
    if (!own || !declared || known.has(formatPlace(declared.at))) return [];
    known.add(formatPlace(declared.at));
    const { controls, gap } = site;
    const around = enclosingNames(own.node);
    return [{ kind: 'surface', ...common(own), around, controls, gap, guards: null, isRepeated: true }];
  });
}
