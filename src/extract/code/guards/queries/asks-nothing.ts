import type { CompiledConcept } from '../../concepts.ts';
import { ts } from '../../ts-morph.ts';
import { asksOfNobody } from './asked-of-nobody.ts';
import { asksForPending } from './asked-pending.ts';
import { isAskedAfterChange } from './changed-conditions.ts';
import { makesWhatItIsCalled } from './made-by-check.ts';
import { asksForOwnMaking } from './own-making.ts';

/** Whether a call that throws by its name says nothing of two people all the same, by what it asks for or does. */
export const asksNothingOfTwo = (call: ts.CallExpression, concept: CompiledConcept): boolean =>
  makesWhatItIsCalled(call, concept) ||
  asksForPending(call) ||
  isAskedAfterChange(call) ||
  asksOfNobody(call) ||
  asksForOwnMaking(call);
