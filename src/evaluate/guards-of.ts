import type { Guard, OperationFact } from '../model/code-fact.ts';
import { Unknown } from './unknown.ts';

/** What is checked on the way to an operation. Where nobody had asked to look for it, no rule may take that for "nothing". */
export function guardsOf({ at, value }: OperationFact): readonly Guard[] {
  if (value.guards === null) throw new Unknown('what is checked on the way to it was not looked for', at);
  return value.guards;
}
