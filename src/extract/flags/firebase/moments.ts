const LOCAL = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** The moment at which clocks of a zone show a date, in milliseconds since 1970; null if it cannot be read. */
export function momentOf(text: string, zone = 'UTC'): number | null {
  const parts = LOCAL.exec(text);
  if (!parts) {
    const moment = Date.parse(text);
    return /(Z|[+-]\d{2}:?\d{2})$/.test(text) && !Number.isNaN(moment) ? moment : null;
  }
  const [year, month, day, hour, minute, second] = parts.slice(1).map(part => Number(part ?? 0)) as Six;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  // The offset can change between the first guess and the moment itself, where clocks were just put forward or back.
  const first = offsetAt(asUtc, zone);
  if (first === null) return null;
  return asUtc - (offsetAt(asUtc - first, zone) ?? first);
}

type Six = [number, number, number, number, number, number];

function offsetAt(moment: number, timeZone: string): number | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', { ...SHOWN, timeZone });
  } catch {
    return null;
  }
  const shown = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const get = (part: Intl.DateTimeFormatPartTypes) => shown.get(part) ?? 0;
  const local = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
  return local - Math.floor(moment / 1000) * 1000;
}

const SHOWN = {
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;
