import type { Place } from '../../../model/place.ts';
import { comparePlaces } from '../../../model/place.ts';
import { isOneKind, isInSurface, stateOf } from '../surfaces/nested-surfaces.ts';
import type { Told } from '../surfaces/nested-surfaces.ts';
import type { Component } from '../components/components.ts';
import { eachNode, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import type { SurfaceSite } from '../surfaces/surfaces.ts';
import { ts } from '../ts-morph.ts';
import { shownAt } from './shown-at.ts';
import { kindsNamed } from './words.ts';

/** A tag that shows one of several components, whichever the thing asks for. */
export interface Chosen {
  node: ts.Node;
  at: Place;
  /** The names under which it hands on what somebody wrote. */
  names: readonly string[];
}

/** `<component :is="partOf(message)" :message="message" />` */
export function chosenIn(files: readonly ParsedFile[]): Chosen[] {
  return files.flatMap(file =>
    file.path.endsWith('.vue')
      ? file.tags.flatMap(({ tagName, attributes }): Chosen[] => {
          const given = attributes.properties.filter(ts.isJsxAttribute);
          const names = given.map(one => textOf(one.name)).filter(name => kindsNamed(name).length > 0);
          return given.some(isOpen) ? [{ node: tagName, at: file.placeOf(tagName), names }] : [];
        })
      : [],
  );
}

/** `:is="row"`, and not `:is="isBig ? 'h1' : 'h2'"`. */
const isOpen = ({ name, initializer }: ts.JsxAttribute): boolean => {
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  return /^(v-bind:|:)?is$/.test(textOf(name)) && !!value && ts.isIdentifier(unwrap(value));
};

/**
 * Who speaks for a component that nothing shows by its name: the surface in which the parts of such a thing are chosen, if
 * there is one for each place that chooses.
 */
export function speakerOfChosen(
  site: SurfaceSite,
  chosen: readonly Chosen[],
  known: readonly Told<SurfaceSite>[],
  readers: SurfaceReaders,
): Told<SurfaceSite> | null {
  const { declared } = site;
  if (!declared || stateOf(site) !== 'lacks') return null;
  const places = chosen.filter(({ names }) => names.some(name => isSaid(name, site) && takes(declared, name)));
  if (places.length === 0 || shownAt(declared, readers).length > 0) return null;
  const speakers = places.map(({ node, at }) =>
    known.find(
      one =>
        !one.isToldByOuter &&
        (stateOf(one) === 'lacks' || isOpenAt(one, at)) &&
        isInSurface({ node, declared: null }, one),
    ),
  );
  return speakers.every(one => one !== undefined) ? (speakers[0] ?? null) : null;
}

/** What is asked there is which of them it shows. */
const isOpenAt = (site: SurfaceSite, at: Place): boolean =>
  stateOf(site) === 'unknown' && site.gap !== null && comparePlaces(site.gap.at, at) === 0;

const isSaid = (name: string, site: SurfaceSite): boolean =>
  kindsNamed(name).some(({ content }) => isOneKind(content, site.content));

/** Whether a component declares a prop of a name. */
function takes({ node }: Component, name: string): boolean {
  let isTaken = false;
  eachNode(node, one => {
    isTaken ||=
      ts.isVariableDeclaration(one) &&
      one.initializer?.getText() === '$props' &&
      ts.isObjectBindingPattern(one.name) &&
      one.name.elements.some(element => textOf(element.propertyName ?? element.name) === name);
  });
  return isTaken;
}
