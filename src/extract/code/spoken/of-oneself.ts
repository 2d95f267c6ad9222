import { heldBy, isOwnPerson } from '../own-person.ts';
import type { ts } from '../ts-morph.ts';
import { isOfOtherService } from './other-services.ts';
import { isOfOwnTable, isOfOwnTexts } from './own-texts.ts';
import { isChosenPraise, isOfWrittenList } from './written-lists.ts';

/** Of the person who is signed in, of the product, or of another service. */
export const isMine = (value: ts.Expression): boolean =>
  isOwnPerson(heldBy(value)) ||
  isOfOwnTable(value) ||
  isOfOwnTexts(value) ||
  isOfOtherService(value) ||
  isOfWrittenList(value) ||
  isChosenPraise(value);
