import { createHash } from 'node:crypto';
import type { Context, FlagOutcome } from '../provider.ts';
import { KEY } from './attributes.ts';
import { meets, ordered } from './compare.ts';
import { RING, type Condition, type Percent } from './condition.ts';
import type { Parameter, Rule } from './template.ts';
import type { Served } from './values.ts';

/** Asked for the time by the conditions that look at it. */
export type Clock = () => number;

/** The first rule whose condition is met; null where none is. */
export function ruleFor({ rules }: Pick<Parameter, 'rules'>, context: Context, clock: Clock): Rule | null {
  return rules.find(({ condition }) => isMet(condition, context, clock)) ?? null;
}

/** What the server SDK gives, with the condition that decided as the reason. */
export function evaluate(
  parameter: Pick<Parameter, 'rules' | 'fallback' | 'typed'>,
  context: Context,
  clock: Clock,
): FlagOutcome {
  const rule = ruleFor(parameter, context, clock);
  const served = rule ? rule.served : parameter.fallback;
  const where = rule ? `CONDITION ${rule.name}` : 'DEFAULT';
  return { variant: null, error: null, ...told(served, where, parameter.typed) };
}

/** What only the service decides gives the application's own default, as the SDK does. */
function told(served: Served, where: string, typed: Parameter['typed']): Pick<FlagOutcome, 'value' | 'reason'> {
  switch (served.kind) {
    case 'text':
      return { value: typed(served.text), reason: where };
    case 'in-app':
      return { value: undefined, reason: `IN_APP_DEFAULT (${where})` };
    case 'open':
      return { value: undefined, reason: `${served.by} (${where})` };
  }
}

export function isMet(condition: Condition, context: Context, clock: Clock): boolean {
  switch (condition.kind) {
    case 'or':
      return condition.parts.some(part => isMet(part, context, clock));
    case 'and':
      return condition.parts.every(part => isMet(part, context, clock));
    case 'constant':
      return condition.value;
    case 'test':
      return meets(condition, context[condition.key]);
    case 'percent':
      return isIn(condition, context[KEY]);
    case 'clock':
      return ordered(clock() - condition.moment, condition.order);
    case 'open':
      return false;
  }
}

function isIn({ seed, from, to }: Percent, id: unknown): boolean {
  if (!id) return false;
  const hash = createHash('sha256')
    .update(`${seed === '' ? '' : `${seed}.`}${String(id)}`)
    .digest();
  const place = hash.reduce((rest, byte) => (rest * 256 + byte) % RING, 0);
  return place >= from && place < to;
}
