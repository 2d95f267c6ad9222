import type { Ask, FileTest } from '../ask.ts';
import { all } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { column, mayKeep, namesTable } from '../rows/may-keep.ts';
import { keepsRows, rowsIn } from '../rows/rows.ts';
import type { ParsedFile } from '../slice.ts';

/** Tables of what single people did: `PageView`, `user_activity`, `SearchAnalyticsEvent`. */
const OF_EVENTS =
  /\b(analytics|telemetry|page ?views?|page ?visits?|profile ?(views?|visits?)|user (activity|activities|events?|actions?|behaviou?r)|usage (events?|logs?)|tracking (events?|logs?)|(login|search|view|viewing|watch|browsing) (history|histories|logs?)|click ?events?|impressions?)\b/;
/** What is counted of all of them says nothing of one, and what staff did is another thing. */
const OTHER =
  /\b(daily|weekly|monthly|hourly|summary|summaries|stats?|total|totals|count|counts|settings?|config|admin|staff|moderation|audit)\b/;
const SOMEBODY =
  /^((viewer|visitor|actor|profile|account|member|device|session|user)( id)?|uid|ip( address)?|ip hash|user ?agent|fingerprint)$/;
const MOST = 2;

const isOfEvents = (table: string): boolean => OF_EVENTS.test(table) && !OTHER.test(table);

export const mayKeepEvents = (ask: Ask): FileTest =>
  all(
    ask.name(
      'analytics telemetry page pageview pageviews profile user usage tracking login search view viewing watch browsing click impression impressions',
      namesTable(isOfEvents),
    ),
    mayKeep(ask),
  );

/** Rows in which a server keeps what somebody looked at or did, with who it was. */
export function keptEvents(file: ParsedFile): Detection[] {
  if (file.side === 'client' || !keepsRows(file)) return [];
  const rows = rowsIn(file).filter(
    ({ table, columns }) => isOfEvents(table.join(' ')) && columns.some(({ name }) => SOMEBODY.test(column(name))),
  );
  return rows.slice(0, MOST).map(({ at, symbol }) => ({ node: at, symbol, traits: ['event', 'first-party'] }));
}
