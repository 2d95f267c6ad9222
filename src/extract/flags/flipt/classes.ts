import { ABSENT } from '../search/contexts.ts';
import { Classes } from '../search/classes.ts';
import type { AttributeModel } from '../search/model.ts';
import type { Constraint } from './snapshot.ts';

/** Numbers are whole, and of 32 bits. */
const [LEAST, MOST] = [-(2 ** 31), 2 ** 31 - 1];
const WHOLE = /^[+-]?\d+$/;

/** @param met What the library says of a text for one constraint. */
export type Met = (constraint: Constraint, text: string) => boolean;

/** Values of an attribute that these constraints can tell apart. All of them are texts to the library. */
export function classesFor(constraints: readonly Constraint[], met: Met, isKey: boolean): AttributeModel {
  const classes = new Classes();
  const texts = new Set<string>();
  const [numbers, seconds] = [new Set<number>(), new Set<number>()];
  let hasParts = false;
  for (const constraint of constraints) {
    const { type, operator, value } = constraint;
    if (isKey || type.startsWith('STRING')) {
      const part = ({ prefix: 'prefix', suffix: 'suffix', contains: 'part', notcontains: 'part' } as const)[operator];
      if (part) classes[part](value);
      else for (const one of listed(operator, value)) texts.add(String(one));
      hasParts ||= part !== undefined;
    } else if (type.startsWith('NUMBER')) {
      for (const one of listed(operator, value)) if (WHOLE.test(String(one))) numbers.add(Number(one));
    } else if (type.startsWith('DATETIME')) {
      const moment = Date.parse(value);
      if (Number.isFinite(moment)) seconds.add(Math.floor(moment / 1000));
      else if (met({ ...constraint, operator: 'eq' }, value))
        classes.opaque('it is compared with a time that is not followed');
    }
  }
  if (hasParts && numbers.size + seconds.size > 0) classes.opaque('it is compared as a text and by order');
  for (const text of texts) classes.exact(text);
  if (isKey) return classes.build();
  for (const text of ['', 'true', 'false']) classes.exact(text);
  for (const limit of numbers)
    for (const number of [limit - 1, limit, limit + 1]) {
      if (number < LEAST || number > MOST) continue;
      classes.exact(number);
      classes.exact(String(number));
      classes.exact(otherThan(texts, index => `${number < 0 ? '-' : ''}${'0'.repeat(index + 1)}${Math.abs(number)}`));
    }
  for (const limit of seconds)
    for (const second of [limit - 1, limit, limit + 1]) {
      const text = writtenAs(second);
      if (text === null) continue;
      classes.exact(text);
      classes.exact(otherThan(texts, index => text.replace('Z', `${'0'.repeat(index)}Z`)));
    }
  const said = (value: unknown) =>
    constraints.map(one => (met(one, value === ABSENT ? '' : String(value)) ? '1' : '0')).join('');
  return classes.build(said);
}

function writtenAs(second: number): string | null {
  const date = new Date(second * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** The same number or moment in a form that no constraint names. */
function otherThan(texts: ReadonlySet<string>, form: (index: number) => string): string {
  for (let index = 0; ; index++) if (!texts.has(form(index))) return form(index);
}

function listed(operator: string, value: string): unknown[] {
  if (operator !== 'isoneof' && operator !== 'isnotoneof') return [value];
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
