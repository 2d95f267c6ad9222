import type { Slice } from '../slice.ts';
import type { ts } from '../ts-morph.ts';
import { flowAround } from './flow.ts';

/** Whether the handlers behind a middleware read the files that it took in: `req.files`, `request.file`. */
export function receivedFile(node: ts.Node, slice: Slice): boolean {
  return flowAround(node, slice).some(part => /\b(req|request|ctx|c)\.(file|files)\b/.test(part.getText()));
}
