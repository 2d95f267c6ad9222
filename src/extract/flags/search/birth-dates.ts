import type { BirthDateFormat, FlagAudience } from '../../../model/flag-audience.ts';
import type { FlagModel } from './model.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Birth dates of people of an age at a moment: the day on which they turn that age, the last day before the next
 * birthday, and those around the constants of the rules. Without a declared attribute, nobody has one.
 */
export function birthDatesAt(
  age: number,
  { birthDate }: FlagAudience,
  model: FlagModel,
  clock: number,
): (readonly [attribute: string, value: unknown])[][] {
  if (!birthDate) return [[]];
  const { attribute, format } = birthDate;
  const youngest = yearsBefore(clock, age);
  const oldest = yearsBefore(clock, age + 1) + DAY;
  const limits = (model.attributes.get(attribute)?.every ?? []).flatMap(({ value }) => momentOf(value, format));
  const days = [youngest, oldest, ...limits.flatMap(limit => [limit - DAY, limit, limit + DAY])].filter(
    day => day >= oldest && day <= youngest,
  );
  const written = new Set(days.sort((a, b) => b - a).map(day => writeMoment(day, format)));
  return [...written].map(value => [[attribute, value] as const]);
}

/** Midnight of the same day some years before; 1 March for a 29 February that is not there. */
function yearsBefore(clock: number, years: number): number {
  const day = new Date(clock);
  return Date.UTC(day.getUTCFullYear() - years, day.getUTCMonth(), day.getUTCDate());
}

function writeMoment(moment: number, format: BirthDateFormat): string | number {
  if (format === 'seconds') return Math.floor(moment / 1000);
  if (format === 'milliseconds') return moment;
  if (format === 'year') return new Date(moment).getUTCFullYear();
  const text = new Date(moment).toISOString();
  return format === 'date' ? text.slice(0, 10) : text;
}

function momentOf(value: unknown, format: BirthDateFormat): number[] {
  const moment =
    typeof value === 'number'
      ? format === 'seconds'
        ? value * 1000
        : format === 'year'
          ? Date.UTC(value, 0)
          : value
      : typeof value === 'string'
        ? Date.parse(value)
        : Number.NaN;
  return Number.isFinite(moment) && Math.abs(moment) < 8e15 ? [moment - (moment % DAY)] : [];
}
