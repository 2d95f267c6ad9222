import { TEXT_KINDS } from '../names.ts';
import type { Detection } from '../detector.ts';
import type { FunctionNode } from '../names.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { dataAnswered } from './data-answered.ts';
import { dataFormatted } from './data-formats.ts';
import { dataInBuilder, dataIncluded, dataInQuery, MAY_QUERY } from './data-queried.ts';
import type { ServedDatum } from './data-served.ts';
import { dataServed, dataTaken } from './data-served.ts';
import { dataSerialised } from './data-serialised.ts';
import { dataShown } from './data-shown.ts';
import { letOut } from './declared-answers.ts';
import type { Datum } from './personal-data.ts';
import { isChoiceNamed } from './personal-data.ts';

/** Where something personal about somebody goes to others, or is shown to them. */
export function* dataIn(file: ParsedFile, slice: Slice): Iterable<Detection> {
  if (file.side !== 'client') {
    for (const call of file.calls)
      yield* told(call, dataServed(call, file, slice) ?? dataInBuilder(call, slice), slice);
    if (MAY_QUERY.test(file.indexed.text))
      for (const text of file.ofKinds(TEXT_KINDS)) yield* told(text, dataInQuery(text, slice), slice);
    for (const node of file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment))
      yield* told(
        node,
        dataTaken(node, file) ??
          dataAnswered(node, file) ??
          dataSerialised(node, file) ??
          dataIncluded(node, file, slice) ??
          dataFormatted(node, file),
        slice,
      );
  }
  if (file.side === 'server') return;
  for (const { node, symbol, datum } of dataShown(file))
    yield { node, symbol, traits: ['personal-data', ...kindOf([datum], 'shown-data'), ...chosen([datum], slice)] };
}

function* told(at: ts.Node, served: ServedDatum | null, slice: Slice): Iterable<Detection> {
  const data = served ? letOut(at, served.data) : [];
  if (!served || data.length === 0) return;
  const { node, symbol, isWhole, isHandedOn } = served;
  const traits = [
    'personal-data',
    ...kindOf(data, isHandedOn ? 'handed-on' : 'goes-out'),
    ...(isWhole ? ['whole-row'] : []),
    ...(served.answering && asksNothing(served.answering) ? [] : chosen(data, slice)),
  ];
  yield { node, symbol, traits, guardedAt: at };
}

/** Whether somebody is there is asked about by itself. */
const kindOf = (data: readonly Datum[], way: string): string[] =>
  data.every(one => one === 'presence') ? [...data] : [...data, way];

const chosen = (data: readonly Datum[], slice: Slice): string[] =>
  data.some(one => isChoiceNamed(one, slice)) ? ['names-choice'] : [];

/** A choice that is named elsewhere decides nothing where what answers names none: `hideLastSeen` beside `{ lastSeen: user.lastSeen }`. */
const asksNothing = (answering: FunctionNode): boolean =>
  !/[hH]id(e|den)|[pP]riva(te|cy)|[vV]isib|[sS]how[A-Z_]|[sS]hare[A-Z_]|[iI]ncognito|[oO]ffline|[sS]ettings?\b|[pP]references?|[aA]llow[A-Z_]|\b[cC]an[A-Z]/.test(
    answering.getText().replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
  );
