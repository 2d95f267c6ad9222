import type { Component, ComponentFinder, Found } from '../components/components.ts';
import type { FoundControl } from '../controls/controls.ts';
import { nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Walk } from './offer.ts';
import { inTable } from './menu-tables.ts';
import type { Opened } from './opened.ts';
import { openedAt } from './opened.ts';
import { openedFor, takesItem } from './opened-for.ts';

/** Where a press stands: in which file, and whether it is shown at all. */
interface Standing {
  file: ParsedFile;
  hidden: boolean;
}

/** How what is opened is looked at. */
interface Visits {
  finder: ComponentFinder;
  findHere(name: string, from: ts.Node, file: ParsedFile): Found;
  follow(component: Component, at: Standing, walk: Walk): void;
  visitElement(element: ts.JsxOpeningLikeElement, file: ParsedFile, at: Standing, walk: Walk): void;
  /** Whether the component around an element shows it, by all that stands around it there; null where that could not be seen. */
  standingOf(element: ts.JsxOpeningLikeElement, file: ParsedFile): 'shown' | 'hidden' | null;
}

/** What it is for says whoever handed it the thing. */
export const ofShown = (control: FoundControl): FoundControl => ({ ...control, through: [], isOfShown: true });

/** `onLongPress={showMessageMenu}`: what can be chosen there is offered with the item. */
export function openedVisitor({ finder, findHere, follow, visitElement, standingOf }: Visits) {
  return (attribute: ts.JsxAttribute, at: Standing, walk: Walk): void => {
    const opened = openedAt(attribute);
    if (!opened) return;
    const all = [
      ...opened.names.map(name => ({ at: name, what: findHere(name.text, name, at.file) })),
      ...opened.texts.map(text => ({ at: text, what: finder.underText(text.text) })),
      ...opened.events.flatMap(({ bus, event: at }) => finder.heardUnder(at.text, bus).map(what => ({ at, what }))),
    ];
    const found = all.flatMap(one => {
      const kind = opened.kinds.get(one.at) ?? (takesItem(one.what) ? 'item' : openedFor(one.at, [], attribute));
      return kind === 'other' ? [] : [{ ...one, kind }];
    });
    for (const { at: named, what, kind } of found) {
      if (what === null || what === 'outside') continue;
      const before = walk.controls.length;
      follow(what, at, walk);
      // What is opened for nobody knows what is no act on the item, and no proof that there is none.
      if (kind === 'unclear' && walk.controls.splice(before).length > 0)
        walk.gap ??= { node: named, message: `what ${named.text} acts on could not be followed` };
    }
    const lost = found.find(({ what }) => what === null);
    if (lost && found.every(({ what }) => what === null || what === 'outside'))
      walk.gap ??= { node: lost.at, message: `what ${lost.at.text} opens could not be followed` };
    const chosen = opened.chosen.flatMap(one => inTable(one, finder) ?? []);
    for (const menu of chosen) visitChosen(menu, at, walk);
    if (chosen.length > 0) return;
    for (const one of opened.states) visitState(one, opened, at, walk);
    if (opened.unknown) walk.gap ??= opened.unknown;
  };

  /** It is chosen for the item that it is given. */
  function visitChosen(menu: Component, at: Standing, walk: Walk): void {
    const before = walk.controls.length;
    follow(menu, at, walk);
    walk.controls.push(...walk.controls.splice(before).map(ofShown));
  }

  /** `onClick={() => openContextMenu(post)}`: a menu that stands once in the layout acts on what was put into the store. */
  function visitState(
    { at: callee, state }: Opened['states'][number],
    { kinds }: Opened,
    at: Standing,
    walk: Walk,
  ): void {
    const kind = kinds.get(callee);
    if (kind === 'other') return;
    let before = walk.controls.length;
    const acting = finder.givenState(state);
    let isOpen = !acting.some(({ isTaken }) => isTaken);
    for (const { element, file, isTaken } of acting) {
      const standing = standingOf(element, file);
      visitElement(element, file, { ...at, hidden: at.hidden || standing === 'hidden' }, walk);
      const offered = walk.controls.splice(before);
      // What is done there may be for another, or may be shown to nobody.
      if (kind === 'item' && isTaken && standing !== null) walk.controls.push(...offered.map(ofShown));
      else isOpen ||= offered.length > 0;
      before = walk.controls.length;
    }
    // A menu that was read to its end and offers nothing is an answer; one that was not found is none.
    if (isOpen)
      walk.gap ??= { node: callee, message: `what ${nameOf(callee) ?? 'a press'} opens could not be followed` };
  }
}
