import type { SurfaceControl } from '../model/code-fact.ts';
import type { Place } from '../model/place.ts';
import { comparePlaces } from '../model/place.ts';
import type { SurfaceEntity } from './entities.ts';
import { OF_WORK } from './places-of-work.ts';

/**
 * The control of a concept that works nearest to a surface which has none: in the same folder before the next one. It shows
 * whoever mends the surface what to use there. Null where no surface of the product offers one.
 */
export function workingElsewhere({ fact, product }: SurfaceEntity, concept: unknown): Place | null {
  const working = product.code.flatMap(({ fact: other }) =>
    other.kind === 'surface' && other !== fact
      ? other.value.controls.filter(
          one => one.concept === concept && one.state === 'works' && !OF_WORK.test(one.at.path),
        )
      : [],
  );
  const nearest = working.toSorted(
    (one, other) =>
      Number(saysSo(other)) - Number(saysSo(one)) ||
      sharedFolders(other.at.path, fact.at.path) - sharedFolders(one.at.path, fact.at.path) ||
      comparePlaces(one.at, other.at),
  )[0];
  return nearest?.at ?? null;
}

/** Where it is said what it is one sees what to use; a button that confirms says it in what opens it. */
const saysSo = ({ at, symbol }: SurfaceControl): boolean =>
  /report|flag|abuse|block/i.test(`${symbol} ${at.path.split('/').at(-1)}`);

function sharedFolders(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')];
  const end = left.findIndex((part, index) => part !== right[index]);
  return end === -1 ? left.length : end;
}
