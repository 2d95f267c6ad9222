import type { Concept } from '../../../model/concept.ts';
import type { Draft } from '../facts.ts';
import { withTheOthers } from '../sdk/repeats.ts';
import { columnsTold } from './columns-told.ts';
import { defaultsOnce } from './defaults.ts';
import { definitionsTold } from './definitions.ts';
import { eventsOnce } from './events.ts';
import { operationsOnce } from './operations.ts';
import { pagesOfOneOnce } from './pages-of-one.ts';
import { restated } from './restated.ts';
import { startsTold } from './starts-told.ts';
import { surfacesOnce } from './surfaces.ts';

/** The same drafts, where those that say the same as another are marked, and the other one names their places. */
export function saidOnce(drafts: readonly Draft[], concepts: readonly Concept[]): Draft[] {
  const uses = operationsOnce(withTheOthers(eventsOnce(drafts), concepts), concepts);
  const operations = startsTold(definitionsTold(pagesOfOneOnce(uses), concepts));
  return restated(surfacesOnce(columnsTold(defaultsOnce(operations), drafts)), concepts);
}
