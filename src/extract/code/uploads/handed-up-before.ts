import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { nameOf, throughout, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A number or a key by which a file is known that was handed up before: `input.fileId`, `tempFileId`, `body.uploadKey`. */
const HANDED_UP =
  /^(|.* )(file|upload|image|photo|picture|avatar|banner|attachment|media|video)s? (id|uid|uuid|key|token)$/;
const MOVES = /^(rename|copyFile|moveFile|move|mv)(Sync)?$/;
const MAX_NODES = 3000;

/**
 * `fileManager.saveFile(input.fileId, me, FileType.AVATAR)` of a server: what lies where files come in first is put where it is
 * shown from. What came in is judged where it did; here it becomes somebody's picture.
 */
export function keepsHandedUp({ expression, arguments: given }: ts.CallExpression): boolean {
  if (!given.some(one => HANDED_UP.test(splitWords(nameOf(unwrap(one)) ?? '').join(' ')))) return false;
  const callee = calleeOf(expression);
  return callee !== null && movesFile(callee);
}

function movesFile({ body }: FunctionNode): boolean {
  let moves = false;
  let left = MAX_NODES;
  if (body)
    throughout(body, node => {
      if (moves || left-- < 0 || !ts.isCallExpression(node)) return;
      moves = node.arguments.length > 1 && MOVES.test(nameOf(node.expression) ?? '');
    });
  return moves;
}
