import { callSiteOf, isCallOf } from '../call-sites.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { evidenceReader } from '../evidence.ts';
import { isDirectStore } from './direct-stores.ts';
import { namesBytes } from './file-bytes.ts';
import { handsOnFetched, sendsOnFetched } from './sent-on.ts';
import { screeningOf } from './screening.ts';
import { storeBehind } from './store-behind.ts';
import { isFetched } from './not-uploads.ts';
import { storageLayerAround } from './upload-names.ts';
import { calleeOf } from '../callees.ts';
import { eachNode, nameOf, textOf } from '../names.ts';
import { symbolOf } from '../rows/clients.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

export const evidence = evidenceReader(new Set());

/** Verbs that any store has: the bytes of a file must be handed over. */
export const needsBytes = (call: ts.CallExpression) =>
  /^(set|put|upload|save|write|create|store|add)$/.test(nameOf(call.expression) ?? '');

/** An upload that a call hands to what keeps it: on which side, with which address, and what looks at it first. */
export function stored(node: ts.Node, head: ts.Node, file: ParsedFile, context: DetectContext): Detection {
  const symbol = symbolOf(node as ts.CallExpression);
  if (isDirectStore(node, file, context)) return { node: head, symbol, traits: ['client', 'direct'] };
  if (file.side === 'client') return { node: head, symbol, traits: ['client'] };
  const call = ts.isCallExpression(node.parent) ? (nameOf(node.parent.expression) ?? '') : '';
  const presigned = /sign|url/i.test(textOf(head)) || /sign/i.test(call) ? ['presigned'] : [];
  const isLayer = storageLayerAround(node, file.path);
  if (!isLayer && isRelayed(node, context)) return { node: head, symbol, traits: ['relayed'] };
  const { traits, options } = screeningOf(node, file, context.slice);
  if (isLayer) return { node: head, symbol, traits: ['definition', ...presigned, ...traits], options };
  const isOut =
    file.side === 'server' &&
    ts.isCallExpression(node) &&
    (sendsOnFetched(node) || handsOnFetched(node, file, context));
  const fetched = isOut || (isMade(node) && isFetched(node)) ? ['fetched'] : [];
  const trace = storeBehind(node, context.slice);
  return {
    node: head,
    symbol,
    traits: [...presigned, ...fetched, ...traits],
    options,
    ...(trace.length > 0 && { trace }),
  };
}

const isMade = (node: ts.Node) => ts.isCallExpression(node) || ts.isNewExpression(node);

/** The file goes on to a function that holds an upload itself: that one is judged. */
function isRelayed(node: ts.Node, { concept, slice }: DetectContext): boolean {
  const callee = ts.isCallExpression(node) ? calleeOf(node.expression) : null;
  const other = callee?.body && slice.parse(callee.getSourceFile().fileName.slice(1));
  if (!callee?.body || !other || storageLayerAround(callee.body, other.path)) return false;
  let holds = false;
  eachNode(callee.body, one => {
    if (!ts.isCallExpression(one) || one === node) return;
    const site = callSiteOf(one, other);
    holds ||=
      site !== null && isCallOf(concept, site, evidence) && (!needsBytes(one) || one.arguments.some(namesBytes));
  });
  return holds;
}
