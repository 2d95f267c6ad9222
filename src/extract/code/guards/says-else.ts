import type { GuardKind } from '../../../model/code-fact.ts';
import type { ts } from '../ts-morph.ts';
import { isBlockOfThing } from './blocked-whom.ts';
import { isOfWire } from './connected-people.ts';
import { isNoRight } from './permitted-what.ts';
import { isWayThere } from './way-there.ts';

/** Whether a test that has the name of a check was asked of something else: of a wire, a text, a device, of anybody. */
export function saysElse(guard: GuardKind | null, test: ts.Expression): boolean {
  switch (guard) {
    case 'connection':
      return isOfWire(test);
    case 'block':
      return isBlockOfThing(test);
    case 'permission':
      return isNoRight(test);
    case 'login':
      return isWayThere(test);
    default:
      return false;
  }
}
