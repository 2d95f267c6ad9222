import type { Detection } from '../detector.ts';
import { textOf } from '../names.ts';
import type { Row } from './row.ts';

/** What a fact about a row points at: where it is made, which says what it is; what stands before it is asked where it is kept. */
export const placeOfRow = ({ at, made, symbol }: Row): Pick<Detection, 'node' | 'symbol' | 'guardedAt'> =>
  made ? { node: made, symbol: `new ${textOf(made)}`, guardedAt: at } : { node: at, symbol };
