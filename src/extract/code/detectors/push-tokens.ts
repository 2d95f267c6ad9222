import { all, any } from '../ask.ts';
import type { Detector } from '../detector.ts';
import { mayShowNotifications, shownNotifications } from '../push/shown.ts';
import { mayTellPush, toldPush } from '../push/told.ts';
import { changesIn } from '../rows/changes.ts';
import { column, mayKeep, namesTable } from '../rows/may-keep.ts';
import { keepsRows, rowsIn } from '../rows/rows.ts';
import { isWithinUnlike } from '../unlike.ts';

const isTokens = (words: string): boolean =>
  /^((user|web|device|fcm|apns|expo|mobile) )*(push|device|fcm|apns|notification) (tokens?|subscriptions?|devices?|registrations?)$/.test(
    words,
  );
const TOKEN = /^((expo|fcm|apns|ios|android|device) )?(push|fcm|apns|device|notification) tokens?$/;

/** The address of a device that a server keeps, to send notifications to it, and what a page shows by itself. */
export default {
  occurs: ask =>
    any(
      mayShowNotifications(ask),
      mayTellPush(ask),
      all(
        any(
          ask.name('user web device fcm apns expo mobile push notification create insert', namesTable(isTokens)),
          ask.name('expo fcm apns ios android device push notification', words => TOKEN.test(words.join(' '))),
        ),
        mayKeep(ask),
      ),
    ),

  detect(file, { concept }) {
    const shown = [...shownNotifications(file), ...toldPush(file)].filter(
      ({ node }) => !isWithinUnlike(concept, file.path, node),
    );
    if (!keepsRows(file) || file.side === 'client') return shown;
    const isGiven = (value: { kind: number; getText(): string } | null) =>
      value === null || !/^(null|undefined|'')$/.test(value.getText());
    const rows = [
      ...rowsIn(file).filter(({ table }) => isTokens(table.join(' '))),
      ...[...rowsIn(file), ...changesIn(file)].filter(({ columns }) =>
        columns.some(({ name, value }) => TOKEN.test(column(name)) && isGiven(value)),
      ),
    ];
    const places = new Map(rows.map(row => [row.at, row.symbol]));
    const kept = [...places].flatMap(([node, symbol]) =>
      isWithinUnlike(concept, file.path, node) ? [] : [{ node, symbol, traits: ['registers'] }],
    );
    return [...shown, ...kept];
  },
} satisfies Detector;
