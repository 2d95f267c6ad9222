import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { namesIn } from '../call-sites.ts';
import { nameNode, nameOf, unwrap } from '../names.ts';
import { changesIn } from '../rows/changes.ts';
import { column, mayKeep, namesTable } from '../rows/may-keep.ts';
import type { Column, Row } from '../rows/row.ts';
import { keepsRows, rowsIn } from '../rows/rows.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const isStream = (words: string): boolean =>
  /^(user )?(live ?streams?|live broadcasts?|livestreams?|live (rooms?|shows?|sessions?|videos?))$/.test(words);
const HOST = /^(user|host|owner|streamer|broadcaster|creator|author|uid)( (id|uid))?$/;
const ON = /^(is )?(live|streaming|broadcasting)( now)?$/;

/** The same in a text. */
const TURNED_ON = /\b(?:is_?)?(?:live|streaming|broadcasting)(?:_?now)?['"]?\s*:\s*true/i;

export const mayStream = (ask: Ask): FileTest =>
  any(
    all(ask.name('live livestream livestreams user create insert', namesTable(isStream)), mayKeep(ask)),
    all(
      ask.name('is live streaming', words => ON.test(words.join(' '))),
      ask.word('user users channel channels profile'),
      inText(TURNED_ON),
    ),
    all(
      ask.name('is live', words => ON.test(words.join(' '))),
      ask.name('user host owner streamer broadcaster creator', words => HOST.test(words.join(' '))),
      inText(TURNED_ON),
      mayKeep(ask),
    ),
    all(
      ask.word('publisher broadcaster host'),
      ask.name('build token rtc', (_, name) => /^buildToken\w*$/.test(name)),
    ),
    ask.named('NodeMediaServer'),
    all(
      ask.name('stream key streamkey streaming ingest rtmp broadcast', words => KEY.test(words.join(' '))),
      mayKeep(ask),
    ),
  );

/** What a server does for somebody to go on the air: a row for it, a token for who sends, a server for streams. */
export function keptStreams(file: ParsedFile): Detection[] {
  if (!keepsRows(file)) return [];
  const rows = [...rowsIn(file).filter(isKept), ...changesIn(file).filter(isOn)];
  const made = file.nodes.flatMap((node): Detection[] => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
    const name = nameOf(node.expression) ?? '';
    const roles = /^buildToken\w*$/.test(name) ? (node.arguments ?? []).flatMap(roleIn) : [];
    const isToken = roles.some(one => SENDER.test(one));
    const isServer = name === 'NodeMediaServer' && ts.isNewExpression(node);
    if (!isToken && !isServer) return [];
    const traits = isToken && !roles.some(one => HOSTS.test(one)) ? ['lets-send'] : [];
    return [{ node: nameNode(node.expression)!, symbol: name, traits }];
  });
  return [...rows.map(({ at, symbol }) => ({ node: at, symbol })), ...made];
}

const SENDER = /^(PUBLISHER|BROADCASTER|HOST)$/i;
/** Whoever takes part in a call sends as well. */
const HOSTS = /^(BROADCASTER|HOST)$/i;

/** `RtcRole.PUBLISHER`, also under a name of its own: `const role = isHost ? RtcRole.PUBLISHER : RtcRole.SUBSCRIBER`. */
function roleIn(given: ts.Expression): string[] {
  const inner = unwrap(given);
  const kept = ts.isIdentifier(inner) && /role$/i.test(inner.text) ? valueOf(inner) : null;
  return kept ? namesIn(kept) : namesIn(inner);
}

/** `{ streamKey: uuid() }`: with it a program of somebody goes on the air. */
const KEY = /^(live )?(stream|streaming|ingest|rtmp|broadcast) key$/;

const isKept = ({ table, columns }: Row): boolean =>
  columns.some(one => KEY.test(column(one.name)) && isMade(one.value)) ||
  (columns.some(({ name }) => HOST.test(column(name))) && (isStream(table.join(' ')) || columns.some(isTurnedOn)));

/** Not null, and no settings of the one who runs the product: `streamKey: config.streamKey`. */
const isMade = (value: ts.Expression | null): boolean => !!value && ts.isCallExpression(unwrap(value));

const isTurnedOn = ({ name, value }: Column): boolean =>
  ON.test(column(name)) && value?.kind === ts.SyntaxKind.TrueKeyword;

/** `user.update({ data: { isLive: true } })` */
const isOn = ({ table, columns }: Row): boolean =>
  /^(users?|channels?|profiles?|streamers?|streams?)$/.test(table.join(' ')) && columns.some(isTurnedOn);
