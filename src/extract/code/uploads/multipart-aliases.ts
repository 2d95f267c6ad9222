import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { declaredName, FUNCTION_KINDS, isFunction, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** `'POST /'`, `'PUT /:id'`: how an alias of a gateway is written. Source: moleculer-web, "File upload aliases". */
const ROUTE = /^(?:POST|PUT|PATCH)\s+\S/;
const TAKES = /^(?:multipart|stream)$/;
const SHORT = /^(?:multipart|stream):\s*([\w.$-]+)$/;
/** Names of what keeps a file, where that is judged by itself. */
const STORES = ['putObject', 'PutObjectCommand', 'uploadStream', 'upload_stream'];

export const mayAliasUpload = (ask: Ask): FileTest =>
  all(ask.named('aliases'), ask.word('multipart stream'), inText(/['"`](?:POST|PUT|PATCH)\s+\//));

/**
 * `aliases: { 'POST /': 'multipart:files.save' }`: a gateway takes the file out of the request and hands it to an action,
 * which stands in another service. Where that one puts it into a store, it is judged there.
 */
export function aliasedUploads(file: ParsedFile, { files }: DetectContext): Detection[] {
  const told = new Set<string>();
  return file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment).flatMap((one): Detection[] => {
    if (!ts.isStringLiteralLike(one.name) || !ROUTE.test(one.name.text) || !isAlias(one)) return [];
    const handed = handedTo(one.initializer);
    if (!handed) return [];
    const { action, node } = handed;
    const name = action.split('.').at(-1)!;
    const isKept = files.some(other => other.path !== file.path && keepsIn(other, name));
    const traits = isKept ? ['relayed'] : told.has(action) ? ['repeated'] : [];
    told.add(action);
    return [{ node, symbol: action, traits, guardedAt: one }];
  });
}

/** A file of a server has the action as a function, and puts files into a store. */
const keepsIn = (file: ParsedFile, action: string): boolean =>
  file.side !== 'client' &&
  STORES.some(store => file.indexed.names.has(store)) &&
  file.ofKinds(FUNCTION_KINDS).some(node => isFunction(node) && declaredName(node) === action);

const isAlias = ({ parent: { parent } }: ts.PropertyAssignment): boolean =>
  ts.isPropertyAssignment(parent) && textOf(parent.name) === 'aliases';

/** `'stream:files.save'`, `{ type: 'multipart', action: 'files.save' }` */
function handedTo(value: ts.Expression): { action: string; node: ts.Node } | null {
  const inner = unwrap(value);
  if (ts.isStringLiteralLike(inner)) {
    const action = SHORT.exec(inner.text)?.[1];
    return action === undefined ? null : { action, node: inner };
  }
  if (!ts.isObjectLiteralExpression(inner)) return null;
  const type = textIn(inner, 'type');
  const action = textIn(inner, 'action');
  return type && action && TAKES.test(type.text) ? { action: action.text, node: action } : null;
}

function textIn(object: ts.ObjectLiteralExpression, key: string): ts.StringLiteralLike | null {
  for (const one of object.properties)
    if (ts.isPropertyAssignment(one) && textOf(one.name) === key)
      return ts.isStringLiteralLike(one.initializer) ? one.initializer : null;
  return null;
}
