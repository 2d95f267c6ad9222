import type { Place } from '../model/place.ts';
import { comparePlaces } from '../model/place.ts';
import type { SurfaceEntity } from './entities.ts';

/**
 * The control of a concept that works nearest to a surface which has none: in the same folder before the next one. It shows
 * whoever mends the surface what to use there. Null where no surface of the product offers one.
 */
export function workingElsewhere({ fact, product }: SurfaceEntity, concept: unknown): Place | null {
  const working = product.code.flatMap(({ fact: other }) =>
    other.kind === 'surface' && other !== fact
      ? other.value.controls.filter(one => one.concept === concept && one.state === 'works').map(({ at }) => at)
      : [],
  );
  const distance = (at: Place): number => -sharedFolders(at.path, fact.at.path);
  return working.toSorted((one, other) => distance(one) - distance(other) || comparePlaces(one, other))[0] ?? null;
}

function sharedFolders(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')];
  const end = left.findIndex((part, index) => part !== right[index]);
  return end === -1 ? left.length : end;
}
