import { all, any } from '../ask.ts';
import { fitsPattern } from '../concepts.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection, Detector } from '../detector.ts';
import { mutationsIn } from '../mutations.ts';
import { FUNCTION_KINDS, textOf } from '../names.ts';
import { mayShowNotifications, shownNotifications } from '../push/shown.ts';
import { mayTellPush, toldPush } from '../push/told.ts';
import { changesIn } from '../rows/changes.ts';
import { column, mayKeep, namesTable } from '../rows/may-keep.ts';
import { keepsRows, rowsIn } from '../rows/rows.ts';
import type { ParsedFile } from '../slice.ts';
import { declaredActs } from '../reporting/declared-acts.ts';
import { splitWords } from '../tokens.ts';
import { isWithinUnlike } from '../unlike.ts';

const isTokens = (words: string): boolean =>
  /^((user|web|device|fcm|apns|expo|mobile) )*(push|device|fcm|apns|notification) (tokens?|subscriptions?|devices?|registrations?)$/.test(
    words,
  );
const TOKEN = /^((expo|fcm|apns|ios|android|device) )?(push|fcm|apns|device|notification) tokens?$/;

/** `subscribeToWebPush`, `saveFcmToken`, `ADD_PUSH_SUBSCRIPTION`. */
const KEPT =
  /^(register|save|store|update|upsert|set|add|create|subscribe( to)?|enable|submit|sync|post|persist) .*(push|fcm|apns|device|expo|notification)( \w+)?( (token|subscription|rule|endpoint|registration|device))?/;
const KEEPS = /^(register|save|store|update|upsert|set|add|create|subscribe|enable|submit|sync|post|persist)$/;

/** `subscribeToWebPush: subscription => mutate(…)`: what keeps an address, where it is declared or run as a mutation. */
function keptByName(file: ParsedFile, concept: CompiledConcept): Detection[] {
  const isKept = (words: readonly string[]) => KEEPS.test(words[0] ?? '');
  const declared = declaredActs(file.ofKinds(FUNCTION_KINDS), concept).filter(name => isKept(splitWords(textOf(name))));
  const run = mutationsIn(file).flatMap(({ at: node, document, words }) => {
    const says = isKept(words) && concept.calls.some(one => one.receivers === null && fitsPattern(one, words));
    return says ? [{ node, symbol: textOf(document), traits: ['registers'] }] : [];
  });
  return [...declared.map(node => ({ node, symbol: textOf(node), traits: ['registers'] })), ...run];
}

/** The address of a device that a server keeps, to send notifications to it, and what a page shows by itself. */
export default {
  occurs: ask =>
    any(
      mayShowNotifications(ask),
      mayTellPush(ask),
      ask.name('push device fcm apns expo notification', words => KEPT.test(words.join(' '))),
      all(
        any(
          ask.name('user web device fcm apns expo mobile push notification create insert', namesTable(isTokens)),
          ask.name('expo fcm apns ios android device push notification', words => TOKEN.test(words.join(' '))),
        ),
        mayKeep(ask),
      ),
    ),

  // `registerPushToken(null)`: nothing is sent there any more.
  isLookAlike: ({ arguments: [first] }) => first !== undefined && /^(null|undefined|''|"")$/.test(first.getText()),

  detect(file, { concept }) {
    const shown = [...shownNotifications(file), ...toldPush(file), ...keptByName(file, concept)].filter(
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
